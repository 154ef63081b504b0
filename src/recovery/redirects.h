// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/remap.h"
#include "recovery/situation.h"

#include <map>

namespace Rowback {

/// The remap as the planner uses it: which record stands for which, and which references follow.
class Redirects
{
public:
    /// Which live references to the old record follow.
    enum class Follow : quint8 {
        All, ///< the old record ceases to be, or is not there any more
        Unchanged, ///< only those that are as in the snapshot: the key belongs to another record now
    };
    struct Entry
    {
        RowRef from; ///< root table and key
        Key to;
        Follow follow = Follow::All;
        bool fromIsLive = false; ///< a re-created record, which goes
        QString evidence;
        bool proposed = true;
        int finding = -1;
        std::map<TableId, int> touched;
    };

    /// A live record goes over to one other only: the first that is told counts.
    void add(Entry entry);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The entry for a record, or null. @p live: a reference in a live row; it follows entries from live records and
    /// from lost ones that it can only mean. A reference in a row of the snapshot means the lost record when the key
    /// was given out again.
    Entry *find(const RowRef &record, bool live);
    void countTouched(const RowRef &record, TableId table, bool live);

    Remap toRemap(const Situation &situation) const;

private:
    std::vector<Entry> m_entries;
    std::unordered_map<RowRef, std::size_t, RowRefHash> m_live;
    std::unordered_map<RowRef, std::size_t, RowRefHash> m_lost;
};

} // namespace Rowback
