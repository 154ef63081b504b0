// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QString withUser(const QString &url, const QString &user)
{
    auto parsed = DatabaseUrl::parse(url, QString());
    parsed->user = user;
    return parsed->toString();
}

Result<std::unique_ptr<Database>> tryOpen(const QString &url, const Credentials &credentials = {},
                                          const OpenOptions &options = {})
{
    return Database::open(*DatabaseUrl::parse(url, QString()), credentials, options);
}

} // namespace

/// Why a database cannot be opened, or a table not be seen, in words that help.
class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void tellsThatTlsMayBeNeeded();
    void refusesValuesThatOptionsCannotHave_data();
    void refusesValuesThatOptionsCannotHave();
    void refusesTheServerOfAnotherEngine_data() { addEngineRows(); }
    void refusesTheServerOfAnotherEngine();
    void refusesASearchPathToNowhere();
    void writeAheadLogNeedsItsFolder();
    void aDamagedFileSaysWhatToDo();
    void tellsHiddenTablesFromMissingOnes_data() { addEngineRows(); }
    void tellsHiddenTablesFromMissingOnes();

private:
    TestDatabases m_databases;
};

/// It opens, and its damage comes up among the rows.
void TestRefusals::aDamagedFileSaysWhatToDo()
{
    const QString url = m_databases.create(
        Engine::Sqlite, QStringLiteral("damaged"),
        QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, name text); INSERT INTO t WITH RECURSIVE n (i) AS "
                       "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i, 'abcdefghij' FROM n;"));
    QFile file(DatabaseUrl::parse(url, QString())->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(8192, 'A')), qint64(8192));
    file.close();
    const auto database = open(url);
    QVERIFY(database);
    const auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    const auto read = visitRows((*source)->rows({TableId{0}, {0, 1}, {0}}, {}), [](auto) { return true; });
    QVERIFY(!read);
    QCOMPARE(read.error().refusal, Refusal::Damaged);
    QVERIFY2(read.error().text().contains(QStringLiteral("Keep a copy")), qPrintable(read.error().text()));
}

/// MariaDB tells a user who must use TLS no more than one with a wrong password.
void TestRefusals::tellsThatTlsMayBeNeeded()
{
    const Engine engine = Engine::MariaDb;
    ROWBACK_REQUIRE_ENGINE(engine);
    const QString url = m_databases.create(
        engine, QStringLiteral("refusals"),
        QStringLiteral("CREATE OR REPLACE USER rowback_tls@'%' REQUIRE SSL; GRANT SELECT ON refusals.* TO "
                       "rowback_tls@'%'; CREATE TABLE t (id integer);"));
    const auto opened = tryOpen(withUser(url, QStringLiteral("rowback_tls")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().refusal, Refusal::AccessDenied);
    QVERIFY2(opened.error().advice.contains(QLatin1String("ssl_mode=required")), qPrintable(opened.error().text()));
    QVERIFY(m_databases.run(engine, QStringLiteral("refusals"), QStringLiteral("DROP USER rowback_tls@'%';")));
}

void TestRefusals::refusesValuesThatOptionsCannotHave_data()
{
    QTest::addColumn<QString>("option");
    for (const char *option : {"sslmode=requird", "connect_timeout=abc", "target_session_attrs=abc"}) {
        QTest::newRow(option) << QString(QLatin1String(option));
    }
}

void TestRefusals::refusesValuesThatOptionsCannotHave()
{
    QFETCH(QString, option);
    const auto opened = tryOpen(QLatin1String("postgresql://jane@localhost:1/welfare?") + option);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Usage);
    const QString name = option.section(QLatin1Char('='), 0, 0);
    QVERIFY2(opened.error().text().contains(name), qPrintable(opened.error().text()));
}

void TestRefusals::refusesTheServerOfAnotherEngine()
{
    ROWBACK_FETCH_ENGINE();
    const Engine other = engine == Engine::MariaDb ? Engine::PostgreSql : Engine::MariaDb;
    ROWBACK_REQUIRE_ENGINE(other);
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no server");
    }
    auto url = *DatabaseUrl::parse(
        m_databases.create(engine, QStringLiteral("refusals"), QStringLiteral("CREATE TABLE t (id integer);")), {});
    url.engine = other;
    url.options.insert(QStringLiteral("connect_timeout"), QStringLiteral("1"));
    const auto opened = Database::open(url, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Connection);
    QVERIFY2(opened.error().message.contains(engineName(other)), qPrintable(opened.error().text()));
}

void TestRefusals::refusesASearchPathToNowhere()
{
    const Engine engine = Engine::PostgreSql;
    ROWBACK_REQUIRE_ENGINE(engine);
    const QString url
        = m_databases.create(engine, QStringLiteral("refusals"), QStringLiteral("CREATE TABLE t (id integer);"));
    const auto opened = tryOpen(url + QStringLiteral("?options=-c%20search_path%3Dnowhere"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY2(opened.error().text().contains(QLatin1String("search_path")), qPrintable(opened.error().text()));
}

void TestRefusals::writeAheadLogNeedsItsFolder()
{
    m_databases.create(Engine::Sqlite, QStringLiteral("logged"),
                       QStringLiteral("PRAGMA journal_mode = WAL; CREATE TABLE t (id integer);"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logged.db"));
    QVERIFY(QFile::copy(m_databases.folder() + QStringLiteral("/logged.db"), path));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder.path()).isWritable()) {
        QSKIP("SKIPPED: this user may write to read-only folders");
    }
    const auto opened = tryOpen(QLatin1String("sqlite://") + path);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY2(opened.error().message.contains(QLatin1String("folder")), qPrintable(opened.error().text()));
}

void TestRefusals::tellsHiddenTablesFromMissingOnes()
{
    ROWBACK_FETCH_ENGINE();
    const QString name = QStringLiteral("introspection_hidden");
    const QString tables
        = QStringLiteral("CREATE TABLE seen (id integer PRIMARY KEY); CREATE TABLE hidden (id integer PRIMARY KEY);");
    const QString url = m_databases.create(
        engine, name,
        engine != Engine::MariaDb ? tables
                                  : tables
                + QStringLiteral("CREATE OR REPLACE USER rowback_part@'%'; GRANT SELECT ON seen TO rowback_part@'%';"));
    const auto database = open(url);
    QVERIFY(database);
    ROWBACK_VERIFY(database->confirmAbsence(QStringLiteral("nothing")));
    if (engine != Engine::MariaDb) {
        return;
    }
    auto parsed = DatabaseUrl::parse(url, QString());
    parsed->user = QStringLiteral("rowback_part");
    const auto partly = open(parsed->toString());
    QVERIFY(partly);
    QVERIFY(!partly->schema().find(QStringLiteral("hidden")));
    const auto confirmed = partly->confirmAbsence(QStringLiteral("hidden"));
    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error().code, ErrorCode::Refused);
    QVERIFY(confirmed.error().message.contains(QLatin1String("hidden")));
    QVERIFY(m_databases.run(engine, name, QStringLiteral("DROP USER rowback_part@'%';")));
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
