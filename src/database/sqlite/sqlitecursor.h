// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sqlite/sqliteconnection.h"
#include "schema/rowsource.h"

namespace Rowback {

/// The rows of a SQLite statement. What a cell is follows from the value that is stored, for SQLite keeps any kind of
/// value in any column, and only then from the column.
class SqliteCursor final : public RowCursor
{
public:
    SqliteCursor(SqliteStatement statement, std::vector<const Column *> columns, TaskContext context);

    Result<bool> next() override;
    std::span<const Cell> cells() const override { return m_cells; }

private:
    struct RealText
    {
        char text[32];
    };

    Cell cell(std::size_t index);
    Cell realCell(std::size_t index, double value);

    SqliteStatement m_statement;
    std::vector<ColumnType> m_types;
    std::vector<Cell> m_cells;
    std::vector<RealText> m_realTexts; ///< one per column
    TaskContext m_context;
    unsigned m_count = 0;
};

} // namespace Rowback
