// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/steporder.h"

#include "recovery/insertorder.h"
#include "recovery/standins.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace Rowback {

namespace {

bool isComputed(const Table &table, const UniqueKey &key)
{
    return std::any_of(key.columns.begin(), key.columns.end(),
                       [&](int column) { return table.columns[static_cast<std::size_t>(column)].generated; });
}

} // namespace

StepOrder::StepOrder(PlanContext &plan)
    : m_plan(plan)
{ }

Result<std::vector<Step>> StepOrder::steps()
{
    letGo();
    park();
    if (const auto parked = parkByRules(); !parked) {
        return parked.unexpected();
    }
    if (const auto inserted = insertAll(); !inserted) {
        return inserted.unexpected();
    }
    updateAll(Phase::Repoint);
    updateAll(Phase::Relink);
    updateAll(Phase::Update);
    eraseAll();
    return std::move(m_steps);
}

void StepOrder::stuck(const RowRef &row, const QString &sentence)
{
    Finding finding;
    finding.code = FindingCode::DoesNotFit;
    finding.rows.push_back({m_plan.situation.table(row.table).name,
                            m_plan.make.labels().model(row.table),
                            row.key,
                            m_plan.situation.name(row),
                            RowRole::Vanished,
                            {}});
    finding.sentence = sentence;
    m_plan.decide(std::move(finding), Resolution::Undecided);
}

/// What refers to a value that passes from one row to another lets go of it first.
void StepOrder::letGo()
{
    for (const auto &[ref, values] : m_plan.draft.interim) {
        parkStep(ref).why = QCoreApplication::translate("Rowback", "lets go of the value meanwhile");
        for (const auto &[column, value] : values) {
            hold(ref, column, value, -1);
        }
    }
}

void StepOrder::park()
{
    std::set<TableId> tables;
    for (const auto &[ref, insert] : m_plan.draft.inserts) {
        tables.insert(ref.table);
    }
    for (const auto &[ref, update] : m_plan.draft.updates) {
        tables.insert(ref.table);
    }
    for (const TableId id : tables) {
        for (const UniqueKey &key : m_plan.situation.table(id).uniqueKeys) {
            if (key.partial || isComputed(m_plan.situation.table(id), key)) {
                continue; // a rule says what clashes
            }
            std::unordered_map<Key, RowRef, ValueHash> wanted;
            const auto want = [&](const RowRef &ref, const Row &values) {
                if (const auto held = m_plan.situation.held(id, key.columns, values)) {
                    wanted.emplace(*held, ref);
                }
            };
            for (const auto &[ref, insert] : m_plan.draft.inserts) {
                if (ref.table == id) {
                    want(ref, insert.values);
                }
            }
            for (const auto &[ref, update] : m_plan.draft.updates) {
                if (ref.table == id) {
                    want(ref, update.after());
                }
            }
            const auto isWanted = [&](const RowRef &ref, const Row &before) {
                const auto held = m_plan.situation.held(id, key.columns, before);
                const auto found = held ? wanted.find(*held) : wanted.end();
                return (found != wanted.end() && found->second != ref)
                    || m_plan.draft.likeHolders.contains({ref, key.name});
            };
            for (const auto &[ref, erasure] : m_plan.draft.erasures) {
                if (ref.table == id && isWanted(ref, erasure.before)) {
                    parkHolder(ref, key, erasure.finding);
                }
            }
            for (const auto &[ref, update] : m_plan.draft.updates) {
                if (ref.table == id && isWanted(ref, update.before)) {
                    parkHolder(ref, key, -1);
                }
            }
        }
    }
}

/// The column of the key that can be freed, and what it holds meanwhile; -1: none can.
std::pair<int, Value> StepOrder::standIn(const RowRef &holder, const UniqueKey &key) const
{
    const Table &table = m_plan.situation.table(holder.table);
    const auto isReference = [&](int column) {
        const auto from = m_plan.situation.references.from(holder.table);
        return std::any_of(from.begin(), from.end(), [&](int index) {
            const auto &columns = m_plan.situation.references.at(index).columns;
            return std::find(columns.begin(), columns.end(), column) != columns.end();
        });
    };
    std::pair<int, Value> result{-1, {}};
    for (const int column : key.columns) {
        const Column &candidate = table.columns[static_cast<std::size_t>(column)];
        if (candidate.nullable && key.nullsDistinct && !table.isKeyColumn(column)) {
            return {column, {}};
        }
        if (result.first < 0 && !isReference(column) && !table.isKeyColumn(column)) {
            const auto values
                = placeholders(candidate, holder, before(holder)[static_cast<std::size_t>(column)], m_steps.size());
            result = values.empty() ? result : std::pair(column, values.front());
        }
    }
    return result;
}

void StepOrder::parkHolder(const RowRef &holder, const UniqueKey &key, int finding)
{
    const Table &table = m_plan.situation.table(holder.table);
    if (m_erasedEarly.contains(holder)) {
        return;
    }
    const auto already = m_parked.find(holder);
    for (const int column : key.columns) {
        if (already != m_parked.end() && already->second.contains(column)) {
            return;
        }
    }
    const auto [chosen, value] = standIn(holder, key);
    if ((chosen < 0 || !value.isNull()) && eraseEarly(holder)) {
        return;
    }
    if (chosen < 0) {
        stuck(holder,
              QCoreApplication::translate("Rowback",
                                          "%1 holds %2, which is needed elsewhere, and it cannot be freed meanwhile.")
                  .arg(m_plan.situation.name(holder), table.columnNames(key.columns).join(QLatin1String(", "))));
        return;
    }
    hold(holder, chosen, value, finding);
}

Value StepOrder::parked(const RowRef &row, int column) const
{
    return m_parked.at(row).at(column);
}

void StepOrder::insert(const DraftInsert &row, const std::vector<int> &postponed)
{
    const Table &table = m_plan.situation.table(row.ref.table);
    Step step;
    step.phase = Phase::Insert;
    step.operation = Operation::Insert;
    step.table = table.name;
    step.key = row.ref.key;
    step.columns = table.columnNames(row.columns);
    for (const int column : row.columns) {
        const bool later = std::find(postponed.begin(), postponed.end(), column) != postponed.end();
        step.after.push_back(later ? Value() : row.values[static_cast<std::size_t>(column)]);
    }
    step.finding = row.finding;
    step.why = row.why;
    m_steps.push_back(std::move(step));
}

Result<void> StepOrder::insertAll()
{
    InsertOrder order(m_plan);
    if (const auto found = order.find(); !found) {
        return found.unexpected();
    }
    for (const InsertOrder::Ring &ring : order.stuck()) {
        const QString row = m_plan.situation.name(ring.row);
        const QString target = m_plan.situation.name(ring.target);
        stuck(
            ring.row,
            ring.rule.isEmpty()
                ? QCoreApplication::translate("Rowback",
                                              "%1 and %2 refer to each other, and the database checks that at once.")
                      .arg(row, target)
                : QCoreApplication::translate("Rowback",
                                              "%1 and %2 refer to each other, the database checks that at once, and a "
                                              "rule of it forbids to leave the link open meanwhile (%3).")
                      .arg(row, target, ring.rule));
    }
    m_postponed = order.postponed();
    for (const RowRef &ref : order.rows()) {
        const auto postponed = m_postponed.find(ref);
        insert(m_plan.draft.inserts.at(ref), postponed == m_postponed.end() ? std::vector<int>{} : postponed->second);
    }
    return {};
}

Step StepOrder::updateOf(const RowRef &row, Phase phase) const
{
    Step step;
    step.phase = phase;
    step.operation = Operation::Update;
    step.table = m_plan.situation.table(row.table).name;
    step.key = row.key;
    return step;
}

Step StepOrder::updateStep(const DraftUpdate &update, Phase phase, Turn turn) const
{
    const Table &table = m_plan.situation.table(update.ref.table);
    Step step = updateOf(update.ref, phase);
    QStringList reasons;
    for (const auto &[column, change] : update.changes) {
        const Turn mine = m_plan.draft.late.contains({update.ref, column}) ? Turn::Late : Turn::Usual;
        if (change.phase != phase || mine != turn) {
            continue;
        }
        const auto waiting = m_parked.find(update.ref);
        const bool isParked = waiting != m_parked.end() && waiting->second.contains(column);
        step.columns.append(table.columns[static_cast<std::size_t>(column)].name);
        step.before.push_back(isParked ? parked(update.ref, column) : update.before[static_cast<std::size_t>(column)]);
        step.after.push_back(change.after);
        step.finding = change.finding;
        if (!change.why.isEmpty() && !reasons.contains(change.why)) {
            reasons.append(change.why);
        }
    }
    step.why = reasons.join(QLatin1String("; "));
    return step;
}

void StepOrder::update(Phase phase, Turn turn)
{
    for (const auto &[ref, update] : m_plan.draft.updates) {
        Step step = updateStep(update, phase, turn);
        if (!step.columns.isEmpty()) {
            m_steps.push_back(std::move(step));
        }
    }
}

void StepOrder::updateAll(Phase phase)
{
    update(phase, Turn::Usual);
    if (phase != Phase::Update) {
        return;
    }
    for (const auto &[ref, columns] : m_postponed) {
        Step step = updateOf(ref, phase);
        step.columns = m_plan.situation.table(ref.table).columnNames(columns);
        step.why = QCoreApplication::translate("Rowback", "closes a ring of references");
        for (const int column : columns) {
            step.before.emplace_back();
            step.after.push_back(m_plan.draft.inserts.at(ref).values[static_cast<std::size_t>(column)]);
        }
        m_steps.push_back(std::move(step));
    }
    update(phase, Turn::Late);
}

std::vector<RowRef> StepOrder::childrenFirst() const
{
    const References &references = m_plan.situation.references;
    std::vector<RowRef> parents; // parents first, turned round in the end
    const auto &order = references.parentsFirst();
    for (const TableId table : order) {
        std::vector<RowRef> waiting;
        for (const auto &[ref, erasure] : m_plan.draft.erasures) {
            if (ref.table == table) {
                waiting.push_back(ref);
            }
        }
        // within a table that refers to itself: a row after the one it refers to
        std::map<RowRef, bool> here;
        for (const RowRef &ref : waiting) {
            here[ref] = false;
        }
        for (const RowRef &start : waiting) {
            std::vector<std::pair<RowRef, std::size_t>> stack{{start, 0}};
            const bool isNew = !std::exchange(here[start], true);
            while (isNew && !stack.empty()) {
                const RowRef current = stack.back().first;
                const auto from = references.from(table);
                if (stack.back().second >= from.size()) {
                    parents.push_back(current);
                    stack.pop_back();
                    continue;
                }
                const Reference &reference = references.at(from[stack.back().second++]);
                const auto target = m_plan.situation.target(reference, m_plan.draft.erasures.at(current).before, Side::Live);
                if (target && here.contains(*target) && !std::exchange(here[*target], true)) {
                    stack.emplace_back(*target, 0);
                }
            }
        }
    }
    std::reverse(parents.begin(), parents.end());
    return parents;
}

void StepOrder::eraseAll()
{
    for (const RowRef &ref : childrenFirst()) {
        if (!m_erasedEarly.contains(ref)) {
            m_steps.push_back(eraseStep(m_plan.draft.erasures.at(ref)));
        }
    }
}

/// Without what the database computes: it follows from the rest, and cannot be written when the row is given back.
Step StepOrder::eraseStep(const DraftErase &erasure) const
{
    const Table &table = m_plan.situation.table(erasure.ref.table);
    Step step;
    step.phase = Phase::Delete;
    step.operation = Operation::Erase;
    step.table = table.name;
    step.key = erasure.ref.key;
    Row row = erasure.before;
    if (const auto waiting = m_parked.find(erasure.ref); waiting != m_parked.end()) {
        for (const auto &[column, value] : waiting->second) {
            row[static_cast<std::size_t>(column)] = value;
        }
    }
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].generated) {
            step.columns.append(table.columns[c].name);
            step.before.push_back(std::move(row[c]));
        }
    }
    step.finding = erasure.finding;
    step.why = erasure.why;
    return step;
}

/// A row that goes anyway, and to which nothing refers, may go before the row that needs its value comes.
bool StepOrder::eraseEarly(const RowRef &holder)
{
    const auto erasure = m_plan.draft.erasures.find(holder);
    if (erasure == m_plan.draft.erasures.end()) {
        return false;
    }
    bool referred = false;
    LiveReferences references(m_plan.situation, m_plan.reader);
    const auto visited
        = references.toRows(holder.table, {holder.key}, [&](const LiveReferrer &, const Row &) { referred = true; });
    const auto &family = m_plan.situation.references.family(m_plan.situation.references.root(holder.table));
    if (!visited || referred || family.size() > 1) {
        return false;
    }
    m_erasedEarly.insert(holder);
    m_steps.push_back(eraseStep(erasure->second));
    m_steps.back().phase = Phase::Park;
    return true;
}

} // namespace Rowback
