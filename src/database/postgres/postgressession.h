// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgres/postgresconnection.h"
#include "database/sql/session.h"

namespace Rowback {

class PostgresSession final : public Session
{
public:
    explicit PostgresSession(std::unique_ptr<PostgresConnection> connection);

    const Dialect &dialect() const override { return m_dialect; }
    Result<Schema> readSchema() override;
    Result<void> beginRead() override;
    Result<void> beginWrite() override;
    Result<void> keepFromOthers(const std::vector<const Table *> &tables) override;
    Result<void> checkConstraints() override;
    Result<void> commit() override;
    Result<void> rollback() override;
    Result<void> run(const std::string &text) override;
    Result<qint64> change(const Statement &statement) override;
    Result<std::unique_ptr<RowCursor>> query(const Statement &statement, std::vector<const Column *> columns,
                                             const TaskContext &context) override;
    Result<void> insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                        const TaskContext &context) override;
    Result<void> advanceSequence(const Table &table, int column) override;
    std::size_t maxParameters() const override { return 65535; }
    void interrupt() noexcept override { m_connection->interrupt(); }

private:
    Result<void> sendRows(const std::vector<Row> &rows, const TaskContext &context);

    Dialect m_dialect{Engine::PostgreSql};
    std::unique_ptr<PostgresConnection> m_connection;
    bool m_reading = false;
};

} // namespace Rowback
