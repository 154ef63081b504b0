// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// The findings V1, V2 and V4 of records that do not come back, or not as a whole, say so and why. What is inserted
/// must be known by then.
void tellFates(PlanContext &plan);

} // namespace Rowback
