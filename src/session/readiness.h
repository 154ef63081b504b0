// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

namespace Rowback {

/// Whether nothing of a plan waits for a person: no undecided finding, no hazard that stops it. Else
/// ErrorCode::Refused, naming it.
Result<void> checkDecided(const Plan &plan);

/// That a hazard stops the plan, and how to go on where one may.
Unexpected stoppedBy(const Finding &hazard, const Plan &plan);

} // namespace Rowback
