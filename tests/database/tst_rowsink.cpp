// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QString quoted(Engine engine, const char *name)
{
    const QLatin1Char quote(engine == Engine::MariaDb ? '`' : '"');
    return quote + QLatin1String(name) + quote;
}

/// parent (id by counter, code unique), child with a reference to parent and to itself.
QString familySql(Engine engine)
{
    const QString counter = engine == Engine::Sqlite ? QStringLiteral("integer PRIMARY KEY AUTOINCREMENT")
        : engine == Engine::MariaDb                  ? QStringLiteral("integer AUTO_INCREMENT PRIMARY KEY")
                                                     : QStringLiteral("serial PRIMARY KEY");
    const QString deferred = engine == Engine::MariaDb ? QString() : QStringLiteral("DEFERRABLE INITIALLY IMMEDIATE");
    return QStringLiteral(
               "CREATE TABLE parent (id %1, code varchar(10) NOT NULL UNIQUE, age smallint CHECK (age < 1000));"
               "CREATE TABLE child (id integer PRIMARY KEY, parent_id integer NOT NULL, next_id integer,"
               " twice integer GENERATED ALWAYS AS (parent_id * 2) STORED,"
               " FOREIGN KEY (parent_id) REFERENCES parent (id) %2,"
               " FOREIGN KEY (next_id) REFERENCES child (id) %2);"
               "INSERT INTO parent (id, code, age) VALUES (1, 'one', 1), (2, 'two', 2);"
               "INSERT INTO child (id, parent_id) VALUES (10, 1);")
        .arg(counter, deferred);
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

class TestRowSink : public QObject
{
    Q_OBJECT

private slots:
    void insertsManyRows_data() { addEngineRows(); }
    void insertsManyRows();
    void changesAndCounts_data() { addEngineRows(); }
    void changesAndCounts();
    void leavesNothingWithoutCommit_data() { addEngineRows(); }
    void leavesNothingWithoutCommit();
    void savepointUndoesWhatFailed_data() { addEngineRows(); }
    void savepointUndoesWhatFailed();
    void checksDeferredConstraints_data() { addEngineRows(); }
    void checksDeferredConstraints();
    void whatTheEngineWouldSetAnewStays();
    void livesWithOldDanglingReferences();
    void namesWhatDanglesByItsKey();
    void tellsWhatTheEngineObjectsTo_data();
    void tellsWhatTheEngineObjectsTo();
    void findsNothingForWhatCannotBe_data() { addEngineRows(); }
    void findsNothingForWhatCannotBe();
    void quotesWhatCouldBreakOut_data() { addEngineRows(); }
    void quotesWhatCouldBreakOut();
    void advancesTheCounter_data() { addEngineRows(); }
    void advancesTheCounter();

private:
    std::unique_ptr<Database> family(Engine engine, int lockWaitSeconds = 5);
    TableId table(const Database &database, const char *name) { return *database.schema().find(QLatin1String(name)); }
    qint64 count(Database &database, const char *name);

    TestDatabases m_databases;
    QString m_url;
};

std::unique_ptr<Database> TestRowSink::family(Engine engine, int lockWaitSeconds)
{
    m_url = m_databases.create(engine, QStringLiteral("rowsink"), familySql(engine));
    return open(m_url, writing(lockWaitSeconds));
}

qint64 TestRowSink::count(Database &database, const char *name)
{
    auto source = database.beginRead({});
    if (!source) {
        return -1;
    }
    const auto rows = (*source)->rowCount(table(database, name));
    return rows ? *rows : -1;
}

void TestRowSink::insertsManyRows()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    constexpr int many = 10000;
    std::vector<Row> rows;
    for (int i = 0; i < many; ++i) {
        rows.push_back(
            {number(100 + i), text(qPrintable(QStringLiteral("code%1").arg(i))), i % 2 ? number(i % 900) : Value()});
    }
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    const TableId parent = table(*database, "parent");
    ROWBACK_VERIFY((*sink)->insert(parent, {0, 1, 2}, rows, {}));
    QCOMPARE(*(*sink)->rowCount(parent), many + 2);
    RowMatch match{{0}, {}};
    for (const Row &row : rows) {
        match.tuples.push_back({row.front()});
    }
    auto found = (*sink)->find({parent, {0, 1, 2}, {}}, match, {});
    ROWBACK_VERIFY(found);
    std::sort(found->begin(), found->end());
    QVERIFY(*found == rows);
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();
    QCOMPARE(count(*database, "parent"), many + 2);
}

void TestRowSink::changesAndCounts()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    const TableId parent = table(*database, "parent");
    // Found, also where nothing changes.
    QCOMPARE(*(*sink)->update(parent, {number(1)}, {1, 2}, values({text("eins"), Value()})), 1);
    QCOMPARE(*(*sink)->update(parent, {number(1)}, {1}, values({text("eins")})), 1);
    QCOMPARE(*(*sink)->update(parent, {number(99)}, {1}, values({text("x")})), 0);
    QCOMPARE(*(*sink)->erase(parent, {number(2)}), 1);
    QCOMPARE(*(*sink)->erase(parent, {number(2)}), 0);
    const auto found = (*sink)->find({parent, {1, 2}, {}}, {{0}, {{number(1)}, {number(2)}}}, {});
    ROWBACK_VERIFY(found);
    QVERIFY(*found == std::vector<Row>{values({text("eins"), Value()})});
    const auto generated = (*sink)->update(table(*database, "child"), {number(10)}, {3}, values({number(1)}));
    QVERIFY(!generated);
    QCOMPARE(generated.error().code, ErrorCode::Usage);
}

void TestRowSink::leavesNothingWithoutCommit()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    {
        auto sink = database->beginWrite({});
        ROWBACK_VERIFY(sink);
        ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(3), text("three")})}, {}));
    }
    QCOMPARE(count(*database, "parent"), 2);
    {
        std::stop_source stop;
        TaskContext context;
        context.stop = stop.get_token();
        auto sink = database->beginWrite(context);
        ROWBACK_VERIFY(sink);
        ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(3), text("three")})}, {}));
        stop.request_stop();
        const auto committed = (*sink)->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(count(*database, "parent"), 2);
    const auto readOnly = open(m_url);
    QVERIFY(readOnly);
    const auto refused = readOnly->beginWrite({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
}

void TestRowSink::savepointUndoesWhatFailed()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(3), text("three")})}, {}));
    ROWBACK_VERIFY((*sink)->savepoint(QStringLiteral("batch")));
    const auto failed
        = (*sink)->insert(parent, {0, 1}, {values({number(4), text("four")}), values({number(5), text("one")})}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().refusal, Refusal::Unique);
    ROWBACK_VERIFY((*sink)->rollbackTo(QStringLiteral("batch")));
    ROWBACK_VERIFY((*sink)->release(QStringLiteral("batch")));
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();
    QCOMPARE(count(*database, "parent"), 3);
}

void TestRowSink::checksDeferredConstraints()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    const TableId child = table(*database, "child");
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    const auto early = (*sink)->insert(
        child, {0, 1, 2}, {values({number(11), number(7), number(12)}), values({number(12), number(7), number(11)})},
        {});
    if (engine == Engine::MariaDb) {
        QVERIFY(!early);
        QCOMPARE(early.error().refusal, Refusal::ForeignKey);
        return;
    }
    ROWBACK_VERIFY(early);
    ROWBACK_VERIFY((*sink)->savepoint(QStringLiteral("check")));
    const auto checked = (*sink)->checkConstraints();
    QVERIFY(!checked);
    QCOMPARE(checked.error().refusal, Refusal::ForeignKey);
    QVERIFY2(checked.error().detail.contains(QLatin1String("child")), qPrintable(checked.error().detail));
    ROWBACK_VERIFY((*sink)->rollbackTo(QStringLiteral("check")));
    ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(7), text("seven")})}, {}));
    ROWBACK_VERIFY((*sink)->checkConstraints());
    // They are deferred again.
    QCOMPARE(*(*sink)->erase(parent, {number(7)}), 1);
    const auto committed = (*sink)->commit();
    QVERIFY(!committed);
    QCOMPARE(committed.error().code, ErrorCode::Failed);
    QCOMPARE(committed.error().refusal, Refusal::ForeignKey);
    ROWBACK_VERIFY((*sink)->rollback());
    sink->reset();
    QCOMPARE(count(*database, "child"), 1);
}

void TestRowSink::whatTheEngineWouldSetAnewStays()
{
    ROWBACK_REQUIRE_ENGINE(Engine::MariaDb);
    m_url = m_databases.create(Engine::MariaDb, QStringLiteral("rowsink"),
                               QStringLiteral("CREATE TABLE parent (id integer PRIMARY KEY, code varchar(10),"
                                              " seen timestamp NOT NULL DEFAULT '2015-01-01 00:00:00'"
                                              " ON UPDATE current_timestamp());"
                                              "INSERT INTO parent (id, code) VALUES (1, 'one');"));
    const auto database = open(m_url, writing(5));
    QVERIFY(database);
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    const TableId parent = table(*database, "parent");
    const auto before = (*sink)->find({parent, {2}, {}}, {{0}, {{number(1)}}}, {});
    ROWBACK_VERIFY(before);
    QCOMPARE(*(*sink)->update(parent, {number(1)}, {1}, values({text("eins")})), 1);
    const auto after = (*sink)->find({parent, {2}, {}}, {{0}, {{number(1)}}}, {});
    ROWBACK_VERIFY(after);
    QVERIFY(*after == *before);
    QCOMPARE(displayText(after->front().front()).left(4), QStringLiteral("2015"));
}

void TestRowSink::livesWithOldDanglingReferences()
{
    const auto database = family(Engine::Sqlite);
    QVERIFY(database);
    QVERIFY(m_databases.run(Engine::Sqlite, QStringLiteral("rowsink"),
                            QStringLiteral("INSERT INTO child (id, parent_id) VALUES (50, 77);")));
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(table(*database, "parent"), {0, 1}, {values({number(3), text("three")})}, {}));
    ROWBACK_VERIFY((*sink)->checkConstraints());
    ROWBACK_VERIFY((*sink)->insert(table(*database, "child"), {0, 1}, {values({number(11), number(88)})}, {}));
    const auto checked = (*sink)->checkConstraints();
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(QLatin1String("child 11 refers to no row of parent")), qPrintable(checked.error().detail));
}

/// What SQLite tells of the row is its place in the file.
void TestRowSink::namesWhatDanglesByItsKey()
{
    m_url = m_databases.create(Engine::Sqlite, QStringLiteral("rowsink"),
                               QStringLiteral("CREATE TABLE parent (id integer PRIMARY KEY);"
                                              "CREATE TABLE site (code text, nr int, parent_id integer REFERENCES "
                                              "parent (id), PRIMARY KEY (nr, code));"));
    const auto database = open(m_url, writing(5));
    QVERIFY(database);
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(table(*database, "site"), {0, 1, 2},
                                   {values({text("BE"), number(16), number(88)})}, {}));
    const auto checked = (*sink)->checkConstraints();
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(QLatin1String("site (16, BE) refers to no row of parent")),
             qPrintable(checked.error().detail));
}

void TestRowSink::tellsWhatTheEngineObjectsTo_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<Refusal>("refusal");
    QTest::addColumn<QString>("detail");
    const auto row = [](Engine engine, Refusal refusal, const char *detail) {
        const QString name = QStringLiteral("%1 %2").arg(engineName(engine)).arg(static_cast<int>(refusal));
        QTest::newRow(qPrintable(name)) << engine << refusal << QString::fromUtf8(detail);
    };
    row(Engine::Sqlite, Refusal::Unique, "UNIQUE constraint failed: parent.code");
    row(Engine::Sqlite, Refusal::NotNull, "NOT NULL constraint failed: parent.code");
    row(Engine::Sqlite, Refusal::Check, "CHECK constraint failed: age < 1000");
    row(Engine::MariaDb, Refusal::Unique, "(1062, \"Duplicate entry 'one' for key 'code'\")");
    row(Engine::MariaDb, Refusal::NotNull, "(1048, \"Column 'code' cannot be null\")");
    row(Engine::MariaDb, Refusal::Check, "(4025, 'CONSTRAINT `parent.age` failed for `rowsink`.`parent`')");
    row(Engine::MariaDb, Refusal::TooLong, "(1406, \"Data too long for column 'code' at row 1\")");
    row(Engine::MariaDb, Refusal::BadValue, "(1264, \"Out of range value for column 'age' at row 1\")");
    row(Engine::MariaDb, Refusal::ForeignKey, "(1451, 'Cannot delete or update a parent row");
    row(Engine::PostgreSql, Refusal::Unique,
        "ERROR:  duplicate key value violates unique constraint \"parent_code_key\" DETAIL:  Key (code)=(one) already "
        "exists. CONTEXT:  COPY parent, line 1 [23505]");
    row(Engine::PostgreSql, Refusal::NotNull, "null value in column \"code\" of relation \"parent\"");
    row(Engine::PostgreSql, Refusal::Check, "violates check constraint");
    row(Engine::PostgreSql, Refusal::TooLong, "value too long for type character varying(10)");
    row(Engine::PostgreSql, Refusal::BadValue, "value \"99999\" is out of range for type smallint");
}

void TestRowSink::tellsWhatTheEngineObjectsTo()
{
    ROWBACK_FETCH_ENGINE();
    QFETCH(Refusal, refusal);
    QFETCH(QString, detail);
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    Row row = values({number(9), text("nine"), number(9)});
    switch (refusal) {
    case Refusal::Unique:
        row[1] = text("one");
        break;
    case Refusal::NotNull:
        row[1] = Value();
        break;
    case Refusal::Check:
        row[2] = number(1000);
        break;
    case Refusal::TooLong:
        row[1] = text("longer than ten");
        break;
    default:
        row[2] = number(99999);
    }
    Result<void> done;
    if (refusal == Refusal::ForeignKey) {
        const auto erased = (*sink)->erase(parent, {number(1)});
        done = erased ? Result<void>{} : erased.unexpected();
    } else {
        done = (*sink)->insert(parent, {0, 1, 2}, {row}, {});
    }
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Failed);
    QCOMPARE(done.error().refusal, refusal);
    QVERIFY2(done.error().detail.contains(detail), qPrintable(done.error().detail));
    QVERIFY2(done.error().message.contains(QLatin1String("parent")), qPrintable(done.error().message));
}

void TestRowSink::findsNothingForWhatCannotBe()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(0), text("5abc")})}, {}));
    for (const Value &key :
         {text("abc"), text("1abc"), text(""), Value(), number(std::numeric_limits<qint64>::max())}) {
        const auto found = (*sink)->find({parent, {0}, {}}, {{0}, {{key}}}, {});
        ROWBACK_VERIFY(found);
        QVERIFY2(found->empty(), qPrintable(displayText(key)));
        QCOMPARE(*(*sink)->update(parent, {key}, {2}, values({number(1)})), 0);
        QCOMPARE(*(*sink)->erase(parent, {key}), 0);
    }
    const auto byNumber = (*sink)->find({parent, {0}, {}}, {{1}, {{number(5)}}}, {});
    ROWBACK_VERIFY(byNumber);
    QVERIFY(byNumber->empty());
    QCOMPARE((*(*sink)->find({parent, {0}, {}}, {{0}, {{text("1")}}}, {})).size(), 1U);
}

void TestRowSink::quotesWhatCouldBreakOut()
{
    ROWBACK_FETCH_ENGINE();
    const QString name = QStringLiteral("odd '\"` name; --");
    QString quotedName = name;
    quotedName.replace(quoted(engine, "").at(0), QString(2, quoted(engine, "").at(0)));
    const QString sqlName = quoted(engine, "").at(0) + quotedName + quoted(engine, "").at(0);
    const QString url = m_databases.create(engine, QStringLiteral("rowsink_odd"),
                                           QStringLiteral("CREATE TABLE %1 (%2 varchar(50) PRIMARY KEY, %3 text);")
                                               .arg(sqlName, sqlName, quoted(engine, "a?$1 %s")));
    const auto database = open(url, writing());
    QVERIFY(database);
    const TableId odd = *database->schema().find(name);
    std::vector<Row> rows;
    for (const char *each :
         {"'; DROP TABLE x; --", "\\", "\\'", "\"", "`", "?", "$1", "%s", "\n\t\r", "\\N", "\\.", "🎈"}) {
        rows.push_back({text(each), text(each)});
    }
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(odd, {0, 1}, rows, {}));
    for (const Row &row : rows) {
        const auto found = (*sink)->find({odd, {0, 1}, {}}, {{0}, {{row[0]}}}, {});
        ROWBACK_VERIFY(found);
        QVERIFY2(*found == std::vector<Row>{row}, qPrintable(displayText(row[0])));
        QCOMPARE(*(*sink)->update(odd, {row[0]}, {1}, values({Value::text(row[0].text() + row[0].text())})), 1);
        QCOMPARE((*(*sink)->find({odd, {1}, {}}, {{0}, {{row[0]}}}, {}))[0][0].text(), row[0].text() + row[0].text());
        QCOMPARE(*(*sink)->erase(odd, {row[0]}), 1);
    }
}

void TestRowSink::advancesTheCounter()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = family(engine);
    QVERIFY(database);
    const TableId parent = table(*database, "parent");
    // A rehearsal leaves the counter alone.
    for (const bool keep : {false, true}) {
        auto sink = database->beginWrite({});
        ROWBACK_VERIFY(sink);
        ROWBACK_VERIFY((*sink)->insert(parent, {0, 1}, {values({number(500), text("500")})}, {}));
        ROWBACK_VERIFY((*sink)->advanceSequence(parent, 0));
        ROWBACK_VERIFY((*sink)->advanceSequence(parent, 0));
        ROWBACK_VERIFY(keep ? (*sink)->commit() : (*sink)->rollback());
        sink->reset();
        if (!keep && engine == Engine::PostgreSql) {
            QVERIFY(m_databases.run(
                engine, QStringLiteral("rowsink"),
                QStringLiteral("DO $$ BEGIN ASSERT (SELECT last_value FROM parent_id_seq) = 1; END $$;")));
        }
    }
    QVERIFY(m_databases.run(engine, QStringLiteral("rowsink"),
                            QStringLiteral("INSERT INTO parent (code) VALUES ('next');")));
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    auto cursor = (*source)->find({parent, {0}, {}}, {{1}, {{text("next")}}}, {});
    ROWBACK_VERIFY(cursor);
    QVERIFY(*(*cursor)->next());
    QVERIFY((*cursor)->cells().front().integer() > 500);
}

QTEST_GUILESS_MAIN(TestRowSink)
#include "tst_rowsink.moc"
