// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/namefollower.h"

namespace Rowback {

/// Rows of the draft whose references lead nowhere once the redirects were followed: the record that stands for a lost
/// one need not have all its parts (finding C4). A reference that may be NULL becomes NULL, any other row stays away,
/// and with it what refers to it.
class Orphans
{
public:
    explicit Orphans(PlanContext &plan);
    Result<void> settle();
    /// Whether a row will be there when the plan has run.
    static bool willExist(const PlanContext &plan, const RowRef &row);

private:
    bool settleOnce();
    std::optional<RowRef> lostTarget(const DraftInsert &insert, int index, const DraftLinks &links) const;
    bool mustResolve(const DraftInsert &insert, const Reference &reference, const RowRef &target) const;
    bool settleRow(DraftInsert &insert, const Reference &reference, const RowRef &target);
    void settleUpdates();

    PlanContext &m_plan;
    std::set<LinkOfRow> m_settled;
    std::set<LinkOfRow> m_astray; ///< what they mean will not have the name by which they mean it
};

} // namespace Rowback
