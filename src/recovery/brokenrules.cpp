// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/collisions.h"
#include "recovery/hazards.h"

#include <QCoreApplication>

#include <numeric>

namespace Rowback {

namespace {

QString breachText(const QString &row, const EngineRule &rule, const Breach &breach, const QString &other)
{
    if (!breach.refusal.isEmpty()) {
        return QCoreApplication::translate("Rowback", "%1 does not pass a rule of the database (%2): %3")
            .arg(row, rule.text(), breach.refusal);
    }
    return rule.isCheck
        ? QCoreApplication::translate("Rowback", "%1 breaks a rule of the database (%2).")
              .arg(row, rule.text())
        : QCoreApplication::translate("Rowback", "%1 cannot be there beside %3: a rule of the database forbids it (%2).")
              .arg(row, rule.text(), other);
}

} // namespace

/// What a live row holds in a column that nobody writes was there before, be it what the type has not got.
bool Collisions::isUnwritten(const EngineRule &rule, const RowRef &row) const
{
    const auto update = m_plan.draft.updates.find(row);
    return !rule.typeOf.isEmpty() && update != m_plan.draft.updates.end()
        && !update->second.changes.contains(m_plan.situation.table(row.table).columnIndex(rule.typeOf));
}

/// That nothing has to be said of it: one of the two rows goes, or is asked about in its new state.
bool Collisions::isMoot(const EngineRule &rule, const Breach &breach, const Written &rows,
                        const std::set<std::size_t> &gone)
{
    const RowRef &mine = rows[breach.row].first;
    if (isUnwritten(rule, mine) || gone.contains(breach.row) || (breach.rival && gone.contains(*breach.rival))) {
        return true;
    }
    if (breach.rival) {
        return isKnownConflict(mine, rows[*breach.rival].first);
    }
    const RowRef holder{mine.table, breach.holder.value_or(Key())};
    return breach.holder
        && (m_plan.draft.isErased(holder) || m_plan.draft.updates.contains(holder) || isKnownConflict(mine, holder));
}

/// What is right in the end may be forbidden before the holder went, or got its new state.
void Collisions::noteTaker(const EngineRule &rule, const Breach &breach, const Written &rows)
{
    const RowRef &taker = rows[breach.row].first;
    const RowRef holder{taker.table, breach.holder.value_or(Key())};
    if (breach.holder && holder != taker && !rule.deferrable) {
        m_plan.draft.takers[holder].insert(taker);
    }
}

std::set<int> Collisions::brokenRule(const EngineRule &rule, const Written &rows, const std::vector<Breach> &breaches,
                                     std::set<std::size_t> &gone)
{
    std::set<int> skipped;
    std::set<std::size_t> told;
    for (const Breach &breach : breaches) {
        if (isMoot(rule, breach, rows, gone)) {
            noteTaker(rule, breach, rows);
            continue;
        }
        const bool swapped = breach.rival && mustMove(rows[breach.row].first);
        const std::size_t place = swapped ? *breach.rival : breach.row;
        const auto &[mine, values] = rows[place];
        if (!told.insert(place).second) {
            continue;
        }
        const RowRef other = breach.rival ? rows[swapped ? breach.row : *breach.rival].first
                                          : RowRef{mine.table, breach.holder.value_or(Key())};
        const int index = notFitting(mine, values, rule.name, [&](const QString &label) {
            return breachText(label, rule, breach, m_plan.situation.name(other));
        });
        if (m_plan.resolution(index) == Resolution::Skip) {
            gone.insert(place);
            skipped.merge(skip(mine, index));
        }
    }
    return skipped;
}

/// What only the engine can tell: its checks, and unique keys with conditions or expressions.
Result<std::set<int>> Collisions::brokenRules(TableId id, const Written &rows)
{
    const Table &table = m_plan.situation.table(id);
    std::vector<std::size_t> all(table.rules.empty() ? 0 : rows.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    const std::vector<ProposedRow> proposed = proposedRows(id, rows, all);
    std::set<int> skipped;
    std::set<std::size_t> gone;
    for (const EngineRule &rule : table.rules) {
        const auto answer = m_plan.reader.breaches(id, rule, proposed);
        if (!answer) {
            return answer.unexpected();
        }
        if (!answer->unanswered.isEmpty()) {
            m_plan.decide(hazardOfRule(table, rule, answer->unanswered), Resolution::Stop);
        }
        skipped.merge(brokenRule(rule, rows, answer->breaches, gone));
    }
    return skipped;
}

} // namespace Rowback
