// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;
using namespace std::string_literals;

namespace {

struct Case
{
    const char *type; ///< SQL
    const char *literal; ///< SQL
    Value expected;
};

Value kind(ValueKind k, std::string_view text)
{
    return Value::of(k, text);
}

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

std::vector<Case> sqliteCases()
{
    using enum ValueKind;
    return {
        {"bigint", "-9223372036854775808", Value::integer(lowest)},
        {"bigint", "9223372036854775807", Value::integer(highest)},
        {"bool", "1", Value::boolean(true)},
        {"bool", "7", Value::integer(7)},
        {"decimal(10,2)", "12.5", kind(Decimal, "12.5")},
        {"decimal(10,2)", "'12.50'", kind(Decimal, "12.5")},
        {"decimal(10,2)", "1e20", kind(Decimal, "100000000000000000000")},
        {"decimal(10,2)", "3", Value::integer(3)},
        {"double", "0.1", kind(Real, "0.1")},
        {"double", "9e999", kind(Real, "inf")},
        {"double", "5e-324", kind(Real, "5e-324")},
        {"date", "'0044-03-15'", kind(Date, "0044-03-15")},
        {"datetime", "'2015-06-05 08:00:00.123456'", kind(DateTime, "2015-06-05 08:00:00.123456")},
        {"time", "'24:00'", kind(Time, "24:00")},
        {"varchar(5)", "'longer than five'", kind(Text, "longer than five")},
        {"text", "CAST(X'6100F09F8E8862' AS TEXT)", kind(Text, "a\0🎈b"s)},
        {"text", "''", kind(Text, "")},
        {"blob", "X'00ff'", kind(Bytes, "\0\xff"s)},
        {"blob", "X''", kind(Bytes, "")},
        {"integer", "'a text in an integer column'", kind(Text, "a text in an integer column")},
        {"integer", "1.5", kind(Real, "1.5")},
        {"date", "20150605", Value::integer(20150605)},
        {"text", "X'80'", kind(Bytes, "\x80")},
        {"", "X'80'", kind(Bytes, "\x80")},
        {"json", "'{\"a\":1}'", kind(Json, "{\"a\":1}")},
        {"text", "NULL", Value()},
    };
}

std::vector<Case> mariaCases()
{
    using enum ValueKind;
    return {
        {"bigint", "-9223372036854775808", Value::integer(lowest)},
        {"bigint", "9223372036854775807", Value::integer(highest)},
        {"bigint unsigned", "18446744073709551615", kind(Decimal, "18446744073709551615")},
        {"tinyint(1)", "1", Value::boolean(true)},
        {"tinyint(1)", "7", Value::integer(7)},
        {"decimal(65,30)", "12345678901234567890123456789012345.123456789012345678901234567890",
         kind(Decimal, "12345678901234567890123456789012345.123456789012345678901234567890")},
        {"decimal(10,2)", "0.10", kind(Decimal, "0.10")},
        {"double", "0.1", kind(Real, "0.1")},
        {"double", "1.7976931348623157e308", kind(Real, "1.7976931348623157e308")},
        {"float", "0.1", kind(Real, "0.1")},
        {"float", "16777217", kind(Real, "16777216")},
        {"date", "'0000-00-00'", kind(Date, "0000-00-00")},
        {"date", "'2015-00-00'", kind(Date, "2015-00-00")},
        {"datetime(6)", "'0000-00-00 00:00:00'", kind(DateTime, "0000-00-00 00:00:00.000000")},
        {"datetime(6)", "'2015-06-05 08:00:00.123456'", kind(DateTime, "2015-06-05 08:00:00.123456")},
        {"timestamp(6) NULL", "'2015-06-05 08:00:00.123456'", kind(DateTime, "2015-06-05 08:00:00.123456")},
        {"time(6)", "'-838:59:59'", kind(Time, "-838:59:59.000000")},
        {"time", "'24:00'", kind(Time, "24:00:00")},
        {"bit(8)", "b'10000001'", Value::integer(129)},
        {"bit(64)", "b'1111111111111111111111111111111111111111111111111111111111111111'",
         kind(Decimal, "18446744073709551615")},
        {"bit(1)", "b'1'", Value::boolean(true)},
        {"varchar(9)", "'a\\0🎈b'", kind(Text, "a\0🎈b"s)},
        {"varchar(9) CHARACTER SET latin1", "'ä'", kind(Text, "ä")},
        {"char(5)", "'a'", kind(Text, "a")},
        {"longblob", "X'00ff80'", kind(Bytes, "\0\xff\x80"s)},
        {"binary(3)", "X'41'", kind(Bytes, "A\0\0"s)},
        {"json", "'{\"a\": 1}'", kind(Json, "{\"a\": 1}")},
        {"uuid", "'123E4567-e89b-12d3-a456-426655440000'", kind(Text, "123e4567-e89b-12d3-a456-426655440000")},
        {"enum('x','y')", "'y'", kind(Text, "y")},
        {"set('x','y','z')", "'z,x'", kind(Text, "x,z")},
        {"inet6", "'::1'", kind(Text, "::1")},
        {"varchar(9) CHARACTER SET latin1", "'€ŸØ'", kind(Text, "€ŸØ")},
        {"varchar(9) CHARACTER SET utf8mb3", "'ā豈'", kind(Text, "ā豈")},
        {"varchar(9) CHARACTER SET utf16", "'a🎈'", kind(Text, "a🎈")},
        {"varchar(30)", R"('a\\b''c"d`e')", kind(Text, R"(a\b'c"d`e)")},
        {"year", "2015", Value::integer(2015)},
        {"text", "''", kind(Text, "")},
        {"text", "NULL", Value()},
    };
}

std::vector<Case> postgresCases()
{
    using enum ValueKind;
    return {
        {"bigint", "-9223372036854775808", Value::integer(lowest)},
        {"bigint", "9223372036854775807", Value::integer(highest)},
        {"boolean", "true", Value::boolean(true)},
        {"numeric", "12345678901234567890123456789012345.123456789012345678901234567890",
         kind(Decimal, "12345678901234567890123456789012345.123456789012345678901234567890")},
        {"numeric", "'NaN'", kind(Decimal, "NaN")},
        {"numeric(10,2)", "0.10", kind(Decimal, "0.10")},
        {"double precision", "0.1", kind(Real, "0.1")},
        {"double precision", "'-Infinity'", kind(Real, "-Infinity")},
        {"real", "0.1", kind(Real, "0.1")},
        {"date", "'infinity'", kind(Date, "infinity")},
        {"date", "'0044-03-15 BC'", kind(Date, "0044-03-15 BC")},
        {"timestamp", "'2015-06-05 08:00:00.123456'", kind(DateTime, "2015-06-05 08:00:00.123456")},
        {"timestamp", "'-infinity'", kind(DateTime, "-infinity")},
        {"timestamptz", "'2015-06-05 08:00:00.123456+02'", kind(DateTime, "2015-06-05 06:00:00.123456+00")},
        {"time", "'24:00'", kind(Time, "24:00:00")},
        {"timetz", "'08:00+02'", kind(Time, "08:00:00+02")},
        {"bit(8)", "B'10000001'", kind(Text, "10000001")},
        {"interval", "'1 year 2 days 03:04:05.6'", kind(Text, "1 year 2 days 03:04:05.6")},
        {"text", "E'tab\\tline\\nreturn\\rback\\\\slash\\bbell\\x07 🎈'",
         kind(Text, "tab\tline\nreturn\rback\\slash\bbell\x07 🎈")},
        {"text", "'\\N'", kind(Text, "\\N")},
        {"text", "'\\.'", kind(Text, "\\.")},
        {"bytea", "'\\x00ff80'", kind(Bytes, "\0\xff\x80"s)},
        {"bytea", "''", kind(Bytes, "")},
        {"jsonb", "'{\"a\": 1}'", kind(Json, "{\"a\": 1}")},
        {"uuid", "'123E4567-e89b-12d3-a456-426655440000'", kind(Text, "123e4567-e89b-12d3-a456-426655440000")},
        {"integer[]", "'{1,NULL,3}'", kind(Text, "{1,NULL,3}")},
        {"text[]", R"('{"a \"b\" \\ c,d",NULL,"NULL","",é}')", kind(Text, R"({"a \"b\" \\ c,d",NULL,"NULL","",é})")},
        {"jsonb", R"('{"é": "\u0001\n\"", "n": 12345678901234567890.50}')",
         kind(Json, R"({"n": 12345678901234567890.50, "é": "\u0001\n\""})")},
        {"json", R"('{ "b":1,  "a":2, "b":3 }')", kind(Json, R"({ "b":1,  "a":2, "b":3 })")},
        {"inet", "'192.168.1.5/24'", kind(Text, "192.168.1.5/24")},
        {"inet", "'::1'", kind(Text, "::1")},
        {"cidr", "'10.0.0.0/8'", kind(Text, "10.0.0.0/8")},
        {"int4range", "'[1,5)'", kind(Text, "[1,5)")},
        {"tsvector", "'b:2 a:1'", kind(Text, "'a':1 'b':2")},
        {"point", "'(0.1,1e300)'", kind(Text, "(0.1,1e+300)")},
        {"mood", "'so ''so'''", kind(Text, "so 'so'")},
        {"mood[]", R"('{"so ''so''",happy}')", kind(Text, "{\"so 'so'\",happy}")},
        {"positive", "7", Value::integer(7)},
        {"char(5)", "'a'", kind(Text, "a")}, // its blanks are no part of the value
        {"text", "''", kind(Text, "")},
        {"text", "NULL", Value()},
    };
}

std::vector<Case> casesOf(Engine engine)
{
    return engine == Engine::Sqlite ? sqliteCases() : engine == Engine::MariaDb ? mariaCases() : postgresCases();
}

/// What a site's database may have set, and what must not matter.
QString settings(Engine engine)
{
    return engine == Engine::PostgreSql
        ? QStringLiteral("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET standard_conforming_strings = off', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET timezone = ''Asia/Kolkata'' ', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET datestyle = ''German'' ', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET bytea_output = ''escape'' ', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET intervalstyle = ''iso_8601'' ', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET extra_float_digits = -5', "
                         "current_database()); EXECUTE format('ALTER DATABASE %I SET client_encoding = ''LATIN1'' ', "
                         "current_database()); END $$; SET TIME ZONE 'UTC';")
        : QString();
}

/// Table v: id, then a column per case; two rows, the second all NULL.
QString valuesSql(Engine engine, const std::vector<Case> &cases)
{
    QStringList columns{QStringLiteral("id integer PRIMARY KEY")};
    QStringList values{QStringLiteral("1")};
    for (const Case &each : cases) {
        columns.append(QStringLiteral("c%1 %2").arg(columns.size()).arg(QLatin1String(each.type)));
        values.append(QString::fromUtf8(each.literal));
    }
    const QString prefix
        = engine == Engine::MariaDb ? QStringLiteral("SET time_zone='+00:00'; SET sql_mode='';") : QString();
    const QString create = QStringLiteral("CREATE TABLE %1 (%2);");
    const QString types = engine == Engine::PostgreSql
        ? QStringLiteral("CREATE TYPE mood AS ENUM ('happy', 'so ''so'''); "
                         "CREATE DOMAIN positive AS integer CHECK (VALUE > 0);")
        : QString();
    return prefix + types + settings(engine) + create.arg(QStringLiteral("v"), columns.join(QLatin1String(", ")))
        + create.arg(QStringLiteral("w"), columns.join(QLatin1String(", ")))
        + QStringLiteral("INSERT INTO v VALUES (%1); INSERT INTO v (id) VALUES (2);")
              .arg(values.join(QLatin1String(", ")));
}

QString describe(const Value &value)
{
    return QStringLiteral("%1:%2").arg(static_cast<int>(value.kind())).arg(displayText(value));
}

} // namespace

/// What QSqlQuery loses, and what else an engine can hold.
class TestValues : public QObject
{
    Q_OBJECT

private slots:
    void areReadExactly_data() { addEngineRows(); }
    void areReadExactly();
    void surviveWriting_data() { addEngineRows(); }
    void surviveWriting();
    void repeatedHoursStayTwo();

private:
    TestDatabases m_databases;
};

void TestValues::areReadExactly()
{
    ROWBACK_FETCH_ENGINE();
    const auto cases = casesOf(engine);
    const auto database = open(m_databases.create(engine, QStringLiteral("values"), valuesSql(engine, cases)));
    QVERIFY(database);
    const auto rows = readTable(*database, "v", {QStringLiteral("id")});
    QCOMPARE(rows.size(), 2U);
    for (std::size_t i = 0; i < cases.size(); ++i) {
        QVERIFY2(rows[0][i + 1] == cases[i].expected,
                 qPrintable(QStringLiteral("%1 %2: %3 instead of %4")
                                .arg(QLatin1String(cases[i].type), QString::fromUtf8(cases[i].literal),
                                     describe(rows[0][i + 1]), describe(cases[i].expected))));
        QVERIFY(rows[1][i + 1].isNull());
    }
}

void TestValues::surviveWriting()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(
        m_databases.create(engine, QStringLiteral("values_copied"), valuesSql(engine, casesOf(engine))), writing());
    QVERIFY(database);
    const auto rows = readTable(*database, "v", {QStringLiteral("id")});
    QCOMPARE(rows.size(), 2U);
    const TableId copy = *database->schema().find(QStringLiteral("w"));
    const auto columns = database->schema().table(copy).allColumns();

    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    // By the bulk way, and by an update of an empty row.
    ROWBACK_VERIFY((*sink)->insert(copy, columns, rows, {}));
    Row empty(columns.size());
    empty.front() = Value::integer(3);
    ROWBACK_VERIFY((*sink)->insert(copy, columns, {empty}, {}));
    Row third = rows.front();
    third.front() = Value::integer(3);
    const auto updated = (*sink)->update(copy, {Value::integer(3)}, columns, third);
    ROWBACK_VERIFY(updated);
    QCOMPARE(*updated, 1);
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();

    const auto copied = readTable(*database, "w", {QStringLiteral("id")});
    QCOMPARE(copied.size(), 3U);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const std::size_t row : {0U, 1U, 2U}) {
            const Value &expected = row == 2 ? third[i] : rows[row][i];
            QVERIFY2(copied[row][i] == expected,
                     qPrintable(QStringLiteral("row %1 column %2: %3 instead of %4")
                                    .arg(row)
                                    .arg(i)
                                    .arg(describe(copied[row][i]), describe(expected))));
        }
    }
}

/// In a zone with summer time, one local hour comes twice in autumn.
void TestValues::repeatedHoursStayTwo()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    OpenOptions options = writing();
    options.timeZone = QStringLiteral("Europe/Brussels");
    const auto database
        = open(m_databases.create(
                   Engine::PostgreSql, QStringLiteral("values_hours"),
                   QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, at timestamptz); INSERT INTO t VALUES "
                                  "(1, '2015-10-25 00:30+00'), (2, '2015-10-25 01:30+00');")),
               options);
    QVERIFY(database);
    auto rows = readTable(*database, "t", {QStringLiteral("id")});
    QCOMPARE(rows[0][1], kind(ValueKind::DateTime, "2015-10-25 02:30:00+02"));
    QCOMPARE(rows[1][1], kind(ValueKind::DateTime, "2015-10-25 02:30:00+01"));
    for (Row &row : rows) {
        row[0] = Value::integer(row[0].integer() + 2);
    }
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(TableId{0}, {0, 1}, rows, {}));
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();
    const auto all = readTable(*database, "t", {QStringLiteral("id")});
    QCOMPARE(all.size(), 4U);
    QCOMPARE(all[2][1], all[0][1]);
    QCOMPARE(all[3][1], all[1][1]);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
