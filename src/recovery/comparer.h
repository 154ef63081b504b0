// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/alignment.h"
#include "recovery/contenttypes.h"
#include "recovery/keylist.h"
#include "recovery/keyset.h"
#include "schema/comparison.h"
#include "schema/rowsource.h"

#include <vector>

namespace Rowback {

struct ChangedCell
{
    int column = -1; ///< of the live table
    Value snapshot; ///< as the dump has it; content types as labels
    Value live; ///< as the engine has it; content types as labels
};

struct ChangedRow
{
    Key key;
    std::vector<ChangedCell> cells;
};

/// How a live column writes "nothing", seen over all its rows.
struct EmptyHabit
{
    bool hasNull = false;
    bool hasEmptyText = false;
    bool hasZeroDuration = false;
};

/// What a comparison found in one table. Keys are canonical and ascending.
struct TableComparison
{
    TableId table{}; ///< of the live schema
    qint64 snapshotRows = 0;
    qint64 liveRows = 0;
    qint64 duplicateKeys = 0; ///< rows of the snapshot whose key came before; only the first counts
    KeyList vanished;
    KeyList added;
    KeySet live; ///< all live keys
    KeySet alike; ///< the same as the engine's collations tell them apart; empty where they do so to the byte
    std::vector<ChangedRow> changed; ///< only after compareCells()
    qint64 changedRows = 0; ///< may exceed changed.size(): only maxChangedRows are kept
    std::vector<EmptyHabit> habits; ///< by live column; only after compareCells()

    /// Whether the engine finds a live row by this key, however it is spelled there.
    bool finds(const Table &definition, const Key &key) const
    {
        return live.contains(key) || (alike.size() > 0 && alike.contains(collatedKey(definition, key)));
    }
    bool isVanished(const Key &key) const;
    bool isAdded(const Key &key) const;
    bool inSnapshot(const Key &key) const { return isVanished(key) || (live.contains(key) && !isAdded(key)); }
};

/// Compares one snapshot with one live database, table by table, by merging two streams in key order: memory grows
/// with the differences, not with the tables.
class Comparer
{
public:
    /// More changed rows than this of one table are counted, not kept: it is another database, or another week.
    static constexpr std::size_t maxChangedRows = 200'000;

    /// All four must outlive the comparer.
    Comparer(RowSource &snapshot, RowSource &live, const Alignment &alignment, const ContentTypes &contentTypes);

    /// Which keys are on which side; for a table that is not comparable, only the live keys.
    Result<TableComparison> compareKeys(TableId table, const TaskContext &context);
    /// Adds changed cells and habits to what compareKeys() found: one more pass, over all common columns.
    Result<void> compareCells(TableComparison &result, const TaskContext &context);

private:
    RowSource &m_snapshot;
    RowSource &m_live;
    const Alignment &m_alignment;
    const ContentTypes &m_contentTypes;
};

} // namespace Rowback
