// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/decimaltext.h"
#include "snapshot/moment.h"
#include "snapshot/pythontext.h"
#include "testdump.h"

#include <QTest>

using namespace Rowback;

/// Literals of Python, one by one.
class TestPythonText : public QObject
{
    Q_OBJECT

private slots:
    void strings_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("single quotes") << QByteArray("'abc'") << QByteArray("abc");
        QTest::newRow("double quotes with an apostrophe") << QByteArray("\"O'Hara\"") << QByteArray("O'Hara");
        QTest::newRow("empty") << QByteArray("''") << QByteArray("");
        QTest::newRow("escaped quote and backslash") << QByteArray(R"('d\'A \\ x')") << QByteArray(R"(d'A \ x)");
        QTest::newRow("unicode prefix and two-digit escape") << QByteArray(R"(u'\xe9')") << QByteArray("é");
        QTest::newRow("no prefix is a unicode literal, too") << QByteArray(R"('\xe9\u20ac')") << QByteArray("é€");
        QTest::newRow("eight-digit escape") << QByteArray(R"(u'\U0001f600')") << QByteArray("😀");
        QTest::newRow("surrogate pair is joined") << QByteArray(R"('\ud83d\ude00')") << QByteArray("😀");
        QTest::newRow("lone surrogate stays") << QByteArray(R"('\ud83dx')") << QByteArray("\xED\xA0\xBDx");
        QTest::newRow("control characters") << QByteArray(R"('\n\t\r\a\b\f\v')") << QByteArray("\n\t\r\a\b\f\v");
        QTest::newRow("NUL and octal") << QByteArray(R"('\x00\0\101')") << QByteArray("\0\0A", 3);
        QTest::newRow("unknown escape stays") << QByteArray(R"('\q')") << QByteArray(R"(\q)");
        QTest::newRow("raw string") << QByteArray(R"(r'\n\x')") << QByteArray(R"(\n\x)");
        QTest::newRow("raw unicode, capital letters") << QByteArray(R"(UR'\n')") << QByteArray(R"(\n)");
        QTest::newRow("bytes prefix") << QByteArray("b'x'") << QByteArray("x");
        QTest::newRow("triple quotes over lines") << QByteArray("\"\"\"a\n'b\"\"\"") << QByteArray("a\n'b");
        QTest::newRow("triple quotes with Windows line ends") << QByteArray("'''a\r\nb'''") << QByteArray("a\nb");
        QTest::newRow("continued line") << QByteArray("'a\\\nb\\\r\nc'") << QByteArray("abc");
        QTest::newRow("raw UTF-8") << QByteArray("'Käse 😀'") << QByteArray("Käse 😀");
        QTest::newRow("long text") << '\'' + QByteArray(1000, 'x') + "\\t'" << QByteArray(1000, 'x') + '\t';
    }
    void strings()
    {
        QFETCH(const QByteArray, source);
        const char *p = source.constData();
        StringToken token;
        QCOMPARE(scanString(p, source.constData() + source.size(), token), StringScan::Closed);
        QCOMPARE(p - source.constData(), source.size());
        std::string text;
        QVERIFY(appendDecoded(text, token, TextEncoding::Utf8));
        QTEST(QByteArray::fromStdString(text), "text");
    }

    void brokenStrings_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("no end") << QByteArray("'abc");
        QTest::newRow("line ends first") << QByteArray("'abc\n'");
        QTest::newRow("old line end") << QByteArray("'abc\r'");
        QTest::newRow("backslash at the end") << QByteArray("'abc\\");
        QTest::newRow("escaped quote at the end") << QByteArray("'abc\\'");
        QTest::newRow("triple without end") << QByteArray("'''abc''");
        QTest::newRow("short hexadecimal escape") << QByteArray(R"('\x4')");
        QTest::newRow("no such code point") << QByteArray(R"('\U00110000')");
        QTest::newRow("named character") << QByteArray(R"('\N{BULLET}')");
    }
    void brokenStrings()
    {
        QFETCH(const QByteArray, source);
        const char *p = source.constData();
        StringToken token;
        std::string text;
        QVERIFY(scanString(p, source.constData() + source.size(), token) != StringScan::Closed
                || !appendDecoded(text, token, TextEncoding::Utf8));
    }

    void codePage1252()
    {
        const char *p = "'\x80 \xe9 \x81'";
        StringToken token;
        std::string text;
        QCOMPARE(scanString(p, p + 7, token), StringScan::Closed);
        QVERIFY(appendDecoded(text, token, TextEncoding::Cp1252));
        QCOMPARE(QString::fromStdString(text), QStringLiteral("€ é \u0081"));
    }

    void declaredEncodings_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isMarked");
        const QByteArray umlaut("ä");
        QTest::newRow("UTF-8") << QByteArray("# -*- coding: UTF-8 -*-\n") << umlaut << false;
        QTest::newRow("by another name") << QByteArray("# coding=utf_8\n") << umlaut << false;
        QTest::newRow("none") << QByteArray("# x\n") << umlaut << false;
        QTest::newRow("Latin 1") << QByteArray("# -*- coding: latin-1 -*-\n") << umlaut << true;
        QTest::newRow("in the second line") << QByteArray("# x\r\n# vim: fileencoding=koi8-r\r\n") << umlaut << true;
        QTest::newRow("in the third line") << QByteArray("# x\n# y\n# coding: latin-1\n") << umlaut << false;
        QTest::newRow("behind a statement") << QByteArray("pass\n# coding: latin-1\n") << umlaut << false;
        QTest::newRow("ASCII in Latin 1") << QByteArray("# coding: latin-1\n") << QByteArray("a") << false;
        QTest::newRow("ASCII in UTF-7") << QByteArray("# coding: utf-7\n") << QByteArray("+AOk-") << true;
        QTest::newRow("unknown") << QByteArray("# coding: x\n") << QByteArray("a") << true;
        QTest::newRow("Windows") << QByteArray("# coding: cp1252\n") << umlaut << true;
        QTest::newRow("Windows, and it is so") << QByteArray("# coding: cp1252\n") << QByteArray("\xE4") << false;
    }
    /// Python reads what the file says, this reader UTF-8 or else Windows' code page.
    void declaredEncodings()
    {
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isMarked);
        TestDump dump;
        dump.write(QStringLiteral("a_child.py"), head + "loader.save(create_a_child(1,'" + text + "'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const auto hasErrors = [&snapshot](const char *table) {
            return (*snapshot)->table(*(*snapshot)->findTable(QString::fromLatin1(table))).hasErrors;
        };
        QCOMPARE(hasErrors("a_child"), isMarked);
        QVERIFY(!hasErrors("a_note"));
        dump.script = head + "# " + text + '\n' + dump.script;
        dump.finish();
        snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(hasErrors("a_note"), isMarked);
    }

    void decimals_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *source, const char *text) {
            QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(text);
        };
        row("35.00", "35.00");
        row("-0.50", "-0.50");
        row("+1.5", "1.5");
        row("007.50", "7.50");
        row(".5", "0.5");
        row("5.", "5");
        row("1e-07", "1E-7");
        row("0.0000001", "1E-7");
        row("0.000001", "0.000001");
        row("0.0000010", "0.0000010");
        row("0.0000000", "0E-7");
        row("0.000000", "0.000000");
        row("1.5e3", "1.5E+3");
        row("12E2", "1.2E+3");
        row("0.00", "0.00");
        row("-0", "-0");
        row(" 12 ", "12");
        row("1_000.0", "1000.0");
        row("123456789012345678901234567890.12", "123456789012345678901234567890.12");
        row("", "");
        row("abc", "");
        row("1.2.3", "");
        row("1e", "");
        row("--1", "");
    }
    void decimals()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);
        const auto decimal = decimalText(source.toStdString());
        QCOMPARE(decimal ? QString::fromStdString(*decimal) : QString(), text);
        QVERIFY(!isPlainDecimal(source.toStdString()) || source == text);
    }

    void moments()
    {
        const auto written = [](std::optional<Moment> moment, ValueKind kind) {
            char buffer[Moment::capacity];
            return moment ? QString::fromLatin1(buffer, qsizetype(moment->write(buffer, kind)))
                          : QStringLiteral("none");
        };
        using Parts = std::vector<std::int64_t>;
        QCOMPARE(written(Moment::date(Parts{2016, 2, 29}), ValueKind::Date), QStringLiteral("2016-02-29"));
        QCOMPARE(written(Moment::date(Parts{2015, 2, 29}), ValueKind::Date), QStringLiteral("none"));
        QCOMPARE(written(Moment::date(Parts{1, 1, 1}), ValueKind::Date), QStringLiteral("0001-01-01"));
        QCOMPARE(written(Moment::date(Parts{0, 1, 1}), ValueKind::Date), QStringLiteral("none"));
        QCOMPARE(written(Moment::date(Parts{2015, 1}), ValueKind::Date), QStringLiteral("none"));
        QCOMPARE(written(Moment::time({}), ValueKind::Time), QStringLiteral("00:00:00"));
        QCOMPARE(written(Moment::time(Parts{23, 59, 59, 7}), ValueKind::Time), QStringLiteral("23:59:59.000007"));
        QCOMPARE(written(Moment::time(Parts{24, 0, 0}), ValueKind::Time), QStringLiteral("none"));
        QCOMPARE(written(Moment::dateTime(Parts{9999, 12, 31, 23, 59, 59, 999999}), ValueKind::DateTime),
                 QStringLiteral("9999-12-31 23:59:59.999999"));
        QCOMPARE(written(Moment::dateTime(Parts{2015, 6, 5}), ValueKind::DateTime),
                 QStringLiteral("2015-06-05 00:00:00"));
        QCOMPARE(written(Moment::fromInteger(20110523), ValueKind::Date), QStringLiteral("2011-05-23"));
        QCOMPARE(written(Moment::fromInteger(20111323), ValueKind::Date), QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TestPythonText)
#include "tst_pythontext.moc"
