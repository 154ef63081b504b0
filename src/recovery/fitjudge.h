// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Whether the rows of a lost record still fit into today's tables (finding C6).
class FitJudge
{
public:
    explicit FitJudge(PlanContext &plan);
    /// Keeps the record away where a person decides that a row is to stay away.
    Result<void> judge(int record);

private:
    const Reference *referenceAt(TableId table, int liveColumn) const;
    bool defaultLeadsSomewhere(TableId table, int liveColumn) const;
    void judgeGained(int record, int row, int liveColumn);
    bool canBeDefaulted(TableId table, int liveColumn) const;
    void addFinding(int record, int row, const QString &column, const QString &sentence, bool losesData,
                    int liveColumn);
    void judgeGuess(int record, int row, int liveColumn, const Value &text);
    Result<void> judgeDropped(int record, int row);
    Result<const RowsByKey *> droppedValues(TableId table);

    PlanContext &m_plan;
    std::map<TableId, RowsByKey> m_dropped; ///< read once per table
};

} // namespace Rowback
