// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/plainarguments.h"

#include <QTest>

#include <random>

using namespace Rowback;

/// The quick reader against the one that reads every form.
class TestPlainArguments : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatDumpsConsistOf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("every form") << QByteArray("1,None,True,False,-7,'x',u\"y'z\",'a\\'b\\n',date(2015,6,11),"
                                                  "dt(2015,6,11,9,30,0),a_Thing,[u'a',None, 3],'')")
                                    << 13;
        QTest::newRow("a blank behind a comma") << QByteArray("1, 2)") << 1;
        QTest::newRow("a blank in front") << QByteArray(" 1)") << 0;
        QTest::newRow("a keyword") << QByteArray("1,x=2)") << 1;
        QTest::newRow("an octal number") << QByteArray("1,010)") << 1;
        QTest::newRow("nineteen digits") << QByteArray("1,1234567890123456789)") << 1;
        QTest::newRow("a long integer of Python 2") << QByteArray("1,2L)") << 1;
        QTest::newRow("a fraction") << QByteArray("1,2.5)") << 1;
        QTest::newRow("no such day") << QByteArray("1,date(2015,2,29))") << 1;
        QTest::newRow("a text of several lines") << QByteArray("1,'''x''')") << 1;
        QTest::newRow("two texts") << QByteArray("1,'x' 'y')") << 1;
        QTest::newRow("a raw text") << QByteArray("1,r'x')") << 1;
        QTest::newRow("a tabulator") << QByteArray("1,'x\ty')") << 1;
        QTest::newRow("an operator") << QByteArray("1,not)") << 1;
        QTest::newRow("a call") << QByteArray("1,f(2))") << 1;
        QTest::newRow("a list in a list") << QByteArray("1,[[2]])") << 1;
        QTest::newRow("an escape in a list") << QByteArray("1,['\\n'])") << 1;
    }
    void readsWhatDumpsConsistOf()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, count);
        const QByteArray file = text + QByteArray(64, '\n');
        std::vector<Literal> arguments(20);
        const char *p = file.begin();
        QCOMPARE(static_cast<int>(readPlainArguments(p, file.end(), arguments).count), count);
        compare(file, file.end(), 20);
        compare(file, file.end(), 1);
    }

    void agreesOnAnyText()
    {
        const std::vector<QByteArray> parts{"None",
                                            "True",
                                            "False",
                                            "0",
                                            "12",
                                            "-3",
                                            "007",
                                            "1L",
                                            "2.5",
                                            "'",
                                            "\"",
                                            "u'",
                                            "r'",
                                            "x",
                                            "\\",
                                            "\\n",
                                            "\n",
                                            "\t",
                                            "\r\n",
                                            "[",
                                            "]",
                                            "(",
                                            ")",
                                            ",",
                                            ",",
                                            ",",
                                            " ",
                                            "date",
                                            "dt",
                                            "date(2015,6,1)",
                                            "dt(2015,6,1,9,30)",
                                            "a_Thing",
                                            "not",
                                            "\xc3\xa4",
                                            "'text'",
                                            "u'text'",
                                            "123456789012345678",
                                            "=",
                                            "#",
                                            "'''"};
        std::mt19937 random(20150620);
        for (int round = 0; round < 200'000; ++round) {
            QByteArray file;
            for (auto size = random() % 14; size > 0; --size) {
                file += parts[random() % parts.size()];
            }
            file += QByteArray(static_cast<qsizetype>(random() % 80), round % 2 == 0 ? ')' : '\n');
            compare(file, file.end() - std::min<qsizetype>(file.size(), random() % 3), 20);
        }
    }

    void looksAtNothingBehindTheEnd()
    {
        const QByteArray file("1,'text',None,date(2015,6,11),a_Thing,[1,2],True)");
        for (qsizetype size = 0; size <= file.size(); ++size) {
            const std::vector<char> exact(file.begin(), file.begin() + size); // the sanitizer sees what is behind it
            std::vector<Literal> arguments(20);
            const char *p = exact.data();
            QVERIFY(readPlainArguments(p, exact.data() + size, arguments).count <= 7);
            QVERIFY(p <= exact.data() + size);
        }
    }

private:
    /// Each argument that was read is what a LiteralReader reads in its place.
    static void compare(const QByteArray &file, const char *end, std::size_t most)
    {
        std::vector<Literal> arguments(most);
        const char *behind = file.begin();
        const std::size_t count = readPlainArguments(behind, end, arguments).count;
        const LiteralReader reader(end);
        const char *p = file.begin();
        for (std::size_t i = 0; i < count; ++i) {
            Literal expected;
            QVERIFY2(reader.read(p, expected), file.constData());
            const Literal &literal = arguments[i];
            QVERIFY2(literal.kind == expected.kind && literal.number == expected.number, file.constData());
            QVERIFY2(literal.token.begin == expected.token.begin && literal.token.end == expected.token.end,
                     file.constData());
            QVERIFY2(literal.token.raw == expected.token.raw && literal.token.verbatim == expected.token.verbatim,
                     file.constData());
            QVERIFY2(*p == ',' || (*p == ')' && i + 1 == count), file.constData());
            p += *p == ',' ? 1 : 0;
        }
        QVERIFY2(p == behind, file.constData());
    }
};

QTEST_APPLESS_MAIN(TestPlainArguments)
#include "tst_plainarguments.moc"
