// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sqlite/sqliteconnection.h"
#include "schema/table.h"

namespace Rowback {

/// The tables of the main database, but SQLite's own and virtual ones.
Result<Schema> readSqliteSchema(SqliteConnection &connection);

/// What a declared type stands for: the names that Django, SQLite's own rules and other engines give.
/// Fills type, precision and scale. Lengths are not enforced by SQLite.
void applySqliteType(Column &column);

} // namespace Rowback
