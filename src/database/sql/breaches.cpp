// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/breaches.h"

#include "database/sql/statements.h"

#include <algorithm>

namespace Rowback {

namespace {

const std::string place = "rowback_place";

const Column &columnAt(const Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

std::string parenthesized(const QString &expression)
{
    return '(' + utf8(expression) + ')';
}

std::string proposed(const Dialect &dialect, const Table &table, int column, const ProposedRow &row)
{
    const Column &meant = columnAt(table, column);
    if (std::find(row.columns.begin(), row.columns.end(), column) != row.columns.end()) {
        return dialect.literal(meant, (*row.values)[static_cast<std::size_t>(column)]);
    }
    return meant.defaultExpression && !meant.autoIncrement ? parenthesized(*meant.defaultExpression) : "NULL";
}

/// A SELECT for each row, in which its values are of their columns' types.
std::string unionOfRows(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                        std::span<const ProposedRow> rows)
{
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += " UNION ALL SELECT ";
        for (const int column : columns) {
            text += dialect.typed(columnAt(table, column), proposed(dialect, table, column, rows[i])) + ", ";
        }
        text += std::to_string(i);
    }
    return text;
}

/// The same for PostgreSQL, which takes much longer to plan many SELECTs.
std::string listOfRows(const Dialect &dialect, const Table &table, const std::vector<int> &columns,
                       std::span<const ProposedRow> rows)
{
    std::string terms;
    std::string names;
    std::string values;
    for (const int column : columns) {
        const std::string name = "rowback_value" + std::to_string(column);
        terms += dialect.typed(columnAt(table, column), name) + ", ";
        names += name + ", ";
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        values += i > 0 ? ", (" : "(";
        for (const int column : columns) {
            values += proposed(dialect, table, column, rows[i]) + ", ";
        }
        values += std::to_string(i) + ')';
    }
    return " UNION ALL SELECT " + terms + place + " FROM (VALUES " + values + ") AS rowback_values (" + names + place
        + ')';
}

/// The rows as a table expression with the columns that the rule needs, those that are generated one by one; ends with
/// its name, in the table's own. An answer without rows in front lends it the columns' types and collations.
std::string withRows(const Dialect &dialect, const Table &table, const EngineRule &rule,
                     std::span<const ProposedRow> rows, std::string &from)
{
    std::vector<int> given = table.columnsOf(rule);
    const auto made
        = std::stable_partition(given.begin(), given.end(), [&](int c) { return !columnAt(table, c).generated; });
    const std::vector<int> generated(made, given.end());
    given.erase(made, given.end());
    const std::string own = " AS " + dialect.identifier(table.name);
    const std::string names = given.empty() ? std::string() : nameList(dialect, table, given) + ", ";
    std::string text
        = "WITH rowback_rows AS (SELECT " + names + "0 AS " + place + " FROM " + dialect.ownRows(table) + " WHERE 1 = 0";
    if (!rows.empty()) {
        text += dialect.engine() == Engine::PostgreSql ? listOfRows(dialect, table, given, rows)
                                                       : unionOfRows(dialect, table, given, rows);
    }
    // else SQLite puts bare literals into the question, without their columns' types
    text += dialect.engine() == Engine::Sqlite ? " LIMIT -1)" : ")";
    from = "rowback_rows" + own;
    for (const int column : generated) {
        const std::string name = "rowback_rows" + std::to_string(column);
        text += ", " + name + " AS (SELECT " + dialect.identifier(table.name) + ".*, "
            + parenthesized(columnAt(table, column).generatedAs) + " AS "
            + dialect.identifier(columnAt(table, column).name) + " FROM " + from + ')';
        from = name + own;
    }
    return text;
}

/// With the terms that two rows are compared by alone, so that the columns' names are free for another one.
std::string withTerms(const Dialect &dialect, const Table &table, const EngineRule &rule,
                      std::span<const ProposedRow> rows)
{
    std::string from;
    std::string text = withRows(dialect, table, rule, rows, from) + ", rowback_terms AS (SELECT " + place;
    for (qsizetype i = 0; i < rule.terms.size(); ++i) {
        text += ", " + parenthesized(rule.terms[i]) + " AS rowback_term" + std::to_string(i);
    }
    text += " FROM " + from;
    return text + (rule.condition.isEmpty() ? ")" : " WHERE " + parenthesized(rule.condition) + ')');
}

EngineRule ruleOf(const Dialect &dialect, const Table &table, const UniqueKey &key)
{
    EngineRule rule;
    rule.name = key.name;
    rule.deferrable = key.deferrable;
    for (const int column : key.columns) {
        rule.terms.append(fromUtf8(dialect.identifier(columnAt(table, column).name)));
        rule.operators.append(key.nullsDistinct ? QStringLiteral("=") : QStringLiteral("IS NOT DISTINCT FROM"));
    }
    return rule;
}

/// Whether there is more to what the engine takes for the same than bytes, spaces and the case of A to Z.
bool hasFoldedTexts(const Table &table, const std::vector<int> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](int column) { return columnAt(table, column).equality >= TextEquality::Case; });
}

} // namespace

Statement selectBroken(const Dialect &dialect, const Table &table, const EngineRule &rule,
                       std::span<const ProposedRow> rows)
{
    std::string from;
    const std::string with = withRows(dialect, table, rule, rows, from);
    return {with + " SELECT " + place + " FROM " + from + " WHERE NOT " + parenthesized(rule.terms.front()), {}};
}

Statement selectHolders(const Dialect &dialect, const Table &table, const EngineRule &rule,
                        std::span<const ProposedRow> rows)
{
    std::string text = withTerms(dialect, table, rule, rows) + " SELECT a." + place;
    for (const int column : table.keyColumns) {
        text += ", " + dialect.readTerm(columnAt(table, column));
    }
    text += " FROM rowback_terms AS a JOIN " + dialect.ownRows(table) + " ON ";
    for (qsizetype i = 0; i < rule.terms.size(); ++i) {
        text += (i > 0 ? " AND " : "") + parenthesized(rule.terms[i]) + ' ' + utf8(rule.operators[i])
            + " a.rowback_term" + std::to_string(i);
    }
    return {text + (rule.condition.isEmpty() ? "" : " AND " + parenthesized(rule.condition)), {}};
}

Statement selectRivals(const Dialect &dialect, const Table &table, const EngineRule &rule,
                       std::span<const ProposedRow> rows)
{
    std::string text = withTerms(dialect, table, rule, rows) + " SELECT b." + place + ", a." + place
        + " FROM rowback_terms AS a JOIN rowback_terms AS b ON a." + place + " < b." + place;
    for (qsizetype i = 0; i < rule.terms.size(); ++i) {
        const std::string term = "rowback_term" + std::to_string(i);
        text += " AND a." + term + ' ' + utf8(rule.operators[i]) + " b." + term;
    }
    return {std::move(text), {}};
}

void addRulesOfKeys(const Dialect &dialect, Table &table)
{
    for (const UniqueKey &key : table.uniqueKeys) {
        const bool computed = std::any_of(key.columns.begin(), key.columns.end(),
                                          [&](int column) { return columnAt(table, column).generated; });
        if (key.partial) {
            continue;
        }
        if (computed || !key.nullsDistinct) {
            table.rules.push_back(ruleOf(dialect, table, key));
        } else if (hasFoldedTexts(table, key.columns)) {
            table.textKeys.push_back(ruleOf(dialect, table, key));
        }
    }
    if (hasFoldedTexts(table, table.keyColumns)) {
        UniqueKey primary;
        primary.columns = table.keyColumns;
        table.textKeys.push_back(ruleOf(dialect, table, primary));
    }
}

} // namespace Rowback
