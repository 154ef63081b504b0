// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbcursor.h"

namespace Rowback {

MariaDbCursor::MariaDbCursor(MariaDbConnection &connection, const std::vector<const Column *> &columns,
                             TaskContext context)
    : m_connection(connection)
    , m_result(mysql_use_result(connection.handle()))
    , m_cells(columns.size())
    , m_context(std::move(context))
{
    for (const Column *column : columns) {
        m_decodings.push_back(decodingOf(Engine::MariaDb, *column));
    }
}

MariaDbCursor::~MariaDbCursor()
{
    if (m_result != nullptr) {
        m_connection.interrupt();
        close();
    }
}

void MariaDbCursor::close()
{
    mysql_free_result(m_result);
    m_result = nullptr;
    m_connection.finished();
}

Result<bool> MariaDbCursor::next()
{
    if (++m_count % 1024 == 0) {
        if (auto polled = m_context.poll(); !polled) {
            return polled.unexpected();
        }
    }
    MYSQL_ROW row = m_result == nullptr ? nullptr : mysql_fetch_row(m_result);
    if (row == nullptr) {
        const bool failed = mysql_errno(m_connection.handle()) != 0;
        Error error = failed ? m_connection.lastError() : Error{};
        close();
        return failed ? Result<bool>(Unexpected{std::move(error)}) : Result<bool>(false);
    }
    const unsigned long *lengths = mysql_fetch_lengths(m_result);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i] = row[i] == nullptr ? Cell::null() : decode(m_decodings[i], row[i], lengths[i]);
    }
    return true;
}

} // namespace Rowback
