// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/mariadb/mariadbconnection.h"
#include "database/sql/session.h"

namespace Rowback {

class MariaDbSession final : public Session
{
public:
    /// @p maxPacket: bytes that the server takes at once.
    MariaDbSession(std::unique_ptr<MariaDbConnection> connection, qint64 maxPacket);

    const Dialect &dialect() const override { return m_dialect; }
    Result<Schema> readSchema() override;
    Result<void> confirmAbsence(const QString &table) override;
    Result<void> beginRead() override;
    Result<void> beginWrite() override;
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
    std::size_t maxParameters() const override;
    void interrupt() noexcept override { m_connection->interrupt(); }

private:
    Result<void> begin(const std::string &text);
    /// Refuses once the server has rolled back by itself: what came next would be a transaction of its own.
    Result<void> checkTransaction() const;
    template <typename Outcome> Outcome watched(Outcome outcome);

    Dialect m_dialect{Engine::MariaDb};
    std::unique_ptr<MariaDbConnection> m_connection;
    std::size_t m_batchBytes;
    bool m_bulk;
    bool m_lost = false;
};

} // namespace Rowback
