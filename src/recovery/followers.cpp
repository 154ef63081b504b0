// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/followers.h"

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

/// The rows of which a referring column changed.
std::vector<Key> relinkedRows(const Situation &situation, TableId table, const RowRefSet &reused)
{
    std::set<int> links;
    for (const int index : situation.references.from(table)) {
        const Reference &reference = situation.references.at(index);
        if (situation.references.isLink(reference)) {
            links.insert(reference.columns.begin(), reference.columns.end());
        }
    }
    std::vector<Key> result;
    for (const ChangedRow &row : situation.comparison(table).changed) {
        const bool isRelinked = std::any_of(row.cells.begin(), row.cells.end(), [&](const ChangedCell &cell) {
            return links.contains(cell.column) && !cell.snapshot.isNull() && !cell.live.isNull();
        });
        if (isRelinked && !reused.contains(situation.record({table, row.key}))) {
            result.push_back(row.key);
        }
    }
    return result;
}

/// The lost record that a reference meant, and the added one that it means now.
std::optional<std::pair<int, RowRef>> moved(const Situation &situation, const Loss &loss, const RowRefSet &reused,
                                            const Reference &reference, const Row &before, const Row &now)
{
    const bool isLink = situation.references.isLink(reference);
    const auto then = isLink ? situation.target(reference, before, Side::Snapshot) : std::nullopt;
    const int lost = then ? loss.findRecord(situation.record(*then)) : -1;
    const auto target = lost >= 0 ? situation.target(reference, now, Side::Live) : std::nullopt;
    if (!target || !situation.comparison(target->table).live.contains(target->key)) {
        return std::nullopt;
    }
    const RowRef record = situation.record(*target);
    const RowRef &old = loss.record(lost).id;
    const bool isAnother = record != old && record.table == old.table && isAddedRecord(situation, reused, record);
    return isAnother ? std::optional(std::pair(lost, record)) : std::nullopt;
}

} // namespace

bool isAddedRecord(const Situation &situation, const RowRefSet &reused, const RowRef &record)
{
    const auto &family = situation.references.family(record.table);
    return reused.contains(record) || std::none_of(family.begin(), family.end(), [&](TableId table) {
               return situation.comparison(table).inSnapshot(record.key);
           });
}

Result<std::vector<Followed>> findFollowers(const Situation &situation, const Loss &loss, RowReader &reader,
                                            const RowRefSet &reused)
{
    std::map<std::pair<int, RowRef>, int> counts;
    for (int i = 0; i < situation.live->size(); ++i) {
        const TableId table{i};
        const std::vector<Key> keys = relinkedRows(situation, table, reused);
        const auto before = reader.snapshotRows(table, keys);
        const auto now = reader.liveRows(table, keys);
        if (!before || !now) {
            return before ? now.unexpected() : before.unexpected();
        }
        for (const auto &[key, old] : *before) {
            const auto live = now->find(key);
            for (const int index : live == now->end() ? std::span<const int>() : situation.references.from(table)) {
                const Reference &reference = situation.references.at(index);
                if (const auto pair = moved(situation, loss, reused, reference, old, live->second)) {
                    ++counts[*pair];
                }
            }
        }
    }
    std::vector<Followed> result;
    for (const auto &[pair, rows] : counts) {
        result.push_back({pair.first, pair.second, rows});
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Followed &a, const Followed &b) { return a.rows > b.rows; });
    return result;
}

} // namespace Rowback
