// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace Rowback {

/// What became of a plan.
struct Outcome
{
    enum class State : quint8 {
        Rehearsed, ///< everything was run, verified and taken back
        Committed,
        RolledBack, ///< an error, a stale plan: the database is as it was
        Cancelled, ///< taken back because somebody asked
        Undone, ///< an injection was taken back from its journal
        Unknown, ///< the connection died inside COMMIT, and it could not be found out yet which of the two happened
    };
    State state = State::RolledBack;
    QDateTime at;
    std::vector<TableCounts> done; ///< what was written (and, unless Committed or Undone, taken back)
    std::vector<Error> failures; ///< the engine's own words, a row each
    QStringList warnings;
    QString journalPath;
    std::optional<Error> error; ///< why it was rolled back
    std::set<int> unwritten; ///< of the plan's findings, those that lack a step for the failures

    /// Takes the failures of a tolerant run over, and finds out what they left unwritten.
    void tolerated(std::vector<Error> failed, const Plan &plan, const std::vector<Step> &written);
};

QString outcomeStateName(Outcome::State state); ///< "committed"

} // namespace Rowback
