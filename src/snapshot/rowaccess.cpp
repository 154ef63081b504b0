// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/collatedorder.h"
#include "snapshot/dumpsource.h"
#include "snapshot/rowdecoder.h"
#include "snapshot/rowtext.h"
#include "snapshot/snapshot.h"
#include "snapshot/textfinder.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace Rowback {

namespace {

constexpr qint64 pollEvery = 1024;
constexpr qint64 reportEvery = 65536;

/// NULL comes first.
double numberOf(Cell cell)
{
    if (cell.isNull()) {
        return -std::numeric_limits<double>::infinity();
    }
    return cell.holdsInteger() ? static_cast<double>(cell.integer())
                               : QByteArray(cell.text().data(), static_cast<qsizetype>(cell.text().size())).toDouble();
}

/// Decimals are few among the columns and short: they are ordered by value here, which their bytes do not.
Result<std::vector<qint64>> orderDecimals(const DumpContents &dump, TableId table, int column,
                                          const TaskContext &context)
{
    const std::size_t count = dump.table(table).rows.size();
    RowDecoder decoder(dump, table, {column});
    std::vector<std::pair<double, qint64>> entries;
    entries.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        entries.emplace_back(numberOf(decoder.cells().front()), row);
    }
    std::sort(entries.begin(), entries.end());
    std::vector<qint64> numbers(count);
    std::transform(entries.begin(), entries.end(), numbers.begin(), [](const auto &entry) { return entry.second; });
    return numbers;
}

} // namespace

Result<std::vector<qint64>> DumpSource::orderBy(TableId table, int column, const TaskContext &context)
{
    const auto type = m_dump->schema.table(table).columns[static_cast<std::size_t>(column)].type;
    if (type == ColumnType::Decimal) {
        return orderDecimals(*m_dump, table, column, context);
    }
    const auto holdsWords = needsCollation(*m_dump, table, column, context);
    if (!holdsWords || *holdsWords) {
        return holdsWords ? collatedOrder(*m_dump, table, column, context) : holdsWords.unexpected();
    }
    std::vector<qint64> numbers(m_dump->table(table).rows.size());
    if (isInOrder(table, {column})) {
        std::generate(numbers.begin(), numbers.end(), [row = qint64(0)]() mutable { return row++; });
        return numbers;
    }
    const auto index = indexOf(table, {column}, context);
    if (!index) {
        return index.unexpected();
    }
    for (std::size_t place = 0; place < numbers.size(); ++place) {
        numbers[place] = static_cast<qint64>((*index)->row(place));
    }
    return numbers;
}

/// Where the keys ascend, the last one is the longest: they are integers.
Result<QStringList> DumpSource::longestTexts(TableId table, const std::vector<int> &columns,
                                             const TaskContext &context) const
{
    const std::size_t count = m_dump->table(table).rows.size();
    QStringList longest(static_cast<qsizetype>(columns.size()));
    RowDecoder decoder(*m_dump, table, columns);
    const bool isKey = isInKeyOrder(table) && columns == m_dump->schema.table(table).keyColumns;
    for (std::size_t row = isKey && count > 0 ? count - 1 : 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        for (qsizetype i = 0; i < longest.size(); ++i) {
            const QString text = displayText(decoder.cells()[static_cast<std::size_t>(i)]);
            longest[i] = text.size() > longest[i].size() ? text : longest[i];
        }
    }
    return longest;
}

Result<QStringList> Snapshot::longestTexts(TableId table, const std::vector<int> &columns,
                                           const TaskContext &context) const
{
    return m_source->longestTexts(table, columns, context);
}

bool Snapshot::isInKeyOrder(TableId table) const
{
    return m_source->isInKeyOrder(table);
}

RowText Snapshot::rowText(TableId table, qint64 row) const
{
    if (row < 0 || row >= m_source->dump().table(table).info.foundRows) {
        return {};
    }
    const DumpContents &dump = m_source->dump();
    const RowPlace place = dump.table(table).rows[static_cast<std::size_t>(row)];
    const SourceText &source = *dump.files[place.file()];
    const auto [first, last] = statementLines(source, source.begin() + place.offset());
    return {source.name(), source.line(first), source.text(first, last)};
}

Result<std::vector<Row>> Snapshot::rowsAt(TableId table, std::span<const qint64> rows, const std::vector<int> &columns,
                                          const TaskContext &context) const
{
    const auto count = static_cast<qint64>(m_source->dump().table(table).rows.size());
    RowDecoder decoder(m_source->dump(), table, columns);
    std::vector<Row> result;
    result.reserve(rows.size());
    for (const qint64 row : rows) {
        if (result.size() % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        if (row >= 0 && row < count) {
            decoder.decode(static_cast<std::size_t>(row));
            result.emplace_back(decoder.cells().begin(), decoder.cells().end());
        }
    }
    return result;
}

Result<RowNumbers> Snapshot::orderBy(TableId table, int column, Qt::SortOrder order, const TaskContext &context)
{
    context.report(QCoreApplication::translate("Rowback", "Sorting"), 0, 0);
    auto numbers = m_source->orderBy(table, column, context);
    if (numbers && order == Qt::DescendingOrder) {
        std::reverse(numbers->begin(), numbers->end());
    }
    return numbers;
}

Result<RowNumbers> Snapshot::rowsContaining(TableId table, const std::vector<int> &columns, const QString &text,
                                            const TaskContext &context) const
{
    const TextFinder finder(text);
    const auto count = static_cast<qint64>(m_source->dump().table(table).rows.size());
    RowDecoder decoder(m_source->dump(), table, columns);
    RowNumbers found;
    for (qint64 row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        if (row % reportEvery == 0) {
            context.report(QCoreApplication::translate("Rowback", "Searching"), row, count);
        }
        decoder.decode(static_cast<std::size_t>(row));
        const auto cells = decoder.cells();
        if (std::any_of(cells.begin(), cells.end(), [&](Cell cell) { return finder.isIn(cell); })) {
            found.push_back(row);
        }
    }
    return found;
}

Result<RowNumbers> Snapshot::rowsMatching(TableId table, const RowMatch &match, const TaskContext &context)
{
    const auto rows = m_source->findRows(table, match, context);
    if (!rows) {
        return rows.unexpected();
    }
    return RowNumbers(rows->begin(), rows->end());
}

} // namespace Rowback
