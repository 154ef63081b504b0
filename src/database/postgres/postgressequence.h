// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/postgres/postgresconnection.h"
#include "schema/table.h"

namespace Rowback {

/// Inside the transaction: makes the column's sequence go on above every value in the table, unless it does already.
/// setval() would outlive a rollback, so a sequence is restarted, which is undone by one; only where its owner is
/// somebody else, who must let us call it, setval() is what remains.
Result<void> advancePostgresSequence(PostgresConnection &connection, const Table &table, int column);

} // namespace Rowback
