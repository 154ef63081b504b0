// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/databaseurl.h"

#include "schema/say.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace Rowback {

namespace {

Unexpected usage(const QString &message, const QString &advice)
{
    return Unexpected{{.code = ErrorCode::Usage, .message = message, .advice = advice}};
}

QString example()
{
    return say(QT_TRANSLATE_NOOP(
        "Rowback", "Write sqlite:///folder/file.db, mysql://user@host:3306/name or postgresql://user@host:5432/name."));
}

Unexpected passwordInside()
{
    return usage(
        say(QT_TRANSLATE_NOOP(
            "Rowback",
            "The address of the database holds a password; it would stay in the shell's history and in the "
            "list of processes.")),
        say(QT_TRANSLATE_NOOP(
            "Rowback",
            "Leave it out, and put it into ROWBACK_PASSWORD, a --password-file, ~/.my.cnf or ~/.pgpass, or wait "
            "to be asked.")));
}

Result<DatabaseUrl> sqliteAt(const QString &path, const QString &directory)
{
    if (path.isEmpty()) {
        return usage(say(QT_TRANSLATE_NOOP("Rowback", "The address names no SQLite file.")), example());
    }
    DatabaseUrl url;
    url.path = QDir::cleanPath(QDir(directory).absoluteFilePath(path));
    url.name = QFileInfo(url.path).completeBaseName();
    return url;
}

/// After "sqlite:": three slashes lead to an absolute path, none to a relative one.
Result<DatabaseUrl> parseSqlite(QString rest, const QString &directory)
{
    if (rest.contains(QLatin1Char('?'))) {
        return usage(say(QT_TRANSLATE_NOOP("Rowback", "An address of a SQLite file has no options.")),
                     say(QT_TRANSLATE_NOOP("Rowback", "Write a ? in a file's name as %3F.")));
    }
    if (rest.startsWith(QLatin1String("///"))) {
        rest.remove(0, 2);
    } else if (rest.startsWith(QLatin1String("//"))) {
        return usage(say(QT_TRANSLATE_NOOP("Rowback", "The address names a host, which SQLite files have not.")),
                     example());
    }
    return sqliteAt(QUrl::fromPercentEncoding(rest.toUtf8()), directory);
}

/// Whether somebody typed "user:secret@"; also when the secret holds characters that end the authority.
bool holdsPassword(const QString &afterScheme)
{
    const QString beforeOptions = afterScheme.section(QLatin1Char('?'), 0, 0);
    const qsizetype at = beforeOptions.lastIndexOf(QLatin1Char('@'));
    return at > 0 && QStringView(beforeOptions).left(at).contains(QLatin1Char(':'));
}

bool isWholeNumber(const QString &text)
{
    bool is = false;
    text.toUInt(&is);
    return is;
}

Result<void> checkOptions(const DatabaseUrl &url)
{
    static const QStringList known{QStringLiteral("unix_socket"),    QStringLiteral("ssl_mode"),
                                   QStringLiteral("ssl_ca"),         QStringLiteral("ssl_capath"),
                                   QStringLiteral("ssl_cert"),       QStringLiteral("ssl_key"),
                                   QStringLiteral("connect_timeout")};
    static const QStringList modes{QStringLiteral("disabled"), QStringLiteral("required"),
                                   QStringLiteral("verify_identity")};
    for (auto option = url.options.begin(); option != url.options.end(); ++option) {
        if (option.key().contains(QLatin1String("password"), Qt::CaseInsensitive)) {
            return passwordInside();
        }
        if (url.engine == Engine::MariaDb && option.key() == QLatin1String("ssl_mode")
            && !modes.contains(option.value())) {
            return usage(say(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is not an ssl_mode.")).arg(option.value()),
                         say(QT_TRANSLATE_NOOP("Rowback", "Known are: %1.")).arg(modes.join(QLatin1String(", "))));
        }
        if (url.engine == Engine::MariaDb && option.key() == QLatin1String("connect_timeout")
            && !isWholeNumber(option.value())) {
            return usage(say(QT_TRANSLATE_NOOP("Rowback", "The connect_timeout \"%1\" is not a number of seconds."))
                             .arg(option.value()),
                         say(QT_TRANSLATE_NOOP("Rowback", "Write a whole number, for example connect_timeout=10.")));
        }
        if (url.engine == Engine::MariaDb && !known.contains(option.key())) {
            return usage(
                say(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is not an option of a MariaDB address.")).arg(option.key()),
                say(QT_TRANSLATE_NOOP("Rowback", "Known are: %1.")).arg(known.join(QLatin1String(", "))));
        }
    }
    return {};
}

/// Of two places the engine's client would take one, and say nothing of the other. PostgreSQL's sockets have ports, and
/// MariaDB's client takes localhost for its socket.
Result<void> checkPlace(const DatabaseUrl &url)
{
    const bool isMariaDb = url.engine == Engine::MariaDb;
    const bool hasHost = !url.host.isEmpty() && !(isMariaDb && url.host == QLatin1String("localhost"));
    const bool hasOther = hasHost || (isMariaDb && url.port > 0);
    return url.socket().isEmpty() || !hasOther
        ? Result<void>()
        : usage(say(QT_TRANSLATE_NOOP("Rowback", "The address has both a host or port and a socket.")),
                say(QT_TRANSLATE_NOOP("Rowback", "Leave one of them out.")));
}

Result<DatabaseUrl> parseServer(Engine engine, const QString &text)
{
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.hasFragment()) {
        return usage(
            say(QT_TRANSLATE_NOOP("Rowback", "The address of the database cannot be understood.")),
            example() + QLatin1Char(' ')
                + say(QT_TRANSLATE_NOOP("Rowback", "Characters like @ : / ? # are written as %40 %3A %2F %3F %23.")));
    }
    DatabaseUrl url;
    url.engine = engine;
    url.user = parsed.userName(QUrl::FullyDecoded);
    url.host = parsed.host(QUrl::FullyDecoded);
    url.port = parsed.port(0);
    url.name = parsed.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        url.options.insert(key, value);
    }
    if (url.name.isEmpty() || url.name.contains(QLatin1Char('/'))) {
        return usage(say(QT_TRANSLATE_NOOP("Rowback", "The address does not name one database.")), example());
    }
    auto checked = checkOptions(url);
    if (checked) {
        checked = checkPlace(url);
    }
    return checked ? Result<DatabaseUrl>(std::move(url)) : checked.unexpected();
}

} // namespace

QString engineName(Engine engine)
{
    switch (engine) {
    case Engine::Sqlite:
        return QStringLiteral("SQLite");
    case Engine::MariaDb:
        return QStringLiteral("MariaDB");
    case Engine::PostgreSql:
        return QStringLiteral("PostgreSQL");
    }
    return {};
}

bool DatabaseUrl::isMeantBy(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^(?:(?:sqlite|mysql|mariadb|postgres|postgresql):|[a-z][a-z0-9+.-]*://)"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text, const QString &directory)
{
    const QString scheme = text.section(QLatin1Char(':'), 0, 0).toLower();
    if (scheme == QLatin1String("sqlite") && text.contains(QLatin1Char(':'))) {
        return parseSqlite(text.mid(7), directory);
    }
    const qsizetype slashes = text.indexOf(QLatin1String("://"));
    if (slashes < 0) {
        if (QFileInfo::exists(QDir(directory).absoluteFilePath(text)) && !text.isEmpty()) {
            return sqliteAt(text, directory);
        }
        return usage(say(QT_TRANSLATE_NOOP(
                         "Rowback", "What was given for the database is neither an address nor an existing file.")),
                     example());
    }
    if (holdsPassword(text.mid(slashes + 3))) {
        return passwordInside();
    }
    if (scheme == QLatin1String("mysql") || scheme == QLatin1String("mariadb")) {
        return parseServer(Engine::MariaDb, text);
    }
    if (scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres")) {
        return parseServer(Engine::PostgreSql, text);
    }
    return usage(say(QT_TRANSLATE_NOOP("Rowback", "The address is for a kind of database that Rowback does not know.")),
                 example());
}

QString DatabaseUrl::toString() const
{
    QUrl url;
    if (engine == Engine::Sqlite) {
        return QLatin1String("sqlite://") + QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    }
    url.setScheme(engine == Engine::MariaDb ? QStringLiteral("mysql") : QStringLiteral("postgresql"));
    url.setHost(host);
    url.setUserName(user, QUrl::DecodedMode);
    url.setPort(port > 0 ? port : -1);
    url.setPath(QLatin1Char('/') + name, QUrl::DecodedMode);
    QUrlQuery query;
    for (auto option = options.begin(); option != options.end(); ++option) {
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(option.key())),
                           QString::fromLatin1(QUrl::toPercentEncoding(option.value())));
    }
    url.setQuery(query);
    QString text = url.toString(QUrl::FullyEncoded);
    // QUrl leaves the slashes of an empty authority away.
    if (!text.contains(QLatin1String("://"))) {
        text.insert(text.indexOf(QLatin1Char(':')) + 1, QLatin1String("//"));
    }
    return text;
}

QString DatabaseUrl::display() const
{
    if (engine == Engine::Sqlite) {
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 (SQLite)")).arg(QDir::toNativeSeparators(path));
    }
    const QString here = socket().isEmpty() ? say(QT_TRANSLATE_NOOP("Rowback", "this machine")) : socket();
    return say(QT_TRANSLATE_NOOP("Rowback", "%1 on %2 (%3)"))
        .arg(name, hostAndPort(host.isEmpty() ? here : host, port), engineName(engine));
}

QString DatabaseUrl::socket() const
{
    return options.value(engine == Engine::MariaDb ? QStringLiteral("unix_socket") : QStringLiteral("host"));
}

QString hostAndPort(const QString &host, int port)
{
    const QString place = host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return port > 0 ? place + QLatin1Char(':') + QString::number(port) : place;
}

} // namespace Rowback
