// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"
#include "snapshot/dumpcontents.h"

namespace Rowback {

/// Whether each row has a value in this column, and each another one. Fails only when cancelled.
Result<bool> canBeKey(const DumpContents &dump, TableId table, int column, const TaskContext &context);

/// Reports rows of a table that are equal in the columns @p key: a warning if they are equal in every column or the key
/// is a guess, else an error, because then nobody can say which one counts. Says whether there are any; fails only when
/// cancelled.
Result<bool> reportDuplicates(const DumpContents &dump, TableId table, const std::vector<int> &key,
                              ProblemLog &problems, const TaskContext &context);

} // namespace Rowback
