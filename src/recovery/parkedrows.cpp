// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/standins.h"
#include "recovery/steporder.h"

#include <QCoreApplication>

namespace Rowback {

const Row &StepOrder::before(const RowRef &holder) const
{
    const auto erasure = m_plan.draft.erasures.find(holder);
    return erasure == m_plan.draft.erasures.end() ? m_plan.draft.updates.at(holder).before : erasure->second.before;
}

/// The step by which a row gets all that it holds meanwhile.
Step &StepOrder::parkStep(const RowRef &holder)
{
    const auto [place, isNew] = m_parkSteps.try_emplace(holder, m_steps.size());
    if (isNew) {
        m_steps.push_back(updateOf(holder, Phase::Park));
    }
    return m_steps[place->second];
}

/// Meanwhile: until the row goes, or gets its own value in the end.
void StepOrder::hold(const RowRef &holder, int column, const Value &value, int finding)
{
    const Table &table = m_plan.situation.table(holder.table);
    const Value &now = before(holder)[static_cast<std::size_t>(column)];
    m_parked[holder].insert_or_assign(column, value);
    Step &step = parkStep(holder);
    if (step.why.isEmpty()) {
        step.finding = finding;
        step.why = QCoreApplication::translate("Rowback", "frees the value meanwhile");
    }
    const QString &name = table.columns[static_cast<std::size_t>(column)].name;
    if (const auto known = step.columns.indexOf(name); known >= 0) {
        step.after[static_cast<std::size_t>(known)] = value;
        return;
    }
    step.columns.append(name);
    step.before.push_back(now);
    step.after.push_back(value);
    if (!m_plan.draft.isErased(holder)) {
        m_plan.draft.updates.at(holder).changes.try_emplace(column,
                                                            DraftUpdate::Change{now, Phase::Update, finding, {}});
    }
}

/// What plain keys do not tell: rows that hold what one of the engine's own rules gives to another row, and what these
/// rules say of parked values.
Result<void> StepOrder::parkByRules()
{
    std::map<TableId, std::set<RowRef>> holders;
    for (const auto &[holder, columns] : m_parked) {
        if (!m_plan.situation.table(holder.table).rules.empty()) {
            holders[holder.table].insert(holder);
        }
    }
    for (const auto &[holder, takers] : m_plan.draft.takers) {
        const bool makesWay = m_plan.draft.isErased(holder) || m_plan.draft.updates.contains(holder);
        if (makesWay && !m_erasedEarly.contains(holder) && !eraseEarly(holder)) {
            holders[holder.table].insert(holder);
        }
    }
    for (const auto &[table, rows] : holders) {
        if (const auto found = findStandIns(table, rows); !found) {
            return found.unexpected();
        }
    }
    return {};
}

Result<void> StepOrder::findStandIns(TableId table, const std::set<RowRef> &holders)
{
    StandIns standIns(m_plan, table, m_steps.size());
    for (const RowRef &holder : holders) {
        const auto parked = m_parked.find(holder);
        standIns.add(holder, before(holder), parked == m_parked.end() ? std::map<int, Value>{} : parked->second);
    }
    if (const auto found = standIns.find(); !found) {
        return found.unexpected();
    }
    for (const RowRef &holder : holders) {
        const auto erasure = m_plan.draft.erasures.find(holder);
        for (const auto &[column, value] : standIns.of(holder)) {
            hold(holder, column, value, erasure == m_plan.draft.erasures.end() ? -1 : erasure->second.finding);
        }
        if (const EngineRule *const rule = standIns.broken(holder)) {
            stuck(holder,
                  QCoreApplication::translate("Rowback",
                                              "%1 holds what is needed elsewhere, and a rule of the database does not "
                                              "let it be freed meanwhile (%2).")
                      .arg(m_plan.situation.name(holder), rule->text()));
        }
    }
    return {};
}

} // namespace Rowback
