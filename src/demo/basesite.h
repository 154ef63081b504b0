// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

namespace Rowback {

/// The site as it was on the evening before the first day: everybody is there. Fills the workshop's roster.
/// @p partners is the number of rows in contacts_partner; @p vanishing how many of them will vanish.
DemoState baseSite(Workshop &workshop, int partners, int vanishing);

} // namespace Rowback
