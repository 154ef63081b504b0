// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqlitecursor.h"

#include <charconv>
#include <iterator>

namespace Rowback {

namespace {

ValueKind kindOfText(ColumnType type)
{
    switch (type) {
    case ColumnType::Date:
        return ValueKind::Date;
    case ColumnType::Time:
        return ValueKind::Time;
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
        return ValueKind::DateTime;
    case ColumnType::Json:
        return ValueKind::Json;
    default:
        return ValueKind::Text;
    }
}

} // namespace

SqliteCursor::SqliteCursor(SqliteStatement statement, std::vector<const Column *> columns, TaskContext context)
    : m_statement(std::move(statement))
    , m_cells(columns.size())
    , m_realTexts(columns.size())
    , m_context(std::move(context))
{
    for (const Column *column : columns) {
        m_types.push_back(column->type);
    }
}

Result<bool> SqliteCursor::next()
{
    if (++m_count % 1024 == 0) {
        if (auto polled = m_context.poll(); !polled) {
            return polled.unexpected();
        }
    }
    auto more = m_statement.step();
    if (more && *more) {
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i] = cell(i);
        }
    }
    return more;
}

Cell SqliteCursor::cell(std::size_t index)
{
    sqlite3_stmt *handle = m_statement.handle();
    const int column = static_cast<int>(index);
    switch (sqlite3_column_type(handle, column)) {
    case SQLITE_INTEGER: {
        const qint64 value = sqlite3_column_int64(handle, column);
        return m_types[index] == ColumnType::Boolean && (value == 0 || value == 1) ? Cell::boolean(value == 1)
                                                                                   : Cell::integer(value);
    }
    case SQLITE_FLOAT:
        return realCell(index, sqlite3_column_double(handle, column));
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(handle, column));
        return Cell::bytes(kindOfText(m_types[index]),
                           {text, static_cast<std::size_t>(sqlite3_column_bytes(handle, column))});
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(handle, column));
        return Cell::bytes(ValueKind::Bytes, {bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle, column))});
    }
    default:
        return Cell::null();
    }
}

/// The shortest digits that give the same number again; without an exponent for a decimal, where they fit.
Cell SqliteCursor::realCell(std::size_t index, double value)
{
    char *begin = m_realTexts[index].text;
    char *end = std::end(m_realTexts[index].text);
    const bool decimal = m_types[index] == ColumnType::Decimal;
    auto written
        = decimal ? std::to_chars(begin, end, value, std::chars_format::fixed) : std::to_chars(begin, end, value);
    if (written.ec != std::errc{}) {
        written = std::to_chars(begin, end, value);
    }
    return Cell::bytes(decimal ? ValueKind::Decimal : ValueKind::Real,
                       {begin, static_cast<std::size_t>(written.ptr - begin)});
}

} // namespace Rowback
