// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/mariadb/mariadbconnection.h"
#include "database/sql/textdecoder.h"
#include "schema/rowsource.h"

namespace Rowback {

/// The rows of a statement that was sent, as they arrive; cells point into the client's buffer. Left early, it kills
/// the statement instead of fetching all the rest.
class MariaDbCursor final : public RowCursor
{
public:
    MariaDbCursor(MariaDbConnection &connection, const std::vector<const Column *> &columns, TaskContext context);
    ~MariaDbCursor() override;

    Result<bool> next() override;
    std::span<const Cell> cells() const override { return m_cells; }

private:
    void close();

    MariaDbConnection &m_connection;
    MYSQL_RES *m_result;
    std::vector<Decoding> m_decodings;
    std::vector<Cell> m_cells;
    TaskContext m_context;
    unsigned m_count = 0;
};

} // namespace Rowback
