// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/preconditions.h"

#include <map>

namespace Rowback {

class RunProgress;

/// Whether every row of @p steps is as the first of its steps found it: then there is nothing to take back.
Result<bool> isAsBefore(RowProbe &probe, const std::vector<Step> &steps);

/// Reads back what was written, inside the transaction, and compares it with the steps.
class Verification
{
public:
    Verification(RowProbe &probe, RowSink &sink);

    /// Before anything is written: counts the rows of the tables that the steps touch.
    Result<void> remember(const std::vector<BoundStep> &steps);
    /// After everything was written. ErrorCode::Failed names the row or table that is not as it should be. Also
    /// completes the inserts in @p executed with the columns that the engine filled in.
    Result<void> check(const std::vector<BoundStep> &steps, std::vector<Step> &executed, RunProgress &progress);

private:
    using Expected = std::map<int, Value>; ///< by column
    using ExpectedRows = std::map<Key, std::optional<Expected>>;
    using Place = ExpectedRows::const_iterator;

    Result<void> checkTable(TableId table, const ExpectedRows &rows, RunProgress &progress);
    Result<void> checkRows(TableId table, Place first, Place last);
    /// Of what was written only: a reference that led nowhere before and was left alone is nobody's fault here.
    Result<void> checkReferences(TableId table, const std::vector<std::pair<const Expected *, Row>> &rows);
    Result<void> checkCounts(const std::vector<BoundStep> &steps);
    Unexpected failed(const QString &row, const QString &what) const;

    RowProbe &m_probe;
    RowSink &m_sink;
    std::map<TableId, qint64> m_counts;
    std::unordered_map<RowRef, Row, RowRefHash> m_written;
};

} // namespace Rowback
