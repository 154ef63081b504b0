// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QFile>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

/// The address of a server's socket instead of its port.
DatabaseUrl bySocket(DatabaseUrl url, const QString &option, const QString &path)
{
    url.host.clear();
    url.options.insert(option, path);
    return url;
}

QString placeOf(const DatabaseUrl &url, const Credentials &credentials = {})
{
    const auto database = Database::open(url, credentials);
    return database ? (*database)->facts().place : database.error().text();
}

} // namespace

/// Which of the servers of a machine a connection goes to, and that it is told.
class TestConnectionPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mariaDbGoesToThePort();
    void mariaDbGoesToTheSocket();
    void postgresGoesToThePort();
    void postgresGoesToTheSocketOfThePort();
    void theDatabaseIsShownWithIt_data() { addEngineRows(); }
    void theDatabaseIsShownWithIt();

private:
    DatabaseUrl create(Engine engine) const
    {
        const QString sql = QStringLiteral("CREATE TABLE t (id integer);");
        return *DatabaseUrl::parse(m_databases.create(engine, QStringLiteral("place"), sql), QString());
    }
    /// Options for which the client takes that socket where nothing else is said.
    Credentials usualSocket(const QString &path) const
    {
        Credentials credentials;
        credentials.myCnf = m_databases.folder() + QStringLiteral("/my.cnf");
        QFile file(credentials.myCnf);
        if (file.open(QIODevice::WriteOnly)) {
            file.write("[client]\nsocket = " + path.toUtf8() + '\n');
        }
        return credentials;
    }

    TestDatabases m_databases;
};

void TestConnectionPlace::mariaDbGoesToThePort()
{
    ROWBACK_REQUIRE_ENGINE(Engine::MariaDb);
    DatabaseUrl url = create(Engine::MariaDb);
    const Credentials credentials = usualSocket(TestDatabases::serverSocket(Engine::MariaDb));
    const int port = url.port;
    for (const QString &host : {QStringLiteral("localhost"), QString(), QStringLiteral("127.0.0.1")}) {
        url.host = host;
        url.port = port;
        QCOMPARE(placeOf(url, credentials), hostAndPort(host.isEmpty() ? QStringLiteral("localhost") : host, port));
        url.port = 1; // where nobody listens: not what the socket leads to
        const auto other = Database::open(url, credentials);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::Connection);
        QVERIFY2(other.error().where.contains(QStringLiteral(":1 ")), qPrintable(other.error().where));
    }
}

void TestConnectionPlace::mariaDbGoesToTheSocket()
{
    ROWBACK_REQUIRE_ENGINE(Engine::MariaDb);
    const QString socket = TestDatabases::serverSocket(Engine::MariaDb);
    DatabaseUrl url = create(Engine::MariaDb);
    url.port = 0;
    QCOMPARE(placeOf(bySocket(url, QStringLiteral("unix_socket"), socket)), socket);
    for (const QString &host : {QStringLiteral("localhost"), QString()}) {
        url.host = host;
        QCOMPARE(placeOf(url, usualSocket(socket)), socket);
    }
}

void TestConnectionPlace::postgresGoesToThePort()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    const DatabaseUrl url = create(Engine::PostgreSql);
    QCOMPARE(placeOf(url), hostAndPort(QStringLiteral("127.0.0.1"), url.port));
}

/// A socket of PostgreSQL has a port in its name.
void TestConnectionPlace::postgresGoesToTheSocketOfThePort()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    const QString folder = TestDatabases::serverSocket(Engine::PostgreSql);
    DatabaseUrl url = bySocket(create(Engine::PostgreSql), QStringLiteral("host"), folder);
    QCOMPARE(placeOf(url), QStringLiteral("%1/.s.PGSQL.%2").arg(folder).arg(url.port));
    url.port = 1;
    QVERIFY(!Database::open(url, {}));
}

void TestConnectionPlace::theDatabaseIsShownWithIt()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = Database::open(create(engine), {});
    ROWBACK_VERIFY(database);
    const QString place = (*database)->facts().place;
    QCOMPARE(place.isEmpty(), engine == Engine::Sqlite);
    const QString shown = (*database)->productName() + (place.isEmpty() ? place : QLatin1String(", ") + place);
    QCOMPARE((*database)->display(), QStringLiteral("place (%1)").arg(shown));
}

QTEST_GUILESS_MAIN(TestConnectionPlace)
#include "tst_connectionplace.moc"
