// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/counters.h"

#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

Counters::Counters(PlanContext &plan)
    : m_plan(plan)
{ }

std::vector<Counters::Counter> Counters::countersOf(TableId root) const
{
    std::vector<Counter> result;
    for (const ProfileCounter &known : m_plan.situation.profile->counters()) {
        const auto table = m_plan.situation.live->find(known.table);
        const int column = table ? m_plan.situation.table(*table).columnIndex(known.column) : -1;
        if (known.counts == m_plan.situation.table(root).name && column >= 0
            && !m_plan.situation.table(*table).keyColumns.empty()) {
            result.push_back({*table, column});
        }
    }
    return result;
}

Result<std::int64_t> Counters::nextNumber(TableId root)
{
    std::int64_t result = 0;
    for (const Counter &counter : countersOf(root)) {
        const auto rows = m_plan.reader.allLiveRows(counter.table);
        if (!rows) {
            return rows.unexpected();
        }
        for (const auto &[key, row] : *rows) {
            result = std::max(result, row[static_cast<std::size_t>(counter.column)].integer());
        }
        for (const LostRow &row : m_plan.loss.rows) {
            if (row.ref.table == counter.table) {
                result = std::max(result, row.values[static_cast<std::size_t>(counter.column)].integer());
            }
        }
    }
    return result;
}

const DraftInsert *Counters::highestNew(TableId root) const
{
    const DraftInsert *result = nullptr;
    for (const auto &[ref, insert] : m_plan.draft.inserts) {
        const bool isNew = ref.table == root && insert.lostRow >= 0
            && m_plan.loss.row(insert.lostRow).ref.key != ref.key && ref.key.front().kind() == ValueKind::Integer;
        if (isNew && (result == nullptr || result->ref.key.front().integer() < ref.key.front().integer())) {
            result = &insert;
        }
    }
    return result;
}

Result<void> Counters::advance()
{
    std::set<QString> roots;
    for (const ProfileCounter &known : m_plan.situation.profile->counters()) {
        const auto root = m_plan.situation.live->find(known.counts);
        if (!root || !roots.insert(known.counts).second) {
            continue;
        }
        const DraftInsert *const highest = highestNew(*root);
        for (const Counter &counter : countersOf(*root)) {
            restoreBehind(counter, *root, highest);
            const auto advanced = highest == nullptr ? Result<void>() : advance(counter, *highest);
            if (!advanced) {
                return advanced.unexpected();
            }
        }
    }
    return {};
}

/// A counter that itself comes back knows nothing of the numbers that were given out since the snapshot.
void Counters::restoreBehind(const Counter &counter, TableId root, const DraftInsert *highest)
{
    std::int64_t given = highest == nullptr ? -1 : highest->ref.key.front().integer();
    for (const Key &key : m_plan.situation.comparison(root).added) {
        given = std::max(given, key.front().kind() == ValueKind::Integer ? key.front().integer() : -1);
    }
    for (auto &[ref, insert] : m_plan.draft.inserts) {
        if (ref.table != counter.table) {
            continue;
        }
        Value &counted = insert.values[static_cast<std::size_t>(counter.column)];
        if (counted.kind() == ValueKind::Integer && counted.integer() <= given) {
            counted = Value::integer(given + 1);
        }
    }
}

Result<void> Counters::advance(const Counter &counter, const DraftInsert &highest)
{
    const auto rows = m_plan.reader.allLiveRows(counter.table);
    if (!rows) {
        return rows.unexpected();
    }
    const std::int64_t number = highest.ref.key.front().integer();
    for (const auto &[key, row] : *rows) {
        const RowRef ref{counter.table, key};
        const auto update = m_plan.draft.updates.find(ref);
        const Row now = update == m_plan.draft.updates.end() ? row : update->second.after();
        const Value &counted = now[static_cast<std::size_t>(counter.column)];
        if (counted.kind() == ValueKind::Integer && counted.integer() <= number) {
            m_plan.draft.change(ref, row, counter.column,
                                {Value::integer(number + 1), Phase::Update, highest.finding,
                                 say(QT_TRANSLATE_NOOP("Rowback", "the next number"))});
        }
    }
    return {};
}

} // namespace Rowback
