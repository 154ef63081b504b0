// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace Rowback {

/// Notes in @p table what a data file's comment "# fields: id, partner, national_id" tells since 2014: it has Django's
/// names, in which a reference lacks the "_id" of its column. @p names is what follows the colon, @p parameters are
/// those of the create function; where they are others, the line was not written about them, and tells nothing.
void noteFields(std::string_view names, const std::vector<std::string> &parameters, Table &table);

} // namespace Rowback
