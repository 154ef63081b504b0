// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/duplicates.h"

#include "snapshot/rowdecoder.h"
#include "snapshot/sortindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t mostCompared = 1000;

QString whereOf(const DumpContents &dump, TableId table, std::size_t row)
{
    const RowPlace place = dump.table(table).rows[row];
    const SourceText &source = *dump.files[place.file()];
    return source.where(source.begin() + place.offset());
}

bool sameRow(RowDecoder &a, RowDecoder &b, std::size_t rowA, std::size_t rowB)
{
    a.decode(rowA);
    b.decode(rowB);
    return std::equal(a.cells().begin(), a.cells().end(), b.cells().begin(),
                      [](Cell x, Cell y) { return Value(x) == Value(y); });
}

} // namespace

Result<void> reportDuplicates(const DumpContents &dump, TableId table, ProblemLog &problems, const TaskContext &context)
{
    const Table &schema = dump.schema.table(table);
    const auto index = SortIndex::build(dump, table, schema.keyColumns, context);
    if (!index) {
        return index.unexpected();
    }
    const auto [pairs, count] = index->duplicates(dump, mostCompared);
    RowDecoder first(dump, table, schema.allColumns());
    RowDecoder second(dump, table, schema.allColumns());
    RowDecoder keys(dump, table, schema.keyColumns);
    for (const auto &[rowA, rowB] : pairs) {
        const bool same = sameRow(first, second, rowA, rowB);
        keys.decode(rowB);
        const QString file = dump.files[dump.table(table).rows[rowB].file()]->name();
        problems.add(
            {same ? Problem::Severity::Warning : Problem::Severity::Error, schema.name, whereOf(dump, table, rowB),
             (same ? QCoreApplication::translate("Rowback", "The row with key %1 was there before, at %2.")
                   : QCoreApplication::translate("Rowback", "Another row with key %1 was there before, at %2."))
                 .arg(displayText(keys.cells().front()), whereOf(dump, table, rowA))},
            file + QLatin1String(" duplicates"));
    }
    if (count > static_cast<qint64>(pairs.size())) {
        problems.add({Problem::Severity::Error,
                      schema.name,
                      {},
                      QCoreApplication::translate("Rowback", "%1 rows have a key that was there before.").arg(count)},
                     {});
    }
    return {};
}

} // namespace Rowback
