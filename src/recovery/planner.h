// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/hazards.h"
#include "recovery/plan.h"
#include "recovery/rules.h"
#include "recovery/selection.h"
#include "schema/rowsource.h"

namespace Rowback {

struct PlanRequest
{
    Selection selection;
    Decisions decisions;
    Remap remap; ///< pairs that a person named; they count as decided C1 (or C2)
    bool confirmHazards = false; ///< the person typed the database's name
    RuleOptions rules;
    TargetState target;
    QStringList doubts; ///< what neither side tells for certain, a sentence each; Plan::leftOut begins with them
    PlanOrigin origin;
};

/// Compares, notices, decides and orders: from a snapshot and a live database to a plan. Writes nothing.
///
/// Both sources must stand still meanwhile: the live one inside its read transaction. @p languages are the snapshot's,
/// its first one first. The same input always gives the same plan. Fails with ErrorCode::Usage where the selection or
/// the remap names what does not exist.
Result<Plan> makePlan(RowSource &snapshot, const QStringList &languages, RowSource &live, const Profile &profile,
                      PlanRequest request, const TaskContext &context);

} // namespace Rowback
