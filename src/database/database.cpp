// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database.h"

#include "database/mariadb/mariadbopen.h"
#include "database/postgres/postgresopen.h"
#include "database/sql/sqldatabase.h"
#include "database/sql/sqlerror.h"
#include "database/sqlite/sqliteopen.h"
#include "schema/say.h"

namespace Rowback {

namespace {

Result<OpenedDatabase> openOnce(const DatabaseUrl &url, const Credentials &credentials, const OpenOptions &options)
{
    switch (url.engine) {
    case Engine::Sqlite:
        return openSqlite(url, options);
    case Engine::MariaDb:
        return openMariaDb(url, credentials, options);
    case Engine::PostgreSql:
        return openPostgres(url, credentials, options);
    }
    Q_UNREACHABLE();
}

} // namespace

QString Database::display() const
{
    const QString place = facts().place.isEmpty() ? QString() : QLatin1String(", ") + facts().place;
    return QStringLiteral("%1 (%2%3)").arg(name(), productName(), place);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, const Credentials &credentials,
                                                 const OpenOptions &options)
{
    auto opened = openOnce(url, credentials, options);
    const bool locked = !opened && opened.error().code == ErrorCode::Connection
        && opened.error().refusal == Refusal::AccessDenied && !credentials.password && credentials.prompt;
    if (locked) {
        Credentials asked = credentials;
        asked.password = credentials.prompt(say(QT_TRANSLATE_NOOP("Rowback", "Password for %1: ")).arg(url.display()));
        if (asked.password) {
            opened = openOnce(url, asked, options);
        }
    }
    return SqlDatabase::create(std::move(opened), options);
}

} // namespace Rowback
