// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"

namespace Rowback {

/// Signs that a record whose key is live had been deleted in between: a row that only changed leaves none of them.
class DeletionSigns
{
public:
    DeletionSigns(const Situation &situation, RowReader &reader);

    /// Remembers what a row referred to then. @p snapshot and @p live are the same row then and now.
    void note(TableId table, const Row &snapshot, const Row &live);
    /// Looks for rows that referred to @p records and vanished, or lost that link.
    Result<void> findReferrers(const RowRefSet &records, const TaskContext &context);
    /// Whether there is a sign for one of those records, or it depended on what is gone: vanished, or one of
    /// @p reused.
    bool any(const RowRef &record, const RowRefSet &reused) const;
    /// How much the rows that are gone say, in bits: who deletes a record takes everything that hangs on it along, and
    /// few rows of most tables are gone. Counts only where none of them is left.
    double weight(const RowRef &record) const;
    /// How many rows that referred to it vanished or lost that link, by table.
    const std::map<TableId, int> &lostReferrers(const RowRef &record) const;
    /// The strongest one: a row that is still there, and referred to the record, refers to nothing now.
    bool isSevered(const RowRef &record) const { return m_severed.contains(record); }
    /// The record itself referred to what is gone: vanished, or one of @p reused, and refers to nothing there now.
    bool isBereft(const RowRef &record, const RowRefSet &reused) const;

private:
    struct Tie
    {
        RowRef target;
        bool kept = false; ///< the live row still has this value
    };
    /// Rows that vanished, or of which a link is NULL now.
    std::vector<Key> bereaved(TableId table) const;
    static bool lostLink(const Reference &reference, const Row &live);
    Result<void> findIn(TableId table, const RowRefSet &records);
    void weigh(TableId table, std::size_t gone, const std::unordered_map<RowRef, int, RowRefHash> &lost);
    bool isGone(const RowRef &target, const RowRefSet &reused) const;

    const Situation &m_situation;
    RowReader &m_reader;
    std::unordered_map<RowRef, std::vector<Tie>, RowRefHash> m_ties; ///< what it could not outlive
    std::unordered_map<RowRef, std::vector<RowRef>, RowRefHash> m_emptied; ///< to what it refers no more
    std::unordered_map<RowRef, std::map<TableId, int>, RowRefHash> m_referred; ///< see lostReferrers()
    RowRefSet m_severed; ///< those of which one lost its link
    std::unordered_map<RowRef, double, RowRefHash> m_weights; ///< bits, over all tables
};

} // namespace Rowback
