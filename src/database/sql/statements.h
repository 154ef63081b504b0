// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/dialect.h"
#include "database/sql/statement.h"
#include "schema/rowsource.h"

#include <span>

namespace Rowback {

// The statements that Rowback sends, of one table each. Columns and values that they refer to must outlive them.

Statement selectRows(const Dialect &dialect, const Table &table, const RowRequest &request);
Statement countRows(const Dialect &dialect, const Table &table);

/// @p tuples hold no NULL. @p lock: keep others from changing the rows until the end of the transaction.
Statement selectMatching(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                         const std::vector<int> &matchColumns, std::span<const Key *const> tuples, bool lock);

/// PostgreSQL's: others may read the tables until the end of the transaction, and not write.
std::string lockTables(const Dialect &dialect, const std::vector<const Table *> &tables);

/// Adds the comparison that is true for rows with one of @p tuples, of which there are some.
void addMatch(const Dialect &dialect, Statement &statement, const Table &table, const std::vector<int> &columns,
              std::span<const Key *const> tuples);

/// With one placeholder per column; the parameters are to be bound row by row and are not in the statement.
Statement insertOne(const Dialect &dialect, const Table &table, const std::vector<int> &columns);
/// All rows in one statement.
Statement insertMany(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                     std::span<const Row> rows);
/// MariaDB's: one row, where @p condition is true.
Statement insertWhere(const Dialect &dialect, const Table &table, const std::vector<int> &columns, const Row &row,
                      const std::string &condition);
Statement updateRow(const Dialect &dialect, const Table &table, const Key &key, const std::vector<int> &columns,
                    const Row &values);
Statement deleteRow(const Dialect &dialect, const Table &table, const Key &key);

/// "a", "b": the quoted names of columns.
std::string nameList(const Dialect &dialect, const Table &table, const std::vector<int> &columns);

/// The statement with its values written into the text.
std::string withLiterals(const Dialect &dialect, const Statement &statement);

} // namespace Rowback
