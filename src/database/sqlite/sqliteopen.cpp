// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqliteopen.h"

#include "database/sql/sqlerror.h"
#include "database/sqlite/sqlitesession.h"
#include "schema/say.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace Rowback {


namespace {

/// The two bytes of the header that tell a write-ahead log.
bool usesWriteAheadLog(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(18) && file.read(2) == QByteArray("\2\2");
}

Result<void> checkFile(const DatabaseUrl &url)
{
    const QFileInfo info(url.path);
    if (!info.exists()) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message = say(QT_TRANSLATE_NOOP("Rowback", "There is no SQLite file.")),
             .where = url.path,
             .advice = say(QT_TRANSLATE_NOOP("Rowback", "Check the path; Rowback does not create a database."))}};
    }
    if (!info.isFile() || !info.isReadable()) {
        return Unexpected{{.code = ErrorCode::Unreadable,
                           .message = info.isFile()
                               ? say(QT_TRANSLATE_NOOP("Rowback", "The SQLite file may not be read."))
                               : say(QT_TRANSLATE_NOOP("Rowback", "This is not a file.")),
                           .where = url.path,
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Check the path, and who may read it."))}};
    }
    return {};
}

/// A read-only connection to a file with a write-ahead log would leave two empty files beside it. One that could
/// write but is told not to removes them at its end.
int openFlags(const DatabaseUrl &url, const OpenOptions &options)
{
    const QFileInfo info(url.path);
    const bool mustTidy = usesWriteAheadLog(url.path) && !QFileInfo::exists(url.path + QLatin1String("-wal"));
    const bool write = (!options.readOnly || mustTidy) && info.isWritable();
    return write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
}

/// A program that ended in the middle of a transaction left it, and SQLite takes that transaction back before anybody
/// reads (https://www.sqlite.org/lockingv3.html, "Hot journals"). That writes, so it is not done unasked.
bool isLeftOpen(const QString &path)
{
    return QFileInfo(path + QLatin1String("-journal")).size() > 0;
}

Unexpected cannotOpen(const DatabaseUrl &url, const Error &cause)
{
    if (cause.code == ErrorCode::Cancelled) {
        return Unexpected{cause};
    }
    Error error = cause;
    error.where = url.path;
    if (cause.refusal == Refusal::Locked) {
        error.code = ErrorCode::Refused;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The SQLite file is locked by another program."));
    } else if (usesWriteAheadLog(url.path) && !QFileInfo(QFileInfo(url.path).absolutePath()).isWritable()) {
        error.code = ErrorCode::Refused;
        error.message = say(QT_TRANSLATE_NOOP(
            "Rowback", "The SQLite file keeps a write-ahead log, which cannot be made in its read-only folder."));
        error.advice = say(
            QT_TRANSLATE_NOOP("Rowback", "Have the folder made writable, or read a copy of the file in another one."));
    } else if (isLeftOpen(url.path)) {
        error.code = ErrorCode::Refused;
        error.message = say(QT_TRANSLATE_NOOP(
            "Rowback", "A program that ended in the middle of a transaction left the SQLite file and its journal."));
        error.advice = say(QT_TRANSLATE_NOOP(
            "Rowback", "Keep a copy of both, then open the file once with its application, which takes that back."));
    } else {
        error.code = ErrorCode::Unreadable;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The file cannot be opened as a SQLite database."));
        error.advice = say(
            QT_TRANSLATE_NOOP("Rowback", "Check that it is one, that it is whole, and that it is not encrypted."));
    }
    return Unexpected{std::move(error)};
}

Result<void> setUp(SqliteConnection &connection, bool readOnly)
{
    std::string settings = "PRAGMA foreign_keys = ON;";
    if (readOnly) {
        settings += "PRAGMA query_only = ON;";
    }
    if (auto run = connection.run(settings); !run) {
        return run;
    }
    // Reads the header, so that a file of another kind is found out now.
    return connection.run("SELECT COUNT(*) FROM sqlite_schema");
}

int compareBytes(void * /*unused*/, int sizeA, const void *a, int sizeB, const void *b)
{
    return std::string_view(static_cast<const char *>(a), static_cast<std::size_t>(sizeA))
        .compare({static_cast<const char *>(b), static_cast<std::size_t>(sizeB)});
}

/// SQLite's BINARY compares what is stored, which may be UTF-16.
Result<Dialect> dialectOf(SqliteConnection &connection)
{
    const auto stored = connection.integer("SELECT encoding = 'UTF-8' FROM pragma_encoding");
    if (!stored) {
        return stored.unexpected();
    }
    if (*stored == 1) {
        return Dialect(Engine::Sqlite);
    }
    sqlite3_create_collation(connection.handle(), "rowback_bytes", SQLITE_UTF8, nullptr, &compareBytes);
    return Dialect(Engine::Sqlite, "rowback_bytes");
}

DatabaseFacts factsOf(const DatabaseUrl &url)
{
    DatabaseFacts facts;
    const QFileInfo info(url.path);
    facts.characterSet = QStringLiteral("UTF-8");
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()) {
        facts.canWrite = false;
        facts.whyNot = info.isWritable()
            ? say(QT_TRANSLATE_NOOP(
                "Rowback",
                "The folder of the SQLite file is read-only, so it cannot have a journal. Get the right to "
                "write there."))
            : say(QT_TRANSLATE_NOOP("Rowback", "The SQLite file is read-only. Get the right to write to it."));
    }
    return facts;
}

QString identityOf(const QString &path)
{
    struct stat status = {};
    ::stat(QFile::encodeName(path).constData(), &status);
    return QStringLiteral("sqlite:%1:%2:%3")
        .arg(QFileInfo(path).canonicalFilePath())
        .arg(static_cast<quint64>(status.st_dev), 0, 16)
        .arg(static_cast<quint64>(status.st_ino), 0, 16);
}

} // namespace

Result<OpenedDatabase> openSqlite(const DatabaseUrl &url, const OpenOptions &options)
{
    if (auto checked = checkFile(url); !checked) {
        return checked.unexpected();
    }
    auto connection = std::make_unique<SqliteConnection>();
    if (auto opened = connection->open(url.path, openFlags(url, options), options.lockWaitSeconds); !opened) {
        return cannotOpen(url, opened.error());
    }
    const std::stop_callback stopping(options.stop, [&opened = *connection] { opened.interrupt(); });
    if (auto ready = setUp(*connection, options.readOnly); !ready) {
        return cannotOpen(url, ready.error());
    }
    auto dialect = dialectOf(*connection);
    if (!dialect) {
        return cannotOpen(url, dialect.error());
    }
    OpenedDatabase opened;
    opened.facts = factsOf(url);
    opened.session = std::make_unique<SqliteSession>(std::move(connection), *std::move(dialect));
    opened.productName = QLatin1String("SQLite ") + QLatin1String(sqlite3_libversion());
    opened.name = url.name;
    opened.identity = identityOf(url.path);
    return opened;
}

Result<void> createSqliteFile(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Unexpected{{.code = ErrorCode::Refused,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "There is a file already.")),
                           .where = path,
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Name another one, or remove it."))}};
    }
    SqliteConnection connection;
    auto opened = connection.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0);
    // Gives the file its header; without one it stays empty.
    if (opened) {
        opened = connection.run("PRAGMA user_version = 0; VACUUM");
    }
    if (!opened) {
        return Unexpected{{.code = ErrorCode::Failed,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "The SQLite file cannot be made.")),
                           .where = path,
                           .advice = say(QT_TRANSLATE_NOOP(
                               "Rowback",
                               "Check that the folder is there and can be written to, and that the disk is not "
                               "full.")),
                           .detail = opened.error().detail}};
    }
    return opened;
}

} // namespace Rowback
