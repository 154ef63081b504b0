// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqlitesession.h"

#include "database/sql/sqlerror.h"
#include "database/sql/statements.h"
#include "database/sqlite/sqlitecursor.h"
#include "database/sqlite/sqliteschema.h"
#include "schema/say.h"

namespace Rowback {

SqliteSession::SqliteSession(std::unique_ptr<SqliteConnection> connection, Dialect dialect)
    : m_dialect(std::move(dialect))
    , m_connection(std::move(connection))
{ }

Result<Schema> SqliteSession::readSchema()
{
    m_lastStatement.reset();
    return readSqliteSchema(*m_connection);
}

Result<void> SqliteSession::begin(const std::string &text)
{
    m_connection->rearm();
    auto begun = m_connection->run(text);
    if (!begun && begun.error().refusal == Refusal::Locked) {
        Error error = begun.error();
        error.code = ErrorCode::Refused;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The SQLite file is locked by another program."));
        return Unexpected{std::move(error)};
    }
    return begun;
}

Result<void> SqliteSession::beginRead()
{
    // The first statement that reads, not BEGIN, is what fixes the state that is seen.
    auto begun = begin("BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1");
    if (!begun) {
        (void)rollback();
    }
    return begun;
}

Result<void> SqliteSession::beginWrite()
{
    auto enforced = m_connection->integer("PRAGMA foreign_keys");
    if (!enforced) {
        return enforced.unexpected();
    }
    if (*enforced != 1) {
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = say(QT_TRANSLATE_NOOP("Rowback", "This SQLite library does not enforce foreign keys.")),
             .advice = say(QT_TRANSLATE_NOOP("Rowback", "Use one that was built with them."))}};
    }
    if (auto begun = begin("BEGIN IMMEDIATE"); !begun) {
        return begun;
    }
    return m_connection->run("PRAGMA defer_foreign_keys = ON");
}

namespace {

/// "child 11", "site (BE, 1)": a row by its key, which a rowid is not always.
Result<QString> rowOf(SqliteConnection &connection, const QString &table, qint64 rowid)
{
    const Dialect dialect(Engine::Sqlite);
    const Value name = Value::text(table.toStdString());
    auto names = SqliteStatement::prepare(connection, "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk");
    const auto bound = names ? names->bind(1, name) : names.unexpected();
    QStringList keys;
    auto more = bound ? names->step() : Result<bool>(bound.unexpected());
    for (; more && *more; more = names->step()) {
        keys.append(fromUtf8(dialect.identifier(names->text(0))));
    }
    if (!more || keys.isEmpty()) {
        return more ? Result<QString>(table) : more.unexpected();
    }
    auto row = SqliteStatement::prepare(connection,
                                        "SELECT " + keys.join(QLatin1String(", ")).toStdString() + " FROM "
                                            + dialect.identifier(table) + " WHERE rowid = " + std::to_string(rowid));
    const auto found = row ? row->step() : Result<bool>(row.unexpected());
    if (!found || !*found) {
        return found ? Result<QString>(table) : found.unexpected();
    }
    QStringList values;
    for (int i = 0; i < keys.size(); ++i) {
        values.append(row->text(i));
    }
    const QString key = values.join(QLatin1String(", "));
    return QStringLiteral("%1 %2").arg(table, values.size() == 1 ? key : QLatin1Char('(') + key + QLatin1Char(')'));
}

} // namespace

/// Asks for what COMMIT would ask for: rows that referred to nothing before the transaction are not its fault. The
/// report may name such rows as well, for SQLite does not tell which ones it counts.
Result<void> SqliteSession::checkConstraints()
{
    int unresolved = 0;
    int unused = 0;
    sqlite3_db_status(m_connection->handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &unresolved, &unused, 0);
    if (unresolved == 0) {
        return {};
    }
    auto check = SqliteStatement::prepare(*m_connection,
                                          "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check "
                                          "LIMIT 5");
    if (!check) {
        return check.unexpected();
    }
    QStringList found;
    QString where;
    auto more = check->step();
    for (; more && *more; more = check->step()) {
        where = where.isEmpty() ? check->text(0) : where;
        const auto row = check->isNull(1) ? Result<QString>(check->text(0)) // of a table without rowids
                                          : rowOf(*m_connection, check->text(0), check->integer(1));
        if (!row) {
            return row.unexpected();
        }
        found.append(QStringLiteral("%1 refers to no row of %2").arg(*row, check->text(2)));
    }
    if (!more) {
        return more.unexpected();
    }
    Error error = Sql::refused(Refusal::ForeignKey,
                               QStringLiteral("FOREIGN KEY constraint failed: %1").arg(found.join(QLatin1String("; "))),
                               say(QT_TRANSLATE_NOOP("Rowback", "A reference would lead nowhere.")));
    error.where = where;
    return Unexpected{std::move(error)};
}

Result<void> SqliteSession::commit()
{
    m_lastStatement.reset();
    auto committed = m_connection->run("COMMIT");
    if (!committed && committed.error().refusal == Refusal::None) {
        // A full disk, a file that is gone: SQLite has rolled back, or will when asked to.
        (void)rollback();
    }
    return committed;
}

Result<void> SqliteSession::rollback()
{
    m_lastStatement.reset();
    // SQLite rolls back by itself when a change is interrupted.
    return sqlite3_get_autocommit(m_connection->handle()) != 0 ? Result<void>{} : m_connection->run("ROLLBACK");
}

Result<SqliteStatement *> SqliteSession::prepared(const std::string &text)
{
    if (!m_lastStatement || m_lastText != text) {
        auto statement = SqliteStatement::prepare(*m_connection, text);
        if (!statement) {
            return statement.unexpected();
        }
        m_lastStatement = *std::move(statement);
        m_lastText = text;
    }
    return &*m_lastStatement;
}

Result<qint64> SqliteSession::change(const Statement &statement)
{
    auto handle = prepared(statement.text);
    if (!handle) {
        return handle.unexpected();
    }
    if (auto bound = (*handle)->bind(statement); !bound) {
        return bound.unexpected();
    }
    auto stepped = (*handle)->step();
    (*handle)->reset();
    if (!stepped) {
        return stepped.unexpected();
    }
    return sqlite3_changes64(m_connection->handle());
}

Result<std::unique_ptr<RowCursor>> SqliteSession::query(const Statement &statement, std::vector<const Column *> columns,
                                                        const TaskContext &context)
{
    auto handle = SqliteStatement::prepare(*m_connection, statement.text);
    if (!handle) {
        return handle.unexpected();
    }
    if (auto bound = handle->bind(statement); !bound) {
        return bound.unexpected();
    }
    return std::make_unique<SqliteCursor>(*std::move(handle), std::move(columns), context);
}

Result<void> SqliteSession::insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                   const TaskContext &context)
{
    auto handle = SqliteStatement::prepare(*m_connection, insertOne(m_dialect, table, columns).text);
    if (!handle) {
        return handle.unexpected();
    }
    unsigned count = 0;
    for (const Row &row : rows) {
        if (++count % 1024 == 0) {
            if (auto polled = context.poll(); !polled) {
                return polled;
            }
        }
        int place = 0;
        for (const Value &value : row) {
            if (auto bound = handle->bind(++place, value); !bound) {
                return bound;
            }
        }
        auto stepped = handle->step();
        handle->reset();
        if (!stepped) {
            return stepped.unexpected();
        }
    }
    return {};
}

Result<void> SqliteSession::advanceSequence(const Table & /*table*/, int /*column*/)
{
    // Both kinds of rowid, with and without AUTOINCREMENT, follow the largest one that was inserted.
    return {};
}

std::size_t SqliteSession::maxParameters() const
{
    return static_cast<std::size_t>(sqlite3_limit(m_connection->handle(), SQLITE_LIMIT_VARIABLE_NUMBER, -1));
}

} // namespace Rowback
