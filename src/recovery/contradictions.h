// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Looks for choices that cannot both be carried out: a vanished record that both comes back and is another one, or is
/// two others; a re-created record that both goes and stays. Two decisions of a person are refused with
/// ErrorCode::Usage; a default that contradicts a decision becomes undecided and says why.
Result<void> settleContradictions(PlanContext &plan);

/// Looks for decisions of a person that say two things of one finding, that bring a record back and keep it away, or
/// that ask for one whose parent stays away. All findings must be known by then. Fails with ErrorCode::Usage.
Result<void> checkDecisions(const PlanContext &plan);

/// Looks for rows of the remap, by lost record, whose record stays away. Fails with ErrorCode::Usage.
Result<void> checkRemap(const PlanContext &plan, const std::map<int, QString> &rows);

/// Decisions to skip a record that stays away anyway, for another one's sake or because nobody asked for it, have got
/// what they ask for.
void noteSkipped(PlanContext &plan);

} // namespace Rowback
