// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/sortindex.h"

#include "schema/comparison.h"
#include "snapshot/rowdecoder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace Rowback {

namespace {

/// Orders integers as unsigned numbers; the lowest is shared by NULL, and told apart by settleTies().
std::uint64_t integerPrefix(Cell cell)
{
    constexpr std::uint64_t sign = std::uint64_t(1) << 63U;
    return cell.isNull() ? 0 : static_cast<std::uint64_t>(cell.integer()) ^ sign;
}

/// The same of a quoted integer in a column of integers.
std::optional<std::uint64_t> integerPrefixOf(const Column &column, Cell cell)
{
    if (cell.holdsInteger()) {
        return column.type == ColumnType::Text && !cell.isNull() ? std::nullopt : std::optional(integerPrefix(cell));
    }
    const Value value = column.type == ColumnType::Integer ? canonical(column, cell) : Value(cell);
    return value.holdsInteger() ? std::optional(integerPrefix(value.cell())) : std::nullopt;
}

/// The first eight bytes, as keyOrder() compares them.
std::uint64_t textPrefix(Cell cell)
{
    std::array<char, 24> digits{};
    std::string_view text = cell.text();
    if (!cell.isNull() && cell.holdsInteger()) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.integer()).ptr;
        text = {digits.data(), static_cast<std::size_t>(end - digits.data())};
    }
    std::uint64_t prefix = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        prefix = (prefix << 8U) | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    }
    return prefix;
}

constexpr int mostDepth = 1000; ///< of texts that differ ever further back

/// What orders texts that are alike up to @p common: NULL, then those that end there, then by the next seven bytes. Two
/// of the same order are equal, unless goesOn().
std::uint64_t restOrder(Cell cell, std::size_t common)
{
    if (cell.isNull()) {
        return 0;
    }
    const std::string_view rest = cell.text().substr(common);
    std::uint64_t order = std::uint64_t(1) << 63U;
    for (std::size_t i = 0; i < 7; ++i) {
        const std::uint64_t byte = i < rest.size() ? static_cast<unsigned char>(rest[i]) : 0U;
        order |= byte << (52U - 8U * i);
    }
    return order | std::min<std::size_t>(rest.size(), 8);
}

bool goesOn(std::uint64_t order)
{
    return (order & 15U) == 8;
}

std::vector<Value> valuesOf(RowDecoder &decoder, std::size_t row)
{
    decoder.decode(row);
    std::vector<Value> values;
    for (const Cell cell : decoder.cells()) {
        values.emplace_back(cell);
    }
    return values;
}

bool isBefore(const Table &table, const std::vector<int> &columns, const std::vector<Value> &a,
              const std::vector<Value> &b)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto order = keyOrder(table.columns[static_cast<std::size_t>(columns[i])], a[i].cell(), b[i].cell());
        if (order != 0) {
            return order < 0;
        }
    }
    return false;
}

} // namespace

Result<SortIndex> SortIndex::build(const DumpContents &dump, TableId table, const std::vector<int> &columns,
                                   const TaskContext &context)
{
    SortIndex index(table, columns);
    if (!index.fill(dump, context)) {
        return context.poll().unexpected();
    }
    std::sort(index.m_entries.begin(), index.m_entries.end(), [](const Entry &a, const Entry &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.row < b.row;
    });
    if (!index.settleTies(dump, context)) {
        return context.poll().unexpected();
    }
    return index;
}

/// Takes integers for granted until one value is none; then begins again. Other numbers are left to settleTies().
bool SortIndex::fill(const DumpContents &dump, const TaskContext &context)
{
    const std::size_t count = dump.table(m_table).rows.size();
    RowDecoder decoder(dump, m_table, {m_columns.front()});
    m_entries.resize(count);
    const Column &column = dump.schema.table(m_table).columns[static_cast<std::size_t>(m_columns.front())];
    const auto otherPrefix = [&](Cell cell) {
        const bool hasForms = column.type == ColumnType::Uuid || column.padded;
        const Value plain = hasForms ? canonical(column, cell) : Value();
        return isNumeric(column.type) ? 0 : textPrefix(plain.isNull() ? cell : plain.cell());
    };
    bool integers = true;
    bool plain = m_columns.size() == 1;
    for (std::size_t row = 0; row < count; ++row) {
        if (row % 4096 == 0 && context.isCancelled()) {
            return false;
        }
        decoder.decode(row);
        const Cell cell = decoder.cells().front();
        const auto prefix = integers ? integerPrefixOf(column, cell) : std::nullopt;
        if (integers && !prefix) {
            integers = false;
            row = 0;
            decoder.decode(row);
            m_entries[0] = {otherPrefix(decoder.cells().front()), 0};
            continue;
        }
        plain = plain && cell.holdsInteger() && !cell.isNull();
        m_entries[row] = {prefix ? *prefix : otherPrefix(cell), row};
    }
    m_holdsIntegers = integers;
    m_isInteger = integers && plain;
    return true;
}

/// The lowest integer of all shares its prefix with NULL.
void SortIndex::putNullsFirst(const DumpContents &dump)
{
    RowDecoder decoder(dump, m_table, m_columns);
    const auto last = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &e) { return e.prefix != 0; });
    std::stable_partition(m_entries.begin(), last, [&](const Entry &entry) {
        decoder.decode(entry.row);
        return decoder.cells().front().isNull();
    });
}

/// Rows with the same prefix: integers of one column are in order already, all else is compared in full.
/// False: cancelled.
bool SortIndex::settleTies(const DumpContents &dump, const TaskContext &context)
{
    if (m_isInteger) {
        return true;
    }
    if (m_holdsIntegers && m_columns.size() == 1) {
        putNullsFirst(dump);
        return true;
    }
    const Table &table = dump.schema.table(m_table);
    const bool isText = m_columns.size() == 1
        && table.columns[static_cast<std::size_t>(m_columns.front())].type == ColumnType::Unknown;
    RowDecoder decoder(dump, m_table, m_columns);
    for (std::size_t first = 0; first < m_entries.size();) {
        std::size_t last = first + 1;
        while (last < m_entries.size() && m_entries[last].prefix == m_entries[first].prefix) {
            ++last;
        }
        const bool isSettled = last - first == 1
            || (isText ? settleTexts(decoder, table, first, last, 0, context)
                       : settleRows(decoder, table, first, last, context));
        if (!isSettled) {
            return false;
        }
        first = last;
    }
    return true;
}

bool SortIndex::settleRows(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last,
                           const TaskContext &context)
{
    std::vector<std::pair<std::vector<Value>, Entry>> rows;
    for (std::size_t place = first; place < last; ++place) {
        if (rows.size() % 4096 == 0 && context.isCancelled()) {
            return false;
        }
        rows.emplace_back(valuesOf(decoder, m_entries[place].row), m_entries[place]);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const auto &a, const auto &b) { return isBefore(table, m_columns, a.first, b.first); });
    std::transform(rows.begin(), rows.end(), m_entries.begin() + static_cast<std::ptrdiff_t>(first),
                   [](const auto &row) { return row.second; });
    return true;
}

/// Texts of one column by the bytes behind what all of them begin with, until they differ: takes no memory, so that
/// millions of like texts can be ordered.
bool SortIndex::settleTexts(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last, int depth,
                            const TaskContext &context)
{
    decoder.decode(m_entries[first].row);
    const Value sample(decoder.cells().front());
    std::size_t common = sample.text().size();
    bool areEqual = true;
    bool hasNumbers = depth > mostDepth;
    for (std::size_t place = first; place < last; ++place) {
        if ((place - first) % 4096 == 0 && context.isCancelled()) {
            return false;
        }
        decoder.decode(m_entries[place].row);
        const Cell cell = decoder.cells().front();
        const std::string_view text = cell.text();
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(common, text.size()));
        common = static_cast<std::size_t>(std::mismatch(text.begin(), end, sample.text().begin()).first - text.begin());
        areEqual = areEqual && cell.isNull() == sample.isNull() && text == sample.text();
        hasNumbers = hasNumbers || (cell.holdsInteger() && !cell.isNull());
    }
    if (hasNumbers) {
        return settleRows(decoder, table, first, last, context);
    }
    return areEqual || settleRest(decoder, table, first, last, common, depth, context);
}

/// The same for texts that begin alike and differ behind @p common.
bool SortIndex::settleRest(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last,
                           std::size_t common, int depth, const TaskContext &context)
{
    for (std::size_t place = first; place < last; ++place) {
        if ((place - first) % 4096 == 0 && context.isCancelled()) {
            return false;
        }
        decoder.decode(m_entries[place].row);
        m_entries[place].prefix = restOrder(decoder.cells().front(), common);
    }
    const auto at = [this](std::size_t place) { return m_entries.begin() + static_cast<std::ptrdiff_t>(place); };
    std::sort(at(first), at(last), [](const Entry &a, const Entry &b) {
        return a.prefix != b.prefix ? a.prefix < b.prefix : a.row < b.row;
    });
    for (std::size_t begin = first; begin < last;) {
        std::size_t end = begin + 1;
        while (end < last && m_entries[end].prefix == m_entries[begin].prefix) {
            ++end;
        }
        if (end - begin > 1 && goesOn(m_entries[begin].prefix)
            && !settleTexts(decoder, table, begin, end, depth + 1, context)) {
            return false;
        }
        begin = end;
    }
    return true;
}

std::pair<std::size_t, std::size_t> SortIndex::find(std::int64_t key) const
{
    const std::uint64_t prefix = integerPrefix(Cell::integer(key));
    const auto [first, last] = std::equal_range(m_entries.begin(), m_entries.end(), Entry{prefix, 0},
                                                [](const Entry &a, const Entry &b) { return a.prefix < b.prefix; });
    return {static_cast<std::size_t>(first - m_entries.begin()), static_cast<std::size_t>(last - m_entries.begin())};
}

std::pair<std::vector<std::pair<std::size_t, std::size_t>>, qint64> SortIndex::duplicates(const DumpContents &dump,
                                                                                          std::size_t most) const
{
    RowDecoder decoder(dump, m_table, m_columns);
    std::vector<std::pair<std::size_t, std::size_t>> found;
    qint64 count = 0;
    for (std::size_t i = 1; i < m_entries.size(); ++i) {
        if (m_entries[i].prefix != m_entries[i - 1].prefix) {
            continue;
        }
        if (!m_isInteger) {
            const std::vector<Value> values = valuesOf(decoder, m_entries[i].row);
            const bool hasNull = std::any_of(values.begin(), values.end(), [](const Value &v) { return v.isNull(); });
            if (hasNull || values != valuesOf(decoder, m_entries[i - 1].row)) {
                continue;
            }
        }
        ++count;
        if (found.size() < most) {
            found.emplace_back(m_entries[i - 1].row, m_entries[i].row);
        }
    }
    return {std::move(found), count};
}

} // namespace Rowback
