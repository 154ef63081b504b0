// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// The columns in which the application counts its records (ProfileCounter). A number that Rowback gives out must not
/// be one that the application is going to give, and it must count on behind it.
class Counters
{
public:
    explicit Counters(PlanContext &plan);

    /// The number that the next record of @p root gets by the highest of its counters; 0 where none counts.
    Result<std::int64_t> nextNumber(TableId root);
    /// Moves the counters behind the new numbers of the draft. Those that are there already stay as they are.
    Result<void> advance();

private:
    struct Counter
    {
        TableId table;
        int column;
    };
    std::vector<Counter> countersOf(TableId root) const;
    /// The inserted record of @p root with the highest number that is new; null: none has a new one.
    const DraftInsert *highestNew(TableId root) const;
    void restoreBehind(const Counter &counter, TableId root, const DraftInsert *highest);
    Result<void> advance(const Counter &counter, const DraftInsert &highest);

    PlanContext &m_plan;
};

} // namespace Rowback
