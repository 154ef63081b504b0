// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgres/postgresconnection.h"
#include "schema/table.h"

namespace Rowback {

/// The tables of the first schema of the search path.
Result<Schema> readPostgresSchema(PostgresConnection &connection);

/// Fills type, maxLength, precision, scale, and range from pg_type's name of the (base) type and its modifier.
void applyPostgresType(Column &column, const QString &type, int modifier);

} // namespace Rowback
