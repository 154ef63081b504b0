// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "session/planning.h"

namespace Rowback {

/// Prints what `compare --json` says, as one line. Keys are written while they are looked at: a table that vanished
/// whole takes no more memory than another. @p cells: whether cells were compared.
void printComparisonJson(const Console &console, const Snapshot &snapshot, const std::vector<ComparedTable> &tables,
                         bool cells);

} // namespace Rowback
