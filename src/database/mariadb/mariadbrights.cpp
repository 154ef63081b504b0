// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbrights.h"

namespace Rowback {

using TextRow = MariaDbConnection::TextRow;

Result<MariaDbGrant> mariaDbGrant(MariaDbConnection &connection, const std::string &right)
{
    const std::string mine = "PRIVILEGE_TYPE = '" + right
        + "' AND GRANTEE = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')";
    MariaDbGrant grant;
    const auto done = connection.each("SELECT NULL FROM information_schema.USER_PRIVILEGES WHERE " + mine
                                          + " UNION ALL SELECT NULL FROM information_schema.SCHEMA_PRIVILEGES WHERE "
                                          + mine + " AND DATABASE() LIKE TABLE_SCHEMA"
                                          + " UNION ALL SELECT TABLE_NAME FROM information_schema.TABLE_PRIVILEGES "
                                            "WHERE "
                                          + mine + " AND TABLE_SCHEMA = DATABASE()"
                                          + " UNION ALL SELECT NULL FROM DUAL WHERE CURRENT_ROLE() IS NOT NULL",
                                      [&](TextRow row) {
                                          grant.everywhere = grant.everywhere || row[0].isNull();
                                          grant.tables.insert(row[0]);
                                      });
    return done ? Result<MariaDbGrant>(std::move(grant)) : done.unexpected();
}

Result<void> readMariaDbRights(MariaDbConnection &connection, DatabaseFacts &facts)
{
    const auto reading = mariaDbGrant(connection, "SELECT");
    const auto deleting = reading ? mariaDbGrant(connection, "DELETE") : Result<MariaDbGrant>(reading.unexpected());
    const auto seeing = deleting ? mariaDbGrant(connection, "TRIGGER") : Result<MariaDbGrant>(deleting.unexpected());
    if (!seeing) {
        return seeing.unexpected();
    }
    const auto has = [](const MariaDbGrant &grant, const QString &table) {
        return grant.everywhere || grant.tables.contains(table);
    };
    facts.hidesTables = !reading->everywhere;
    return connection.each(
        "SELECT TABLE_NAME, MIN(FIND_IN_SET('select', PRIVILEGES)), MIN(FIND_IN_SET('insert', PRIVILEGES)), "
        "MIN(FIND_IN_SET('update', PRIVILEGES)) FROM information_schema.COLUMNS "
        "JOIN information_schema.TABLES USING (TABLE_SCHEMA, TABLE_NAME) "
        "WHERE TABLE_SCHEMA = DATABASE() AND TABLE_TYPE = 'BASE TABLE' GROUP BY TABLE_NAME ORDER BY TABLE_NAME",
        [&](TextRow row) {
            std::size_t column = 1;
            for (const char *const right : {"SELECT", "INSERT", "UPDATE"}) {
                if (row[column++] == QLatin1String("0")) {
                    facts.missingRights[QLatin1String(right)].append(row[0]);
                }
            }
            if (!has(*deleting, row[0])) {
                facts.missingRights[QStringLiteral("DELETE")].append(row[0]);
            }
            const bool mayWrite = row[2] != QLatin1String("0") || row[3] != QLatin1String("0") || has(*deleting, row[0]);
            if (!mayWrite && !has(*seeing, row[0])) {
                facts.hiddenTriggers.append(row[0]);
            }
        });
}

} // namespace Rowback
