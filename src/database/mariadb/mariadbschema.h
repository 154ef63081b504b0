// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/mariadb/mariadbconnection.h"
#include "schema/table.h"

namespace Rowback {

/// The base tables of the connection's database.
Result<Schema> readMariaDbSchema(MariaDbConnection &connection);

} // namespace Rowback
