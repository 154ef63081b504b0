// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/interim.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Rowback {

Interim::Interim(PlanContext &plan)
    : m_plan(plan)
    , m_links(plan.situation, plan.draft)
{ }

Result<void> Interim::settle()
{
    const References &references = m_plan.situation.references;
    for (const Reference &reference : references.all()) {
        if (references.pointsToKey(reference) || !reference.declared) {
            continue;
        }
        if (const auto done = letGo(reference); !done) {
            return done.unexpected();
        }
        waitForNames(reference);
    }
    return {};
}

/// The names of live rows that another row gets, or that nobody has then.
std::vector<Key> Interim::passingNames(const Reference &reference) const
{
    std::vector<Key> result = m_links.erasedNames(reference);
    std::erase_if(result, [&](const Key &name) { return !m_links.isGiven(reference, name); });
    std::ranges::move(m_links.renamedNames(reference), std::back_inserter(result));
    return result;
}

Result<void> Interim::letGo(const Reference &reference)
{
    const auto rows = m_plan.reader.liveRowsWhere(reference.table, reference.columns, passingNames(reference));
    if (!rows) {
        return rows.unexpected();
    }
    for (const auto &[key, live] : *rows) {
        letGo(reference, {reference.table, key}, live);
    }
    return {};
}

void Interim::letGo(const Reference &reference, const RowRef &row, const Row &live)
{
    const std::map<int, Value> values
        = m_plan.situation.table(row.table).keyColumns.empty() ? std::map<int, Value>() : meanwhile(reference);
    if (values.empty()) {
        if (!reference.canWait()) {
            stuck(reference, row, live);
        }
        return;
    }
    for (const auto &[column, value] : values) {
        m_plan.draft.interim[row].insert_or_assign(column, value);
        if (m_plan.draft.isErased(row)) {
            continue;
        }
        const auto update = m_plan.draft.updates.find(row);
        if (update == m_plan.draft.updates.end() || !update->second.changes.contains(column)) {
            m_plan.draft.change(row, live, column,
                                {live[static_cast<std::size_t>(column)], Phase::Update, -1,
                                 QCoreApplication::translate("Rowback", "refers to the same value again")});
        } else {
            update->second.changes.at(column).phase = Phase::Update;
        }
        m_plan.draft.late.insert({row, column});
    }
}

/// What the columns can hold meanwhile; nothing where they are bound to what they hold.
std::map<int, Value> Interim::meanwhile(const Reference &reference) const
{
    const Table &table = m_plan.situation.table(reference.table);
    std::map<int, Value> result;
    for (const int column : reference.columns) {
        if (table.columns[static_cast<std::size_t>(column)].nullable && !table.isKeyColumn(column)) {
            result.emplace(column, Value());
        }
    }
    const Key *const name = result.empty() && !isBound(reference) ? quietName(reference) : nullptr;
    for (std::size_t i = 0; name != nullptr && i < reference.columns.size(); ++i) {
        result.emplace(reference.columns[i], (*name)[i]);
    }
    return result;
}

/// The name of any row that the plan leaves alone.
const Key *Interim::quietName(const Reference &reference) const
{
    for (const auto &[key, name] : m_plan.situation.liveNames.names(reference)) {
        const RowRef row{reference.target, key};
        if (!m_plan.draft.isErased(row) && !m_plan.draft.updates.contains(row)) {
            return &name;
        }
    }
    return nullptr;
}

/// Whether a key or another reference needs what the columns hold.
bool Interim::isBound(const Reference &reference) const
{
    const Table &table = m_plan.situation.table(reference.table);
    const auto isOneOfMine = [&](int column) {
        return std::find(reference.columns.begin(), reference.columns.end(), column) != reference.columns.end();
    };
    const auto needs = [&](const std::vector<int> &columns) {
        return std::any_of(columns.begin(), columns.end(), isOneOfMine);
    };
    const auto from = m_plan.situation.references.from(reference.table);
    return needs(table.keyColumns)
        || std::any_of(table.uniqueKeys.begin(), table.uniqueKeys.end(),
                       [&](const UniqueKey &key) { return key.partial || needs(key.columns); })
        || std::any_of(from.begin(), from.end(), [&](int index) {
               const Reference &other = m_plan.situation.references.at(index);
               return &other != &reference && needs(other.columns);
           });
}

/// A live row that is to hold a name which a row gets only by an update: it gets it after that.
void Interim::waitForNames(const Reference &reference)
{
    for (auto &[ref, update] : m_plan.draft.updates) {
        const auto target
            = ref.table == reference.table ? m_links.target(reference, update.after()) : std::nullopt;
        if (!target || !m_links.isRenamed(reference, *target)) {
            continue;
        }
        for (const int column : reference.columns) {
            if (const auto change = update.changes.find(column); change != update.changes.end()) {
                change->second.phase = Phase::Update;
                m_plan.draft.late.insert({ref, column});
            }
        }
    }
}

void Interim::stuck(const Reference &reference, const RowRef &row, const Row &live)
{
    FamilyRows own;
    own.emplace(row.table, live);
    const auto target = m_plan.situation.target(reference, live, Side::Live);
    const QString link = target ? m_plan.situation.linkText(reference, *target) : QString();
    Finding finding;
    finding.code = FindingCode::DoesNotFit;
    finding.rows = {m_plan.make.row(row, own, RowRole::Referrer, link)};
    finding.sentence
        = QCoreApplication::translate("Rowback",
                                      "%1 refers (%2) to a value that changes or goes over to another row, and cannot "
                                      "let go of it meanwhile, as the database demands: keep the value where it is.")
              .arg(finding.rows.front().label, link);
    m_plan.decide(std::move(finding), Resolution::Undecided);
}

} // namespace Rowback
