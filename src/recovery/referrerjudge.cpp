// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/referrerjudge.h"

namespace Rowback {

ReferrerJudge::ReferrerJudge(const PlanContext &plan)
    : m_plan(plan)
    , m_judge(plan.situation, plan.reader)
{ }

bool ReferrerJudge::isReused(const RowRef &record) const
{
    const int lost = m_plan.loss.findRecord(record);
    return lost >= 0 && m_plan.loss.record(lost).reused;
}

Result<ReferrerJudge::Meaning> ReferrerJudge::meaning(const LiveReferrer &referrer, const Row &before, const Row &live)
{
    const Reference &reference = m_plan.situation.references.at(referrer.reference);
    if (m_plan.situation.target(reference, before, Side::Snapshot) != referrer.target
        || isReused(m_plan.situation.record(referrer.row))) {
        return Meaning::New;
    }
    auto agreement = m_judge.compare(referrer.row.table, before, live, reference.columns);
    if (!agreement) {
        return agreement.unexpected();
    }
    if (agreement->differing > 0) {
        return Meaning::Unknown;
    }
    agreement->loosen([this](const RowRef &record) { return isReused(record); });
    // the engine let no reference survive its target, unless nobody deleted it: then all of the row is as it was
    const bool isEdited = m_plan.reused.named.contains(m_plan.situation.record(referrer.target)); // into another one
    const bool survived = !reference.declared || isEdited || agreement->agreeing >= identityEvidence;
    return survived ? Meaning::Old : Meaning::Unknown;
}

} // namespace Rowback
