// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/json.h"

#include <QTest>

using namespace Rowback;

/// Rows as JSON, as `rows --format jsonl` writes them.
class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void cells_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("NULL") << Value() << QByteArray("null");
        QTest::newRow("boolean") << Value::boolean(true) << QByteArray("true");
        QTest::newRow("integer") << Value::integer(-5) << QByteArray("-5");
        QTest::newRow("lowest integer") << Value::integer(INT64_MIN) << QByteArray("-9223372036854775808");
        QTest::newRow("real") << Value::of(ValueKind::Real, "1.5e-07") << QByteArray("1.5e-07");
        QTest::newRow("infinite") << Value::of(ValueKind::Real, "inf") << QByteArray("\"inf\"");
        QTest::newRow("decimal") << Value::of(ValueKind::Decimal, "35.00") << QByteArray("\"35.00\"");
        QTest::newRow("date") << Value::of(ValueKind::Date, "2015-06-05") << QByteArray("\"2015-06-05\"");
        QTest::newRow("datetime") << Value::of(ValueKind::DateTime, "2015-06-05 08:00:00")
                                  << QByteArray("\"2015-06-05T08:00:00\"");
        QTest::newRow("content type") << Value::of(ValueKind::ContentType, "a.B") << QByteArray("\"a.B\"");
        QTest::newRow("list") << Value::of(ValueKind::Json, "[1,null]") << QByteArray("[1,null]");
        QTest::newRow("bytes") << Value::of(ValueKind::Bytes, std::string_view("\0\xff", 2)) << QByteArray("\"00ff\"");
        QTest::newRow("text") << Value::text("Ämilie 😀") << QByteArray("\"Ämilie 😀\"");
        QTest::newRow("escapes") << Value::text(std::string_view("\"\\\n\r\t\0\x1f/", 8))
                                 << QByteArray("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f/\"");
        QTest::newRow("lone surrogate") << Value::text("x\xED\xA0\xBDy") << QByteArray("\"x\\ud83dy\"");
    }
    void cells()
    {
        QFETCH(const Value, value);
        QByteArray json;
        appendJson(json, value.cell());
        QTEST(json, "json");
    }

    void row()
    {
        const std::vector<Cell> cells{Cell::integer(1), Cell::null()};
        QCOMPARE(rowToJson({QStringLiteral("id"), QStringLiteral("na\"me")}, cells),
                 QByteArray("{\"id\":1,\"na\\\"me\":null}"));
        QCOMPARE(rowToJson({}, {}), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
