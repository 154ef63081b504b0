// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/draftlinks.h"
#include "recovery/plancontext.h"

namespace Rowback {

/// Lets live rows let go of a name (NamedRows) while it passes from one row to another, where the engine checks foreign
/// keys at once: they hold NULL meanwhile, else the name of a row that the plan leaves alone, and what they are to hold
/// is written last. Where neither can be, a person must decide (C6).
class Interim
{
public:
    explicit Interim(PlanContext &plan);
    Result<void> settle();

private:
    Result<void> letGo(const Reference &reference);
    std::vector<Key> passingNames(const Reference &reference) const;
    void letGo(const Reference &reference, const RowRef &row, const Row &live);
    std::map<int, Value> meanwhile(const Reference &reference) const;
    const Key *quietName(const Reference &reference) const;
    bool isBound(const Reference &reference) const;
    void waitForNames(const Reference &reference);
    void stuck(const Reference &reference, const RowRef &row, const Row &live);

    PlanContext &m_plan;
    DraftLinks m_links;
};

} // namespace Rowback
