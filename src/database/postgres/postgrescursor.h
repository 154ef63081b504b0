// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgres/postgresconnection.h"
#include "database/sql/textdecoder.h"
#include "schema/rowsource.h"

namespace Rowback {

/// The rows of a query that was sent in single-row mode, as they arrive; cells point into the client's buffer. (COPY TO
/// was measured to be slower, for all text is escaped and unescaped again.)
class PostgresCursor final : public RowCursor
{
public:
    /// @p afterFailure is run when the query fails or is left early, to make the transaction usable again; empty:
    /// nothing.
    PostgresCursor(PostgresConnection &connection, const std::vector<const Column *> &columns, TaskContext context,
                   std::string afterFailure);
    /// Left early, it cancels the query instead of fetching all the rest.
    ~PostgresCursor() override;

    Result<bool> next() override;
    std::span<const Cell> cells() const override { return m_cells; }

private:
    Result<bool> finish(PgResult last);

    PostgresConnection &m_connection;
    std::vector<Decoding> m_decodings;
    std::vector<Cell> m_cells;
    TaskContext m_context;
    std::string m_afterFailure;
    PgResult m_row;
    unsigned m_count = 0;
    bool m_open = true;
};

/// One value as COPY's text format wants it, at the end of @p line.
void appendCopyValue(std::string &line, const Value &value);

} // namespace Rowback
