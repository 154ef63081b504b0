// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/livereferences.h"
#include "recovery/plancontext.h"

namespace Rowback {

/// Tells which record a live row means by a number that was given out again.
class ReferrerJudge
{
public:
    enum class Meaning : quint8 {
        Old, ///< as in the snapshot: the record that had the number then
        New, ///< the record that has it now
        Unknown, ///< the reference is as in the snapshot, but may have been set since
    };

    explicit ReferrerJudge(const PlanContext &plan);

    /// @p before and @p live are the referrer's row in the snapshot and now.
    Result<Meaning> meaning(const LiveReferrer &referrer, const Row &before, const Row &live);

private:
    bool isReused(const RowRef &record) const;

    const PlanContext &m_plan;
    IdentityJudge m_judge;
};

} // namespace Rowback
