// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"
#include "recovery/plancontext.h"

namespace Rowback {

/// Finds what hangs loose in the live rows: severed links (V3), dangling references (W1) and plain changes (W3).
class Relinker
{
public:
    explicit Relinker(PlanContext &plan);

    /// V3 and W3, from the changed cells of the comparison. @p reused are the records whose changes mean nothing.
    Result<void> changes(const RowRefSet &reused);
    /// W1: streams the reference columns of every live table.
    Result<void> dangling(RowSource &live);

private:
    struct Severed
    {
        int reference = -1;
        RowRef target; ///< the lost row that the snapshot's row refers to
    };
    std::vector<Severed> severed(TableId table, const Row &snapshot, const Row &live) const;
    bool comesBack(const RowRef &target, Key &key);
    Result<void> changesOf(const RowRef &row, const ChangedRow &change, const Row &snapshot, const Row &live);
    /// @p isDoubtful: nothing tells that the live row is still the snapshot's.
    void relink(const RowRef &row, const Row &live, const Row &snapshot, const Severed &link, bool isDoubtful);
    void changed(const RowRef &row, const ChangedRow &change, const Row &live, const std::set<int> &linkColumns);
    Result<void> danglingIn(TableId table, RowSource &live);
    void danglingGroup(int reference, const RowRef &target, std::vector<std::pair<RowRef, Row>> rows);
    bool isHidden(const Reference &reference, const RowRef &target) const;

    PlanContext &m_plan;
    IdentityJudge m_judge;
};

} // namespace Rowback
