// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/session.h"
#include "database/sqlite/sqliteconnection.h"

namespace Rowback {

class SqliteSession final : public Session
{
public:
    SqliteSession(std::unique_ptr<SqliteConnection> connection, Dialect dialect);

    const Dialect &dialect() const override { return m_dialect; }
    Result<Schema> readSchema() override;
    Result<void> beginRead() override;
    Result<void> beginWrite() override;
    Result<void> checkConstraints() override;
    Result<void> commit() override;
    Result<void> rollback() override;
    Result<void> run(const std::string &text) override { return m_connection->run(text); }
    Result<qint64> change(const Statement &statement) override;
    Result<std::unique_ptr<RowCursor>> query(const Statement &statement, std::vector<const Column *> columns,
                                             const TaskContext &context) override;
    Result<void> insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                        const TaskContext &context) override;
    Result<void> advanceSequence(const Table &table, int column) override;
    std::size_t maxParameters() const override;
    void interrupt() noexcept override { m_connection->interrupt(); }

private:
    Result<void> begin(const std::string &text);
    Result<SqliteStatement *> prepared(const std::string &text);

    Dialect m_dialect;
    std::unique_ptr<SqliteConnection> m_connection;
    std::string m_lastText; ///< of m_lastStatement: the same change is often made to many rows
    std::optional<SqliteStatement> m_lastStatement;
};

} // namespace Rowback
