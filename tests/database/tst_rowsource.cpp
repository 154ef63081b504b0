// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>
#include <thread>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

/// Table big: id 1 to n, name 'n<id>'.
QString bigSql(Engine engine, int n)
{
    const QString create = QStringLiteral("CREATE TABLE big (id integer PRIMARY KEY, name varchar(20) NOT NULL);");
    if (engine == Engine::PostgreSql) {
        return create
            + QStringLiteral("INSERT INTO big SELECT i, 'n' || i FROM generate_series(1, %1) AS s(i);").arg(n);
    }
    const QString numbers
        = QStringLiteral("WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < %1) ").arg(n);
    return engine == Engine::Sqlite ? create + numbers + QStringLiteral("INSERT INTO big SELECT i, 'n' || i FROM s;")
                                    : create
            + QStringLiteral(
                  "SET max_recursive_iterations = 100000000; INSERT INTO big %1 SELECT i, CONCAT('n', i) FROM s;")
                  .arg(numbers);
}

} // namespace

class TestRowSource : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeInOrder_data() { addEngineRows(); }
    void rowsComeInOrder();
    void utf16ComesInOrderToo();
    void textsThatIgnoreCaseComeInOrderToo();
    void findGivesEachRowOnce_data() { addEngineRows(); }
    void findGivesEachRowOnce();
    void readsOneState_data() { addEngineRows(); }
    void readsOneState();
    void cursorMayBeLeftEarly_data() { addEngineRows(); }
    void cursorMayBeLeftEarly();
    void parentsKeepToTheirOwnRows();
    void tellsThatReadingWasCut_data() { addEngineRows(); }
    void tellsThatReadingWasCut();
    void longStatementIsInterrupted_data() { addEngineRows(); }
    void longStatementIsInterrupted();

private:
    TestDatabases m_databases;
};

void TestRowSource::rowsComeInOrder()
{
    ROWBACK_FETCH_ENGINE();
    const QString sql = QStringLiteral("CREATE TABLE o (id integer PRIMARY KEY, n integer, t varchar(20));"
                                       "INSERT INTO o VALUES (1, 10, 'b'), (2, 9, 'B'), (3, NULL, 'Ä'), (4, -1, 'a'), "
                                       "(5, 9, 'a '), (6, 9, NULL), (7, 100, 'Z'),"
                                       " (8, 9, '_'), (9, 9, '');");
    const auto database = open(m_databases.create(engine, QStringLiteral("rowsource_order"), sql));
    QVERIFY(database);
    const auto ids = [&](const QStringList &order) {
        std::vector<qint64> result;
        for (const Row &row : readTable(*database, "o", order)) {
            result.push_back(row.front().integer());
        }
        return result;
    };
    QCOMPARE(ids({QStringLiteral("t")}), (std::vector<qint64>{6, 9, 2, 7, 8, 4, 5, 1, 3}));
    QCOMPARE(ids({QStringLiteral("n"), QStringLiteral("t")}), (std::vector<qint64>{3, 4, 6, 9, 2, 8, 5, 1, 7}));
}

/// Of which an order "C" changes nothing.
void TestRowSource::textsThatIgnoreCaseComeInOrderToo()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    const auto database = open(m_databases.create(
        Engine::PostgreSql, QStringLiteral("rowsource_citext"),
        QStringLiteral("CREATE EXTENSION citext; CREATE DOMAIN code AS citext; CREATE TABLE o (id integer PRIMARY KEY, "
                       "t citext NOT NULL, d code NOT NULL); INSERT INTO o VALUES (1, 'be', 'be'), (2, 'DE', 'DE'), "
                       "(3, 'fr', 'fr'), (4, 'NL', 'NL');")));
    QVERIFY(database);
    for (const char *const column : {"t", "d"}) {
        std::vector<qint64> ids;
        for (const Row &row : readTable(*database, "o", {QLatin1String(column)})) {
            ids.push_back(row.front().integer());
        }
        QCOMPARE(ids, (std::vector<qint64>{2, 4, 1, 3}));
    }
}

void TestRowSource::utf16ComesInOrderToo()
{
    const auto database
        = open(m_databases.create(Engine::Sqlite, QStringLiteral("rowsource_utf16"),
                                  QStringLiteral("PRAGMA encoding = 'UTF-16le'; CREATE TABLE o (t text); INSERT INTO o "
                                                 "VALUES ('é'), ('ā'), ('z'), ('🎈'), ('豈');")));
    QVERIFY(database);
    QString found;
    for (const Row &row : readTable(*database, "o", {QStringLiteral("t")})) {
        found += displayText(row.front());
    }
    QCOMPARE(found, QString::fromUtf8("zéā豈🎈"));
}

void TestRowSource::findGivesEachRowOnce()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(m_databases.create(engine, QStringLiteral("rowsource_find"), bigSql(engine, 3000)));
    QVERIFY(database);
    const TableId big = *database->schema().find(QStringLiteral("big"));
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    const auto found = [&](const RowMatch &match) {
        std::set<qint64> ids;
        auto cursor = (*source)->find({big, {0}, {}}, match, {});
        const auto rows = readAll(**cursor);
        for (const Row &row : rows) {
            ids.insert(row.front().integer());
        }
        return ids.size() == rows.size() ? static_cast<int>(rows.size()) : -1;
    };
    RowMatch byId{{0}, {}};
    RowMatch byBoth{{1, 0}, {}};
    RowMatch byName{{1}, {}};
    for (int i = 1; i <= 4000; ++i) {
        const auto name = Value::text(std::string("n").append(std::to_string(i % 2000)));
        byId.tuples.push_back({i % 2 == 0 ? Value::integer(i) : Value::text(std::to_string(i))});
        byId.tuples.push_back({Value::integer(i)});
        byBoth.tuples.push_back({name, Value::integer(i)});
        byName.tuples.push_back({name});
        byName.tuples.push_back({Value::text(std::string("N").append(std::to_string(i % 2000)))});
    }
    byId.tuples.push_back({Value()});
    QCOMPARE(found(byId), 3000);
    QCOMPARE(found(byBoth), 1999);
    QCOMPARE(found(byName), 1999);
    QCOMPARE(found({{0}, {}}), 0);
    QCOMPARE(*(*source)->rowCount(big), 3000);
}

void TestRowSource::readsOneState()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(m_databases.create(
        engine, QStringLiteral("rowsource_state"),
        QStringLiteral("%1 CREATE TABLE t (id integer PRIMARY KEY);")
            .arg(engine == Engine::Sqlite ? QStringLiteral("PRAGMA journal_mode = WAL;") : QString())));
    QVERIFY(database);
    const TableId t = *database->schema().find(QStringLiteral("t"));
    {
        auto source = database->beginRead({});
        ROWBACK_VERIFY(source);
        QVERIFY(
            m_databases.run(engine, QStringLiteral("rowsource_state"), QStringLiteral("INSERT INTO t VALUES (1);")));
        QCOMPARE(*(*source)->rowCount(t), 0);
    }
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    QCOMPARE(*(*source)->rowCount(t), 1);
}

void TestRowSource::cursorMayBeLeftEarly()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(m_databases.create(engine, QStringLiteral("rowsource_early"), bigSql(engine, 200000)));
    QVERIFY(database);
    const TableId big = *database->schema().find(QStringLiteral("big"));
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    for (int i = 0; i < 3; ++i) {
        auto cursor = (*source)->rows({big, {0, 1}, {0}}, {});
        ROWBACK_VERIFY(cursor);
        QVERIFY(*(*cursor)->next());
        QCOMPARE((*cursor)->cells().front().integer(), 1);
    }
    QCOMPARE(*(*source)->rowCount(big), 200000);
}

/// The heirs' rows are in tables of their own; a partitioned table has its rows nowhere else.
void TestRowSource::parentsKeepToTheirOwnRows()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    const auto database
        = open(m_databases.create(
                   Engine::PostgreSql, QStringLiteral("rowsource_heirs"),
                   QStringLiteral("CREATE TABLE parent (id integer PRIMARY KEY, name text); "
                                  "CREATE TABLE heir (PRIMARY KEY (id)) INHERITS (parent); "
                                  "INSERT INTO parent VALUES (1, 'a'); INSERT INTO heir VALUES (1, 'b'), (2, 'c'); "
                                  "CREATE TABLE whole (id integer PRIMARY KEY) PARTITION BY RANGE (id); "
                                  "CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10); "
                                  "CREATE TABLE high PARTITION OF whole FOR VALUES FROM (10) TO (20); "
                                  "INSERT INTO whole VALUES (5), (15);")),
               writing());
    QVERIFY(database);
    QCOMPARE(database->schema().size(), 3);
    QCOMPARE(readTable(*database, "parent", {QStringLiteral("id")}).size(), 1U);
    QCOMPARE(readTable(*database, "heir", {QStringLiteral("id")}).size(), 2U);
    QCOMPARE(readTable(*database, "whole", {QStringLiteral("id")}).size(), 2U);
    const TableId parent = *database->schema().find(QStringLiteral("parent"));
    {
        auto sink = database->beginWrite({});
        ROWBACK_VERIFY(sink);
        QCOMPARE(*(*sink)->rowCount(parent), 1);
        QCOMPARE(*(*sink)->update(parent, {Value::integer(1)}, {1}, {Value::text("z")}), 1);
        QCOMPARE(*(*sink)->erase(parent, {Value::integer(1)}), 1);
        ROWBACK_VERIFY((*sink)->commit());
    }
    const auto heirs = readTable(*database, "heir", {QStringLiteral("id")});
    QCOMPARE(heirs.size(), 2U);
    QCOMPARE(displayText(heirs.front()[1]), QStringLiteral("b"));
}

/// A stream that ends early must not look like one that is complete.
void TestRowSource::tellsThatReadingWasCut()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no connection to lose");
    }
    const QString name = QStringLiteral("rowsource_cut");
    const auto database = open(m_databases.create(engine, name, bigSql(engine, 600000)));
    QVERIFY(database);
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    auto cursor = (*source)->rows({TableId{0}, {0, 1}, {0}}, {});
    ROWBACK_VERIFY(cursor);
    auto more = (*cursor)->next();
    QVERIFY(more && *more);
    const QString kill = engine == Engine::MariaDb
        ? QStringLiteral("SET @k = (SELECT CONCAT('KILL ', MAX(ID)) FROM information_schema.PROCESSLIST "
                         "WHERE DB = '%1' AND ID <> CONNECTION_ID()); PREPARE k FROM @k; EXECUTE k;")
        : QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%1' AND "
                         "pid <> pg_backend_pid();");
    QVERIFY(m_databases.run(engine, name, kill.arg(name)));
    int rows = 1;
    while (more && *more) {
        more = (*cursor)->next();
        ++rows;
    }
    QVERIFY(!more);
    QVERIFY(rows < 600000);
    QCOMPARE(more.error().code, ErrorCode::Connection);
    QCOMPARE(more.error().refusal, Refusal::ConnectionLost);
}

void TestRowSource::longStatementIsInterrupted()
{
    ROWBACK_FETCH_ENGINE();
    const auto database
        = open(m_databases.create(engine, QStringLiteral("rowsource_interrupt"), bigSql(engine, 400000)));
    QVERIFY(database);
    const TableId big = *database->schema().find(QStringLiteral("big"));
    std::stop_source stop;
    TaskContext context;
    context.stop = stop.get_token();
    auto source = database->beginRead(context);
    ROWBACK_VERIFY(source);
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(30));
        sinceStop.start();
        stop.request_stop();
    });
    // Tables do not get long enough to be sure, so it is read again and again.
    Result<bool> more = true;
    ErrorCode code = ErrorCode::Usage;
    while (code == ErrorCode::Usage) {
        auto cursor = (*source)->rows({big, {0, 1}, {1}}, context);
        if (!cursor) {
            code = cursor.error().code;
            break;
        }
        do {
            more = (*cursor)->next();
        } while (more && *more);
        if (!more) {
            code = more.error().code;
        }
    }
    stopper.join();
    QCOMPARE(code, ErrorCode::Cancelled);
    QVERIFY2(sinceStop.elapsed() < 1000, qPrintable(QString::number(sinceStop.elapsed())));
    source->reset();
    // The connection can still be used.
    auto again = database->beginRead({});
    ROWBACK_VERIFY(again);
    QCOMPARE(*(*again)->rowCount(big), 400000);
}

QTEST_GUILESS_MAIN(TestRowSource)
#include "tst_rowsource.moc"
