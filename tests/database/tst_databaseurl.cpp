// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/credentials.h"
#include "database/databaseurl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void acceptsThePathOfAFile();
    void passwordComesFromTheNearestSource();
};

void TestDatabaseUrl::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("display");
    const auto row = [](const char *name, const char *text, const char *printed, const char *display) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(printed) << QString::fromUtf8(display);
    };
    row("absolute SQLite file", "sqlite:///data/my%20site.db", "sqlite:///data/my%20site.db",
        "/data/my site.db (SQLite)");
    row("relative SQLite file", "sqlite:site.db", "sqlite:///work/site.db", "/work/site.db (SQLite)");
    row("MariaDB with everything", "mysql://jane@db.example:3307/welfare?ssl_mode=required",
        "mysql://jane@db.example:3307/welfare?ssl_mode=required", "welfare on db.example:3307 (MariaDB)");
    row("MariaDB by its other name", "mariadb://jane@db/welfare", "mysql://jane@db/welfare", "welfare on db (MariaDB)");
    row("MariaDB by its socket", "mysql://jane@/welfare?unix_socket=%2Frun%2Fmy.sock",
        "mysql://jane@/welfare?unix_socket=%2Frun%2Fmy.sock", "welfare on /run/my.sock (MariaDB)");
    row("MariaDB by a port of this machine", "mysql://jane@:3307/welfare", "mysql://jane@:3307/welfare",
        "welfare on this machine:3307 (MariaDB)");
    row("PostgreSQL by a socket with a port", "postgresql://jane@:5433/welfare?host=%2Frun%2Fpg",
        "postgresql://jane@:5433/welfare?host=%2Frun%2Fpg", "welfare on /run/pg:5433 (PostgreSQL)");
    row("a host of another protocol", "mysql://jane@[::1]:3307/welfare", "mysql://jane@[::1]:3307/welfare",
        "welfare on [::1]:3307 (MariaDB)");
    row("PostgreSQL without user and host", "postgresql:///welfare", "postgresql:///welfare",
        "welfare on this machine (PostgreSQL)");
    row("PostgreSQL by its other name, encoded", "postgres://j%40ne@db/a%2Bb%20%C3%A9?options=-c%20geqo%3Doff",
        "postgresql://j%40ne@db/a+b%20%C3%A9?options=-c%20geqo%3Doff", "a+b é on db (PostgreSQL)");
}

void TestDatabaseUrl::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    QFETCH(QString, display);
    const auto url = DatabaseUrl::parse(text, QStringLiteral("/work"));
    QVERIFY2(url, url ? "" : qPrintable(url.error().text()));
    QCOMPARE(url->toString(), printed);
    QCOMPARE(url->display(), display);
    const auto again = DatabaseUrl::parse(url->toString(), QStringLiteral("/elsewhere"));
    QVERIFY(again);
    QCOMPARE(*again, *url);
}

void TestDatabaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a password") << QStringLiteral("mysql://jane:geheim@db/welfare");
    QTest::newRow("a password with a slash") << QStringLiteral("mysql://jane:geheim/x@db/welfare");
    QTest::newRow("a password with an at") << QStringLiteral("postgresql://jane:geheim@geheim@db/welfare");
    QTest::newRow("a password as an option") << QStringLiteral("postgresql://jane@db/welfare?password=geheim");
    QTest::newRow("a TLS mode nobody knows") << QStringLiteral("mysql://jane@db/welfare?ssl_mode=requird");
    QTest::newRow("a timeout that is none") << QStringLiteral("mysql://jane@db/welfare?connect_timeout=abc");
    QTest::newRow("an option nobody knows") << QStringLiteral("mysql://jane@db/welfare?color=blue");
    QTest::newRow("a port and a socket") << QStringLiteral("mysql://jane@:3307/welfare?unix_socket=/run/my.sock");
    QTest::newRow("a host and a socket") << QStringLiteral("mysql://jane@db/welfare?unix_socket=/run/my.sock");
    QTest::newRow("a host and PostgreSQL's socket") << QStringLiteral("postgresql://jane@db/welfare?host=/run/pg");
    QTest::newRow("no database") << QStringLiteral("mysql://jane@db:3306");
    QTest::newRow("two databases") << QStringLiteral("mysql://jane@db:3306/a/b");
    QTest::newRow("a port that is none") << QStringLiteral("mysql://jane@db:geheim/a");
    QTest::newRow("another engine") << QStringLiteral("oracle://jane@db/a");
    QTest::newRow("a host for a file") << QStringLiteral("sqlite://data/site.db");
    QTest::newRow("no file") << QStringLiteral("sqlite:");
    QTest::newRow("a file that is not there") << QStringLiteral("nowhere.db");
    QTest::newRow("nothing") << QString();
}

void TestDatabaseUrl::refuses()
{
    QFETCH(QString, text);
    const auto url = DatabaseUrl::parse(text, QStringLiteral("/work"));
    QVERIFY(!url);
    QCOMPARE(url.error().code, ErrorCode::Usage);
    QVERIFY(!url.error().message.isEmpty());
    QVERIFY(!url.error().advice.isEmpty());
    QVERIFY2(!url.error().text().contains(QLatin1String("geheim")), qPrintable(url.error().text()));
}

void TestDatabaseUrl::acceptsThePathOfAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("some site.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto url = DatabaseUrl::parse(QStringLiteral("some site.db"), folder.path());
    QVERIFY(url);
    QCOMPARE(url->engine, Engine::Sqlite);
    QCOMPARE(url->path, file.fileName());
    QCOMPARE(url->name, QStringLiteral("some site"));
}

void TestDatabaseUrl::passwordComesFromTheNearestSource()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("password")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("vom file\r\nmore\n");
    file.close();
    CredentialSources sources;
    sources.environmentPassword = QStringLiteral("from the environment");
    sources.home = folder.path();
    auto found = Credentials::gather(sources);
    QVERIFY(found);
    QCOMPARE(*found->password, QStringLiteral("from the environment"));
    QVERIFY(found->myCnf.isEmpty());

    sources.passwordFile = file.fileName();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    found = Credentials::gather(sources);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Refused);

    QVERIFY(file.setPermissions(QFile::ReadOwner));
    found = Credentials::gather(sources);
    QVERIFY(found);
    QCOMPARE(*found->password, QStringLiteral("vom file"));

    sources.passwordFile = folder.filePath(QStringLiteral("missing"));
    found = Credentials::gather(sources);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
