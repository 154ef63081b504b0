// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/sqlsource.h"

#include "database/sql/findcursor.h"
#include "database/sql/rulequestion.h"
#include "database/sql/sqlerror.h"
#include "database/sql/statements.h"
#include "schema/say.h"

namespace Rowback {

namespace {

Unexpected cannotRead(const Error &error, const QString &table)
{
    return Sql::about(error, say(QT_TRANSLATE_NOOP("Rowback", "The rows of %1 cannot be read.")).arg(table), table);
}

/// Lets whoever stops @p context interrupt the statement as long as the cursor is read.
class GuardedCursor final : public RowCursor
{
public:
    GuardedCursor(const QString &table, std::unique_ptr<StopGuard> guard, std::unique_ptr<RowCursor> cursor)
        : m_table(table)
        , m_guard(std::move(guard))
        , m_cursor(std::move(cursor))
    { }
    Result<bool> next() override
    {
        auto more = m_cursor->next();
        return more ? std::move(more) : cannotRead(more.error(), m_table);
    }
    std::span<const Cell> cells() const override { return m_cursor->cells(); }

private:
    const QString &m_table; ///< its name
    std::unique_ptr<StopGuard> m_guard;
    std::unique_ptr<RowCursor> m_cursor;
};

} // namespace

Result<qint64> queryInteger(Session &session, const Statement &statement, const TaskContext &context)
{
    Column column;
    column.type = ColumnType::Integer;
    auto cursor = session.query(statement, {&column}, context);
    if (!cursor) {
        return cursor.unexpected();
    }
    auto more = (*cursor)->next();
    if (!more) {
        return more.unexpected();
    }
    const qint64 value = *more ? (*cursor)->cells().front().integer() : 0;
    // The answer is read to its end, so that nothing has to be interrupted.
    while (*more) {
        more = (*cursor)->next();
        if (!more) {
            return more.unexpected();
        }
    }
    return value;
}

SqlSource::SqlSource(Session &session, const Schema &schema, TaskContext context)
    : m_session(session)
    , m_schema(schema)
    , m_context(std::move(context))
    , m_guard(m_context, session)
{ }

SqlSource::~SqlSource()
{
    // Nothing was written; should the server be gone, so is its transaction.
    (void)m_session.rollback();
}

Result<void> SqlSource::poll(const TaskContext &context) const
{
    auto polled = m_context.poll();
    return polled ? context.poll() : std::move(polled);
}

Result<std::unique_ptr<RowCursor>> SqlSource::rows(const RowRequest &request, const TaskContext &context)
{
    if (auto polled = poll(context); !polled) {
        return polled.unexpected();
    }
    const Table &table = m_schema.table(request.table);
    std::vector<const Column *> columns;
    for (const int column : request.columns) {
        columns.push_back(&table.columns[static_cast<std::size_t>(column)]);
    }
    auto guard = std::make_unique<StopGuard>(context, m_session);
    auto cursor = m_session.query(selectRows(m_session.dialect(), table, request), std::move(columns), context);
    if (!cursor) {
        return cannotRead(cursor.error(), table.name);
    }
    return std::make_unique<GuardedCursor>(table.name, std::move(guard), *std::move(cursor));
}

Result<std::unique_ptr<RowCursor>> SqlSource::find(const RowRequest &request, const RowMatch &match,
                                                   const TaskContext &context)
{
    if (auto polled = poll(context); !polled) {
        return polled.unexpected();
    }
    const Table &table = m_schema.table(request.table);
    return std::make_unique<GuardedCursor>(
        table.name, std::make_unique<StopGuard>(context, m_session),
        std::make_unique<FindCursor>(m_session, table, request, match, false, context));
}

Result<RuleAnswer> SqlSource::breaches(TableId id, const EngineRule &rule, std::span<const ProposedRow> rows,
                                       const TaskContext &context)
{
    if (auto polled = poll(context); !polled) {
        return polled.unexpected();
    }
    const Table &table = m_schema.table(id);
    const StopGuard guard(context, m_session);
    auto answer = RuleQuestion(m_session, table, rule, context).ask(rows);
    return answer ? std::move(answer) : cannotRead(answer.error(), table.name);
}

Result<qint64> SqlSource::rowCount(TableId table)
{
    if (auto polled = poll({}); !polled) {
        return polled.unexpected();
    }
    auto count = queryInteger(m_session, countRows(m_session.dialect(), m_schema.table(table)), m_context);
    if (!count) {
        const QString &name = m_schema.table(table).name;
        return Sql::about(count.error(),
                          say(QT_TRANSLATE_NOOP("Rowback", "The rows of %1 cannot be counted.")).arg(name), name);
    }
    return count;
}

} // namespace Rowback
