// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/deletionsigns.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace Rowback {

namespace {

/// Rows of one table may go together for another reason: somebody emptied a list.
constexpr double mostBitsOfTable = 8.0;

} // namespace

DeletionSigns::DeletionSigns(const Situation &situation, RowReader &reader)
    : m_situation(situation)
    , m_reader(reader)
{ }

void DeletionSigns::note(TableId table, const Row &snapshot, const Row &live)
{
    for (const int index : m_situation.references.from(table)) {
        const Reference &reference = m_situation.references.at(index);
        const bool byKey = m_situation.references.pointsToKey(reference);
        const auto target = reference.kind != ReferenceKind::Inheritance && byKey
            ? m_situation.target(reference, snapshot, Side::Snapshot)
            : std::nullopt;
        if (!target) {
            continue;
        }
        const RowRef record = m_situation.record({table, m_situation.keyOf(table, live)});
        if (lostLink(reference, live)) {
            m_emptied[record].push_back(*target);
        }
        // a link that may be NULL is emptied when its target goes, and may be set anew
        if (reference.kind == ReferenceKind::Generic || !reference.nullable) {
            m_ties[record].push_back({*target, m_situation.target(reference, live, Side::Live) == target});
        }
    }
}

std::vector<Key> DeletionSigns::bereaved(TableId table) const
{
    std::set<int> links;
    for (const int index : m_situation.references.from(table)) {
        links.insert(m_situation.references.at(index).columns.begin(), m_situation.references.at(index).columns.end());
    }
    if (links.empty()) {
        return {};
    }
    const TableComparison &comparison = m_situation.comparison(table);
    std::vector<Key> result = comparison.vanished.all();
    for (const ChangedRow &row : comparison.changed) {
        const bool emptied = std::any_of(row.cells.begin(), row.cells.end(), [&](const ChangedCell &cell) {
            return cell.live.isNull() && links.contains(cell.column);
        });
        if (emptied) {
            result.push_back(row.key);
        }
    }
    return result;
}

bool DeletionSigns::lostLink(const Reference &reference, const Row &live)
{
    return std::any_of(reference.columns.begin(), reference.columns.end(),
                       [&](int column) { return live[static_cast<std::size_t>(column)].isNull(); });
}

Result<void> DeletionSigns::findIn(TableId table, const RowRefSet &records)
{
    const std::vector<Key> keys = bereaved(table);
    const auto old = m_reader.snapshotRows(table, keys);
    const auto now = m_reader.liveRows(table, keys);
    if (!old || !now) {
        return old ? now.unexpected() : old.unexpected();
    }
    std::unordered_map<RowRef, int, RowRefHash> lost;
    for (const auto &[key, row] : *old) {
        const auto live = now->find(key);
        for (const int index : m_situation.references.from(table)) {
            const Reference &reference = m_situation.references.at(index);
            const auto target = m_situation.target(reference, row, Side::Snapshot);
            const bool isWanted = target && reference.kind != ReferenceKind::Inheritance
                && records.contains(m_situation.record(*target));
            if (isWanted && (live == now->end() || lostLink(reference, live->second))) {
                ++lost[m_situation.record(*target)];
                if (live != now->end()) {
                    m_severed.insert(m_situation.record(*target));
                }
            }
        }
    }
    weigh(table, old->size(), lost);
    return {};
}

void DeletionSigns::weigh(TableId table, std::size_t gone, const std::unordered_map<RowRef, int, RowRefHash> &lost)
{
    const auto rows = static_cast<double>(m_situation.comparison(table).snapshotRows);
    const double surprise = std::log2(std::max(1.0, rows / static_cast<double>(std::max(gone, std::size_t(1)))));
    for (const auto &[record, count] : lost) {
        m_weights[record] += std::min(count * surprise, mostBitsOfTable);
        m_referred[record].emplace(table, count);
    }
}

const std::map<TableId, int> &DeletionSigns::lostReferrers(const RowRef &record) const
{
    static const std::map<TableId, int> none;
    const auto known = m_referred.find(record);
    return known == m_referred.end() ? none : known->second;
}

double DeletionSigns::weight(const RowRef &record) const
{
    const auto known = m_weights.find(record);
    return known == m_weights.end() ? 0.0 : known->second;
}

Result<void> DeletionSigns::findReferrers(const RowRefSet &records, const TaskContext &context)
{
    for (int i = 0; !records.empty() && i < m_situation.live->size(); ++i) {
        if (const auto found = findIn(TableId{i}, records); !found) {
            return found.unexpected();
        }
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
    }
    return {};
}

bool DeletionSigns::any(const RowRef &record, const RowRefSet &reused) const
{
    const auto ties = m_ties.find(record);
    return m_referred.contains(record)
        || (ties != m_ties.end() && std::any_of(ties->second.begin(), ties->second.end(), [&](const Tie &tie) {
               const bool left = !tie.kept && m_situation.comparison(tie.target.table).isVanished(tie.target.key);
               return left || reused.contains(m_situation.record(tie.target));
           }));
}

bool DeletionSigns::isGone(const RowRef &target, const RowRefSet &reused) const
{
    return m_situation.comparison(target.table).isVanished(target.key) || reused.contains(m_situation.record(target));
}

bool DeletionSigns::isBereft(const RowRef &record, const RowRefSet &reused) const
{
    const auto targets = m_emptied.find(record);
    return targets != m_emptied.end()
        && std::any_of(targets->second.begin(), targets->second.end(),
                       [&](const RowRef &target) { return isGone(target, reused); });
}

} // namespace Rowback
