// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/databaseurl.h"

namespace Rowback {

/// How far a connection's encryption is insisted on.
enum class TlsMode : quint8 {
    Default, ///< as the engine's own client does it
    Off,
    Required,
    Verified, ///< and the server must prove its name
};

/// A DatabaseUrl as the fields of a form hold it: what the engines call by different options stands in one field each.
struct ConnectionAddress
{
    Engine engine = Engine::Sqlite;
    QString file; ///< of SQLite
    QString host;
    int port = 0; ///< 0: the engine's usual one
    QString socket; ///< instead of a host; with PostgreSQL a folder
    QString name; ///< of the database
    QString user;
    TlsMode tls = TlsMode::Default;
    QString caFile;
    QMap<QString, QString> otherOptions; ///< for which there is no field

    static ConnectionAddress fromUrl(const DatabaseUrl &url);
    DatabaseUrl toUrl() const;

    bool operator==(const ConnectionAddress &) const = default;
};

/// Whether a file has the name of a SQLite database.
bool isNamedAsDatabase(const QString &path);

} // namespace Rowback
