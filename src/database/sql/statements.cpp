// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/statements.h"

#include <algorithm>

namespace Rowback {

namespace {

const Column &columnAt(const Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

template <typename Term> std::string joined(const std::vector<int> &columns, const Table &table, Term term)
{
    std::string result;
    for (const int column : columns) {
        if (!result.empty()) {
            result += ", ";
        }
        result += term(columnAt(table, column));
    }
    return result;
}

std::string select(const Dialect &dialect, const Table &table, const std::vector<int> &columns)
{
    // A table without any column that was asked for still has rows.
    const std::string terms = columns.empty()
        ? "1"
        : joined(columns, table, [&](const Column &column) { return dialect.readTerm(column); });
    return "SELECT " + terms + " FROM " + dialect.ownRows(table);
}

void addValue(const Dialect &dialect, Statement &statement, const Column &column, const Value &value)
{
    const std::string placeholder = dialect.placeholder(statement.parameters.size() + 1);
    statement.parameters.push_back({statement.text.size(), placeholder.size(), &column, &value});
    statement.text += placeholder;
}

void addValues(const Dialect &dialect, Statement &statement, const Table &table, const std::vector<int> &columns,
               const std::vector<Value> &values)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        statement.text += i > 0 ? ", " : "";
        addValue(dialect, statement, columnAt(table, columns[i]), values[i]);
    }
}

void addTuple(const Dialect &dialect, Statement &statement, const Table &table, const std::vector<int> &columns,
              const std::vector<Value> &values)
{
    statement.text += '(';
    addValues(dialect, statement, table, columns, values);
    statement.text += ')';
}

std::string insertInto(const Dialect &dialect, const Table &table, const std::vector<int> &columns)
{
    return "INSERT INTO " + dialect.identifier(table.name) + " (" + nameList(dialect, table, columns) + ") ";
}

void addKey(const Dialect &dialect, Statement &statement, const Table &table, const Key &key)
{
    for (std::size_t i = 0; i < table.keyColumns.size(); ++i) {
        const Column &column = columnAt(table, table.keyColumns[i]);
        statement.text += i > 0 ? " AND " : " WHERE ";
        statement.text += dialect.identifier(column.name) + " = ";
        addValue(dialect, statement, column, key[i]);
    }
}

} // namespace

std::string nameList(const Dialect &dialect, const Table &table, const std::vector<int> &columns)
{
    return joined(columns, table, [&](const Column &column) { return dialect.identifier(column.name); });
}

Statement selectRows(const Dialect &dialect, const Table &table, const RowRequest &request)
{
    Statement statement{select(dialect, table, request.columns), {}};
    if (!request.order.empty()) {
        statement.text += " ORDER BY "
            + joined(request.order, table, [&](const Column &column) { return dialect.orderTerm(column); });
    }
    return statement;
}

Statement countRows(const Dialect &dialect, const Table &table)
{
    return {"SELECT COUNT(*) FROM " + dialect.ownRows(table), {}};
}

Statement selectMatching(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                         const std::vector<int> &matchColumns, std::span<const Key *const> tuples, bool lock)
{
    Statement statement{select(dialect, table, columns) + " WHERE ", {}};
    addMatch(dialect, statement, table, matchColumns, tuples);
    statement.text += lock && dialect.engine() != Engine::Sqlite ? " FOR UPDATE" : "";
    return statement;
}

/// The weakest mode that conflicts with the ROW EXCLUSIVE of INSERT, UPDATE and DELETE is SHARE; but two transactions
/// that hold it and go on to write there themselves end in a deadlock, for which the manual names SHARE ROW EXCLUSIVE
/// (https://www.postgresql.org/docs/15/sql-lock.html; what conflicts is in table 13.2 of
/// https://www.postgresql.org/docs/15/explicit-locking.html). Reads and the checks of foreign keys pass either.
std::string lockTables(const Dialect &dialect, const std::vector<const Table *> &tables)
{
    std::string names;
    for (const Table *table : tables) {
        names += (names.empty() ? "" : ", ") + dialect.ownRows(*table);
    }
    return "LOCK TABLE " + names + " IN SHARE ROW EXCLUSIVE MODE";
}

void addMatch(const Dialect &dialect, Statement &statement, const Table &table, const std::vector<int> &columns,
              std::span<const Key *const> tuples)
{
    const bool single = columns.size() == 1;
    const std::string names = nameList(dialect, table, columns);
    statement.text += (single ? names : '(' + names + ')') + " IN (";
    // SQLite compares row values with a table only.
    statement.text += !single && dialect.engine() == Engine::Sqlite ? "VALUES " : "";
    for (std::size_t i = 0; i < tuples.size(); ++i) {
        statement.text += i > 0 ? ", " : "";
        if (single) {
            addValue(dialect, statement, columnAt(table, columns.front()), tuples[i]->front());
        } else {
            addTuple(dialect, statement, table, columns, *tuples[i]);
        }
    }
    statement.text += ')';
}

Statement insertOne(const Dialect &dialect, const Table &table, const std::vector<int> &columns)
{
    Statement statement{insertInto(dialect, table, columns) + "VALUES (", {}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        statement.text += i > 0 ? ", " : "";
        statement.text += dialect.placeholder(i + 1);
    }
    statement.text += ')';
    return statement;
}

Statement insertMany(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                     std::span<const Row> rows)
{
    Statement statement{insertInto(dialect, table, columns) + "VALUES ", {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        statement.text += i > 0 ? ", " : "";
        addTuple(dialect, statement, table, columns, rows[i]);
    }
    return statement;
}

Statement insertWhere(const Dialect &dialect, const Table &table, const std::vector<int> &columns, const Row &row,
                      const std::string &condition)
{
    Statement statement{insertInto(dialect, table, columns) + "SELECT ", {}};
    addValues(dialect, statement, table, columns, row);
    statement.text += " FROM DUAL WHERE " + condition;
    return statement;
}

Statement updateRow(const Dialect &dialect, const Table &table, const Key &key, const std::vector<int> &columns,
                    const Row &values)
{
    Statement statement{"UPDATE " + dialect.ownRows(table) + " SET ", {}};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columnAt(table, columns[i]);
        statement.text += (i > 0 ? ", " : "") + dialect.identifier(column.name) + " = ";
        addValue(dialect, statement, column, values[i]);
    }
    for (const int index : table.allColumns()) {
        const std::string name = dialect.identifier(columnAt(table, index).name);
        const bool isNamed = std::find(columns.begin(), columns.end(), index) != columns.end();
        if (columnAt(table, index).movesOnUpdate && !isNamed) {
            statement.text += ", " + name + " = " + name; // it stays as it is, or undo could not give it back
        }
    }
    addKey(dialect, statement, table, key);
    return statement;
}

Statement deleteRow(const Dialect &dialect, const Table &table, const Key &key)
{
    Statement statement{"DELETE FROM " + dialect.ownRows(table), {}};
    addKey(dialect, statement, table, key);
    return statement;
}

std::string withLiterals(const Dialect &dialect, const Statement &statement)
{
    std::string result;
    std::size_t at = 0;
    for (const Parameter &parameter : statement.parameters) {
        result.append(statement.text, at, parameter.position - at);
        result += dialect.literal(*parameter.column, *parameter.value);
        at = parameter.position + parameter.length;
    }
    return result.append(statement.text, at);
}

} // namespace Rowback
