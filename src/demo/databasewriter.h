// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "demo/demostate.h"

namespace Rowback {

/// Makes the tables in an empty database and fills them, in one transaction. Content types become numbers.
Result<void> writeDatabase(const DemoState &state, Database &database, const TaskContext &context);

/// The same into a new SQLite file, which must not exist yet.
Result<void> writeSqliteFile(const DemoState &state, const QString &path, const TaskContext &context);

} // namespace Rowback
