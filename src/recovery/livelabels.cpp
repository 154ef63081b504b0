// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/livelabels.h"

#include "recovery/labels.h"

namespace Rowback {

namespace {

using Families = std::map<Key, std::map<TableId, Row>>;

/// Adds those rows of one table of a family that have one of the keys.
Result<void> addRows(RowSource &live, TableId id, const std::vector<Key> &keys, Families &families,
                     const TaskContext &context)
{
    const Table &table = live.schema().table(id);
    return visitRows(live.find({id, table.allColumns(), {}}, {table.keyColumns, keys}, context),
                     [&](std::span<const Cell> cells) {
                         Row row(cells.begin(), cells.end());
                         const Key key = keyOfRow(table, row);
                         families[key].emplace(id, std::move(row));
                         return true;
                     });
}

} // namespace

Result<std::map<Key, QString>> liveLabels(RowSource &live, const Profile &profile, const QString &root,
                                          const std::vector<Key> &keys, const TaskContext &context)
{
    std::map<Key, QString> result;
    const auto id = live.schema().find(root);
    if (!id || live.schema().table(*id).keyColumns.size() != 1) {
        return result;
    }
    Situation situation;
    situation.live = &live.schema();
    situation.profile = &profile;
    situation.references = References::build(live.schema(), nullptr, profile);
    const std::vector<TableId> &family = situation.references.family(*id);
    Families families;
    for (const TableId table : family) {
        if (const auto added = addRows(live, table, keys, families, context); !added) {
            return added.unexpected();
        }
    }
    const Labels labels(situation);
    for (const auto &[key, rows] : families) {
        TableId particular = *id;
        for (const TableId table : family) { // children come after parents
            particular = rows.contains(table) ? table : particular;
        }
        result.emplace(key, labels.label({particular, key}, rows));
    }
    return result;
}

} // namespace Rowback
