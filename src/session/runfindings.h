// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/executor.h"
#include "recovery/plan.h"

namespace Rowback {

// What a plan's findings tell whoever runs its steps, or takes them back.

/// The rows that referred to nothing before the injection: those of W1, and the child rows whose parents V2 brought
/// back.
std::vector<NamedRow> danglingBefore(const Plan &plan, const Schema &schema, const References &references);
/// By finding: the key that whoever made the plan knows, of a record that comes back under another one.
std::map<int, Key> originals(const Plan &plan);
/// The findings that are conflicts.
std::set<int> conflicts(const Plan &plan);

} // namespace Rowback
