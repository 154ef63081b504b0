// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Rows of the draft whose references lead nowhere once the redirects were followed: the record that stands for a lost
/// one need not have all its parts (finding C4). A reference that may be NULL becomes NULL, any other row stays away,
/// and with it what refers to it.
class Orphans
{
public:
    explicit Orphans(PlanContext &plan);
    void settle();
    /// Whether a row will be there when the plan has run.
    static bool willExist(const PlanContext &plan, const RowRef &row);

private:
    bool settleOnce();
    bool mustResolve(const DraftInsert &insert, const Reference &reference, const RowRef &target) const;
    bool settleRow(DraftInsert &insert, const Reference &reference, const RowRef &target);
    void settleUpdates();

    PlanContext &m_plan;
    std::set<std::pair<RowRef, int>> m_settled;
};

} // namespace Rowback
