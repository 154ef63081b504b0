// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/table.h"
#include "schema/taskcontext.h"
#include "schema/value.h"

#include <functional>
#include <vector>

namespace Rowback {

/// The rows of a table in the order in which they are to stand in the dump; they must live until the table is written.
using DumpRows = std::function<std::vector<const Row *>(TableId)>;

/// Writes a Python dump of the form of June 2015 into the folder @p directory, which must exist and be empty:
/// restore.py and one data file per table. Columns X, X_fr, X_en become one babel value in the languages of the demo;
/// a table whose key is also a foreign key to another's key is written as its child. Tables of Django itself
/// (contenttypes) are left out, as Lino does. Every table that a generic reference names must have a model.
Result<void> writeDump(const QString &directory, const Schema &schema, const DumpRows &rows,
                       const TaskContext &context);

} // namespace Rowback
