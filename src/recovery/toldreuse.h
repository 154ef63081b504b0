// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/remap.h"
#include "recovery/reusefinder.h"

namespace Rowback {

/// Whose numbers a person says were given out again: by a row "its key → a free one" of the remap, or by a decision of
/// C3 that names it. A live record that is in every part as it was is nobody else, whatever anybody says. All must
/// outlive the answer.
ToldReuse toldReuse(const Remap &remap, const Decisions &decisions, const Situation &situation);

} // namespace Rowback
