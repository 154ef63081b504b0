// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/credentials.h"
#include "database/databaseurl.h"
#include "schema/rowsink.h"
#include "schema/rowsource.h"
#include "schema/taskcontext.h"

#include <map>
#include <memory>

namespace Rowback {

struct OpenOptions
{
    bool readOnly = true; ///< false: beginWrite() will be called
    int lockWaitSeconds = 5; ///< how long to wait for somebody else's lock: it is we who give up
    QString timeZone = {}; ///< the session's, as the engine names it; empty: UTC; or ownTimeZone
    std::stop_token stop = {}; ///< of the opening, which fails with Cancelled; what follows has contexts of its own
};

/// What the user may not do on which tables, in SQL's words: "SELECT", "DELETE". A right that lacks nowhere is left out.
using MissingRights = std::map<QString, QStringList>;

/// What is known of a database beyond its tables; findings and hazards are made of it.
struct DatabaseFacts
{
    QString place; ///< where the connection went: "db.example:3306", or the path of a socket; empty for SQLite
    bool replica = false; ///< copies another server, and should not be written to
    bool canWrite = true; ///< false: the file, the server or the session is read-only
    QString whyNot; ///< a sentence, when canWrite is false
    QString defaultIsolation; ///< of the server, in its own words; empty for SQLite
    qint64 maxPacket = 0; ///< bytes that one statement may have; 0: no such limit
    QString characterSet; ///< of the database
    QString timeZone; ///< of the session; empty: UTC, or the engine has none
    MissingRights missingRights;
    QStringList hiddenTriggers; ///< tables of which the user is not shown whether they have triggers
    bool hidesTables = false; ///< the user has rights on single tables only, and is shown no others
};

/// A connection to a live database, through the engine's own C client: QSqlQuery loses digits, microseconds and odd
/// dates, and the native handle gives TLS options, streaming and cancelling; so Qt SQL is not used at all.
///
/// One transaction at a time: the object that beginRead() or beginWrite() gave must be gone before the next one, and
/// must not outlive the Database. To be used by one thread; only interrupt() may be called from another.
class Database
{
public:
    /// Connects, switches the session to known settings and reads the schema. Opens, but never creates.
    /// ErrorCode::NotFound: no such file or database; Unreadable: not a database file; Connection: no server, wrong
    /// password; Refused: SQLite file locked for good, or read-only although options ask to write.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url, const Credentials &credentials,
                                                  const OpenOptions &options = {});

    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    virtual ~Database() = default;

    virtual Engine engine() const = 0;
    /// "MariaDB 10.11.19".
    virtual QString productName() const = 0;
    /// Of the database; a SQLite file's name without folder and suffix. What --confirm asks for.
    virtual QString name() const = 0;
    /// For a person: "welfare (MariaDB 10.11.19, db.example:3306)".
    QString display() const;
    /// The same for the same database however it is addressed, another for every other one; for plans and journals.
    virtual QString identity() const = 0;
    virtual const Schema &schema() const = 0;
    virtual const DatabaseFacts &facts() const = 0;
    /// Succeeds if a table that schema() lacks is not there. ErrorCode::Refused if it may be, and is hidden from this
    /// user: MariaDB lists only tables that one has some right to. Not while rows are read.
    virtual Result<void> confirmAbsence(const QString &table) = 0;

    /// A consistent, read-only transaction; ends with the object.
    /// Once @p context is stopped, a running statement is interrupted, and everything fails with Cancelled.
    virtual Result<std::unique_ptr<RowSource>> beginRead(const TaskContext &context) = 0;
    /// The write transaction. ErrorCode::Refused if the connection was opened read-only, or the server is.
    virtual Result<std::unique_ptr<RowSink>> beginWrite(const TaskContext &context) = 0;

    /// Ends the statement that is running, if one is: it fails with Cancelled. From any thread.
    virtual void interrupt() noexcept = 0;

    /// Makes the tables, with keys, foreign keys and indexes on these, in a database that has none (else
    /// ErrorCode::Refused): for the demo and the tests. Not in a transaction. schema() is read again afterwards.
    virtual Result<void> createTables(const Schema &schema) = 0;
};

/// The statements that make @p schema in an empty database of @p engine, in this order. Types follow Column::type,
/// maxLength, precision and scale, not typeName, so a schema of one engine can be made in another.
QStringList ddl(const Schema &schema, Engine engine);

/// Makes an empty SQLite file, for the demo. Refused if there is something at @p path already.
Result<void> createSqliteFile(const QString &path);

} // namespace Rowback
