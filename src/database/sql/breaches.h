// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/dialect.h"
#include "database/sql/statement.h"
#include "schema/rowsource.h"

namespace Rowback {

// Questions about rows that are not there yet; each answer begins with a row's place in @p rows. No rows: the question
// alone, which shows whether the engine understands it.

/// Those that break a check.
Statement selectBroken(const Dialect &dialect, const Table &table, const EngineRule &rule,
                       std::span<const ProposedRow> rows);
/// Those that agree with a row which is there, and that row's key.
Statement selectHolders(const Dialect &dialect, const Table &table, const EngineRule &rule,
                        std::span<const ProposedRow> rows);
/// Those that agree with another one of @p rows, and the place of that one, which is before theirs.
Statement selectRivals(const Dialect &dialect, const Table &table, const EngineRule &rule,
                       std::span<const ProposedRow> rows);

/// Adds a rule for each unique key that must be asked for although all its terms are columns: the engine computes one
/// of them, or takes NULLs for equal; and Table::textKeys.
void addRulesOfKeys(const Dialect &dialect, Table &table);

} // namespace Rowback
