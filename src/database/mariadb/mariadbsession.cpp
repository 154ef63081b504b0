// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbsession.h"

#include "database/mariadb/mariadbbulk.h"
#include "database/mariadb/mariadbcursor.h"
#include "database/mariadb/mariadbschema.h"
#include "database/sql/sqlerror.h"
#include "database/sql/statements.h"
#include "schema/say.h"

#include <algorithm>
#include <limits>

namespace Rowback {


namespace {

std::size_t sizeOf(const Row &row)
{
    std::size_t bytes = 0;
    for (const Value &value : row) {
        // As a literal, a text may double, and a number needs its digits.
        bytes += 24 + 2 * value.text().size();
    }
    return bytes;
}

} // namespace

MariaDbSession::MariaDbSession(std::unique_ptr<MariaDbConnection> connection, qint64 maxPacket)
    : m_connection(std::move(connection))
    , m_batchBytes(static_cast<std::size_t>(std::clamp<qint64>(maxPacket / 2, 1024, 4 * 1024 * 1024)))
    , m_bulk(MariaDbBulk::isSupported(*m_connection))
{ }

Result<Schema> MariaDbSession::readSchema()
{
    return readMariaDbSchema(*m_connection);
}

/// Who may read the whole database is told that there is no such table; others are told that they may not read it,
/// whether it is there or not.
Result<void> MariaDbSession::confirmAbsence(const QString &table)
{
    const auto asked = m_connection->run("SELECT 1 FROM " + m_dialect.identifier(table) + " LIMIT 0");
    if (asked || asked.error().refusal != Refusal::AccessDenied) {
        return {};
    }
    Error error = asked.error();
    error.message
        = say(QT_TRANSLATE_NOOP("Rowback", "The table %1 may be in the database, but this user may not read it."))
              .arg(table);
    error.where = table;
    error.advice = say(
        QT_TRANSLATE_NOOP("Rowback", "Grant SELECT on the whole database to the user, or connect as another one."));
    return Unexpected{std::move(error)};
}

Result<void> MariaDbSession::begin(const std::string &text)
{
    m_lost = false;
    if (auto set = m_connection->run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"); !set) {
        return set;
    }
    return m_connection->run(text);
}

Result<void> MariaDbSession::beginRead()
{
    return begin("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
}

/// REPEATABLE READ, not READ COMMITTED: a locking read that finds nothing then locks the gap too, so that what must not
/// exist cannot appear before the end; and counts are those of one state plus our own changes. Locking reads see the
/// newest rows at either level, so no update of others is lost.
Result<void> MariaDbSession::beginWrite()
{
    return begin("START TRANSACTION READ WRITE");
}

Result<void> MariaDbSession::checkConstraints()
{
    // Every statement has been checked; InnoDB defers nothing.
    return checkTransaction();
}

Result<void> MariaDbSession::checkTransaction() const
{
    if (m_lost) {
        return Unexpected{Sql::refused(
            Refusal::Serialization, QString(),
            say(QT_TRANSLATE_NOOP("Rowback", "The server rolled the transaction back because of a deadlock.")))};
    }
    return {};
}

/// After a deadlock the whole transaction is gone, not only the statement.
template <typename Outcome> Outcome MariaDbSession::watched(Outcome outcome)
{
    m_lost = m_lost || (!outcome && outcome.error().refusal == Refusal::Serialization);
    return outcome;
}

Result<void> MariaDbSession::commit()
{
    if (auto checked = checkTransaction(); !checked) {
        return checked;
    }
    unsigned status = 0;
    mariadb_get_infov(m_connection->handle(), MARIADB_CONNECTION_SERVER_STATUS, &status);
    if ((status & SERVER_STATUS_IN_TRANS) == 0) {
        return Unexpected{
            {.code = ErrorCode::Failed,
             .message
             = say(QT_TRANSLATE_NOOP("Rowback", "The server ended the transaction before it was to be committed.")),
             .advice
             = say(QT_TRANSLATE_NOOP("Rowback", "Look for triggers and server settings that commit by themselves."))}};
    }
    // Not through run(): a COMMIT must not be interrupted.
    if (mysql_real_query(m_connection->handle(), "COMMIT", 6) != 0) {
        return Unexpected{m_connection->lastError()};
    }
    return {};
}

Result<void> MariaDbSession::rollback()
{
    m_lost = false;
    auto done = m_connection->run("ROLLBACK");
    if (!done && done.error().code == ErrorCode::Cancelled) {
        // An interruption that came late hit the ROLLBACK.
        done = m_connection->run("ROLLBACK");
    }
    return done;
}

Result<void> MariaDbSession::run(const std::string &text)
{
    auto checked = checkTransaction();
    return checked ? watched(m_connection->run(text)) : std::move(checked);
}

Result<qint64> MariaDbSession::change(const Statement &statement)
{
    // Literals, not bound values: a number bound as text would be compared as a double.
    if (auto done = run(withLiterals(m_dialect, statement)); !done) {
        return done.unexpected();
    }
    return static_cast<qint64>(mysql_affected_rows(m_connection->handle()));
}

Result<std::unique_ptr<RowCursor>>
MariaDbSession::query(const Statement &statement, std::vector<const Column *> columns, const TaskContext &context)
{
    if (auto checked = checkTransaction(); !checked) {
        return checked.unexpected();
    }
    if (auto sent = watched(m_connection->send(withLiterals(m_dialect, statement))); !sent) {
        return sent.unexpected();
    }
    return std::make_unique<MariaDbCursor>(*m_connection, columns, context);
}

Result<void> MariaDbSession::insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                    const TaskContext &context)
{
    constexpr std::size_t mostRows = 5000;
    if (auto checked = checkTransaction(); !checked) {
        return checked;
    }
    MariaDbBulk bulk(*m_connection, table, columns);
    if (m_bulk) {
        if (auto prepared = bulk.prepare(insertOne(m_dialect, table, columns).text); !prepared) {
            return prepared;
        }
    }
    std::size_t begin = 0;
    while (begin < rows.size()) {
        if (auto polled = context.poll(); !polled) {
            return polled;
        }
        std::size_t end = begin;
        std::size_t bytes = 0;
        do {
            bytes += sizeOf(rows[end++]);
        } while (end < rows.size() && end - begin < mostRows && bytes + sizeOf(rows[end]) <= m_batchBytes);
        const std::span<const Row> batch(rows.data() + begin, end - begin);
        auto done = watched(
            m_bulk ? bulk.execute(batch)
                   : m_connection->run(withLiterals(m_dialect, insertMany(m_dialect, table, columns, batch))));
        if (!done) {
            return done;
        }
        begin = end;
    }
    return {};
}

Result<void> MariaDbSession::advanceSequence(const Table & /*table*/, int /*column*/)
{
    // AUTO_INCREMENT follows what is inserted; and ALTER TABLE would commit the transaction.
    return {};
}

std::size_t MariaDbSession::maxParameters() const
{
    return std::numeric_limits<std::size_t>::max();
}

} // namespace Rowback
