// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/pythonliteral.h"

#include <QTest>

using namespace Rowback;

/// Expected texts are what Python 2.7 prints.
class TestPythonLiteral : public QObject
{
    Q_OBJECT

private slots:
    void text_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("Eupen") << QStringLiteral("u'Eupen'");
        QTest::newRow("empty") << QString() << QStringLiteral("u''");
        QTest::newRow("apostrophe turns the quotes") << QStringLiteral("l'eau") << QStringLiteral("u\"l'eau\"");
        QTest::newRow("both quotes are escaped")
            << QStringLiteral("d'Artagnan \"le Grand\"") << QStringLiteral("u'd\\'Artagnan \"le Grand\"'");
        QTest::newRow("backslash") << QStringLiteral("a\\b") << QStringLiteral("u'a\\\\b'");
        QTest::newRow("line ends and tab") << QStringLiteral("a\r\n\tb") << QStringLiteral("u'a\\r\\n\\tb'");
        QTest::newRow("latin-1") << QStringLiteral("Ärger") << QStringLiteral("u'\\xc4rger'");
        QTest::newRow("basic plane") << QStringLiteral("5 €") << QStringLiteral("u'5 \\u20ac'");
        QTest::newRow("beyond") << QStringLiteral("😀") << QStringLiteral("u'\\U0001f600'");
        QTest::newRow("control") << QStringLiteral("a\x7f") << QStringLiteral("u'a\\x7f'");
    }
    void text()
    {
        QFETCH(const QString, value);
        std::string actual;
        PythonLiteral::appendText(actual, value.toStdString());
        QTEST(QString::fromStdString(actual), "expected");
    }

    void value_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, ValueKind kind, const char *payload, const char *expected) {
            QTest::newRow(name) << static_cast<int>(kind) << QByteArray(payload) << QString::fromUtf8(expected);
        };
        add("decimal", ValueKind::Decimal, "817.36", "'817.36'");
        add("date", ValueKind::Date, "2015-06-05", "date(2015,6,5)");
        add("time", ValueKind::Time, "08:00:09", "time(8,0,9)");
        add("datetime", ValueKind::DateTime, "2015-06-20 23:43:00", "dt(2015,6,20,23,43,0)");
        add("content type", ValueKind::ContentType, "pcsw.Client", "pcsw_Client");
    }
    void value()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, payload);
        std::string actual;
        PythonLiteral::append(actual, Value::of(static_cast<ValueKind>(kind), payload.toStdString()));
        QTEST(QString::fromStdString(actual), "expected");
    }

    void plainValues()
    {
        std::string actual;
        for (const Value &value : {Value(), Value::boolean(true), Value::boolean(false), Value::integer(-5)}) {
            PythonLiteral::append(actual, value);
            actual += ' ';
        }
        QCOMPARE(actual, std::string("None True False -5 "));
    }
};

QTEST_GUILESS_MAIN(TestPythonLiteral)
#include "tst_pythonliteral.moc"
