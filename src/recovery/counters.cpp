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
        const DraftInsert *const highest = root && roots.insert(known.counts).second ? highestNew(*root) : nullptr;
        if (highest == nullptr) {
            continue;
        }
        for (const Counter &counter : countersOf(*root)) {
            if (const auto advanced = advance(counter, *highest); !advanced) {
                return advanced.unexpected();
            }
        }
    }
    return {};
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
