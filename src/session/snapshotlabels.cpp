// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/snapshotlabels.h"

#include "session/referencelabels.h"

namespace Rowback {

namespace {

/// In so many rows a few are found quickly, in whatever order they come: an index of them is kept.
constexpr qint64 quickRows = 300'000;

} // namespace

Result<std::vector<Row>> quicklyMatching(Snapshot &snapshot, TableId table, const RowMatch &match,
                                         const TaskContext &context)
{
    const Table &schema = snapshot.schema().table(table);
    const bool isInOrder = match.columns == schema.keyColumns && snapshot.isInKeyOrder(table);
    const bool isQuick = isInOrder || snapshot.table(table).foundRows <= quickRows;
    const auto numbers = isQuick ? snapshot.rowsMatching(table, match, context) : Result<RowNumbers>(RowNumbers());
    return numbers ? snapshot.rowsAt(table, *numbers, schema.allColumns(), context) : numbers.unexpected();
}

Result<std::vector<QStringList>> snapshotLabels(Snapshot &snapshot, const Profile &profile,
                                                const std::vector<LooseRow> &rows, const TaskContext &context)
{
    const Schema &schema = snapshot.schema();
    const ReferenceLabels labels(schema, References::build(schema, &schema, profile), profile);
    std::vector<QStringList> result;
    for (const LooseRow &row : rows) {
        QStringList &texts = result.emplace_back(QStringList(row.columns.size()));
        const auto id = schema.find(row.table);
        if (!id) {
            continue;
        }
        const Table &table = schema.table(*id);
        Row whole(table.columns.size());
        for (std::size_t i = 0; i < row.values.size(); ++i) {
            if (const int column = table.columnIndex(row.columns.value(static_cast<qsizetype>(i))); column >= 0) {
                whole[static_cast<std::size_t>(column)] = row.values[i];
            }
        }
        const auto found = labels.of(*id, {std::move(whole)}, [&](TableId target, const RowMatch &match) {
            return quicklyMatching(snapshot, target, match, context);
        });
        if (!found) {
            return found.unexpected();
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (const int column = table.columnIndex(row.columns[i]); column >= 0) {
                texts[i] = found->front().value(column);
            }
        }
    }
    return result;
}

} // namespace Rowback
