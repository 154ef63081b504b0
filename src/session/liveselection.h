// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/keysequence.h"
#include "session/tablereader.h"

#include <functional>

namespace Rowback {

/// What tells the rows of a table apart: its key; for want of one all columns, so that rows that are alike count as one.
std::vector<int> identityOf(const Table &table);

/// Rows of a live table that were chosen and put into an order.
struct LiveSelection
{
    static constexpr qint64 mostWithoutKey = 100'000; ///< rows: they are held whole
    static constexpr qint64 mostBytesWithoutKey = 64 * 1024 * 1024;

    KeySequence keys; ///< of identityOf()
    SelectionNote note;
};

/// Reads what tells apart the rows that a query means. @p match is the query's, as this database has it; @p expected is
/// how many rows the table has, for the progress.
///
/// The rows of a table without a key come as the engine gives them, and no more than the limits allow. The database sorts
/// by code point; up to WordOrder::mostCells texts are put into the order of their alphabet here.
Result<LiveSelection> selectRows(RowSource &source, const RowQuery &query, const RowMatch &match, qint64 expected,
                                 const TaskContext &context);

/// Calls @p visit for each row until it answers false.
Result<void> forEachRow(Result<std::unique_ptr<RowCursor>> cursor, const QString &stage, qint64 total,
                        const TaskContext &context, const std::function<bool(std::span<const Cell>)> &visit);

} // namespace Rowback
