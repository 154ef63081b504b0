// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"
#include "snapshot/dumpcontents.h"

namespace Rowback {

class RowDecoder;

/// The rows of one table in the order of some columns (schema/comparison.h, keyOrder()); rows that are equal stay in
/// the dump's order. 16 bytes a row.
class SortIndex
{
public:
    /// Fails only when cancelled.
    static Result<SortIndex> build(const DumpContents &dump, TableId table, const std::vector<int> &columns,
                                   const TaskContext &context);

    TableId table() const { return m_table; }
    const std::vector<int> &columns() const { return m_columns; }
    std::size_t size() const { return m_entries.size(); }
    /// The number of the row that comes at this place.
    std::size_t row(std::size_t place) const { return m_entries[place].row; }
    /// Whether it is one column of integers, so that find() can be used.
    bool isInteger() const { return m_isInteger; }
    /// The places of the rows with this integer, from first to before last.
    std::pair<std::size_t, std::size_t> find(std::int64_t key) const;
    /// Pairs of row numbers, neighbours in the index with equal values (NULL is never equal); at most @p most of them,
    /// and how many there are.
    std::pair<std::vector<std::pair<std::size_t, std::size_t>>, qint64> duplicates(const DumpContents &dump,
                                                                                   std::size_t most) const;

private:
    struct Entry
    {
        std::uint64_t prefix = 0; ///< orders as the first column does, as far as 64 bits can
        std::uint64_t row = 0;
    };
    SortIndex(TableId table, std::vector<int> columns)
        : m_table(table)
        , m_columns(std::move(columns))
    { }
    bool fill(const DumpContents &dump, const TaskContext &context);
    bool settleTies(const DumpContents &dump, const TaskContext &context);
    void putNullsFirst(const DumpContents &dump);
    bool settleTexts(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last, int depth,
                     const TaskContext &context);
    bool settleRest(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last, std::size_t common,
                    int depth, const TaskContext &context);
    bool settleRows(RowDecoder &decoder, const Table &table, std::size_t first, std::size_t last,
                    const TaskContext &context);

    TableId m_table;
    std::vector<int> m_columns;
    std::vector<Entry> m_entries;
    bool m_holdsIntegers = false; ///< the first column holds nothing but integers and NULL
    bool m_isInteger = false;
};

} // namespace Rowback
