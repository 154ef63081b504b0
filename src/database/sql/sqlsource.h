// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/session.h"
#include "schema/rowsource.h"

namespace Rowback {

/// Reads inside the session's read transaction, which ends with this object.
class SqlSource final : public RowSource
{
public:
    /// The session is in its read transaction; it and the schema must outlive the source.
    SqlSource(Session &session, const Schema &schema, TaskContext context);
    ~SqlSource() override;

    const Schema &schema() const override { return m_schema; }
    Result<std::unique_ptr<RowCursor>> rows(const RowRequest &request, const TaskContext &context) override;
    Result<std::unique_ptr<RowCursor>> find(const RowRequest &request, const RowMatch &match,
                                            const TaskContext &context) override;
    Result<qint64> rowCount(TableId table) override;
    Result<RuleAnswer> breaches(TableId table, const EngineRule &rule, std::span<const ProposedRow> rows,
                                const TaskContext &context) override;

private:
    Result<void> poll(const TaskContext &context) const;

    Session &m_session;
    const Schema &m_schema;
    TaskContext m_context;
    StopGuard m_guard;
};

/// The answer of a statement that gives one integer.
Result<qint64> queryInteger(Session &session, const Statement &statement, const TaskContext &context);

} // namespace Rowback
