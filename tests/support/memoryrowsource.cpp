// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryrowsource.h"

#include "schema/comparison.h"

#include <algorithm>
#include <unordered_set>

namespace Rowback {

namespace {

Key tupleOf(const Table &table, const std::vector<int> &columns, const Row &row)
{
    Key result;
    for (const int column : columns) {
        const auto c = static_cast<std::size_t>(column);
        result.push_back(canonical(table.columns[c], row[c].cell()));
    }
    return result;
}

bool hasNull(const Key &tuple)
{
    return std::any_of(tuple.begin(), tuple.end(), [](const Value &value) { return value.isNull(); });
}

/// Walks over chosen rows of a table.
class MemoryCursor : public RowCursor
{
public:
    MemoryCursor(const std::vector<Row> &rows, std::vector<std::size_t> which, std::vector<int> columns,
                 const TaskContext &context)
        : m_rows(rows)
        , m_which(std::move(which))
        , m_columns(std::move(columns))
        , m_context(context)
    { }

    Result<bool> next() override
    {
        if (const auto going = m_context.poll(); !going) {
            return going.unexpected();
        }
        if (m_at == m_which.size()) {
            return false;
        }
        const Row &row = m_rows[m_which[m_at++]];
        m_cells.clear();
        for (const int column : m_columns) {
            m_cells.push_back(row[static_cast<std::size_t>(column)].cell());
        }
        return true;
    }

    std::span<const Cell> cells() const override { return m_cells; }

private:
    const std::vector<Row> &m_rows;
    std::vector<std::size_t> m_which;
    std::vector<int> m_columns;
    const TaskContext &m_context;
    std::size_t m_at = 0;
    std::vector<Cell> m_cells;
};

} // namespace

std::vector<std::size_t> matchingRows(const MemoryTables &tables, TableId id, const RowMatch &match)
{
    const Table &table = tables.schema.table(id);
    std::unordered_set<Key, ValueHash> wanted;
    for (const Key &tuple : match.tuples) {
        Key normal;
        for (std::size_t i = 0; i < tuple.size(); ++i) {
            const Column &column = table.columns[static_cast<std::size_t>(match.columns[i])];
            normal.push_back(collated(column, canonical(column, tuple[i].cell())));
        }
        wanted.insert(std::move(normal));
    }
    std::vector<std::size_t> result;
    const auto &rows = tables.rowsOf(id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Key tuple = tupleOf(table, match.columns, rows[i]);
        for (std::size_t c = 0; c < tuple.size(); ++c) {
            tuple[c] = collated(table.columns[static_cast<std::size_t>(match.columns[c])], tuple[c]);
        }
        if (!hasNull(tuple) && wanted.contains(tuple)) {
            result.push_back(i);
        }
    }
    return result;
}

MemoryRowSource::MemoryRowSource(const MemoryTables &tables)
    : m_tables(tables)
{ }

Result<std::unique_ptr<RowCursor>> MemoryRowSource::rows(const RowRequest &request, const TaskContext &context)
{
    ++streams;
    const Table &table = m_tables.schema.table(request.table);
    const auto &rows = m_tables.rowsOf(request.table);
    std::vector<std::size_t> which(rows.size());
    for (std::size_t i = 0; i < which.size(); ++i) {
        which[i] = i;
    }
    std::stable_sort(which.begin(), which.end(), [&](std::size_t a, std::size_t b) {
        for (const int column : request.order) {
            const auto c = static_cast<std::size_t>(column);
            const auto order = keyOrder(table.columns[c], rows[a][c].cell(), rows[b][c].cell());
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    });
    return std::unique_ptr<RowCursor>(std::make_unique<MemoryCursor>(rows, std::move(which), request.columns, context));
}

Result<std::unique_ptr<RowCursor>> MemoryRowSource::find(const RowRequest &request, const RowMatch &match,
                                                         const TaskContext &context)
{
    ++finds;
    return std::unique_ptr<RowCursor>(std::make_unique<MemoryCursor>(
        m_tables.rowsOf(request.table), matchingRows(m_tables, request.table, match), request.columns, context));
}

Result<qint64> MemoryRowSource::rowCount(TableId table)
{
    return static_cast<qint64>(m_tables.rowsOf(table).size());
}

} // namespace Rowback
