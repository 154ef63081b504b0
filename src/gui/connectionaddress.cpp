// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionaddress.h"

#include <QDir>
#include <QFileInfo>

namespace Rowback {

namespace {

/// What one engine calls the options that the form has fields for.
struct OptionNames
{
    QString socket;
    QString tls;
    QString caFile;
    QMap<TlsMode, QString> modes;
};

const OptionNames &optionNames(Engine engine)
{
    static const OptionNames mariaDb{QStringLiteral("unix_socket"),
                                     QStringLiteral("ssl_mode"),
                                     QStringLiteral("ssl_ca"),
                                     {{TlsMode::Off, QStringLiteral("disabled")},
                                      {TlsMode::Required, QStringLiteral("required")},
                                      {TlsMode::Verified, QStringLiteral("verify_identity")}}};
    static const OptionNames postgreSql{QStringLiteral("host"),
                                        QStringLiteral("sslmode"),
                                        QStringLiteral("sslrootcert"),
                                        {{TlsMode::Off, QStringLiteral("disable")},
                                         {TlsMode::Required, QStringLiteral("require")},
                                         {TlsMode::Verified, QStringLiteral("verify-full")}}};
    return engine == Engine::MariaDb ? mariaDb : postgreSql;
}

void insertUnlessEmpty(QMap<QString, QString> &options, const QString &key, const QString &value)
{
    if (!value.isEmpty()) {
        options.insert(key, value);
    }
}

} // namespace

ConnectionAddress ConnectionAddress::fromUrl(const DatabaseUrl &url)
{
    ConnectionAddress result;
    result.engine = url.engine;
    result.file = url.path;
    if (url.engine == Engine::Sqlite) {
        return result;
    }
    const OptionNames &names = optionNames(url.engine);
    result.host = url.host;
    result.port = url.port;
    result.name = url.name;
    result.user = url.user;
    result.otherOptions = url.options;
    result.socket = result.otherOptions.take(names.socket);
    result.caFile = result.otherOptions.take(names.caFile);
    result.tls = names.modes.key(url.options.value(names.tls), TlsMode::Default);
    if (result.tls != TlsMode::Default) {
        result.otherOptions.remove(names.tls);
    }
    return result;
}

DatabaseUrl ConnectionAddress::toUrl() const
{
    DatabaseUrl url;
    url.engine = engine;
    if (engine == Engine::Sqlite) {
        url.path = QDir::cleanPath(QDir::current().absoluteFilePath(file));
        url.name = QFileInfo(url.path).completeBaseName();
        return url;
    }
    const OptionNames &names = optionNames(engine);
    url.host = host;
    url.port = port;
    url.name = name;
    url.user = user;
    url.options = otherOptions;
    insertUnlessEmpty(url.options, names.socket, socket);
    insertUnlessEmpty(url.options, names.caFile, caFile);
    insertUnlessEmpty(url.options, names.tls, names.modes.value(tls));
    return url;
}

bool isNamedAsDatabase(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("db"), QStringLiteral("db3"), QStringLiteral("sqlite"),
                                      QStringLiteral("sqlite3")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

} // namespace Rowback
