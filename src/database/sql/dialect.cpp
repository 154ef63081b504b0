// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/dialect.h"

#include "database/sql/statement.h"
#include "database/sql/valuetext.h"

#include <algorithm>

namespace Rowback {

namespace {

std::string doubled(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char c : text) {
        if (c == quote) {
            result += quote;
        }
        result += c;
    }
    return result + quote;
}

std::string hex(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string result;
    result.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        result += digits[byte >> 4U];
        result += digits[byte & 15U];
    }
    return result;
}

/// With MariaDB's backslashes.
std::string backslashed(std::string_view text)
{
    std::string result = "'";
    for (const char c : text) {
        switch (c) {
        case '\0':
            result += "\\0";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\x1a':
            result += "\\Z";
            break;
        case '\'':
        case '\\':
            result += '\\';
            [[fallthrough]];
        default:
            result += c;
        }
    }
    return result + '\'';
}

/// SQLite's shell takes the CR away from a CR LF, also inside a text.
std::string withoutReturns(std::string_view literal)
{
    std::string result = "(";
    for (const char c : literal) {
        if (c == '\r') {
            result += "' || char(13) || '";
        } else {
            result += c;
        }
    }
    return result + ')';
}

bool isNumber(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Decimal || type == ColumnType::Real
        || type == ColumnType::Boolean;
}

/// Whether a number in such a column needs no quotes. To PostgreSQL a bare one is no boolean, and never equal to a
/// float4; a quoted one becomes what the column is.
bool isNumber(Engine engine, ColumnType type)
{
    return engine == Engine::PostgreSql ? type == ColumnType::Integer || type == ColumnType::Decimal : isNumber(type);
}

/// MariaDB's float, which is equal to no decimal number that is not one by chance.
bool isNarrow(const Column &column)
{
    return column.type == ColumnType::Real && column.typeName.startsWith(QLatin1String("float"));
}

} // namespace

bool isNumeral(std::string_view text)
{
    const auto skipDigits = [&] {
        std::size_t count = 0;
        while (count < text.size() && text[count] >= '0' && text[count] <= '9') {
            ++count;
        }
        text.remove_prefix(count);
        return count;
    };
    if (text.starts_with('-') || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    std::size_t digits = skipDigits();
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        digits += skipDigits();
    }
    if (digits > 0 && (text.starts_with('e') || text.starts_with('E'))) {
        text.remove_prefix(1);
        if (text.starts_with('-') || text.starts_with('+')) {
            text.remove_prefix(1);
        }
        digits = skipDigits();
    }
    return digits > 0 && text.empty();
}

std::string Dialect::identifier(const QString &name) const
{
    return doubled(utf8(name), m_engine == Engine::MariaDb ? '`' : '"');
}

std::string Dialect::ownRows(const Table &table) const
{
    return (table.hasHeirs && m_engine == Engine::PostgreSql ? "ONLY " : "") + identifier(table.name);
}

std::string Dialect::placeholder(std::size_t number) const
{
    return m_engine == Engine::PostgreSql ? '$' + std::to_string(number) : "?";
}

std::string Dialect::quoted(std::string_view text) const
{
    if (m_engine == Engine::MariaDb) {
        return backslashed(text);
    }
    if (m_engine == Engine::Sqlite && text.find('\0') != std::string_view::npos) {
        return "CAST(" + bytesLiteral(text) + " AS TEXT)";
    }
    const std::string plain = doubled(text, '\'');
    return m_engine == Engine::Sqlite && text.find('\r') != std::string_view::npos ? withoutReturns(plain) : plain;
}

std::string Dialect::bytesLiteral(std::string_view bytes) const
{
    return m_engine == Engine::PostgreSql ? "'\\x" + hex(bytes) + '\'' : "X'" + hex(bytes) + '\'';
}

std::string Dialect::literal(const Column &column, const Value &value) const
{
    switch (value.kind()) {
    case ValueKind::Null:
        return "NULL";
    case ValueKind::Boolean:
        if (m_engine == Engine::PostgreSql && !isNumber(m_engine, column.type)) {
            return value.integer() != 0 ? "'1'" : "'0'";
        }
        return std::to_string(value.integer());
    case ValueKind::Integer: {
        // A text compared with a number is one to MariaDB; SQLite keeps numbers in any column.
        const bool bare = m_engine == Engine::Sqlite || isNumber(m_engine, column.type);
        const std::string digits = std::to_string(value.integer());
        return bare ? digits : quoted(digits);
    }
    case ValueKind::Bytes:
        return bytesLiteral(value.text());
    default: {
        char buffer[24];
        const std::string_view text = valueText(m_engine, value, buffer);
        const bool bare = isNumber(m_engine, column.type) && column.type != ColumnType::Boolean && isNumeral(text);
        return bare ? std::string(text) : quoted(text);
    }
    }
}

std::string Dialect::literal(const QString &text) const
{
    Column column;
    column.type = ColumnType::Text;
    return literal(column, Value::text(utf8(text)));
}

std::string Dialect::timeZone(const QString &zone) const
{
    return zone == ownTimeZone ? utf8(zone) : literal(zone);
}

std::string Dialect::typed(const Column &column, const std::string &term) const
{
    if (m_engine == Engine::PostgreSql) {
        return "CAST(" + term + " AS " + utf8(column.typeName) + ')';
    }
    const bool isMoment = column.type == ColumnType::DateTime || column.type == ColumnType::Timestamp;
    if (m_engine == Engine::MariaDb && (isMoment || column.type == ColumnType::Date)) {
        return "CAST(" + term + (isMoment ? " AS DATETIME(6))" : " AS DATE)");
    }
    return term;
}

std::string Dialect::readTerm(const Column &column) const
{
    const std::string name = identifier(column.name);
    if (m_engine == Engine::MariaDb) {
        // A float's text has six digits only; a bit field's text is its bytes.
        if (isNarrow(column)) {
            return "CAST(" + name + " AS DOUBLE)";
        }
        if (column.typeName.startsWith(QLatin1String("bit"))) {
            return name + "+0";
        }
    }
    // A CHAR without a length keeps what it was given, which an undo gives back.
    if (m_engine == Engine::PostgreSql && column.padded && column.maxLength >= 0) {
        return "CAST(" + name + " AS text)";
    }
    return name;
}

std::string Dialect::orderTerm(const Column &column) const
{
    const std::string name = identifier(column.name);
    const bool plain = isNumber(column.type) || column.type == ColumnType::Bytes;
    switch (m_engine) {
    case Engine::Sqlite:
        return name + " COLLATE " + m_byteCollation;
    case Engine::MariaDb:
        return plain || column.type == ColumnType::Date || column.type == ColumnType::DateTime
            ? name
            : "CAST(CONVERT(" + name + " USING utf8mb4) AS BINARY)";
    case Engine::PostgreSql: {
        // Where there is no NULL, it must not be mentioned, or the primary key's index is of no use.
        const std::string nulls = column.nullable ? " NULLS FIRST" : "";
        // citext's order ignores case under any collation.
        const bool isText = column.type == ColumnType::Text && column.equality == TextEquality::Exact;
        const std::string bytes = isText ? name : "CAST(" + name + " AS text)";
        return (plain ? name : bytes + " COLLATE \"C\"") + nulls;
    }
    }
    return name;
}

std::string Dialect::exactLiteral(const Column &column, const Value &value) const
{
    const std::string plain = literal(column, value);
    return m_engine == Engine::MariaDb && isNarrow(column) ? "CAST(" + plain + " AS FLOAT)" : plain;
}

std::string Dialect::exactTerm(const Column &column) const
{
    const std::string name = identifier(column.name);
    if (column.type == ColumnType::Text && m_engine == Engine::MariaDb) {
        return "BINARY CONVERT(" + name + " USING utf8mb4)";
    }
    if (column.type == ColumnType::Text && m_engine == Engine::Sqlite) {
        return name + " COLLATE BINARY";
    }
    const bool isFolded = column.type == ColumnType::Text && column.equality != TextEquality::Exact;
    if (isFolded && m_engine == Engine::PostgreSql) {
        return "CAST(" + name + " AS text) COLLATE \"C\"";
    }
    if ((column.type == ColumnType::Json || column.type == ColumnType::Other) && m_engine == Engine::PostgreSql) {
        return "CAST(" + name + " AS text)";
    }
    return name;
}

} // namespace Rowback
