// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/outcome.h"

#include <map>

namespace Rowback {

void Outcome::tolerated(std::vector<Error> failed, const Plan &plan, const std::vector<Step> &written)
{
    failures = std::move(failed);
    unwritten.clear();
    if (failures.empty()) {
        return;
    }
    std::map<int, int> missing; // steps by finding
    for (const Step &step : plan.steps) {
        ++missing[step.finding];
    }
    for (const Step &step : written) {
        --missing[step.finding];
    }
    for (const auto &[finding, steps] : missing) {
        if (finding >= 0 && steps > 0) {
            unwritten.insert(finding);
        }
    }
}

QString outcomeStateName(Outcome::State state)
{
    switch (state) {
    case Outcome::State::Rehearsed:
        return QStringLiteral("rehearsed");
    case Outcome::State::Committed:
        return QStringLiteral("committed");
    case Outcome::State::RolledBack:
        return QStringLiteral("rolled-back");
    case Outcome::State::Cancelled:
        return QStringLiteral("cancelled");
    case Outcome::State::Undone:
        return QStringLiteral("undone");
    case Outcome::State::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace Rowback
