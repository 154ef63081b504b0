// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/mariadb/mariadbconnection.h"
#include "schema/table.h"
#include "schema/value.h"

#include <span>

namespace Rowback {

/// Inserts rows by MariaDB's bulk statement: many rows in one packet, no parsing, one round trip.
class MariaDbBulk
{
public:
    /// Whether the server knows bulk statements; MySQL does not.
    static bool isSupported(MariaDbConnection &connection);

    /// @p columns of @p table are what the statement has placeholders for.
    MariaDbBulk(MariaDbConnection &connection, const Table &table, const std::vector<int> &columns);
    ~MariaDbBulk();
    MariaDbBulk(const MariaDbBulk &) = delete;
    MariaDbBulk &operator=(const MariaDbBulk &) = delete;

    Result<void> prepare(const std::string &insert);
    Result<void> execute(std::span<const Row> rows);

private:
    /// The values of one column, as the client wants them.
    struct Batch
    {
        std::vector<long long> integers;
        std::vector<const char *> texts;
        std::vector<unsigned long> lengths;
        std::vector<char> indicators;
        std::string digits; ///< of integers in a column that travels as text
    };

    void fill(std::size_t column, std::span<const Row> rows);
    void fillIntegers(Batch &batch, std::size_t column, std::span<const Row> rows);
    void fillTexts(Batch &batch, std::size_t column, std::span<const Row> rows);
    Error lastError() const;

    MariaDbConnection &m_connection;
    MYSQL_STMT *m_statement = nullptr;
    std::vector<ColumnType> m_types;
    std::vector<bool> m_isBitField; ///< for which a text would be its bytes
    std::vector<Batch> m_batches;
    std::vector<MYSQL_BIND> m_binds;
};

} // namespace Rowback
