// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <string>

namespace Rowback {

/// The text of restore.py: models, one create function per table, and the data files in the schema's order.
std::string restoreScript(const Schema &schema);

} // namespace Rowback
