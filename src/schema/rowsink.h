// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"

namespace Rowback {

/// One write transaction on a live database. Rolls back on destruction unless commit() succeeded.
///
/// Never disables a check, never replaces or upserts. Constraints that the engine lets be deferred are deferred
/// (SET CONSTRAINTS ALL DEFERRED, SQLite's defer_foreign_keys) and checked by checkConstraints() and commit().
/// Errors carry the engine's own words in Error::detail; after one, only rollbackTo() and rollback() may be called.
/// Values of kind Text are sent as they are; the engine converts them to the column's type.
class RowSink
{
public:
    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;
    virtual ~RowSink() = default;

    virtual const Schema &schema() const = 0;

    /// Keeps others from writing to these tables until the end, on engines where find() keeps away changes of rows that
    /// are there and not rows that come. To be called before anything else, so that what is seen is no older. Tables
    /// that the user may not lock stay open to others.
    virtual Result<void> keepFromOthers(const std::vector<TableId> & /*tables*/) { return {}; }

    /// Reads inside the transaction and, where the engine can, locks what it reads against other writers
    /// until the end (SELECT ... FOR UPDATE); a SQLite transaction holds the write lock from its beginning.
    virtual Result<std::vector<Row>> find(const RowRequest &request, const RowMatch &match, const TaskContext &context)
        = 0;
    virtual Result<qint64> rowCount(TableId table) = 0;

    /// Inserts rows with exactly these columns, by the engine's fast way. Fails on the first row that does not fit; how
    /// many of the others went in is not defined, so the caller rolls back (to a savepoint, or all).
    virtual Result<void> insert(TableId table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                const TaskContext &context)
        = 0;
    /// Sets columns of the row with this key; answers how many rows it found (0 or 1).
    virtual Result<qint64> update(TableId table, const Key &key, const std::vector<int> &columns, const Row &values)
        = 0;
    /// Deletes the row with this key; answers how many rows it found (0 or 1).
    virtual Result<qint64> erase(TableId table, const Key &key) = 0;
    /// Makes the engine's own counter of @p column hand out values above every one in the table; never lowers it.
    virtual Result<void> advanceSequence(TableId table, int column) = 0;

    /// Savepoints nest; a name is used once at a time and is a plain word.
    virtual Result<void> savepoint(const QString &name) = 0;
    virtual Result<void> rollbackTo(const QString &name) = 0;
    virtual Result<void> release(const QString &name) = 0;

    /// Checks the deferred constraints now, without committing.
    virtual Result<void> checkConstraints() = 0;
    /// ErrorCode::Connection: the connection died inside COMMIT and nobody can tell here which of the two happened.
    virtual Result<void> commit() = 0;
    virtual Result<void> rollback() = 0;
};

} // namespace Rowback
