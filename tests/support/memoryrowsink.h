// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsink.h"
#include "support/memorytables.h"

#include <functional>

namespace Rowback {

/// A write transaction on MemoryTables, as strict as an engine: NOT NULL, keys and unique keys at once, foreign keys at
/// once too unless they are deferrable. It can be told to fail and to lie, and remembers what it was asked to do.
class MemoryRowSink : public RowSink
{
public:
    /// @p tables must outlive the sink; they hold the transaction's state.
    explicit MemoryRowSink(MemoryTables &tables);

    const Schema &schema() const override { return m_tables.schema; }
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

    QStringList calls; ///< "insert pcsw_client 1, 2", "savepoint x", "commit"; finds and counts are "find" and "count"
    int failAt = -1; ///< the call with this number (from 0) fails
    Error failure{.code = ErrorCode::Failed, .message = QStringLiteral("The engine gave up.")};
    std::function<void(TableId, Row &)> trigger; ///< changes every row that is written
    std::function<void(const QString &)> onCall; ///< sees every call before it is done
    bool committed = false;

private:
    Result<void> enter(const QString &call);
    Result<void> put(TableId table, Row row);
    Result<void> clash(TableId table, const Row &row) const;
    Result<void> missingParents(TableId table, const Row &row, bool deferred) const;
    bool isReferenced(TableId table, const Row &row) const;
    bool isThere(const ForeignKey &key, const Row &row) const;

    MemoryTables &m_tables;
    const std::vector<std::vector<Row>> m_before;
    std::vector<std::pair<QString, std::vector<std::vector<Row>>>> m_savepoints;
};

} // namespace Rowback
