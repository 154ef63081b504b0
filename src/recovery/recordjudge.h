// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/fitjudge.h"
#include "recovery/remapapplier.h"

namespace Rowback {

/// Decides what becomes of each selected lost record: findings V1, V2, V4, C1, C2, C3 and C4, and, by
/// FitJudge, C6.
///
/// A record may draw its parents in or fall away with them, so it goes round until nothing changes any more.
class RecordJudge
{
public:
    /// @p newKeys must outlive it.
    RecordJudge(PlanContext &plan, const NewKeys &newKeys);
    Result<void> judgeAll();

private:
    Result<bool> judgeSelected();
    Result<void> judge(int record);
    int presence(int record);
    Result<void> noteUnasked(int record, const Finding &presence);
    Result<Finding> rivalFinding(int record, const Rival &rival);
    Resolution standardOf(const Rival &rival) const;
    Result<void> judgeRival(int record, const Rival &rival, Resolution standard);
    Result<std::optional<bool>> holds(const Rival &rival);
    Result<void> judgeReturned(int record);
    Result<void> noteAnswered(int record);
    Finding reuseOf(int record) const;
    void settleRival(int record, const Rival &rival, int finding);
    bool blank(const Rival &rival, bool really);
    Result<void> judgeReuse(int record);
    Result<void> tellDoubt(const RowRef &record, const FamilyRows &original, Finding &finding);
    Result<void> noteSame();
    bool judgeParents();
    bool judgeParent(const LostParentLink &link);
    int decideLink(const LostParentLink &link, Finding finding, Resolution standard);
    std::vector<LostParentLink> missingParents() const;
    Result<Key> nextKey(TableId root);

    PlanContext &m_plan;
    const NewKeys &m_newKeys;
    FitJudge m_fit;
    std::map<std::pair<int, int>, int> m_judgedLinks; ///< lost row and reference → finding
    std::multimap<int, int> m_rivals; ///< lost record → index into PlanContext::rivals
    std::map<TableId, std::int64_t> m_highest;
};

} // namespace Rowback
