// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbopen.h"

#include "database/mariadb/mariadbrights.h"
#include "database/mariadb/mariadbsession.h"
#include "database/sql/sqlerror.h"
#include "schema/say.h"

#include <QHash>

#include <errmsg.h>
#include <mysqld_error.h>

namespace Rowback {


namespace {

constexpr unsigned secureTransportRequired = 3159;

Unexpected cannotConnect(const MariaDbConnection &connection, const DatabaseUrl &url, const Error &cause)
{
    if (cause.code == ErrorCode::Cancelled) {
        return Unexpected{cause};
    }
    Error error = cause;
    error.where = url.display();
    error.code = ErrorCode::Connection;
    const unsigned code = mysql_errno(connection.handle());
    if (code == ER_BAD_DB_ERROR) {
        error.code = ErrorCode::NotFound;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server has no database of that name."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Check the name at the end of the address."));
    } else if (code == secureTransportRequired) {
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server lets nobody in without TLS."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Add ssl_mode=required or ssl_ca=FILE to the address."));
    } else if (error.refusal == Refusal::AccessDenied) {
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server did not let this user in."));
        error.advice = say(
            QT_TRANSLATE_NOOP("Rowback",
                              "Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or "
                              "~/.my.cnf."));
        if (!connection.asksForTls()) {
            error.advice += QLatin1Char(' ')
                + say(QT_TRANSLATE_NOOP("Rowback", "Should the user have to use TLS, add ssl_mode=required."));
        }
    } else if (code == CR_SSL_CONNECTION_ERROR) {
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "No connection by TLS came about."));
        error.advice = say(
            QT_TRANSLATE_NOOP("Rowback", "Check ssl_mode and ssl_ca in the address, and the server's certificate."));
    } else if (code == CR_SERVER_LOST || code == CR_SERVER_HANDSHAKE_ERR || code == CR_VERSION_ERROR
               || code == CR_MALFORMED_PACKET) {
        error.message
            = say(QT_TRANSLATE_NOOP("Rowback", "What answers there does not speak as a MariaDB server does."));
        error.advice = say(QT_TRANSLATE_NOOP(
            "Rowback", "Check the host and port in the address, and whether the server has the engine it names."));
    } else {
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The server cannot be reached."));
        error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Check that it runs, and the host and port in the address."));
    }
    return Unexpected{std::move(error)};
}

const QString utc = QStringLiteral("+00:00"); // known to servers without the names of time zones, too

/// Most servers are without the names of time zones, which matter to TIMESTAMP columns only.
Result<void> setTimeZone(MariaDbConnection &connection, const QString &zone)
{
    const auto set = [&](const QString &value) {
        return connection.run("SET SESSION time_zone = " + Dialect(Engine::MariaDb).timeZone(value));
    };
    auto done = set(zone.isEmpty() ? utc : zone);
    if (done || mysql_errno(connection.handle()) != ER_UNKNOWN_TIME_ZONE) {
        return done;
    }
    Error error = done.error();
    error.code = ErrorCode::Refused;
    error.advice = say(QT_TRANSLATE_NOOP("Rowback", "Load the time zones into the server by mariadb-tzinfo-to-sql."));
    bool needed = false;
    auto asked = connection.each("SELECT 1 FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() "
                                 "AND DATA_TYPE = 'timestamp' LIMIT 1",
                                 [&](MariaDbConnection::TextRow /*row*/) { needed = true; });
    if (!asked) {
        return asked;
    }
    return needed ? Result<void>(Unexpected{std::move(error)}) : set(utc);
}

/// Zero dates can be read and written back; all else that would change a value silently is an error. Whatever the
/// server is set to (for which DEFAULT would ask), no limit cuts or ends what is read. What not every server has stands
/// in a comment for those that do; "M" is for MariaDB's.
Result<void> setUp(MariaDbConnection &connection, const OpenOptions &options)
{
    // What an init_connect of the server may have changed.
    if (auto named = connection.run("SET NAMES utf8mb4"); !named) {
        return named;
    }
    const std::string seconds = std::to_string(std::max(options.lockWaitSeconds, 1));
    auto done = connection.run(
        "SET SESSION sql_mode = 'STRICT_ALL_TABLES,STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION', "
        "foreign_key_checks = 1, unique_checks = 1, sql_safe_updates = 0, sql_auto_is_null = 0, "
        "sql_select_limit = 18446744073709551615, sql_big_selects = 1, autocommit = 1, max_sort_length = 4096, net_write_timeout = 3600, "
        "/*!50708 max_execution_time = 0, */ /*M!100101 max_statement_time = 0, */ "
        "/*M!100201 check_constraint_checks = 1, */ /*M!100300 idle_transaction_timeout = 0, "
        "idle_readonly_transaction_timeout = 0, idle_write_transaction_timeout = 0, */ "
        "innodb_lock_wait_timeout = "
        + seconds + ", lock_wait_timeout = " + seconds);
    return done ? setTimeZone(connection, options.timeZone) : std::move(done);
}

Result<QHash<QString, QString>> variables(MariaDbConnection &connection)
{
    QHash<QString, QString> found;
    auto done = connection.each(
        "SHOW VARIABLES WHERE Variable_name IN ('read_only', 'super_read_only', 'innodb_read_only', 'tx_isolation', "
        "'transaction_isolation', 'max_allowed_packet', 'character_set_database', 'server_uid', 'server_uuid', "
        "'hostname', 'port', 'datadir', 'version', 'time_zone')",
        [&](MariaDbConnection::TextRow row) { found.insert(row[0], row[1]); });
    // With lower_case_table_names, one database answers to many names.
    if (done) {
        done = connection.each("SELECT DATABASE()", [&](MariaDbConnection::TextRow row) {
            found.insert(QStringLiteral("database"), row[0]);
        });
    }
    return done ? Result<QHash<QString, QString>>(std::move(found)) : done.unexpected();
}

DatabaseFacts factsOf(MariaDbConnection &connection, const QHash<QString, QString> &variable)
{
    const auto isOn = [&](const char *name) { return variable.value(QLatin1String(name)) == QLatin1String("ON"); };
    DatabaseFacts facts;
    facts.place = connection.place();
    // Needs a privilege; who lacks it is told by read_only at least.
    const auto asked
        = connection.each("SHOW SLAVE STATUS", [&](MariaDbConnection::TextRow /*row*/) { facts.replica = true; });
    facts.canWrite = !isOn("read_only") && !isOn("super_read_only") && !isOn("innodb_read_only");
    if (!facts.canWrite) {
        facts.whyNot = facts.replica || !asked
            ? say(QT_TRANSLATE_NOOP("Rowback", "The server is read-only; it may be a replica of another one."))
            : say(QT_TRANSLATE_NOOP("Rowback", "The server is read-only."));
    }
    facts.defaultIsolation
        = variable.value(QStringLiteral("tx_isolation"), variable.value(QStringLiteral("transaction_isolation")));
    facts.maxPacket = variable.value(QStringLiteral("max_allowed_packet")).toLongLong();
    facts.characterSet = variable.value(QStringLiteral("character_set_database"));
    const QString zone = variable.value(QStringLiteral("time_zone"));
    facts.timeZone = zone == utc ? QString() : zone;
    // Who may not ask for his rights is told by the server what he may not do.
    static_cast<void>(readMariaDbRights(connection, facts));
    return facts;
}

/// "MariaDB 10.11.19" of "10.11.19-MariaDB-0+deb12u1".
QString productOf(const QString &version)
{
    const bool maria = version.contains(QLatin1String("MariaDB"));
    return (maria ? QLatin1String("MariaDB ") : QLatin1String("MySQL ")) + version.section(QLatin1Char('-'), 0, 0);
}

QString identityOf(const QHash<QString, QString> &variable)
{
    const QString place = variable.value(QStringLiteral("hostname")) + QLatin1Char('/')
        + variable.value(QStringLiteral("datadir")) + QLatin1Char('/') + variable.value(QStringLiteral("port"));
    const QString unique = variable.value(QStringLiteral("server_uuid"), variable.value(QStringLiteral("server_uid")));
    // A server's uid is the machine's, so the place tells two servers of one machine apart.
    return QStringLiteral("mariadb:%1:%2:%3").arg(unique, place, variable.value(QStringLiteral("database")));
}

} // namespace

Result<OpenedDatabase> openMariaDb(const DatabaseUrl &url, const Credentials &credentials, const OpenOptions &options)
{
    auto connection = std::make_unique<MariaDbConnection>(url, credentials);
    if (auto opened = connection->open(options.stop); !opened) {
        return cannotConnect(*connection, url, opened.error());
    }
    // The client library goes on without TLS where the server has none, whatever was asked for.
    if (!connection->isProtectedAsAsked()) {
        return Unexpected{
            {.code = ErrorCode::Connection,
             .message = say(QT_TRANSLATE_NOOP("Rowback", "The server does not offer TLS, which the address asks for.")),
             .where = url.display(),
             .advice = say(QT_TRANSLATE_NOOP("Rowback", "Have it set up there, or leave out ssl_mode and ssl_ca.")),
             .refusal = Refusal::Unprotected}};
    }
    if (auto ready = setUp(*connection, options); !ready) {
        return Sql::about(ready.error(),
                          say(QT_TRANSLATE_NOOP("Rowback", "The server does not accept the settings of a session.")),
                          url.display());
    }
    const auto variable = variables(*connection);
    if (!variable) {
        return variable.unexpected();
    }
    OpenedDatabase opened;
    opened.facts = factsOf(*connection, *variable);
    opened.productName = productOf(variable->value(QStringLiteral("version")));
    opened.name = url.name;
    opened.identity = identityOf(*variable);
    opened.session = std::make_unique<MariaDbSession>(std::move(connection), opened.facts.maxPacket);
    return opened;
}

} // namespace Rowback
