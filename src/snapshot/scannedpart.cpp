// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/scannedpart.h"

#include "snapshot/fieldnames.h"

#include <algorithm>

namespace Rowback {

namespace {

void noteFile(const QString &file, DumpTable &table)
{
    if (!table.info.files.contains(file)) {
        table.info.files.append(file);
    }
}

/// The first file of a table tells how many rows there are in all its files.
void declare(const ScannedPart::Declaration &declaration, const QString &file, DumpContents &dump)
{
    const auto id = dump.schema.find(tableOfFile(dump, declaration.function));
    if (!id) {
        return;
    }
    DumpTable &table = dump.table(*id);
    if (!table.declaredNames.contains(declaration.function)) {
        table.declaredNames.append(declaration.function);
        table.info.declaredRows = std::max<qint64>(0, table.info.declaredRows) + declaration.rows;
    }
    noteFile(file, table);
}

void appendRows(ScannedTable part, DumpTable &table)
{
    table.seenRows += part.seenRows;
    table.isAscending = table.isAscending && part.isAscending
        && (table.rows.empty() || part.rows.empty() || part.firstKey > table.lastKey);
    if (part.rows.empty()) {
        return;
    }
    table.lastKey = part.lastKey;
    if (table.rows.empty()) {
        table.quotesKeys = part.quotesKeys;
        table.rows = std::move(part.rows);
    } else {
        table.rows.insert(table.rows.end(), part.rows.begin(), part.rows.end());
    }
}

} // namespace

void append(ScannedPart part, const QString &file, DumpContents &dump, ProblemLog &problems)
{
    for (const ScannedPart::Declaration &declaration : part.declarations) {
        declare(declaration, file, dump);
    }
    for (const auto &[table, names] : part.fieldNames) {
        for (const RowFeed &feed : dump.table(table).feeds) {
            noteFields(names, feed.function->parameters, dump.schema.table(table));
        }
    }
    for (auto &[id, table] : part.tables) {
        if (!table.rows.empty()) {
            noteFile(file, dump.table(id));
        }
        appendRows(std::move(table), dump.table(id));
    }
    problems.append(std::move(part.problems));
}

} // namespace Rowback
