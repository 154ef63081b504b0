// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/csv.h"
#include "recovery/remap.h"

#include <QTest>

using namespace Rowback;

namespace {

const QString partner = QStringLiteral("contacts_partner");

Key key(std::int64_t id)
{
    return {Value::integer(id)};
}

RemapEntry entry(std::int64_t from, std::int64_t to, const QString &evidence = {}, const QString &root = partner)
{
    return {root, key(from), key(to), evidence, true, {}};
}

Remap remapOf(std::vector<RemapEntry> entries)
{
    Remap remap;
    remap.entries() = std::move(entries);
    return remap;
}

} // namespace

class TestRemap : public QObject
{
    Q_OBJECT

private slots:
    void target()
    {
        const Remap remap = remapOf({entry(200708, 4011), entry(5, 6, {}, QStringLiteral("cal_event"))});
        QCOMPARE(*remap.target(partner, key(200708)), key(4011));
        QVERIFY(remap.target(partner, key(4011)) == nullptr);
        QVERIFY(remap.target(partner, key(5)) == nullptr);
    }

    void chainsAreFolded()
    {
        Remap remap = remapOf({entry(1, 2), entry(2, 3), entry(3, 4), entry(8, 9)});
        const QStringList sentences = remap.foldChains();
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(sentences[0], QStringLiteral("contacts_partner: 1 → 2 goes on to 4, so it becomes 1 → 4."));
        QCOMPARE(*remap.target(partner, key(1)), key(4));
        QCOMPARE(*remap.target(partner, key(2)), key(4));
        QCOMPARE(*remap.target(partner, key(3)), key(4));
        QVERIFY(remap.foldChains().isEmpty());
        QVERIFY(remap.problems().isEmpty());
    }

    void chainsDoNotCrossRoots()
    {
        Remap remap = remapOf({entry(1, 2), entry(2, 3, {}, QStringLiteral("cal_event"))});
        QVERIFY(remap.foldChains().isEmpty());
        QCOMPARE(*remap.target(partner, key(1)), key(2));
    }

    void circlesAreLeftAndTold()
    {
        Remap remap = remapOf({entry(1, 2), entry(2, 1), entry(7, 1), entry(5, 5)});
        QVERIFY(remap.foldChains().isEmpty());
        const QStringList problems = remap.problems();
        QCOMPARE(problems.size(), 4);
        QCOMPARE(problems[0], QStringLiteral("contacts_partner: 1 → 2 leads round in a circle."));
        QCOMPARE(problems[3], QStringLiteral("contacts_partner: 5 → 5 leads round in a circle."));
    }

    void oneOriginTwiceIsAProblem()
    {
        const QStringList problems = remapOf({entry(1, 2), entry(1, 3)}).problems();
        QCOMPARE(problems, QStringList{QStringLiteral("contacts_partner: 1 is remapped more than once.")});
    }

    void twoOriginsForOneTargetAreANotice()
    {
        const Remap remap = remapOf({entry(1, 9), entry(2, 9), entry(3, 9, {}, QStringLiteral("cal_event"))});
        QVERIFY(remap.problems().isEmpty());
        QCOMPARE(remap.notices(), QStringList{QStringLiteral("contacts_partner: both 1 and 2 become 9.")});
    }

    void csvAsTheStoryHasIt()
    {
        const Remap remap = remapOf({entry(200708, 4011, QStringLiteral("national_id 580515 498-14"))});
        QCOMPARE(remapToCsv(remap),
                 QByteArray("root,from,to,evidence\r\ncontacts_partner,200708,4011,national_id 580515 498-14\r\n"));
    }

    void keysSurviveCsv_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("number") << key(4011) << QByteArray(",4011,");
        QTest::newRow("negative number") << key(-4) << QByteArray(",-4,");
        QTest::newRow("text") << Key{Value::text("BE")} << QByteArray(",BE,");
        QTest::newRow("text of digits with a leading zero") << Key{Value::text("007")} << QByteArray(",007,");
        QTest::newRow("text of digits") << Key{Value::text("7")} << QByteArray(",\"[\"\"7\"\"]\",");
        QTest::newRow("composite") << Key{Value::integer(1), Value::text("BE")} << QByteArray(",\"(1, BE)\",");
        QTest::newRow("composite with a comma inside")
            << Key{Value::integer(1), Value::text("a,b")} << QByteArray(",\"[1,\"\"a,b\"\"]\",");
        QTest::newRow("date") << Key{Value::of(ValueKind::Date, "2015-06-05")}
                              << QByteArray(",\"[{\"\"date\"\":\"\"2015-06-05\"\"}]\",");
        QTest::newRow("formula") << Key{Value::text("=1+1")} << QByteArray(",'=1+1,");
        QTest::newRow("empty text") << Key{Value::text("")} << QByteArray(",\"[\"\"\"\"]\",");
    }
    void keysSurviveCsv()
    {
        QFETCH(const Key, key);
        QFETCH(const QByteArray, field);
        const QByteArray csv = remapToCsv(remapOf({{partner, key, Key{Value::integer(1)}, {}, true, {}}}));
        QVERIFY2(csv.contains(field), csv.constData());
        const Result<Remap> read = remapFromCsv(csv, QStringLiteral("remap.csv"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->entries().front().from == key);
        QVERIFY(!read->entries().front().proposed);
    }

    void evidenceSurvivesCsv_data()
    {
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("quotes and line feed")
            << QStringLiteral("a \"b\",\nc") << QByteArray(",\"a \"\"b\"\",\nc\"\r\n");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(1)") << QByteArray(",'=HYPERLINK(1)\r\n");
        QTest::newRow("formula with an apostrophe") << QStringLiteral("'=1") << QByteArray(",''=1\r\n");
        QTest::newRow("apostrophe alone") << QStringLiteral("'s-Gravenhage") << QByteArray(",'s-Gravenhage\r\n");
        QTest::newRow("minus") << QStringLiteral("-") << QByteArray(",'-\r\n");
        QTest::newRow("nothing") << QString() << QByteArray(",2,\r\n");
    }
    void evidenceSurvivesCsv()
    {
        QFETCH(const QString, evidence);
        QFETCH(const QByteArray, field);
        const QByteArray csv = remapToCsv(remapOf({entry(1, 2, evidence)}));
        QVERIFY2(csv.contains(field), csv.constData());
        const Result<Remap> read = remapFromCsv(csv, QStringLiteral("remap.csv"));
        QVERIFY(read);
        QCOMPARE(read->entries().front().evidence, evidence);
    }

    void csvOfAPerson_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("Unix line ends, no end at the end") << QByteArray("root,from,to\ncontacts_partner,1,2");
        QTest::newRow("semicolons and a UTF-8 mark")
            << QByteArray("\xef\xbb\xbfroot;from;to;evidence\r\ncontacts_partner;1;2;x\r\n");
        QTest::newRow("blanks, empty lines, capitals") << QByteArray("Root, From ,To\n\n contacts_partner , 1, 2\n\n");
    }
    void csvOfAPerson()
    {
        QFETCH(const QByteArray, csv);
        const Result<Remap> read = remapFromCsv(csv, QStringLiteral("remap.csv"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->entries().size(), std::size_t{1});
        QCOMPARE(*read->target(partner, key(1)), key(2));
    }

    void wrongCsvSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("where");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("remap.csv:1");
        QTest::newRow("no header") << QByteArray("contacts_partner,1,2\n") << QStringLiteral("remap.csv:1");
        QTest::newRow("key missing") << QByteArray("root,from,to\n\na,1,\n") << QStringLiteral("remap.csv:3");
        QTest::newRow("too few fields") << QByteArray("root,from,to\na,1\n") << QStringLiteral("remap.csv:2");
        QTest::newRow("too many fields") << QByteArray("root,from,to\na,1,2,3,4\n") << QStringLiteral("remap.csv:2");
        QTest::newRow("open quote") << QByteArray("root,from,to\na,1,\"2\n") << QStringLiteral("remap.csv:3");
        QTest::newRow("text after a quote")
            << QByteArray("root,from,to\na,1,\"2\"3\n") << QStringLiteral("remap.csv:2");
        QTest::newRow("not UTF-8") << QByteArray("root,from,to\na,1,\xff\n") << QStringLiteral("remap.csv:1");
        QTest::newRow("broken JSON key") << QByteArray("root,from,to\na,1,[{]\n") << QStringLiteral("remap.csv:2");
    }
    void wrongCsvSaysWhere()
    {
        QFETCH(const QByteArray, csv);
        QFETCH(const QString, where);
        const Result<Remap> read = remapFromCsv(csv, QStringLiteral("remap.csv"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
        QCOMPARE(read.error().where, where);
        QVERIFY(!read.error().advice.isEmpty());
    }

    void pythonAsTheStoryHasIt()
    {
        const Remap remap = remapOf({entry(200708, 4011, QStringLiteral("national_id 580515 498-14")),
                                     entry(200714, 20737, QStringLiteral("two\nlines"))});
        QCOMPARE(remapToPython(remap),
                 QStringLiteral("DUPS = {\n"
                                "    200708:  4011,  # national_id 580515 498-14\n"
                                "    200714: 20737,  # two lines\n"
                                "}\n\n\n"
                                "def new_partner_id(old):\n"
                                "    return DUPS.get(old, old)\n"));
    }

    void pythonOfSeveralRoots()
    {
        Remap remap = remapOf({entry(1, 2), entry(3, 4, {}, QStringLiteral("cal_event"))});
        remap.add({QStringLiteral("other_event"),
                   {Value::text("it's")},
                   {Value::integer(1), Value::text("b")},
                   {},
                   true,
                   {}});
        const QString python = remapToPython(remap);
        QVERIFY(python.contains(QStringLiteral("PARTNER_DUPS = {\n    1: 2,\n}\n\n\ndef new_partner_id(old):")));
        QVERIFY(python.contains(QStringLiteral("CAL_EVENT_DUPS = {\n    3: 4,\n}")));
        QVERIFY(
            python.contains(QStringLiteral("def new_other_event_id(old):\n    return OTHER_EVENT_DUPS.get(old, old)")));
        QVERIFY(python.contains(QStringLiteral("    'it\\'s': (1, 'b'),\n")));
    }
};

QTEST_GUILESS_MAIN(TestRemap)
#include "tst_remap.moc"
