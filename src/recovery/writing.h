// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "schema/table.h"

#include <map>
#include <set>
#include <vector>

namespace Rowback {

/// What steps do to tables, as far as hazards may follow from it.
struct Writing
{
    std::set<TableId> written;
    std::set<TableId> erased; ///< those of which rows go
    std::map<TableId, std::set<int>> changed; ///< the columns that get other values, be it for a while
};
Writing writingOf(const std::vector<Step> &steps, const Schema &live);

} // namespace Rowback
