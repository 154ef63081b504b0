// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/datetimeevidence.h"

#include "schema/comparison.h"
#include "schema/moments.h"

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

constexpr std::size_t rowsOfTable = 200;

/// The key of a table, and its datetimes, by their places on both sides.
struct Columns
{
    std::vector<int> snapshot; ///< the key's first
    std::vector<int> live;
    std::size_t keyLength = 0;
};

Columns columnsOf(const Table &dumped, const Table &live)
{
    Columns result;
    const auto add = [&](int column) {
        result.live.push_back(column);
        result.snapshot.push_back(dumped.columnIndex(live.columns[static_cast<std::size_t>(column)].name));
    };
    std::for_each(live.keyColumns.begin(), live.keyColumns.end(), add);
    const bool hasKey = std::find(result.snapshot.begin(), result.snapshot.end(), -1) == result.snapshot.end();
    result.keyLength = hasKey ? result.live.size() : 0;
    for (const int column : live.allColumns()) {
        const Column &known = live.columns[static_cast<std::size_t>(column)];
        if (known.type == ColumnType::DateTime && !live.isKeyColumn(column) && dumped.columnIndex(known.name) >= 0) {
            add(column);
        }
    }
    return result;
}

Key keyIn(const Table &live, const Columns &columns, std::span<const Cell> cells)
{
    Key key;
    for (std::size_t i = 0; i < columns.keyLength; ++i) {
        key.push_back(canonical(live.columns[static_cast<std::size_t>(columns.live[i])], cells[i]));
    }
    return key;
}

using Rows = std::map<Key, Row>;

/// Of the snapshot, the first ones; a content type's number is not known to it.
Result<Rows> sampleOf(Snapshot &snapshot, TableId id, const Table &live, const Columns &columns,
                      const TaskContext &context)
{
    Rows rows;
    const auto take = [&](std::span<const Cell> cells) {
        const auto key = cells.first(columns.keyLength);
        const bool isKnown = std::none_of(
            key.begin(), key.end(), [](Cell cell) { return cell.isNull() || cell.kind() == ValueKind::ContentType; });
        if (isKnown) {
            rows.emplace(keyIn(live, columns, cells), Row(cells.begin(), cells.end()));
        }
        return rows.size() < rowsOfTable;
    };
    const auto read = visitRows(snapshot.source().rows({id, columns.snapshot, {}}, context), take);
    return read ? Result<Rows>(std::move(rows)) : read.unexpected();
}

void count(DatetimeEvidence &seen, const Value &snapshot, Cell live, const QTimeZone &clock)
{
    const std::string utc
        = snapshot.kind() == ValueKind::DateTime ? momentInUtc(snapshot.text(), clock) : std::string();
    if (live.isNull() || live.holdsInteger() || utc.empty() || utc == snapshot.text()) {
        return; // proves nothing
    }
    seen.asWritten += sameMoment(snapshot.text(), live.text(), false) ? 1 : 0;
    seen.inUtc += sameMoment(utc, live.text(), false) ? 1 : 0;
}

} // namespace

Result<DatetimeEvidence> compareDatetimes(Snapshot &snapshot, RowSource &live, const QTimeZone &clock,
                                          const TaskContext &context)
{
    DatetimeEvidence seen;
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const auto id = live.schema().find(snapshot.schema().table(TableId{i}).name);
        const Columns columns
            = id ? columnsOf(snapshot.schema().table(TableId{i}), live.schema().table(*id)) : Columns();
        if (columns.keyLength == 0 || columns.keyLength == columns.live.size()) {
            continue;
        }
        const Table &table = live.schema().table(*id);
        const auto rows = sampleOf(snapshot, TableId{i}, table, columns, context);
        if (!rows) {
            return rows.unexpected();
        }
        RowMatch match{table.keyColumns, {}};
        std::transform(rows->begin(), rows->end(), std::back_inserter(match.tuples),
                       [](const auto &row) { return row.first; });
        const auto read
            = visitRows(live.find({*id, columns.live, {}}, match, context), [&](std::span<const Cell> cells) {
                  const auto same = rows->find(keyIn(table, columns, cells));
                  for (std::size_t c = columns.keyLength; same != rows->end() && c < cells.size(); ++c) {
                      count(seen, same->second[c], cells[c], clock);
                  }
                  return true;
              });
        if (!read) {
            return read.unexpected();
        }
    }
    return seen;
}

} // namespace Rowback
