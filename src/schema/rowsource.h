// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/table.h"
#include "schema/taskcontext.h"
#include "schema/value.h"

#include <memory>
#include <optional>
#include <span>

namespace Rowback {

/// Rows one after the other, forward only. Not thread-safe.
class RowCursor
{
public:
    RowCursor() = default;
    RowCursor(const RowCursor &) = delete;
    RowCursor &operator=(const RowCursor &) = delete;
    virtual ~RowCursor() = default;

    /// Moves to the next row; false at the end. After an error or the end it must not be called again.
    /// Long streams poll the context they were opened with.
    virtual Result<bool> next() = 0;

    /// The row's cells, in the order of the columns that were asked for. Valid until the next next().
    virtual std::span<const Cell> cells() const = 0;
};

/// Calls @p visit with the cells of each row until the end, or until it answers false.
template <typename Visit> Result<void> visitRows(Result<std::unique_ptr<RowCursor>> cursor, const Visit &visit)
{
    if (!cursor) {
        return cursor.unexpected();
    }
    while (true) {
        const auto more = (*cursor)->next();
        if (!more) {
            return more.unexpected();
        }
        if (!*more || !visit((*cursor)->cells())) {
            return {};
        }
    }
}

/// Which rows, which columns, in which order.
struct RowRequest
{
    TableId table{};
    std::vector<int> columns; ///< columns to give, as indexes into Table::columns
    /// Rows come ascending by these columns: numbers by value, all else by its bytes (the C collation), NULL first,
    /// whatever the engine's collation is. Empty: any order (a dump's own order for a snapshot).
    std::vector<int> order;
};

/// The rows whose `columns` equal one of `tuples`. A tuple with a NULL in it matches nothing.
/// Equality is the source's own: an engine's collation decides what is equal in a text column.
struct RowMatch
{
    std::vector<int> columns;
    std::vector<Key> tuples;
};

/// A row as it is to be written.
struct ProposedRow
{
    const Row *values = nullptr; ///< of all columns of its table
    std::vector<int> columns; ///< those that are written; the others get what the database gives them
};

/// That a rule forbids a row which is to be written.
struct Breach
{
    std::size_t row = 0; ///< its place among those that were asked about
    std::optional<Key> holder = {}; ///< of a unique rule: the key of the row that is there and agrees with it
    std::optional<std::size_t> rival = {}; ///< or the place of one before it that does
    QString refusal = {}; ///< or why the engine cannot judge this row, in its own words
};

struct RuleAnswer
{
    std::vector<Breach> breaches;
    QString unanswered; ///< why the engine cannot judge the rule at all, in its own words; else empty
};

/// A set of tables that does not change while it is read: a snapshot, or a live database inside one
/// consistent read-only transaction. Any number of cursors one after the other; at most one open at a time.
class RowSource
{
public:
    RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;
    virtual ~RowSource() = default;

    virtual const Schema &schema() const = 0;
    virtual Result<std::unique_ptr<RowCursor>> rows(const RowRequest &request, const TaskContext &context) = 0;
    /// Any number of tuples; the source splits them into as many questions as it must. Each row comes once, in any
    /// order; request.order must be empty.
    virtual Result<std::unique_ptr<RowCursor>> find(const RowRequest &request, const RowMatch &match,
                                                    const TaskContext &context)
        = 0;
    virtual Result<qint64> rowCount(TableId table) = 0;
    /// Which of @p rows break one of the table's rules once they are written beside the rows that are there; the table
    /// has a primary key. A source without rules is never asked.
    virtual Result<RuleAnswer> breaches(TableId /*table*/, const EngineRule & /*rule*/,
                                        std::span<const ProposedRow> /*rows*/, const TaskContext & /*context*/)
    {
        return RuleAnswer();
    }
};

} // namespace Rowback
