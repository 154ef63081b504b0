// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/toldreuse.h"

#include "recovery/remapapplier.h"

#include <algorithm>

namespace Rowback {

namespace {

bool isLive(const Situation &situation, const RowRef &record)
{
    const auto &family = situation.references.family(record.table);
    return std::any_of(family.begin(), family.end(),
                       [&](TableId table) { return situation.comparison(table).live.contains(record.key); });
}

/// Calls @p visit with each record of a family of which some part changed or vanished, while some part is live.
template <typename Visit> void visitAltered(const Situation &situation, TableId root, const Visit &visit)
{
    for (const TableId table : situation.references.family(root)) {
        const TableComparison &comparison = situation.comparison(table);
        for (const ChangedRow &row : comparison.changed) {
            visit(RowRef{root, row.key});
        }
        for (const Key &key : comparison.vanished) {
            if (const RowRef record{root, key}; isLive(situation, record)) {
                visit(record);
            }
        }
    }
}

/// The finding that a decision on the record would mean, by its rows.
Finding findingOf(const Situation &situation, const RowRef &record)
{
    Finding result;
    result.code = FindingCode::ReusedId;
    result.allowed = resolutionsOf(FindingCode::ReusedId);
    for (const TableId table : situation.references.family(record.table)) {
        if (situation.comparison(table).inSnapshot(record.key)) {
            FindingRow row;
            row.table = situation.table(table).name;
            row.key = record.key;
            result.rows.push_back(std::move(row));
        }
    }
    return result;
}

} // namespace

ToldReuse toldReuse(const Remap &remap, const Decisions &decisions, const Situation &situation)
{
    std::map<TableId, std::set<QString>> told; // by root, keys as displayText() writes them
    for (const RemapEntry &entry : remap.entries()) {
        const auto records = recordsOf(entry, situation);
        if (records && isFree(situation, records->second)) {
            told[records->first.table].insert(displayText(records->first.key));
        }
    }
    for (const Decision &decision : decisions.naming(FindingCode::ReusedId)) {
        const auto table = situation.live->find(decision.table);
        if (table && decision.resolution == Resolution::NewId) {
            told[situation.references.root(*table)].insert(decision.key);
        }
    }
    ToldReuse result;
    for (const auto &[root, keys] : told) {
        visitAltered(situation, root, [&](RowRef record) {
            if (keys.contains(displayText(record.key))) {
                result.others.insert(std::move(record));
            }
        });
    }
    result.decided = [&](const RowRef &record) {
        const auto counted = decisions.counted(findingOf(situation, record));
        return counted ? counted->resolution : Resolution::Undecided;
    };
    return result;
}

} // namespace Rowback
