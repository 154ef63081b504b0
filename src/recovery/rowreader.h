// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/situation.h"

#include <unordered_map>

namespace Rowback {

/// Rows by key, in the live table's column order: index i is live column i.
using RowsByKey = std::unordered_map<Key, Row, ValueHash>;

/// Reads single rows of either side on demand. Snapshot rows come in the live table's column order, with NULL where
/// the snapshot lacks a column and content types as labels; live rows are as the engine has them.
class RowReader
{
public:
    RowReader(RowSource &snapshot, RowSource &live, const Situation &situation, const TaskContext &context);

    Result<RowsByKey> snapshotRows(TableId table, const std::vector<Key> &keys);
    Result<RowsByKey> liveRows(TableId table, const std::vector<Key> &keys);
    /// Which of @p rows break a rule of the live table.
    Result<RuleAnswer> breaches(TableId table, const EngineRule &rule, std::span<const ProposedRow> rows);
    /// Every row, for tables that have few.
    Result<RowsByKey> allLiveRows(TableId table);
    /// The live rows whose @p columns hold one of @p tuples.
    Result<RowsByKey> liveRowsWhere(TableId table, const std::vector<int> &columns, std::vector<Key> tuples);
    /// Which of the tuples, of which there is at least one, the engine takes for what a live row holds that these were
    /// asked for: by halves, for where the row's bytes do not tell.
    Result<std::size_t> tupleOf(TableId id, const std::vector<int> &columns, std::span<const Key> tuples,
                                const Key &liveKey);
    /// Values of columns that the live table lacks, by key; see AlignedTable::droppedColumns.
    Result<RowsByKey> droppedValues(TableId table, const std::vector<Key> &keys);
    /// Any rows of the snapshot, at most @p limit, for statistics.
    Result<std::vector<Row>> snapshotSample(TableId table, std::size_t limit);

private:
    Result<RowsByKey> gather(TableId table, Result<std::unique_ptr<RowCursor>> cursor) const;
    Row inLiveOrder(TableId table, std::span<const Cell> cells) const;

    RowSource &m_snapshot;
    RowSource &m_live;
    const Situation &m_situation;
    const TaskContext &m_context;
};

} // namespace Rowback
