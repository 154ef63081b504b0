// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/selection.h"

namespace Rowback {

class Profile;

/// Whether what a person names exists, since a mistyped name would go unheard. Each fails with ErrorCode::Usage, and
/// names the first one that does not.
/// @{
Result<void> checkReading(const QString &reading, const Profile &profile); ///< an empty one is none
Result<void> checkSelection(const Selection &selection, const Loss &loss, const Situation &situation);
/// To be asked when the plan is made: by then, each decision that fits something has been used.
Result<void> checkNames(const Decisions &decisions, const Schema &live);
/// @}

} // namespace Rowback
