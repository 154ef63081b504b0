// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// H9: columns of which nothing but their values tells to what they refer, where that decides what the plan must write:
/// rows of the plan, or live ones, hold the number of a record that gets another one, goes, or stays away; live ones
/// lost the number of a record that comes back; a record comes along, or stays away, for its number alone. After the
/// draft is finished.
Result<std::vector<Finding>> hazardsOfUndeclared(PlanContext &plan);

/// A sentence that names the references of @p tables, or into them, which are taken from their names, if there are any.
QStringList doubtsOfNames(const Situation &situation, const std::set<TableId> &tables);

} // namespace Rowback
