// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Rowback::Test {

/// Fresh databases of all engines for one test class. MariaDB and PostgreSQL are the private servers of the ctest
/// fixture "servers".
class TestDatabases
{
public:
    static constexpr Engine engines[] = {Engine::Sqlite, Engine::MariaDb, Engine::PostgreSql};

    /// Why there is no such engine here; empty: there is one.
    static QString skipReason(Engine engine);

    static QString serverSocket(Engine engine); ///< of PostgreSQL the folder that it is in

    /// A new database that was filled by the statements of @p sql; its address. Empty after a failure, which was
    /// printed.
    QString create(Engine engine, const QString &name, const QString &sql) const;
    /// The same with the statements of a file.
    QString createFromFile(Engine engine, const QString &name, const QString &file) const;
    /// Runs statements beside the connection under test.
    bool run(Engine engine, const QString &name, const QString &sql) const;
    QString folder() const { return m_folder.path(); }

private:
    QString place(Engine engine, const QString &name) const;
    QString writeFile(const QString &sql) const;

    QTemporaryDir m_folder;
};

/// Opens or fails loudly; null after a failure.
std::unique_ptr<Database> open(const QString &url, const OpenOptions &options = {});

OpenOptions writing(int lockWaitSeconds = 5);

/// All rows that are left; empty after a failure, which was printed.
std::vector<Row> readAll(RowCursor &cursor);
/// All rows of a table, in the order of these columns.
std::vector<Row> readTable(Database &database, const char *name, const QStringList &order);

/// One row per engine, named after it, with a column "engine"; QSKIPs are up to the test.
void addEngineRows();

} // namespace Rowback::Test

/// At the start of a test with addEngineRows(): fetches `engine`, and skips loudly where there is none of it.
/// On a build server nothing may be skipped for want of a server.
#define ROWBACK_SKIP(reason)                                                                                           \
    do {                                                                                                               \
        QVERIFY2(qgetenv("CI") != "true", reason);                                                                     \
        QSKIP(reason);                                                                                                 \
    } while (false)
#define ROWBACK_REQUIRE_ENGINE(engine)                                                                                 \
    if (const QString reason = Rowback::Test::TestDatabases::skipReason(engine); !reason.isEmpty())                    \
    ROWBACK_SKIP(qPrintable(QStringLiteral("SKIPPED: no %1 server: %2").arg(Rowback::engineName(engine), reason)))
#define ROWBACK_FETCH_ENGINE()                                                                                         \
    QFETCH(Rowback::Engine, engine);                                                                                   \
    ROWBACK_REQUIRE_ENGINE(engine)

/// QVERIFY for a Result, which says why not.
#define ROWBACK_VERIFY(result)                                                                                         \
    do {                                                                                                               \
        const auto &outcome = (result);                                                                                \
        const QString reason = outcome.has_value() ? QString() : outcome.error().text();                               \
        QVERIFY2(outcome.has_value(), qPrintable(reason));                                                             \
    } while (false)
