// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// What the database is like beyond its tables, as far as it decides whether it may be written to.
struct TargetState
{
    bool canWrite = true;
    QString whyNot; ///< a sentence, when canWrite is false
    bool replica = false;
    QStringList damagedTables; ///< tables of which the snapshot could not be read completely
};

/// Findings H1 to H7 on the tables that the draft touches.
class HazardFinder
{
public:
    HazardFinder(PlanContext &plan, const TargetState &target);
    void find();

private:
    std::set<TableId> touched() const;
    void triggers(TableId table);
    void transactions(TableId table);
    void privileges(TableId table);
    void cascades();
    void wrongDatabase();
    void add(FindingCode code, const QString &table, const QString &sentence, bool canBeConfirmed);

    PlanContext &m_plan;
    const TargetState &m_target;
};

} // namespace Rowback
