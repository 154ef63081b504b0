// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/collatedorder.h"

#include "schema/collation.h"
#include "snapshot/rowdecoder.h"

namespace Rowback {

namespace {

constexpr std::size_t pollEvery = 1024;

} // namespace

Result<bool> needsCollation(const DumpContents &dump, TableId table, int column, const TaskContext &context)
{
    const std::size_t count = dump.table(table).rows.size();
    const ColumnType type = dump.schema.table(table).columns[static_cast<std::size_t>(column)].type;
    if (count > WordOrder::mostCells || (type != ColumnType::Unknown && type != ColumnType::Text)) {
        return false;
    }
    RowDecoder decoder(dump, table, {column});
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        const Cell cell = decoder.cells().front();
        if (!cell.holdsInteger() && hasLetters(cell.text())) {
            return true;
        }
    }
    return false;
}

Result<std::vector<qint64>> collatedOrder(const DumpContents &dump, TableId table, int column,
                                          const TaskContext &context)
{
    const std::size_t count = dump.table(table).rows.size();
    RowDecoder decoder(dump, table, {column});
    WordOrder words;
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        words.append(decoder.cells().front());
    }
    const std::vector<std::size_t> places = words.places();
    return std::vector<qint64>(places.begin(), places.end());
}

} // namespace Rowback
