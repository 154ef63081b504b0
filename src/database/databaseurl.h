// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/result.h"

#include <QMap>
#include <QString>

namespace Rowback {

/// Where a live database is. Never holds a password.
///
/// `sqlite:///abs/path.db`, `sqlite:relative.db`, or the path of an existing file;
/// `mysql://user@host:3306/name` (also mariadb://); `postgresql://user@host:5432/name` (also postgres://).
/// Parts are percent-encoded where they hold @ : / ? # %.
/// Options of MariaDB: unix_socket, ssl_mode (disabled, required, verify_identity), ssl_ca,
/// ssl_capath, ssl_cert, ssl_key, connect_timeout. Of PostgreSQL: every keyword of libpq, for example sslmode,
/// sslrootcert, host=/socket/directory, options. SQLite has none.
struct DatabaseUrl
{
    Engine engine = Engine::Sqlite;
    QString path; ///< of a SQLite file, absolute
    QString user; ///< empty: the client's own default
    QString host; ///< empty: this machine, by its socket; on MariaDB only without a port
    int port = 0; ///< 0: the engine's usual one
    QString name; ///< of the database
    QMap<QString, QString> options;

    /// Whether a text is meant as such an address, be it right or wrong; the path of a file is not.
    static bool isMeantBy(const QString &text);

    /// @p directory makes relative SQLite paths absolute. Fails with ErrorCode::Usage, and never repeats the text that
    /// it was given: somebody may have typed a password into it, which is refused.
    static Result<DatabaseUrl> parse(const QString &text, const QString &directory);

    /// The address again, to be parsed.
    QString toString() const;
    /// For a person: "welfare on db.example:3307 (MariaDB)".
    QString display() const;

    /// What names the socket instead of a host, or the folder that it is in; empty: nothing does.
    QString socket() const;

    bool operator==(const DatabaseUrl &) const = default;
};

/// "db.example:3307", "[::1]:3307"; without a port the host alone.
QString hostAndPort(const QString &host, int port);

} // namespace Rowback
