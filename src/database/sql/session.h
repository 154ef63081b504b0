// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/dialect.h"
#include "database/sql/statement.h"
#include "schema/rowsource.h"
#include "schema/taskcontext.h"

#include <memory>
#include <string>

namespace Rowback {

/// One connection to one engine, as SqlSource, SqlSink and SqlDatabase need it: the engine's differences live in its
/// implementations. Errors have Error::detail and ::refusal set; their message says what was tried in general.
/// Used by one thread; only interrupt() may be called from another.
class Session
{
public:
    Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    virtual ~Session() = default;

    virtual const Dialect &dialect() const = 0;
    virtual Result<Schema> readSchema() = 0;
    /// As Database's; engines that list every table need none.
    virtual Result<void> confirmAbsence(const QString & /*table*/) { return {}; }

    virtual Result<void> beginRead() = 0;
    virtual Result<void> beginWrite() = 0;
    /// As RowSink::keepFromOthers().
    virtual Result<void> keepFromOthers(const std::vector<const Table *> & /*tables*/) { return {}; }
    virtual Result<void> checkConstraints() = 0;
    virtual Result<void> commit() = 0;
    /// Also after an error, and without a transaction; a connection that is lost is rolled back by the server.
    virtual Result<void> rollback() = 0;

    /// A statement without an answer.
    virtual Result<void> run(const std::string &text) = 0;
    /// A statement that changes rows: how many it found.
    virtual Result<qint64> change(const Statement &statement) = 0;
    /// The answer, row by row. @p columns say what its columns are and must outlive the cursor.
    virtual Result<std::unique_ptr<RowCursor>> query(const Statement &statement, std::vector<const Column *> columns,
                                                     const TaskContext &context)
        = 0;
    virtual Result<void> insert(const Table &table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                const TaskContext &context)
        = 0;
    virtual Result<void> advanceSequence(const Table &table, int column) = 0;
    /// How many values a statement may hold, about.
    virtual std::size_t maxParameters() const = 0;

    virtual void interrupt() noexcept = 0;
};

/// Interrupts the session's statement when its context is stopped, as long as this lives.
class StopGuard
{
public:
    StopGuard(const TaskContext &context, Session &session)
        : m_callback(context.stop, Interrupter{&session})
    { }

private:
    struct Interrupter
    {
        Session *session;
        void operator()() const noexcept { session->interrupt(); }
    };
    std::stop_callback<Interrupter> m_callback;
};

} // namespace Rowback
