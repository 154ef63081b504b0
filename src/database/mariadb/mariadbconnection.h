// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/credentials.h"
#include "database/databaseurl.h"
#include "database/sql/statement.h"
#include "schema/result.h"

#include <mysql.h>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace Rowback {

/// A connection to a MariaDB or MySQL server, and its errors. Only interrupt() may be called from another thread.
class MariaDbConnection
{
public:
    MariaDbConnection(DatabaseUrl url, Credentials credentials);
    MariaDbConnection(const MariaDbConnection &) = delete;
    MariaDbConnection &operator=(const MariaDbConnection &) = delete;

    /// Fails with Cancelled once @p stop is asked for; but not before the host's name has been looked up.
    Result<void> open(const std::stop_token &stop);
    MYSQL *handle() const { return m_handle.get(); }

    /// A statement whose answer, if any, is thrown away.
    Result<void> run(const std::string &text);
    /// Sends a statement that can be interrupted; the answer is to be taken with mysql_use_result(), or another of the
    /// client's functions, until finished().
    Result<void> send(const std::string &text);
    void finished() noexcept { m_busy = false; }

    using TextRow = std::span<const QString>; ///< NULL is a null QString
    /// Calls @p take with each row of a small answer.
    Result<void> each(const std::string &text, const std::function<void(TextRow)> &take);

    QString place() const; ///< where the open connection went, as DatabaseFacts has it
    bool asksForTls() const; ///< the address does
    /// Whether the open connection uses TLS, if the address asks for it.
    bool isProtectedAsAsked() const;
    /// What the last call that failed objected to. Code and words as Python's driver shows them:
    /// (1062, "Duplicate entry '20737' for key 'PRIMARY'").
    Error lastError() const;
    static Error errorOf(unsigned code, const QString &words);

    /// Kills the statement that runs, over a second connection; does nothing if none does.
    void interrupt() noexcept;
    void setBusy() noexcept { m_busy = true; }

private:
    struct Closer
    {
        void operator()(MYSQL *handle) const { mysql_close(handle); }
    };
    using Handle = std::unique_ptr<MYSQL, Closer>;

    Handle connect(const std::stop_token &stop = {}) const;

    DatabaseUrl m_url;
    Credentials m_credentials;
    Handle m_handle;
    unsigned long m_threadId = 0; ///< the server's number of this connection
    std::atomic<bool> m_busy = false;
};

} // namespace Rowback
