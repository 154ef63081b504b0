// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgres/postgresconnection.h"
#include "database/sql/textdecoder.h"
#include "schema/rowsource.h"

namespace Rowback {

/// The rows of a query without parameters, as COPY sends them: one line at a time, decoded in the client's buffer.
class PostgresCopyCursor final : public RowCursor
{
public:
    /// COPY was begun. @p afterFailure is run when the copy fails or is left early, to make the transaction usable
    /// again; empty: nothing.
    PostgresCopyCursor(PostgresConnection &connection, const std::vector<const Column *> &columns, TaskContext context,
                       std::string afterFailure);
    ~PostgresCopyCursor() override;

    Result<bool> next() override;
    std::span<const Cell> cells() const override { return m_cells; }

private:
    struct Freer
    {
        void operator()(char *line) const { PQfreemem(line); }
    };

    Result<bool> finish();
    void split(char *line, std::size_t size);

    PostgresConnection &m_connection;
    std::vector<Decoding> m_decodings;
    std::vector<Cell> m_cells;
    TaskContext m_context;
    std::string m_afterFailure;
    std::unique_ptr<char, Freer> m_line;
    unsigned m_count = 0;
    bool m_open = true;
};

/// The rows of an answer that is there already.
class PostgresResultCursor final : public RowCursor
{
public:
    PostgresResultCursor(PgResult result, const std::vector<const Column *> &columns);

    Result<bool> next() override;
    std::span<const Cell> cells() const override { return m_cells; }

private:
    PgResult m_result;
    std::vector<Decoding> m_decodings;
    std::vector<Cell> m_cells;
    int m_row = -1;
};

/// One value as COPY's text format wants it, at the end of @p line.
void appendCopyValue(std::string &line, const Value &value);

} // namespace Rowback
