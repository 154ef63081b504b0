// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

const QString password = QStringLiteral("pa:ss w@rd/'1"); // of servers.py

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

class TestOpening : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatItOpened_data() { addEngineRows(); }
    void tellsWhatItOpened();
    void missingFileIsNotCreated();
    void readingLeavesNoFile_data();
    void readingLeavesNoFile();
    void refusesWhatIsNoDatabase();
    void lockedFileIsRefused();
    void whatACrashLeftIsSaid();
    void readOnlyFileIsRefusedForWriting();
    void serverRefusals_data() { addEngineRows(); }
    void serverRefusals();
    void isRefusedWithoutTheTlsAskedFor_data() { addEngineRows(); }
    void isRefusedWithoutTheTlsAskedFor();
    void asksForThePasswordOnce_data() { addEngineRows(); }
    void asksForThePasswordOnce();
    void readsTheEnginesOwnFiles_data() { addEngineRows(); }
    void readsTheEnginesOwnFiles();
    void createsTables_data() { addEngineRows(); }
    void createsTables();

private:
    TestDatabases m_databases;
};

void TestOpening::tellsWhatItOpened()
{
    ROWBACK_FETCH_ENGINE();
    const QString url
        = m_databases.create(engine, QStringLiteral("opening"), QStringLiteral("CREATE TABLE t (id integer);"));
    const auto database = open(url);
    const auto again = open(url);
    const auto other
        = open(m_databases.create(engine, QStringLiteral("opening2"), QStringLiteral("CREATE TABLE t (id integer);")));
    QVERIFY(database && again && other);
    QCOMPARE(database->engine(), engine);
    QVERIFY2(database->productName().startsWith(engineName(engine) + QLatin1Char(' ')),
             qPrintable(database->productName()));
    QCOMPARE(database->name(), QStringLiteral("opening"));
    QCOMPARE(database->identity(), again->identity());
    QVERIFY(database->identity() != other->identity());
    QVERIFY(database->facts().canWrite);
    QVERIFY(!database->facts().replica);
    if (engine == Engine::MariaDb) {
        QVERIFY(database->facts().maxPacket > 0);
        QCOMPARE(database->facts().defaultIsolation, QStringLiteral("REPEATABLE-READ"));
    }
}

void TestOpening::missingFileIsNotCreated()
{
    const QString path = m_databases.folder() + QStringLiteral("/missing.db");
    for (const bool readOnly : {true, false}) {
        OpenOptions options;
        options.readOnly = readOnly;
        const auto opened = tryOpen(QLatin1String("sqlite://") + path, {}, options);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
    }
}

void TestOpening::readingLeavesNoFile_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"DELETE", "WAL"}) {
        QTest::newRow(mode) << QString(QLatin1String(mode));
    }
}

void TestOpening::readingLeavesNoFile()
{
    QFETCH(QString, mode);
    const QString name = QLatin1String("traceless") + mode;
    const QString url = m_databases.create(
        Engine::Sqlite, name,
        QStringLiteral("PRAGMA journal_mode = %1; CREATE TABLE t (id integer PRIMARY KEY); INSERT INTO t VALUES (1);")
            .arg(mode));
    const QString path = m_databases.folder() + QLatin1Char('/') + name + QLatin1String(".db");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    {
        const auto database = open(url);
        QVERIFY(database);
        auto source = database->beginRead({});
        ROWBACK_VERIFY(source);
        QCOMPARE(*(*source)->rowCount(TableId{0}), 1);
    }
    QCOMPARE(QDir(m_databases.folder()).entryList({name + QLatin1Char('*')}).size(), 1);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void TestOpening::refusesWhatIsNoDatabase()
{
    const QString path = m_databases.folder() + QStringLiteral("/text.db");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    for (const QString &each : {path, m_databases.folder()}) {
        const auto opened = tryOpen(QLatin1String("sqlite://") + each);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreadable);
        QVERIFY(!opened.error().advice.isEmpty());
    }
}

void TestOpening::lockedFileIsRefused()
{
    const QString url
        = m_databases.create(Engine::Sqlite, QStringLiteral("locked"), QStringLiteral("CREATE TABLE t (id integer);"));
    QProcess locker;
    locker.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE'); "
                                 "print('locked', flush=True); sys.stdin.read()"),
                  m_databases.folder() + QStringLiteral("/locked.db")});
    QVERIFY(locker.waitForReadyRead());
    OpenOptions options;
    options.lockWaitSeconds = 0;
    const auto opened = tryOpen(url, {}, options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QCOMPARE(opened.error().refusal, Refusal::Locked);
    locker.closeWriteChannel();
    QVERIFY(locker.waitForFinished());
    ROWBACK_VERIFY(tryOpen(url, {}, options));
}

/// As it lies there when the program that wrote is gone: half of its transaction in the file, the rest in the journal.
void TestOpening::whatACrashLeftIsSaid()
{
    const QString url = m_databases.create(Engine::Sqlite, QStringLiteral("writing"),
                                           QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, text text);"));
    QProcess writer;
    writer.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import shutil, sqlite3, sys\n"
                                 "file, copy = sys.argv[1:]\n"
                                 "c = sqlite3.connect(file, isolation_level=None)\n"
                                 "c.execute('PRAGMA cache_size = 1')\n"
                                 "c.executemany('INSERT INTO t (text) VALUES (?)', [('x' * 900,)] * 50)\n"
                                 "c.execute('BEGIN')\n"
                                 "c.execute(\"UPDATE t SET text = 'y' || substr(text, 2)\")\n"
                                 "for end in ('', '-journal'): shutil.copy(file + end, copy + end)\n"
                                 "c.execute('ROLLBACK')\n"),
                  m_databases.folder() + QStringLiteral("/writing.db"),
                  m_databases.folder() + QStringLiteral("/crashed.db")});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(writer.exitCode(), 0);
    const QString path = m_databases.folder() + QStringLiteral("/crashed.db");
    const auto contents = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = contents();
    const auto opened = tryOpen(QString(url).replace(QLatin1String("writing.db"), QLatin1String("crashed.db")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY2(opened.error().message.contains(QLatin1String("in the middle of a transaction")),
             qPrintable(opened.error().text()));
    QVERIFY(QFile::exists(path + QLatin1String("-journal")));
    QCOMPARE(contents(), before);
}

void TestOpening::readOnlyFileIsRefusedForWriting()
{
    const QString url
        = m_databases.create(Engine::Sqlite, QStringLiteral("frozen"), QStringLiteral("CREATE TABLE t (id integer);"));
    const QString path = m_databases.folder() + QStringLiteral("/frozen.db");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    if (QFileInfo(path).isWritable()) {
        QSKIP("SKIPPED: this user may write to read-only files");
    }
    const auto database = open(url, writing());
    QVERIFY(database);
    QVERIFY(!database->facts().canWrite);
    const auto refused = database->beginWrite({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestOpening::serverRefusals()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no server");
    }
    const QString url
        = m_databases.create(engine, QStringLiteral("opening"), QStringLiteral("CREATE TABLE t (id integer);"));
    Credentials wrong;
    wrong.password = QStringLiteral("geheim");
    auto opened = tryOpen(withUser(url, QStringLiteral("rowback_pw")), wrong);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Connection);
    QCOMPARE(opened.error().refusal, Refusal::AccessDenied);
    QVERIFY(!opened.error().text().contains(QLatin1String("geheim")));
    QVERIFY(!opened.error().advice.isEmpty());

    auto elsewhere = *DatabaseUrl::parse(url, QString());
    elsewhere.name = QStringLiteral("no such database");
    opened = Database::open(elsewhere, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::NotFound);

    elsewhere = *DatabaseUrl::parse(url, QString());
    elsewhere.port = 1;
    opened = Database::open(elsewhere, {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Connection);
    QVERIFY(opened.error().refusal != Refusal::AccessDenied);
}

/// The servers of the tests have no TLS.
void TestOpening::isRefusedWithoutTheTlsAskedFor()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no server");
    }
    const QString url
        = m_databases.create(engine, QStringLiteral("opening"), QStringLiteral("CREATE TABLE t (id integer);"));
    const QStringList options = engine == Engine::MariaDb
        ? QStringList{QStringLiteral("ssl_mode=required"), QStringLiteral("ssl_mode=verify_identity"),
                      QStringLiteral("ssl_ca=/etc/hostname")}
        : QStringList{QStringLiteral("sslmode=require")};
    for (const QString &option : options) {
        const auto opened = tryOpen(url + QLatin1Char('?') + option);
        QVERIFY2(!opened, qPrintable(option));
        QCOMPARE(opened.error().code, ErrorCode::Connection);
    }
}

void TestOpening::asksForThePasswordOnce()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no password");
    }
    const QString url
        = m_databases.create(engine, QStringLiteral("opening"), QStringLiteral("CREATE TABLE t (id integer);"));
    int asked = 0;
    Credentials credentials;
    credentials.prompt = [&](const QString &question) {
        ++asked;
        return question.contains(QLatin1String("opening")) ? std::optional(password) : std::nullopt;
    };
    ROWBACK_VERIFY(tryOpen(withUser(url, QStringLiteral("rowback_pw")), credentials));
    QCOMPARE(asked, 1);
    ROWBACK_VERIFY(tryOpen(url, credentials));
    QCOMPARE(asked, 1);
    credentials.password = password;
    ROWBACK_VERIFY(tryOpen(withUser(url, QStringLiteral("rowback_pw")), credentials));
    QCOMPARE(asked, 1);
}

void TestOpening::readsTheEnginesOwnFiles()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no password");
    }
    const QString url
        = m_databases.create(engine, QStringLiteral("opening"), QStringLiteral("CREATE TABLE t (id integer);"));
    QTemporaryDir home;
    QFile file(home.filePath(engine == Engine::MariaDb ? QStringLiteral(".my.cnf") : QStringLiteral(".pgpass")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString escaped = password;
    file.write(engine == Engine::MariaDb ? QStringLiteral("[client]\npassword=\"%1\"\n").arg(password).toUtf8()
                                         : QStringLiteral("*:*:*:rowback_pw:%1\n")
                                               .arg(escaped.replace(QLatin1Char(':'), QLatin1String("\\:")))
                                               .toUtf8());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    CredentialSources sources;
    sources.home = home.path();
    const auto credentials = Credentials::gather(sources);
    ROWBACK_VERIFY(credentials);
    ROWBACK_VERIFY(tryOpen(withUser(url, QStringLiteral("rowback_pw")), *credentials));
}

void TestOpening::createsTables()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(m_databases.create(engine, QStringLiteral("creating"), QString()), writing());
    QVERIFY(database);
    Schema wanted;
    Table child;
    child.name = QStringLiteral("child");
    for (const auto &[name, type] : {std::pair("parent_id", ColumnType::Integer), std::pair("code", ColumnType::Text),
                                     std::pair("note", ColumnType::Text), std::pair("day", ColumnType::Date),
                                     std::pair("at", ColumnType::DateTime), std::pair("clock", ColumnType::Time),
                                     std::pair("flag", ColumnType::Boolean), std::pair("price", ColumnType::Decimal),
                                     std::pair("ratio", ColumnType::Real), std::pair("data", ColumnType::Bytes),
                                     std::pair("extra", ColumnType::Json)}) {
        Column &column = child.columns.emplace_back();
        column.name = QLatin1String(name);
        column.type = type;
    }
    child.columns[0].nullable = false;
    child.columns[1].maxLength = 10;
    child.columns[1].nullable = false;
    child.columns[7].precision = 12;
    child.columns[7].scale = 3;
    child.keyColumns = {0, 1};
    child.uniqueKeys.emplace_back().columns = {3, 6};
    ForeignKey &key = child.foreignKeys.emplace_back();
    key.columns = {0};
    key.targetTable = QStringLiteral("parent");
    key.targetColumns = {QStringLiteral("id")};
    key.deferrable = true;
    key.initiallyDeferred = true;
    wanted.add(child);
    Table parent;
    parent.name = QStringLiteral("parent");
    Column &id = parent.columns.emplace_back();
    id.name = QStringLiteral("id");
    id.type = ColumnType::Integer;
    id.nullable = false;
    id.autoIncrement = true;
    parent.keyColumns = {0};
    wanted.add(parent);

    ROWBACK_VERIFY(database->createTables(wanted));
    QCOMPARE(database->schema().size(), 2);
    const Table &made = database->schema().table(*database->schema().find(QStringLiteral("child")));
    QCOMPARE(made.columns.size(), child.columns.size());
    for (std::size_t i = 0; i < child.columns.size(); ++i) {
        QCOMPARE(made.columns[i].name, child.columns[i].name);
        QCOMPARE(made.columns[i].type, child.columns[i].type);
        QCOMPARE(made.columns[i].nullable, child.columns[i].nullable);
    }
    QCOMPARE(made.keyColumns, child.keyColumns);
    QCOMPARE(made.uniqueKeys.size(), 1U);
    QCOMPARE(made.uniqueKeys.front().columns, child.uniqueKeys.front().columns);
    QCOMPARE(made.foreignKeys.size(), 1U);
    QCOMPARE(made.foreignKeys.front().initiallyDeferred, engine != Engine::MariaDb);
    QVERIFY(database->schema().table(*database->schema().find(QStringLiteral("parent"))).columns.front().autoIncrement);
    const auto again = database->createTables(wanted);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Refused);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
