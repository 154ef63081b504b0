// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/collatedorder.h"

#include "snapshot/rowdecoder.h"

#include <QCollator>

#include <algorithm>
#include <optional>

namespace Rowback {

namespace {

constexpr std::size_t pollEvery = 1024;
constexpr std::size_t mostRows = 100'000; ///< their keys are held in memory, each by itself

struct Entry
{
    std::optional<qint64> number; ///< none and no word: NULL
    std::optional<QCollatorSortKey> word;
    qint64 row = 0;

    int rank() const { return word ? 2 : number ? 1 : 0; }
    bool operator<(const Entry &other) const
    {
        if (rank() != other.rank()) {
            return rank() < other.rank();
        }
        return word ? *word < *other.word : number < other.number;
    }
};

QCollator collator()
{
    const QLocale locale;
    // "C" is no language, and has no alphabet
    return QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
}

bool isWordCharacter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

} // namespace

Result<bool> needsCollation(const DumpContents &dump, TableId table, int column, const TaskContext &context)
{
    const std::size_t count = dump.table(table).rows.size();
    const ColumnType type = dump.schema.table(table).columns[static_cast<std::size_t>(column)].type;
    if (count > mostRows || (type != ColumnType::Unknown && type != ColumnType::Text)) {
        return false;
    }
    RowDecoder decoder(dump, table, {column});
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        const Cell cell = decoder.cells().front();
        if (!cell.isNull() && !cell.holdsInteger()) {
            const auto text = cell.text();
            if (std::any_of(text.begin(), text.end(), &isWordCharacter)) {
                return true;
            }
        }
    }
    return false;
}

Result<std::vector<qint64>> collatedOrder(const DumpContents &dump, TableId table, int column,
                                          const TaskContext &context)
{
    const std::size_t count = dump.table(table).rows.size();
    const QCollator words = collator();
    RowDecoder decoder(dump, table, {column});
    std::vector<Entry> entries(count);
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0 && context.isCancelled()) {
            return context.poll().unexpected();
        }
        decoder.decode(row);
        const Cell cell = decoder.cells().front();
        entries[row].row = static_cast<qint64>(row);
        if (cell.holdsInteger()) {
            entries[row].number = cell.integer();
        } else if (!cell.isNull()) {
            const auto text = cell.text();
            entries[row].word
                = words.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        }
    }
    std::stable_sort(entries.begin(), entries.end());
    std::vector<qint64> numbers(count);
    std::transform(entries.begin(), entries.end(), numbers.begin(), [](const Entry &entry) { return entry.row; });
    return numbers;
}

} // namespace Rowback
