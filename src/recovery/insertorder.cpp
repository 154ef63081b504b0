// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/insertorder.h"

#include <algorithm>

namespace Rowback {

namespace {

bool isCheckedAtOnce(const Reference &reference)
{
    return reference.declared && !reference.deferrable;
}

} // namespace

InsertOrder::InsertOrder(const PlanContext &plan)
    : m_plan(plan)
    , m_links(plan.situation, plan.draft)
{
    std::map<TableId, std::vector<RowRef>> byTable;
    for (const auto &[ref, insert] : plan.draft.inserts) {
        byTable[ref.table].push_back(ref);
    }
    for (const TableId table : plan.situation.references.parentsFirst()) {
        if (const auto found = byTable.find(table); found != byTable.end()) {
            m_start.insert(m_start.end(), found->second.begin(), found->second.end());
        }
    }
}

Result<void> InsertOrder::find()
{
    while (true) {
        sort();
        const auto forbidden = closeForbidden();
        if (!forbidden || !*forbidden) {
            return forbidden ? Result<void>() : forbidden.unexpected();
        }
    }
}

void InsertOrder::sort()
{
    sort(Wait::ForAll);
    if (!m_stuck.empty()) { // a ring was entered at the wrong place, perhaps
        sort(Wait::ForHard);
        postpone();
    }
    postponeRenamed();
}

bool InsertOrder::canBeOpen(const RowRef &row, const Reference &reference) const
{
    return reference.nullable && std::none_of(reference.columns.begin(), reference.columns.end(), [&](int column) {
               return m_forbidden.contains({row, column});
           });
}

/// Whether something was found that must be in place from the beginning.
Result<bool> InsertOrder::closeForbidden()
{
    std::map<TableId, std::vector<RowRef>> open;
    for (const auto &[row, columns] : m_postponed) {
        open[row.table].push_back(row);
    }
    bool changed = false;
    for (const auto &[table, rows] : open) {
        const auto closed = closeForbidden(table, rows);
        if (!closed) {
            return closed.unexpected();
        }
        changed = changed || *closed;
    }
    return changed;
}

Result<bool> InsertOrder::closeForbidden(TableId id, const std::vector<RowRef> &open)
{
    const Table &table = m_plan.situation.table(id);
    std::vector<Row> rows;
    for (const RowRef &ref : open) {
        Row &row = rows.emplace_back(m_plan.draft.inserts.at(ref).values);
        for (const int column : m_postponed.at(ref)) {
            row[static_cast<std::size_t>(column)] = Value();
        }
    }
    std::vector<ProposedRow> proposed;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        proposed.push_back({&rows[i], m_plan.draft.inserts.at(open[i]).columns});
    }
    bool changed = false;
    for (const EngineRule &rule : table.rules) {
        if (!rule.isCheck) {
            continue;
        }
        const auto answer = m_plan.reader.breaches(id, rule, proposed);
        if (!answer) {
            return answer.unexpected();
        }
        const auto named = table.columnsOf(rule);
        for (const Breach &breach : answer->breaches) {
            const auto &columns = m_postponed.at(open[breach.row]);
            const auto column = std::find_first_of(columns.begin(), columns.end(), named.begin(), named.end());
            changed
                = (column != columns.end() && m_forbidden.try_emplace({open[breach.row], *column}, rule.text()).second)
                || changed;
        }
    }
    return changed;
}

void InsertOrder::sort(Wait wait)
{
    m_marks.clear();
    m_rows.clear();
    m_postponed.clear();
    m_stuck.clear();
    for (const RowRef &start : m_start) {
        if (m_marks[start] == Mark::New) {
            visit(start, wait);
        }
    }
}

std::optional<RowRef> InsertOrder::inserted(const RowRef &row, const Reference &reference) const
{
    if (reference.kind == ReferenceKind::Generic) {
        return std::nullopt;
    }
    const auto target = m_links.target(reference, m_plan.draft.inserts.at(row).values);
    return target && *target != row && m_plan.draft.inserts.contains(*target) ? target : std::nullopt;
}

void InsertOrder::visit(const RowRef &start, Wait wait)
{
    const References &references = m_plan.situation.references;
    std::vector<Visit> stack{{start, 0}};
    m_marks[start] = Mark::Open;
    while (!stack.empty()) {
        Visit &current = stack.back();
        const auto from = references.from(current.ref.table);
        if (current.next >= from.size()) {
            m_marks[current.ref] = Mark::Done;
            m_rows.push_back(current.ref);
            stack.pop_back();
            continue;
        }
        const Reference &reference = references.at(from[current.next++]);
        if (wait == Wait::ForHard && (canBeOpen(current.ref, reference) || !isCheckedAtOnce(reference))) {
            continue;
        }
        const auto target = inserted(current.ref, reference);
        if (!target) {
            continue;
        }
        Mark &mark = m_marks[*target];
        if (mark == Mark::New) {
            mark = Mark::Open;
            stack.push_back({*target, 0});
        } else if (mark == Mark::Open && isCheckedAtOnce(reference)) {
            close(current.ref, *target, reference);
        }
    }
}

void InsertOrder::close(const RowRef &row, const RowRef &target, const Reference &reference)
{
    if (canBeOpen(row, reference)) {
        auto &columns = m_postponed[row];
        columns.insert(columns.end(), reference.columns.begin(), reference.columns.end());
    } else {
        const auto column = std::find_if(reference.columns.begin(), reference.columns.end(), [&](int each) {
            return m_forbidden.contains({row, each});
        });
        m_stuck.push_back(
            {row, target, column == reference.columns.end() ? QString() : m_forbidden.at({row, *column})});
    }
}

/// Leaves open what refers to a row that goes in later.
void InsertOrder::postpone()
{
    std::map<RowRef, std::size_t> places;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        places.emplace(m_rows[i], i);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        for (const int index : m_plan.situation.references.from(m_rows[i].table)) {
            const Reference &reference = m_plan.situation.references.at(index);
            const auto target = canBeOpen(m_rows[i], reference) && isCheckedAtOnce(reference)
                ? inserted(m_rows[i], reference)
                : std::nullopt;
            if (target && places.at(*target) > i) {
                close(m_rows[i], *target, reference);
            }
        }
    }
}

/// Leaves open what refers to a live row by a name that the row gets only afterwards.
void InsertOrder::postponeRenamed()
{
    for (const RowRef &row : m_rows) {
        for (const int index : m_plan.situation.references.from(row.table)) {
            const Reference &reference = m_plan.situation.references.at(index);
            const bool byName = !m_plan.situation.references.pointsToKey(reference) && isCheckedAtOnce(reference);
            const auto target
                = byName ? m_links.target(reference, m_plan.draft.inserts.at(row).values) : std::nullopt;
            if (target && m_links.isRenamed(reference, *target)) {
                close(row, *target, reference);
            }
        }
    }
}

} // namespace Rowback
