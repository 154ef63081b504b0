// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"
#include "recovery/livereferences.h"

namespace Rowback {

/// Which live records something hangs on by a foreign key as it did in the snapshot: no row could go on referring to
/// one that was deleted.
class LastingTies
{
public:
    /// All must outlive it.
    LastingTies(const Situation &situation, RowReader &reader, IdentityJudge &judge);

    /// Looks for what refers to @p records. @p isOther: whether a row that changed may be another one by now.
    Result<void> find(const std::vector<RowRef> &records, const std::function<bool(const RowRef &)> &isOther);

    /// By a row that is in all as it was.
    bool outlasts(const RowRef &record) const { return m_outlasting.contains(record); }
    /// The same, and that row tells enough to be no other one.
    bool isTelling(const RowRef &record) const { return m_telling.contains(record); }
    /// By a row of any kind that is the same.
    bool isKept(const RowRef &record) const { return m_kept.contains(record); }

private:
    using Referrers = std::vector<std::pair<LiveReferrer, Row>>;

    Result<bool> tellsEnough(const Referrers &referrers);
    Result<bool> tellsEnough(const LiveReferrer &referrer, const Row &row);
    const std::vector<ChangedCell> *changesOf(const RowRef &row);

    const Situation &m_situation;
    RowReader &m_reader;
    IdentityJudge &m_judge;
    RowRefSet m_outlasting;
    RowRefSet m_telling;
    RowRefSet m_kept;
    std::map<TableId, std::unordered_map<Key, const std::vector<ChangedCell> *, ValueHash>> m_changed; ///< as asked for
};

} // namespace Rowback
