// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqliteconnection.h"

#include "database/sql/sqlerror.h"
#include "database/sql/valuetext.h"

#include <charconv>

namespace Rowback {

namespace {

Refusal refusalOf(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return Refusal::Unique;
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return Refusal::ForeignKey;
    case SQLITE_CONSTRAINT_NOTNULL:
        return Refusal::NotNull;
    case SQLITE_CONSTRAINT_CHECK:
        return Refusal::Check;
    case SQLITE_CONSTRAINT_DATATYPE:
    case SQLITE_MISMATCH:
        return Refusal::BadValue;
    default:
        break;
    }
    switch (extended & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Refusal::Locked;
    case SQLITE_FULL:
        return Refusal::NoRoom;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
        return Refusal::Damaged;
    case SQLITE_TOOBIG:
        return Refusal::TooLong;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Refusal::AccessDenied;
    default:
        return Refusal::None;
    }
}

} // namespace

SqliteConnection::~SqliteConnection()
{
    sqlite3_close_v2(m_handle);
}

Result<void> SqliteConnection::open(const QString &path, int flags, int lockWaitSeconds)
{
    m_lockWaitMilliseconds = lockWaitSeconds * 1000;
    // One thread at a time uses a connection, and sqlite3_interrupt() needs no lock: without one for each cell, reading
    // a table takes a seventh less.
    flags |= SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(utf8(path).c_str(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        return Unexpected{lastError()};
    }
    sqlite3_busy_handler(m_handle, &SqliteConnection::onBusy, this);
    return {};
}

/// SQLite's own waiting cannot be interrupted.
int SqliteConnection::onBusy(void *self, int tries)
{
    constexpr int pauseMilliseconds = 20;
    const auto *connection = static_cast<SqliteConnection *>(self);
    if (connection->m_interrupted || tries * pauseMilliseconds >= connection->m_lockWaitMilliseconds) {
        return 0;
    }
    sqlite3_sleep(pauseMilliseconds);
    return 1;
}

void SqliteConnection::interrupt() noexcept
{
    m_interrupted = true;
    sqlite3_interrupt(m_handle);
}

Error SqliteConnection::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    if (code == SQLITE_INTERRUPT || ((code & 0xff) == SQLITE_BUSY && m_interrupted)) {
        return Sql::cancelled();
    }
    return Sql::refused(refusalOf(code), QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Result<void> SqliteConnection::run(const std::string &text)
{
    if (sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return Unexpected{lastError()};
    }
    return {};
}

Result<qint64> SqliteConnection::integer(const std::string &text)
{
    auto statement = SqliteStatement::prepare(*this, text);
    if (!statement) {
        return statement.unexpected();
    }
    auto more = statement->step();
    if (!more) {
        return more.unexpected();
    }
    return *more ? statement->integer(0) : 0;
}

Result<SqliteStatement> SqliteStatement::prepare(SqliteConnection &connection, const std::string &text)
{
    SqliteStatement statement;
    sqlite3_stmt *handle = nullptr;
    const int code
        = sqlite3_prepare_v2(connection.handle(), text.c_str(), static_cast<int>(text.size()) + 1, &handle, nullptr);
    if (code != SQLITE_OK) {
        return Unexpected{connection.lastError()};
    }
    statement.m_connection = &connection;
    statement.m_handle.reset(handle);
    return statement;
}

Result<void> SqliteStatement::bind(int place, const Value &value)
{
    const auto bindValue = [&] {
        sqlite3_stmt *handle = m_handle.get();
        char buffer[24];
        const std::string_view text
            = value.holdsInteger() ? std::string_view{} : valueText(Engine::Sqlite, value, buffer);
        double real = 0;
        switch (value.kind()) {
        case ValueKind::Null:
            return sqlite3_bind_null(handle, place);
        case ValueKind::Boolean:
        case ValueKind::Integer:
            return sqlite3_bind_int64(handle, place, value.integer());
        case ValueKind::Bytes:
            return sqlite3_bind_blob64(handle, place, text.data(), text.size(), SQLITE_STATIC);
        case ValueKind::Real:
            if (std::from_chars(text.data(), text.data() + text.size(), real).ptr == text.data() + text.size()) {
                return sqlite3_bind_double(handle, place, real);
            }
            [[fallthrough]];
        default:
            return sqlite3_bind_text64(handle, place, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8);
        }
    };
    if (bindValue() != SQLITE_OK) {
        return Unexpected{m_connection->lastError()};
    }
    return {};
}

Result<void> SqliteStatement::bind(const Statement &statement)
{
    int place = 0;
    for (const Parameter &parameter : statement.parameters) {
        if (auto bound = bind(++place, *parameter.value); !bound) {
            return bound;
        }
    }
    return {};
}

Result<bool> SqliteStatement::step()
{
    const int code = sqlite3_step(m_handle.get());
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return Unexpected{m_connection->lastError()};
}

QString SqliteStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_handle.get(), column));
}

} // namespace Rowback
