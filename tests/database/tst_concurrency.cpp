// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QString parentSql()
{
    return QStringLiteral("CREATE TABLE parent (id integer PRIMARY KEY, code varchar(10) NOT NULL UNIQUE);"
                          "INSERT INTO parent (id, code) VALUES (1, 'one'), (2, 'two');");
}

Row values(std::initializer_list<Value> list)
{
    return list;
}

Value text(const char *value)
{
    return Value::text(value);
}

Value number(qint64 value)
{
    return Value::integer(value);
}

} // namespace

/// Others at work in the same database, people who cancel, and servers that go away.
class TestConcurrency : public QObject
{
    Q_OBJECT

private slots:
    void cancelledInsertLeavesNothing_data() { addEngineRows(); }
    void cancelledInsertLeavesNothing();
    void givesUpOnALock_data() { addEngineRows(); }
    void givesUpOnALock();
    void waitForALockIsCancelled_data() { addEngineRows(); }
    void waitForALockIsCancelled();
    void writersDoNotOverwriteEachOther_data() { addEngineRows(); }
    void writersDoNotOverwriteEachOther();
    void tellsThatTheConnectionWasLost_data() { addEngineRows(); }
    void tellsThatTheConnectionWasLost();

private:
    std::unique_ptr<Database> family(Engine engine, int lockWaitSeconds = 5);
    TableId table(const Database &database, const char *name) { return *database.schema().find(QLatin1String(name)); }
    qint64 count(Database &database, const char *name);

    TestDatabases m_databases;
    QString m_url;
};

std::unique_ptr<Database> TestConcurrency::family(Engine engine, int lockWaitSeconds)
{
    m_url = m_databases.create(engine, QStringLiteral("concurrency"), parentSql());
    return open(m_url, writing(lockWaitSeconds));
}

qint64 TestConcurrency::count(Database &database, const char *name)
{
    auto source = database.beginRead({});
    if (!source) {
        return -1;
    }
    const auto rows = (*source)->rowCount(table(database, name));
    return rows ? *rows : -1;
}

void TestConcurrency::cancelledInsertLeavesNothing()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    std::vector<Row> rows;
    for (int i = 0; i < 20000; ++i) {
        rows.push_back({number(100 + i), Value::text(std::to_string(i))});
    }
    for (int round = 0; round < 15; ++round) {
        std::stop_source stop;
        TaskContext context;
        context.stop = stop.get_token();
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(round * 4000));
            stop.request_stop();
        });
        auto sink = database->beginWrite(context);
        if (sink) {
            const auto inserted = (*sink)->insert(parent, {0, 1}, rows, context);
            QVERIFY2(inserted || inserted.error().code == ErrorCode::Cancelled,
                     inserted ? "" : qPrintable(inserted.error().text()));
            if (!inserted) {
                ROWBACK_VERIFY((*sink)->rollback());
            }
        } else {
            QCOMPARE(sink.error().code, ErrorCode::Cancelled);
        }
    }
    QCOMPARE(count(*database, "parent"), 2);
}

void TestConcurrency::givesUpOnALock()
{
    ROWBACK_FETCH_ENGINE();
    const auto first = family(engine);
    QVERIFY(first);
    const auto second = open(m_url, writing(1));
    QVERIFY(second);
    const TableId parent = table(*first, "parent");
    auto holder = first->beginWrite({});
    ROWBACK_VERIFY(holder);
    QCOMPARE(*(*holder)->update(parent, {number(1)}, {1}, values({text("held")})), 1);
    auto waiter = second->beginWrite({});
    Refusal refusal = Refusal::None;
    ErrorCode code = ErrorCode::Usage;
    if (!waiter) {
        refusal = waiter.error().refusal;
        code = waiter.error().code;
    } else {
        const auto found = (*waiter)->find({parent, {0}, {}}, {{0}, {{number(1)}}}, {});
        QVERIFY(!found);
        refusal = found.error().refusal;
        code = found.error().code;
    }
    QCOMPARE(refusal, Refusal::Locked);
    QCOMPARE(code, engine == Engine::Sqlite ? ErrorCode::Refused : ErrorCode::Failed);
}

void TestConcurrency::waitForALockIsCancelled()
{
    ROWBACK_FETCH_ENGINE();
    const auto first = family(engine);
    QVERIFY(first);
    const auto second = open(m_url, writing(30));
    QVERIFY(second);
    const TableId parent = table(*first, "parent");
    auto holder = first->beginWrite({});
    ROWBACK_VERIFY(holder);
    QCOMPARE(*(*holder)->update(parent, {number(1)}, {1}, values({text("held")})), 1);
    std::stop_source stop;
    TaskContext context;
    context.stop = stop.get_token();
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        sinceStop.start();
        stop.request_stop();
    });
    ErrorCode code = ErrorCode::Usage;
    {
        auto waiter = second->beginWrite(context);
        if (!waiter) {
            code = waiter.error().code;
        } else {
            const auto updated = (*waiter)->update(parent, {number(1)}, {1}, values({text("mine")}));
            QVERIFY(!updated);
            code = updated.error().code;
        }
    }
    QCOMPARE(code, ErrorCode::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    stopper.join();
    ROWBACK_VERIFY((*holder)->rollback());
    holder->reset();
    // The connection can still be used.
    auto again = second->beginWrite({});
    ROWBACK_VERIFY(again);
    QCOMPARE(*(*again)->update(parent, {number(1)}, {1}, values({text("mine")})), 1);
}

void TestConcurrency::writersDoNotOverwriteEachOther()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has one writer at a time");
    }
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    QCOMPARE(*(*sink)->rowCount(parent), 2);
    QVERIFY(m_databases.run(engine, QStringLiteral("concurrency"),
                            QStringLiteral("UPDATE parent SET code = 'theirs' WHERE id = 1;")));
    const auto found = (*sink)->find({parent, {1}, {}}, {{0}, {{number(1)}}}, {});
    if (engine == Engine::MariaDb) {
        // A locking read sees the newest row.
        ROWBACK_VERIFY(found);
        QCOMPARE(found->front().front().text(), std::string("theirs"));
    } else {
        QVERIFY(!found);
        QCOMPARE(found.error().refusal, Refusal::Serialization);
    }
}

void TestConcurrency::tellsThatTheConnectionWasLost()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no connection to lose");
    }
    const auto database = family(engine);
    QVERIFY(database);
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(table(*database, "parent"), {0, 1}, {values({number(3), text("three")})}, {}));
    QVERIFY(m_databases.run(
        engine, QStringLiteral("concurrency"),
        engine == Engine::MariaDb
            ? QStringLiteral("SET @k = (SELECT CONCAT('KILL ', MAX(ID)) FROM information_schema.PROCESSLIST "
                             "WHERE DB = 'concurrency' AND ID <> CONNECTION_ID()); PREPARE k FROM @k; EXECUTE k;")
            : QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'concurrency' AND "
                             "pid <> pg_backend_pid();")));
    const auto committed = (*sink)->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Connection);
    QCOMPARE(committed.error().refusal, Refusal::ConnectionLost);
    sink->reset();
    const auto again = open(m_url);
    QVERIFY(again);
    QCOMPARE(count(*again, "parent"), 2);
}

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_concurrency.moc"
