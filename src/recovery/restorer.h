// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Turns verdicts into redirects, and lost rows into rows to insert with all their references following the redirects.
class Restorer
{
public:
    explicit Restorer(PlanContext &plan);

    /// One redirect for each record that gets another key, or that another record stands for.
    Result<void> collectRedirects();
    void insertRows();
    /// Follows the redirects in a row of values; answers whether any reference changed. @p live: see Redirects::find().
    bool follow(TableId table, Row &values, bool live);

private:
    Key followedKey(const LostRecord &lost) const;
    const Redirects::Entry *redirectOf(const Reference &reference, const Row &values, bool live) const;
    void redirectRestored(int record);
    void findThere(int record);
    void redirectRival(const Rival &rival, const Finding &finding, int index);
    int findingOf(const Rival &rival) const;
    int decisiveFinding(int record) const;
    void insertRow(int row);

    PlanContext &m_plan;
};

} // namespace Rowback
