// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/statement.h"
#include "schema/result.h"
#include "schema/value.h"

#include <sqlite3.h>

#include <atomic>
#include <memory>
#include <string>

namespace Rowback {

/// An open SQLite file, and the errors of it. Only interrupt() may be called from another thread.
class SqliteConnection
{
public:
    SqliteConnection() = default;
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;
    ~SqliteConnection();

    /// @p flags of sqlite3_open_v2(). A lock is waited for @p lockWaitSeconds.
    Result<void> open(const QString &path, int flags, int lockWaitSeconds);
    sqlite3 *handle() const { return m_handle; }

    Result<void> run(const std::string &text);
    Result<qint64> integer(const std::string &text);
    /// What the last call that failed objected to.
    Error lastError() const;

    void interrupt() noexcept;
    /// Forgets an earlier interrupt().
    void rearm() noexcept { m_interrupted = false; }

private:
    static int onBusy(void *self, int tries);

    sqlite3 *m_handle = nullptr;
    int m_lockWaitMilliseconds = 0;
    std::atomic<bool> m_interrupted = false;
};

/// A prepared statement.
class SqliteStatement
{
public:
    static Result<SqliteStatement> prepare(SqliteConnection &connection, const std::string &text);

    sqlite3_stmt *handle() const { return m_handle.get(); }
    /// Binds to the place with this number, from 1. The value must live until the next step or reset.
    Result<void> bind(int place, const Value &value);
    Result<void> bind(const Statement &statement);
    /// True: there is a row.
    Result<bool> step();
    void reset() { sqlite3_reset(m_handle.get()); }
    QString text(int column) const;
    qint64 integer(int column) const { return sqlite3_column_int64(m_handle.get(), column); }
    bool isNull(int column) const { return sqlite3_column_type(m_handle.get(), column) == SQLITE_NULL; }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    SqliteConnection *m_connection = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_handle;
};

} // namespace Rowback
