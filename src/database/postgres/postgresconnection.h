// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/credentials.h"
#include "database/databaseurl.h"
#include "database/sql/statement.h"
#include "schema/result.h"

#include <libpq-fe.h>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace Rowback {

struct PgResultCloser
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, PgResultCloser>;

/// A connection to a PostgreSQL server, and its errors. Only interrupt() may be called from another thread.
class PostgresConnection
{
public:
    PostgresConnection() = default;
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    /// Fails with Cancelled once @p stop is asked for; but not before the host's name has been looked up.
    Result<void> open(const DatabaseUrl &url, const Credentials &credentials, const std::stop_token &stop);
    PGconn *handle() const { return m_handle.get(); }

    QString place() const; ///< where the open connection went, as DatabaseFacts has it

    /// One or more statements; the answer of the last one.
    Result<PgResult> run(const std::string &text);
    Result<PgResult> run(const Statement &statement);

    using TextRow = std::span<const QString>; ///< NULL is a null QString
    /// Calls @p take with each row of a small answer.
    Result<void> each(const std::string &text, const std::function<void(TextRow)> &take);

    /// Sends a query, whose rows are to be taken one by one with PQgetResult(), until drain().
    Result<void> send(const Statement &statement);
    /// Takes what is left of the answer; fails if any of it did.
    Result<void> drain();

    /// Whether a result is one of success; else the server's objection.
    Result<PgResult> checked(PgResult result) const;
    /// The engine's words and its SQLSTATE: ERROR:  duplicate key ... DETAIL:  Key (id)=(1) already exists. [23505]
    Error errorOf(const PGresult *result) const;

    /// Cancels the statement that runs; does nothing if none does.
    void interrupt() noexcept;
    void setBusy(bool busy) noexcept { m_busy = busy; }

private:
    struct Closer
    {
        void operator()(PGconn *handle) const { PQfinish(handle); }
        void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
    };

    Result<void> waitUntilOpen(int seconds, const std::stop_token &stop);

    std::unique_ptr<PGconn, Closer> m_handle;
    std::unique_ptr<PGcancel, Closer> m_cancel;
    std::atomic<bool> m_busy = false;
};

} // namespace Rowback
