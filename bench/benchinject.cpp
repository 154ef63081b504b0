// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// benchinject SNAPSHOT URL TABLE: inserts what vanished from the table, by nothing but the sink; what that took, as
// JSON.

#include "failed.h"
#include "seconds.h"

#include "session/opendatabase.h"
#include "session/planning.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Rowback;

namespace {

/// Rows of the snapshot with these keys, their columns as the live table has them.
Result<std::vector<Row>> rowsOf(Snapshot &snapshot, const Table &live, const std::vector<Key> &keys)
{
    const TableId id = *snapshot.schema().find(live.name);
    const Table &table = snapshot.schema().table(id);
    std::vector<int> columns;
    for (const Column &column : live.columns) {
        columns.push_back(table.columnIndex(column.name));
    }
    std::vector<Row> rows;
    const auto read = visitRows(snapshot.source().find({id, columns, {}}, {table.keyColumns, keys}, {}),
                                [&](std::span<const Cell> cells) {
                                    rows.emplace_back(cells.begin(), cells.end());
                                    return true;
                                });
    return read ? Result<std::vector<Row>>(std::move(rows)) : read.unexpected();
}

Result<void> insert(Database &database, TableId table, const std::vector<Row> &rows)
{
    auto sink = database.beginWrite({});
    if (!sink) {
        return sink.unexpected();
    }
    auto inserted = (*sink)->insert(table, database.schema().table(table).allColumns(), rows, {});
    return inserted ? (*sink)->commit() : std::move(inserted);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 4) {
        return 2;
    }
    const QString name = QString::fromLocal8Bit(argv[3]);
    const auto snapshot = Snapshot::open(QString::fromLocal8Bit(argv[1]), {}, {});
    const auto database = openDatabase(QString::fromLocal8Bit(argv[2]), {}, {.readOnly = false});
    if (failed(snapshot) || failed(database)) {
        return 1;
    }
    const auto compared
        = compareTables(**snapshot, **database, {}, {.only = {name}, .cells = false, .dumpZone = {}}, {});
    if (failed(compared)) {
        return 1;
    }
    const TableId table = *(*database)->schema().find(name);
    const auto rows
        = rowsOf(**snapshot, (*database)->schema().table(table), compared->tables.front().comparison.vanished.all());
    if (failed(rows)) {
        return 1;
    }
    const double start = now();
    if (failed(insert(**database, table, *rows))) {
        return 1;
    }
    std::printf(R"({"insert": %.4f, "rows": %zu})"
                "\n",
                now() - start, rows->size());
    return 0;
}
