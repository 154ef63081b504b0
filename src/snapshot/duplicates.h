// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"
#include "snapshot/dumpcontents.h"

namespace Rowback {

/// Reports rows of a table that have the same key: a warning if they are equal in every column, an error if not,
/// because then nobody can say which one counts. Fails only when cancelled.
Result<void> reportDuplicates(const DumpContents &dump, TableId table, ProblemLog &problems,
                              const TaskContext &context);

} // namespace Rowback
