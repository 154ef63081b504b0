// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/script.h"
#include "database/testdatabases.h"

#include <QTest>

#include <functional>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QString createSql(Engine engine)
{
    const bool maria = engine == Engine::MariaDb;
    const bool postgres = engine == Engine::PostgreSql;
    return QStringLiteral(
               "CREATE TABLE t (id integer PRIMARY KEY, name varchar(100), flag %1, data %2, price decimal(20, 4), "
               "moment %3, extra %4, ratio double precision);"
               "INSERT INTO t (id, name) VALUES (1, 'old'), (2, 'gone');")
        .arg(maria ? QStringLiteral("tinyint(1)") : QStringLiteral("boolean"),
             maria          ? QStringLiteral("longblob")
                 : postgres ? QStringLiteral("bytea")
                            : QStringLiteral("blob"),
             maria          ? QStringLiteral("datetime(6)")
                 : postgres ? QStringLiteral("timestamp")
                            : QStringLiteral("datetime"),
             postgres ? QStringLiteral("jsonb") : QStringLiteral("json"));
}

std::vector<Row> rowsToWrite(Engine engine)
{
    using enum ValueKind;
    std::vector<Row> rows;
    int id = 10;
    for (const char *name : {"plain", "it's", "back\\slash\\", "line\nfeed\ttab\rreturn", "-- no comment",
                             "'; DROP TABLE t; --", "line\r\nend", "ä 🎈 \x1a", "", "\\N", "$1 ? %s :id"}) {
        rows.push_back(
            {Value::integer(++id), Value::text(name), Value::boolean(id % 2 == 0),
             Value::of(Bytes, std::string("\0\xff'\\", 4)),
             Value::of(Decimal, engine == Engine::Sqlite ? "1234.5" : "1234567890123456.7890"),
             Value::of(DateTime,
                       engine == Engine::PostgreSql ? "2015-06-05 08:00:00.123456" : "2015-06-05 08:00:00.123456"),
             Value::of(Json, "{\"a\": \"it's\"}"), Value::of(Real, "0.1")});
    }
    rows.push_back({Value::integer(++id), Value(), Value(), Value(), Value(), Value(), Value(), Value()});
    return rows;
}

} // namespace

class TestScript : public QObject
{
    Q_OBJECT

private slots:
    void doesWhatItSays_data() { addEngineRows(); }
    void doesWhatItSays();
    void failsWhereARowIsNotAsItWas_data() { addEngineRows(); }
    void failsWhereARowIsNotAsItWas();
    void commentsStayComments();

private:
    TestDatabases m_databases;
};

void TestScript::doesWhatItSays()
{
    ROWBACK_FETCH_ENGINE();
    const QString name = QStringLiteral("script");
    const QString url = m_databases.create(engine, name, createSql(engine));
    auto database = open(url);
    QVERIFY(database);
    const Schema schema = database->schema();
    const TableId t = *schema.find(QStringLiteral("t"));
    const auto columns = schema.table(t).allColumns();
    ScriptWriter writer(engine, schema);
    const auto rows = rowsToWrite(engine);

    QString script = writer.comment(QStringLiteral("Brings rows back.\nIt's a test;")) + writer.begin({});
    for (const Row &row : rows) {
        script += writer.absence(t, {row[0]});
        script += writer.insert(t, columns, row);
        script += writer.precondition(t, {row[0]}, columns, row);
    }
    script += writer.precondition(t, {Value::integer(1)}, {1, 3}, {Value::text("old"), Value()});
    script += writer.update(t, {Value::integer(1)}, {1, 4}, {Value::text("new's"), Value()});
    script += writer.erase(t, {Value::integer(2)});
    script += writer.commit();
    QVERIFY2(m_databases.run(engine, name, script), qPrintable(script));

    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    const auto readAll = [&](const char *table, const std::vector<int> &which) {
        std::vector<Row> found;
        auto cursor = (*source)->rows({*schema.find(QLatin1String(table)), which, {0}}, {});
        while (cursor && *(*cursor)->next()) {
            Row &row = found.emplace_back();
            for (const Cell cell : (*cursor)->cells()) {
                row.emplace_back(cell);
            }
        }
        return found;
    };
    const auto written = readAll("t", columns);
    QCOMPARE(written.size(), rows.size() + 1);
    QCOMPARE(written[0][1].text(), std::string("new's"));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            QVERIFY2(written[i + 1][column] == rows[i][column],
                     qPrintable(QStringLiteral("%1: %2 instead of %3")
                                    .arg(column)
                                    .arg(displayText(written[i + 1][column]), displayText(rows[i][column]))));
        }
    }
}

void TestScript::failsWhereARowIsNotAsItWas()
{
    ROWBACK_FETCH_ENGINE();
    const QString name = QStringLiteral("stale");
    const QString url = m_databases.create(engine, name, createSql(engine));
    auto database = open(url);
    QVERIFY(database);
    const Schema schema = database->schema();
    const TableId t = *schema.find(QStringLiteral("t"));
    const Key first{Value::integer(1)};
    using Check = std::function<QString(ScriptWriter &)>;
    for (const Check &stale : {
             Check([&](ScriptWriter &writer) { return writer.precondition(t, first, {1}, {Value::text("OLD")}); }),
             Check([&](ScriptWriter &writer) { return writer.precondition(t, first, {1}, {Value::text("old ")}); }),
             Check([&](ScriptWriter &writer) { return writer.precondition(t, first, {1}, {Value()}); }),
             Check([&](ScriptWriter &writer) { return writer.precondition(t, {Value::integer(3)}, {}, {}); }),
             Check([&](ScriptWriter &writer) { return writer.absence(t, first); }),
         }) {
        ScriptWriter writer(engine, schema);
        QString script = writer.begin({});
        script += stale(writer);
        script += writer.update(t, {Value::integer(2)}, {1}, {Value::text("changed")});
        QVERIFY(!m_databases.run(engine, name, script + writer.commit()));
    }
    auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    auto cursor = (*source)->find({t, {1}, {}}, {{0}, {{Value::integer(2)}}}, {});
    QVERIFY(*(*cursor)->next());
    QCOMPARE((*cursor)->cells()[0].text(), std::string_view("gone"));
}

void TestScript::commentsStayComments()
{
    const Schema schema;
    const ScriptWriter writer(Engine::MariaDb, schema);
    QCOMPARE(writer.comment(QStringLiteral("a\rDROP TABLE x;\r\nb")),
             QStringLiteral("-- a\n-- DROP TABLE x;\n-- \n-- b\n"));
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
