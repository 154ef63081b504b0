// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgressession.h"

#include "database/postgres/postgrescursor.h"
#include "database/postgres/postgresschema.h"
#include "database/postgres/postgressequence.h"
#include "database/sql/sqlerror.h"
#include "database/sql/statements.h"
#include "schema/say.h"

namespace Rowback {

PostgresSession::PostgresSession(std::unique_ptr<PostgresConnection> connection)
    : m_connection(std::move(connection))
{ }

Result<Schema> PostgresSession::readSchema()
{
    return readPostgresSchema(*m_connection);
}

Result<void> PostgresSession::run(const std::string &text)
{
    auto done = m_connection->run(text);
    return done ? Result<void>{} : done.unexpected();
}

Result<void> PostgresSession::beginRead()
{
    m_reading = true;
    // The first query, not BEGIN, fixes the state that is seen. A stream that is left early fails; the savepoint lets
    // the next one see the same state still.
    return run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1; SAVEPOINT rowback_read");
}

/// REPEATABLE READ, not READ COMMITTED: to lock, change or delete a row that somebody else changed since our first
/// look is an error then, so what a precondition saw is what is written over; and counts are those of one state plus
/// our own changes. SERIALIZABLE would guard against other serializable transactions only, of which there are none.
Result<void> PostgresSession::beginWrite()
{
    m_reading = false;
    return run("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE; SET CONSTRAINTS ALL DEFERRED");
}

/// What is seen is fixed by the first SELECT or change, not by LOCK; so whatever others wrote before is seen.
Result<void> PostgresSession::keepFromOthers(const std::vector<const Table *> &tables)
{
    return run(lockTables(m_dialect, tables));
}

Result<void> PostgresSession::checkConstraints()
{
    return run("SET CONSTRAINTS ALL IMMEDIATE; SET CONSTRAINTS ALL DEFERRED");
}

Result<void> PostgresSession::commit()
{
    // Not through run(): a COMMIT must not be interrupted.
    auto done = m_connection->checked(PgResult(PQexec(m_connection->handle(), "COMMIT")));
    if (!done) {
        return done.unexpected();
    }
    if (qstrcmp(PQcmdStatus(done->get()), "COMMIT") != 0) {
        return Unexpected{{.code = ErrorCode::Failed,
                           .message = say(QT_TRANSLATE_NOOP(
                               "Rowback", "The server rolled back, because an earlier statement had failed."))}};
    }
    return {};
}

Result<void> PostgresSession::rollback()
{
    m_reading = false;
    if (PQtransactionStatus(m_connection->handle()) == PQTRANS_IDLE) {
        return {};
    }
    auto done = run("ROLLBACK");
    if (!done && done.error().code == ErrorCode::Cancelled) {
        // An interruption that came late hit the ROLLBACK.
        done = run("ROLLBACK");
    }
    return done;
}

Result<qint64> PostgresSession::change(const Statement &statement)
{
    auto done = m_connection->run(statement);
    if (!done) {
        return done.unexpected();
    }
    return QByteArray(PQcmdTuples(done->get())).toLongLong();
}

Result<std::unique_ptr<RowCursor>>
PostgresSession::query(const Statement &statement, std::vector<const Column *> columns, const TaskContext &context)
{
    if (auto sent = m_connection->send(statement); !sent) {
        return sent.unexpected();
    }
    return std::make_unique<PostgresCursor>(*m_connection, columns, context,
                                            m_reading ? "ROLLBACK TO SAVEPOINT rowback_read" : "");
}

Result<void> PostgresSession::insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                     const TaskContext &context)
{
    auto begun = m_connection->run("COPY " + m_dialect.identifier(table.name) + " ("
                                   + nameList(m_dialect, table, columns) + ") FROM STDIN");
    if (!begun) {
        return begun.unexpected();
    }
    m_connection->setBusy(true);
    auto sent = sendRows(rows, context);
    PQputCopyEnd(m_connection->handle(), sent ? nullptr : "cancelled");
    auto ended = m_connection->drain();
    m_connection->setBusy(false);
    return sent ? std::move(ended) : std::move(sent);
}

Result<void> PostgresSession::sendRows(const std::vector<Row> &rows, const TaskContext &context)
{
    constexpr std::size_t chunk = 64 * 1024;
    std::string lines;
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) {
                lines += '\t';
            }
            appendCopyValue(lines, row[i]);
        }
        lines += '\n';
        if (lines.size() >= chunk || &row == &rows.back()) {
            if (auto polled = context.poll(); !polled) {
                return polled;
            }
            if (PQputCopyData(m_connection->handle(), lines.data(), static_cast<int>(lines.size())) != 1) {
                return {}; // the answer at the end tells why
            }
            lines.clear();
        }
    }
    return {};
}

Result<void> PostgresSession::advanceSequence(const Table &table, int column)
{
    return advancePostgresSequence(*m_connection, table, column);
}

} // namespace Rowback
