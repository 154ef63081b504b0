// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbbulk.h"

#include "database/sql/valuetext.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace Rowback {

namespace {

/// Also of 64 bits without a sign, which a value holds as text.
long long integerOf(const Value &value)
{
    unsigned long long number = 0;
    if (!value.holdsInteger()) {
        std::from_chars(value.text().data(), value.text().data() + value.text().size(), number);
        return static_cast<long long>(number);
    }
    return value.integer();
}

} // namespace

bool MariaDbBulk::isSupported(MariaDbConnection &connection)
{
    unsigned long capabilities = 0;
    mariadb_get_infov(connection.handle(), MARIADB_CONNECTION_EXTENDED_SERVER_CAPABILITIES, &capabilities);
    return (capabilities & (MARIADB_CLIENT_STMT_BULK_OPERATIONS >> 32U)) != 0;
}

MariaDbBulk::MariaDbBulk(MariaDbConnection &connection, const Table &table, const std::vector<int> &columns)
    : m_connection(connection)
    , m_statement(mysql_stmt_init(connection.handle()))
    , m_batches(columns.size())
    , m_binds(columns.size())
{
    for (const int column : columns) {
        const Column &each = table.columns[static_cast<std::size_t>(column)];
        m_types.push_back(each.type);
        m_isBitField.push_back(each.typeName.startsWith(QLatin1String("bit")));
    }
}

MariaDbBulk::~MariaDbBulk()
{
    mysql_stmt_close(m_statement);
}

Error MariaDbBulk::lastError() const
{
    return MariaDbConnection::errorOf(mysql_stmt_errno(m_statement), QString::fromUtf8(mysql_stmt_error(m_statement)));
}

Result<void> MariaDbBulk::prepare(const std::string &insert)
{
    if (mysql_stmt_prepare(m_statement, insert.data(), insert.size()) != 0) {
        return Unexpected{lastError()};
    }
    return {};
}

Result<void> MariaDbBulk::execute(std::span<const Row> rows)
{
    for (std::size_t column = 0; column < m_batches.size(); ++column) {
        fill(column, rows);
    }
    auto count = static_cast<unsigned>(rows.size());
    mysql_stmt_attr_set(m_statement, STMT_ATTR_ARRAY_SIZE, &count);
    m_connection.setBusy();
    const bool done = mysql_stmt_bind_param(m_statement, m_binds.data()) == 0 && mysql_stmt_execute(m_statement) == 0;
    m_connection.finished();
    if (!done) {
        return Unexpected{lastError()};
    }
    return {};
}

void MariaDbBulk::fill(std::size_t column, std::span<const Row> rows)
{
    Batch &batch = m_batches[column];
    batch.indicators.assign(rows.size(), STMT_INDICATOR_NONE);
    bool integers = m_types[column] == ColumnType::Integer || m_types[column] == ColumnType::Boolean;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Value &value = rows[i][column];
        integers = integers && (value.holdsInteger() || m_isBitField[column]);
        if (value.isNull()) {
            batch.indicators[i] = STMT_INDICATOR_NULL;
        }
    }
    m_binds[column] = {};
    m_binds[column].u.indicator = batch.indicators.data();
    if (integers) {
        fillIntegers(batch, column, rows);
    } else {
        fillTexts(batch, column, rows);
    }
}

void MariaDbBulk::fillIntegers(Batch &batch, std::size_t column, std::span<const Row> rows)
{
    batch.integers.clear();
    for (const Row &row : rows) {
        batch.integers.push_back(integerOf(row[column]));
    }
    m_binds[column].buffer_type = MYSQL_TYPE_LONGLONG;
    m_binds[column].buffer = batch.integers.data();
    m_binds[column].is_unsigned = m_isBitField[column];
}

void MariaDbBulk::fillTexts(Batch &batch, std::size_t column, std::span<const Row> rows)
{
    constexpr std::size_t digitsEach = 24;
    batch.texts.clear();
    batch.lengths.clear();
    batch.digits.resize(rows.size() * digitsEach);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        char buffer[digitsEach];
        std::string_view text = valueText(Engine::MariaDb, rows[i][column], buffer);
        if (rows[i][column].holdsInteger()) {
            char *kept = batch.digits.data() + i * digitsEach;
            std::memcpy(kept, text.data(), text.size());
            text = {kept, text.size()};
        }
        batch.texts.push_back(text.data());
        batch.lengths.push_back(text.size());
    }
    m_binds[column].buffer_type = m_types[column] == ColumnType::Bytes ? MYSQL_TYPE_BLOB : MYSQL_TYPE_STRING;
    m_binds[column].buffer = batch.texts.data();
    m_binds[column].length = batch.lengths.data();
}

} // namespace Rowback
