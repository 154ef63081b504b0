// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/script.h"

#include "database/sql/statements.h"

namespace Rowback {

namespace {

QString line(const std::string &text)
{
    return fromUtf8(text) + QLatin1String(";\n");
}

const Column &columnAt(const Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

/// " AND "-joined comparisons that are true for these values only.
std::string exactMatch(const Dialect &dialect, const Table &table, const std::vector<int> &columns, const Row &values)
{
    std::string text;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columnAt(table, columns[i]);
        text += i > 0 ? " AND " : "";
        text += values[i].isNull() ? dialect.identifier(column.name) + " IS NULL"
                                   : dialect.exactTerm(column) + " = " + dialect.literal(column, values[i]);
    }
    return text;
}

std::string keyMatch(const Dialect &dialect, const Table &table, const Key &key)
{
    std::string text;
    for (std::size_t i = 0; i < table.keyColumns.size(); ++i) {
        const Column &column = columnAt(table, table.keyColumns[i]);
        text += (i > 0 ? " AND " : "") + dialect.identifier(column.name) + " = " + dialect.literal(column, key[i]);
    }
    return text;
}

QString question(const Dialect &dialect, const Table &table, const std::string &match, int expected)
{
    return line("SELECT CASE WHEN COUNT(*) = " + std::to_string(expected) + " THEN 1 ELSE 0 END FROM "
                + dialect.identifier(table.name) + " WHERE " + match);
}

} // namespace

ScriptWriter::ScriptWriter(Engine engine, const Schema &schema)
    : m_engine(engine)
    , m_schema(schema)
{ }

QString ScriptWriter::begin() const
{
    switch (m_engine) {
    case Engine::Sqlite:
        return QStringLiteral("PRAGMA foreign_keys = ON;\nBEGIN IMMEDIATE;\nPRAGMA defer_foreign_keys = ON;\n");
    case Engine::MariaDb:
        return QStringLiteral("SET NAMES utf8mb4;\nSET time_zone = '+00:00';\n"
                              "SET sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION';\n"
                              "START TRANSACTION;\n");
    case Engine::PostgreSql:
        return QStringLiteral("SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"
                              "SET TIME ZONE 'UTC';\nBEGIN ISOLATION LEVEL REPEATABLE READ;\n"
                              "SET CONSTRAINTS ALL DEFERRED;\n");
    }
    return {};
}

QString ScriptWriter::commit() const
{
    return QStringLiteral("COMMIT;\n");
}

QString ScriptWriter::comment(const QString &text) const
{
    QString result;
    // Other separators would end a comment for some clients.
    QString plain = text;
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QString &each : plain.split(QLatin1Char('\n'))) {
        result += QLatin1String("-- ") + each + QLatin1Char('\n');
    }
    return result;
}

QString ScriptWriter::insert(TableId id, const std::vector<int> &columns, const Row &row) const
{
    const Dialect dialect(m_engine);
    const Statement statement = insertMany(dialect, m_schema.table(id), columns, std::span(&row, 1));
    return line(withLiterals(dialect, statement));
}

QString ScriptWriter::update(TableId id, const Key &key, const std::vector<int> &columns, const Row &values) const
{
    const Dialect dialect(m_engine);
    return line(withLiterals(dialect, updateRow(dialect, m_schema.table(id), key, columns, values)));
}

QString ScriptWriter::erase(TableId id, const Key &key) const
{
    const Dialect dialect(m_engine);
    return line(withLiterals(dialect, deleteRow(dialect, m_schema.table(id), key)));
}

QString ScriptWriter::precondition(TableId id, const Key &key, const std::vector<int> &columns, const Row &values) const
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    const std::string rest = columns.empty() ? std::string() : " AND " + exactMatch(dialect, table, columns, values);
    return question(dialect, table, keyMatch(dialect, table, key) + rest, 1);
}

QString ScriptWriter::absence(TableId id, const std::vector<int> &columns, const Row &values) const
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    return question(dialect, table, exactMatch(dialect, table, columns, values), 0);
}

} // namespace Rowback
