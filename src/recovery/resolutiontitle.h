// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"

namespace Rowback {

/// What a button for that choice says, and a report of it: "Keep the original", translated.
QString resolutionTitle(Resolution resolution);

} // namespace Rowback
