// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "recovery/plancontext.h"
#include "recovery/writing.h"

namespace Rowback {

/// What the database is like beyond its tables, as far as it decides whether it may be written to.
struct TargetState
{
    bool canWrite = true;
    QString whyNot; ///< a sentence, when canWrite is false
    bool replica = false;
    QStringList damagedTables; ///< tables of which the snapshot could not be read completely
};

/// What stands in the way of writing to tables, whatever made one want to: H1 to H4. What a finding's evidence names
/// tells it from others of its code and table, in any language.
std::vector<Finding> hazardsOfWriting(const Schema &live, const References &references, const Writing &writing);
/// The first of these hazards of running a plan's steps, or H5, that nobody confirmed when the plan was made; mostly,
/// one that came after it. H6 and H7 need the snapshot, which a plan does without: Database::identity() stands for H6.
std::optional<Finding> unconfirmedHazard(const Plan &plan, const Schema &live, const References &references,
                                         const TargetState &target);

/// Tables whose rows the database may have deleted or changed by itself, as a person confirmed (H3): no step did it, so
/// that an undo does not take it back.
QStringList changedByTheDatabase(const Plan &plan);
/// One that a person may confirm by the database's name; @p evidence tells it from others of its code and table.
Finding confirmableHazard(FindingCode code, const QString &table, const QString &sentence, const QString &evidence);
/// H8: that the engine cannot judge a rule before the rows are written; @p words are its own.
Finding hazardOfRule(const Table &table, const EngineRule &rule, const QString &words);

/// Findings H1 to H7 on what the plan's steps do.
class HazardFinder
{
public:
    HazardFinder(PlanContext &plan, const TargetState &target);
    void find(const Writing &writing);

private:
    void wrongDatabase();
    void add(Finding hazard);

    PlanContext &m_plan;
    const TargetState &m_target;
};

} // namespace Rowback
