// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/loss.h"
#include "demo/recreation.h"
#include "demo/twinsite.h"
#include "schema/result.h"

#include <functional>

namespace Rowback {

/// Everything that is known of the incident once the last day is over.
struct DemoOutcome
{
    DemoState beforeLoss; ///< as the last snapshot before the loss has it
    DemoState live;
    DemoState ideal;
    LossFacts loss;
    std::vector<FollowUp> followUps;
    std::vector<FollowUp> duplicates;
};

/// Plays the story day by day, from Story::firstDay to Story::today.
/// @p evening is told the state of the site at the end of each day up to the last snapshot; its error ends the story.
/// @p partners is the number of partners on the day of the loss; from demoMinimum to demoMaximum.
Result<DemoOutcome> playStory(const Schema &schema, int partners,
                              const std::function<Result<void>(const QDate &, const DemoState &)> &evening);

} // namespace Rowback
