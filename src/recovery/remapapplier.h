// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/remap.h"
#include "recovery/rivals.h"

namespace Rowback {

/// Turns the pairs that a person named into rivals and decisions: "live → vanished" keeps the original, "vanished →
/// live" keeps the live record. Fails with ErrorCode::Usage on a pair that cannot be carried out, naming it.
Result<void> applyRemap(const Remap &remap, const Situation &situation, const Loss &loss, std::vector<Rival> &rivals,
                        Decisions &decisions);

} // namespace Rowback
