// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/session.h"
#include "schema/rowsink.h"

#include <optional>

namespace Rowback {

/// The session's write transaction, which ends with this object.
class SqlSink final : public RowSink
{
public:
    /// The session is in its write transaction; it and the schema must outlive the sink.
    SqlSink(Session &session, const Schema &schema, TaskContext context);
    ~SqlSink() override;

    const Schema &schema() const override { return m_schema; }
    Result<void> keepFromOthers(const std::vector<TableId> &tables) override;
    Result<std::vector<Row>> find(const RowRequest &request, const RowMatch &match,
                                  const TaskContext &context) override;
    Result<qint64> rowCount(TableId table) override;
    Result<void> insert(TableId table, const std::vector<int> &columns, const std::vector<Row> &rows,
                        const TaskContext &context) override;
    Result<qint64> update(TableId table, const Key &key, const std::vector<int> &columns, const Row &values) override;
    Result<qint64> erase(TableId table, const Key &key) override;
    Result<void> advanceSequence(TableId table, int column) override;
    Result<void> savepoint(const QString &name) override;
    Result<void> rollbackTo(const QString &name) override;
    Result<void> release(const QString &name) override;
    Result<void> checkConstraints() override;
    Result<void> commit() override;
    Result<void> rollback() override;

private:
    Result<void> poll(const TaskContext &context) const;
    Result<void> checkColumns(const Table &table, const std::vector<int> &columns) const;

    Session &m_session;
    const Schema &m_schema;
    TaskContext m_context;
    std::optional<StopGuard> m_guard; ///< gone once the transaction is over, or is being committed
    bool m_open = true;
};

} // namespace Rowback
