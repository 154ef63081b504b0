// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/duplicates.h"

#include "snapshot/rowdecoder.h"
#include "snapshot/sortindex.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

constexpr std::size_t mostCompared = 1000;
constexpr std::size_t mostListed = 20; // to find the line of each takes time

QString message(bool same, const QString &key, const QString &where)
{
    return (same ? QCoreApplication::translate("Rowback", "The row with key %1 was there before, at %2.")
                 : QCoreApplication::translate("Rowback", "Another row with key %1 was there before, at %2."))
        .arg(key, where);
}

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

Result<bool> canBeKey(const DumpContents &dump, TableId table, int column, const TaskContext &context)
{
    const auto index = SortIndex::build(dump, table, {column}, context);
    if (!index) {
        return index.unexpected();
    }
    RowDecoder first(dump, table, {column});
    if (index->size() > 0) {
        first.decode(index->row(0)); // where NULL comes
    }
    return index->size() > 0 && !first.cells().front().isNull() && index->duplicates(dump, 1).second == 0;
}

Result<bool> reportDuplicates(const DumpContents &dump, TableId table, const std::vector<int> &key,
                              ProblemLog &problems, const TaskContext &context)
{
    const Table &schema = dump.schema.table(table);
    const auto index = SortIndex::build(dump, table, key, context);
    if (!index) {
        return index.unexpected();
    }
    const auto [pairs, count] = index->duplicates(dump, mostCompared);
    RowDecoder first(dump, table, schema.allColumns());
    RowDecoder second(dump, table, schema.allColumns());
    RowDecoder keys(dump, table, key);
    // the first column of several that make up a key may repeat
    const bool isGuess = dump.table(table).keyIsGuess;
    const Severity severityOfOthers = isGuess ? Severity::Warning : Severity::Error;
    bool allSame = count == static_cast<qint64>(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto [rowA, rowB] = pairs[i];
        const bool same = sameRow(first, second, rowA, rowB);
        allSame = allSame && same;
        if (i < mostListed) {
            keys.decode(rowB);
            const Key repeated(keys.cells().begin(), keys.cells().end());
            problems.add({same ? Severity::Warning : severityOfOthers, schema.name, whereOf(dump, table, rowB),
                          message(same, displayText(repeated), whereOf(dump, table, rowA)), true},
                         schema.name);
        }
    }
    if (count > static_cast<qint64>(mostListed)) {
        problems.add(
            {allSame ? Severity::Warning : severityOfOthers,
             schema.name,
             {},
             QCoreApplication::translate("Rowback", "In all, %1 rows have a key that was there before.").arg(count),
             true},
            schema.name);
    }
    return count > 0;
}

} // namespace Rowback
