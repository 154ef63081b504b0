// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// New numbers for records whose own belongs to somebody else now, where the application counts its records itself.
class TestCounters : public QObject
{
    Q_OBJECT

private slots:
    void theCounterMovesBehindNewNumbers_data();
    void theCounterMovesBehindNewNumbers();
    void whatThePersonTakesBackCounts();
    void withoutNewNumbersItStays();
    void aCounterThatVanishedComesBackBehindWhatWasGivenOut_data();
    void aCounterThatVanishedComesBackBehindWhatWasGivenOut();
    void aCounterThatIsNotThereIsPassedOver();
};

namespace {

/// Persons 1 and 2 are other people now; 139 is the highest number.
MemoryCase reused(const QString &counter)
{
    MemoryCase test({"person: id key auto, name text, born date, city text, email text",
                     "config: id key auto, next null, title text"});
    test.know(R"({"counters": [{"table": "config", "column": "next", "counts": "person"}]})");
    for (int i = 100; i < 140; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | 19%2-01-01 | city%1 | %1@x").arg(i).arg(i % 90 + 10)});
    }
    test.lost("person", {"1 | Anna | 1950-02-03 | Eupen | anna@x", "2 | Bert | 1951-02-03 | Raeren | bert@x"});
    test.added("person", {"1 | Zoe | 1999-09-09 | Aachen | zoe@y", "2 | Yves | 1998-08-08 | Verviers | yves@y"});
    test.lost("config", {"1 | 130 | site"}).added("config", {"1 | " + counter + " | site"});
    return test;
}

QStringList numbers(const Plan &plan)
{
    QStringList result;
    for (const Step &step : plan.steps) {
        result.append(step.operation == Operation::Insert ? displayText(step.key) : told(step));
    }
    return result;
}

} // namespace

void TestCounters::theCounterMovesBehindNewNumbers_data()
{
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("just behind the highest") << "140" << QStringList({"140", "141", "update config 1: next 140→142"});
    QTest::newRow("far ahead") << "500" << QStringList({"500", "501", "update config 1: next 500→502"});
    QTest::newRow("left behind") << "120" << QStringList({"140", "141", "update config 1: next 120→142"});
    QTest::newRow("counts nothing") << "~" << QStringList({"140", "141"});
}

void TestCounters::theCounterMovesBehindNewNumbers()
{
    QFETCH(QString, counter);
    QFETCH(QStringList, steps);
    const Plan plan = reused(counter).plan();
    QCOMPARE(numbers(plan), steps);
    if (steps.size() > 2) {
        QCOMPARE(plan.steps.back().why, QString("the next number"));
        QCOMPARE(plan.findings[static_cast<std::size_t>(plan.steps.back().finding)].code, FindingCode::ReusedId);
    }
}

void TestCounters::whatThePersonTakesBackCounts()
{
    const Plan plan = reused("140").decide({"W3=restore-columns"}).plan();
    QCOMPARE(numbers(plan), QStringList({"140", "141", "update config 1: next 140→142"}));
}

void TestCounters::withoutNewNumbersItStays()
{
    QCOMPARE(numbers(reused("140").decide({"C3=skip"}).plan()), QStringList());
    MemoryCase vanished = reused("140").decide({"C3=skip"}).lost("person", {"3 | Carl | 1952-02-03 | Eupen | c@x"});
    QCOMPARE(numbers(vanished.plan()), QStringList("3"));
}

void TestCounters::aCounterThatVanishedComesBackBehindWhatWasGivenOut_data()
{
    QTest::addColumn<QString>("counter");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("next");
    QTest::newRow("behind the new numbers") << "130" << QStringList() << "C3=new-id" << "142";
    QTest::newRow("the new numbers come from it") << "500" << QStringList() << "C3=new-id" << "502";
    QTest::newRow("behind those that others got since")
        << "140" << QStringList("150 | Otto | 1953-02-03 | Eupen | o@x") << "C3=skip" << "151";
    QTest::newRow("nothing was given out since") << "140" << QStringList() << "C3=skip" << "140";
}

void TestCounters::aCounterThatVanishedComesBackBehindWhatWasGivenOut()
{
    QFETCH(QString, counter);
    QFETCH(QStringList, added);
    QFETCH(QString, decision);
    QFETCH(QString, next);
    MemoryCase test = reused("140");
    test.lost("config", {"2 | " + counter + " | other site"}).added("person", added);
    const Plan plan = test.decide({decision}).only("config:2").only("person").plan();
    QVERIFY2(told(plan.steps).contains("insert config 2: id=2, next=" + next + ", title=other site"),
             qPrintable(told(plan.steps).join('\n')));
}

void TestCounters::aCounterThatIsNotThereIsPassedOver()
{
    MemoryCase test = reused("140");
    test.know(R"({"counters": [{"table": "config", "column": "last", "counts": "person"},
                               {"table": "site", "column": "next", "counts": "person"},
                               {"table": "config", "column": "next", "counts": "partner"}]})");
    QCOMPARE(numbers(test.plan()), QStringList({"140", "141"}));
}

QTEST_APPLESS_MAIN(TestCounters)
#include "tst_counters.moc"
