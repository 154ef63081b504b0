// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

namespace Rowback {

/// The small tables that a site is set up with: countries, places, types. They do not change in the demo.
/// Content types get numbers of their own, as on every site.
void addFixtures(Workshop &workshop, DemoState &state);

/// Users and the site's own record; after the partners.
void addUsersAndSite(Workshop &workshop, DemoState &state);

} // namespace Rowback
