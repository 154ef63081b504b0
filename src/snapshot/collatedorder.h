// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"
#include "snapshot/dumpcontents.h"

namespace Rowback {

/// Whether a column holds words, which people look for by their alphabet, in few enough rows to be collated.
Result<bool> needsCollation(const DumpContents &dump, TableId table, int column, const TaskContext &context);

/// The rows of a table in the order of the words in a column, as the default locale has them: "Ärger" before "Zorn".
/// NULL and numbers come first; equals keep their order.
Result<std::vector<qint64>> collatedOrder(const DumpContents &dump, TableId table, int column,
                                          const TaskContext &context);

} // namespace Rowback
