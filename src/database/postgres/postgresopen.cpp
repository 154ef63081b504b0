// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgresopen.h"

#include "database/postgres/postgressession.h"
#include "database/sql/sqlerror.h"
#include "database/tlstrouble.h"
#include "schema/say.h"

#include <QHash>
#include <QSet>

namespace Rowback {


namespace {

Result<void> checkValues(const DatabaseUrl &url)
{
    static const QStringList modes{QStringLiteral("disable"),   QStringLiteral("allow"),
                                   QStringLiteral("prefer"),    QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), QStringLiteral("verify-full")};
    const QString mode = url.options.value(QStringLiteral("sslmode"), modes.front());
    if (!modes.contains(mode)) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = say(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is not an sslmode.")).arg(mode),
             .advice = say(QT_TRANSLATE_NOOP("Rowback", "Known are: %1.")).arg(modes.join(QLatin1String(", ")))}};
    }
    const QString timeout = url.options.value(QStringLiteral("connect_timeout"), QStringLiteral("0"));
    bool isNumber = false;
    timeout.toInt(&isNumber);
    if (!isNumber) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message
             = say(QT_TRANSLATE_NOOP("Rowback", "The connect_timeout \"%1\" is not a number of seconds.")).arg(timeout),
             .advice = say(QT_TRANSLATE_NOOP("Rowback", "Write a whole number, for example connect_timeout=10."))}};
    }
    return {};
}

Result<void> checkOptions(const DatabaseUrl &url)
{
    QSet<QString> known;
    PQconninfoOption *const defaults = PQconndefaults();
    for (const PQconninfoOption *each = defaults; each != nullptr && each->keyword != nullptr; ++each) {
        known.insert(QLatin1String(each->keyword));
    }
    PQconninfoFree(defaults);
    for (const QString &option : url.options.keys()) {
        if (!known.contains(option)) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message
                 = say(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is not an option of a PostgreSQL address.")).arg(option),
                 .advice = say(QT_TRANSLATE_NOOP(
                     "Rowback", "Known are the keywords of libpq, for example sslmode and sslrootcert."))}};
        }
    }
    return checkValues(url);
}

/// libpq looks at the values before it connects, and complains in this form unless it speaks another language.
bool isInvalidOption(const QString &words)
{
    return words.startsWith(QLatin1String("invalid "));
}

bool isOtherProtocol(const QString &words)
{
    return words.contains(QLatin1String("received invalid response to"))
        || words.contains(QLatin1String("expected authentication request from server"));
}

Unexpected cannotConnect(const PostgresConnection &connection, const DatabaseUrl &url, const Error &cause)
{
    if (cause.code == ErrorCode::Cancelled) {
        return Unexpected{cause};
    }
    Error error = cause;
    error.code = ErrorCode::Connection;
    error.where = url.display();
    const bool needsPassword = PQconnectionNeedsPassword(connection.handle()) != 0;
    // libpq keeps no SQLSTATE of a login that failed.
    const bool answered = cause.detail.contains(QLatin1String("FATAL:"));
    const bool noDatabase
        = answered && cause.detail.contains(QStringLiteral("database \"%1\" does not exist").arg(url.name));
    if (isInvalidOption(cause.detail)) {
        error.code = ErrorCode::Usage;
        error.refusal = Refusal::None;
        error.where.clear();
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "An option of the address has a value that it cannot have."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Look it up among the keywords of libpq."));
    } else if (isOtherProtocol(cause.detail)) {
        error.message
            = say(QT_TRANSLATE_NOOP("Rowback", "What answers there does not speak as a PostgreSQL server does."));
        error.advice = say(QT_TRANSLATE_NOOP(
            "Rowback", "Check the host and port in the address, and whether the server has the engine it names."));
    } else if (noDatabase) {
        error.code = ErrorCode::NotFound;
        error.refusal = Refusal::None;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server has no database of that name."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Check the name at the end of the address."));
    } else if (answered || needsPassword) {
        error.refusal = Refusal::AccessDenied;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server did not let this user in."));
        error.advice = say(
            QT_TRANSLATE_NOOP("Rowback",
                              "Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or "
                              "~/.pgpass."));
    } else if (tlsTroubleOf(Engine::PostgreSql, cause) != TlsTrouble::None) {
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "No connection by TLS came about."));
        error.advice = say(QT_TRANSLATE_NOOP(
            "Rowback", "Check sslmode and sslrootcert in the address, and the server's certificate."));
    } else {
        error.refusal = Refusal::ConnectionLost;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server cannot be reached."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Check that it runs, and the host and port in the address."));
    }
    return Unexpected{std::move(error)};
}

Result<void> setUp(PostgresConnection &connection, const OpenOptions &options)
{
    const QString zone = options.timeZone.isEmpty() ? QStringLiteral("UTC") : options.timeZone;
    const std::string milliseconds = std::to_string(std::max(options.lockWaitSeconds, 1) * 1000);
    // Row security is off so that rows we may not see are an error, not missing.
    auto done
        = connection.run("SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres'; SET extra_float_digits = 3; "
                         "SET bytea_output = 'hex'; SET standard_conforming_strings = on; SET statement_timeout = 0; "
                         "SET idle_in_transaction_session_timeout = 0; SET gin_fuzzy_search_limit = 0; "
                         "SELECT set_config(name, '0', false) FROM pg_settings "
                         "WHERE name IN ('idle_session_timeout', 'transaction_timeout'); " // not every server has them
                         "SET row_security = off; SET lock_timeout = "
                         + milliseconds + "; SET TIME ZONE " + Dialect(Engine::PostgreSql).timeZone(zone));
    return done ? Result<void>{} : done.unexpected();
}

/// PGTZ, PGOPTIONS and the address's options go before what is configured for the database, and would hide it.
Result<void> checkOwnTimeZone(PostgresConnection &connection)
{
    bool isClients = false;
    auto asked = connection.each("SELECT 1 FROM pg_settings WHERE name = 'TimeZone' AND source = 'client'",
                                 [&](PostgresConnection::TextRow /*row*/) { isClients = true; });
    if (!asked || !isClients) {
        return asked;
    }
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message = say(QT_TRANSLATE_NOOP("Rowback",
                                          "The environment or the address sets a time zone for the connection (PGTZ, "
                                          "PGOPTIONS), so that of the database is not known.")),
         .advice = say(QT_TRANSLATE_NOOP("Rowback", "Unset it there, or name the snapshot's with --dump-tz."))}};
}

/// Fills all but the session.
Result<void> readFacts(PostgresConnection &connection, OpenedDatabase &opened, bool &hasSchema)
{
    DatabaseFacts &facts = opened.facts;
    return connection.each(
        "SELECT current_setting('server_version'), pg_is_in_recovery(), "
        "current_setting('default_transaction_isolation'), "
        "current_setting('server_encoding'), current_database(), (SELECT oid FROM pg_database "
        "WHERE datname = current_database()), current_schema(), "
        "CASE WHEN has_function_privilege('pg_control_system()', 'EXECUTE') "
        "THEN (SELECT system_identifier::text FROM pg_control_system()) "
        "ELSE coalesce(host(inet_server_addr()), '') || ':' || coalesce(inet_server_port()::text, '') END, "
        "current_setting('default_transaction_read_only'), current_setting('TimeZone')",
        [&](PostgresConnection::TextRow row) {
            opened.productName = QLatin1String("PostgreSQL ") + row[0].section(QLatin1Char(' '), 0, 0);
            facts.replica = row[1] == QLatin1String("t");
            const bool readOnly = row[8] == QLatin1String("on");
            facts.canWrite = !facts.replica && !readOnly;
            facts.whyNot = facts.replica ? say(QT_TRANSLATE_NOOP("Rowback", "The server is a replica of another one."))
                : readOnly               ? say(QT_TRANSLATE_NOOP(
                                    "Rowback", "The database is set to be read-only (default_transaction_read_only)."))
                                         : QString();
            facts.defaultIsolation = row[2];
            facts.characterSet = row[3];
            facts.timeZone = row[9] == QLatin1String("UTC") ? QString() : row[9];
            facts.place = connection.place();
            opened.name = row[4];
            hasSchema = !row[6].isNull();
            opened.identity = QStringLiteral("postgresql:%1:%2:%3:%4").arg(row[7], row[5], row[4], row[6]);
        });
}

Result<void> readRights(PostgresConnection &connection, DatabaseFacts &facts)
{
    return connection.each(
        "SELECT r.name, c.relname FROM pg_class AS c "
        "CROSS JOIN (VALUES ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) AS r(name) "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT has_table_privilege(c.oid, r.name) "
        "ORDER BY c.relname::text COLLATE \"C\"",
        [&](PostgresConnection::TextRow row) { facts.missingRights[row[0]].append(row[1]); });
}

} // namespace

Result<OpenedDatabase> openPostgres(const DatabaseUrl &url, const Credentials &credentials, const OpenOptions &options)
{
    if (auto checked = checkOptions(url); !checked) {
        return checked.unexpected();
    }
    auto connection = std::make_unique<PostgresConnection>();
    if (auto opened = connection->open(url, credentials, options.stop); !opened) {
        return cannotConnect(*connection, url, opened.error());
    }
    OpenedDatabase opened;
    bool hasSchema = false;
    if (options.timeZone == ownTimeZone) {
        if (auto known = checkOwnTimeZone(*connection); !known) {
            return known.unexpected();
        }
    }
    auto ready = setUp(*connection, options);
    if (ready) {
        ready = readFacts(*connection, opened, hasSchema);
    }
    if (ready) {
        ready = readRights(*connection, opened.facts);
    }
    if (!ready) {
        return Sql::about(ready.error(),
                          say(QT_TRANSLATE_NOOP("Rowback", "The server does not accept the settings of a session.")),
                          url.display());
    }
    if (!hasSchema) {
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = say(QT_TRANSLATE_NOOP(
                 "Rowback", "None of the schemas in this user's search path is there, or may be used.")),
             .where = url.display(),
             .advice = say(QT_TRANSLATE_NOOP(
                 "Rowback", "Check search_path in the address's options, and the user's rights on the schema."))}};
    }
    opened.session = std::make_unique<PostgresSession>(std::move(connection));
    return opened;
}

} // namespace Rowback
