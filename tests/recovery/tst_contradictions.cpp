// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// Decisions and defaults that go together, and those that do not.
class TestContradictions : public QObject
{
    Q_OBJECT

private slots:
    void oneRecreatedRecordOfTwoOriginals();
    void contradictoryDecisionsAreRefused_data();
    void contradictoryDecisionsAreRefused();
    void aDefaultThatContradictsADecisionIsUndecided();
    void theSingleOneCountsBesideTheWholeKind();
    void aRemapTellsWhichOfTheTwo();
};

namespace {

/// Client 20 bears a value of client 1 and one of client 2.
MemoryCase shared()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, card text null unique",
                     "note(app.Note): id key auto, client_id > client"});
    test.lost("client", {"1 | x | k", "2 | y | l"}).added("client", {"20 | x | l"}).added("note", {"8 | 20"});
    return test;
}

} // namespace

void TestContradictions::oneRecreatedRecordOfTwoOriginals()
{
    QCOMPARE(toldOf(shared().plan(), FindingCode::Recreated),
             QStringList({"C1 client 20 undecided", "C1 client 20 undecided"}));
    const auto both = shared().decide({"C1=keep-original"}).tryPlan(); // it cannot become both
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::Usage);
    QVERIFY2(both.error().message.contains("C1:client:1=keep-original and C1:client:2=keep-original"),
             qPrintable(both.error().message));
    const Plan plan = shared().decide({"C1:client:1=keep-original", "C1:client:2=skip"}).plan();
    QCOMPARE(plan.remap.entries().size(), std::size_t{1});
    QCOMPARE(told(plan.steps).join(';'),
             QString("park client 20: nat x→~;insert client 1: id=1, nat=x, card=k;"
                     "re-point note 8: client_id 20→1;delete client 20"));
}

void TestContradictions::contradictoryDecisionsAreRefused_data()
{
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("message");
    const QStringList drifted{"10 | x | m", "11 | n | k"};
    QTest::newRow("one is two others") << drifted << QStringList("C2=same-record")
                                       << "C2:client:10=same-record and C2:client:11=same-record";
    const QStringList both{"20 | x | ~", "10 | o | m", "11 | n | k"};
    QTest::newRow("comes back and is another") << both << QStringList({"C1=keep-original", "C2=same-record"})
                                               << "C2:client:11=same-record and C1:client:20=keep-original";
    const QStringList shared{"20 | x | l", "10 | o | m", "11 | n | p"};
    QTest::newRow("is another and gets its value back")
        << both << QStringList({"C1=keep-recreated", "C2=give-back"})
        << "C2:client:11=give-back and C1:client:20=keep-recreated";
    QTest::newRow("is another and comes back without its value")
        << both << QStringList({"C1=keep-recreated", "C2=restore-without"})
        << "C2:client:11=restore-without and C1:client:20=keep-recreated";
    QTest::newRow("the same twice") << drifted << QStringList({"C2=give-back", "C2=skip"})
                                    << "C2=give-back and C2=skip";
    QTest::newRow("the same row twice")
        << drifted << QStringList({"C2:client:11=give-back", "C2:client:11=same-record"})
        << "C2:client:11=give-back and C2:client:11=same-record";
    QTest::newRow("two rows of one pair")
        << QStringList({"10 | x | m", "11 | n | p"})
        << QStringList({"C2:client:10=give-back", "C2:client:1=same-record"})
        << "C2:client:10=give-back and C2:client:1=same-record";
    QTest::newRow("goes and stays")
        << shared << QStringList({"C1:client:1=keep-original", "C1:client:2=keep-both"})
        << "C1:client:1=keep-original and C1:client:2=keep-both";
    QTest::newRow("goes and stands for another")
        << shared << QStringList({"C1:client:1=keep-original", "C1:client:2=keep-recreated"})
        << "C1:client:1=keep-original and C1:client:2=keep-recreated";
}

void TestContradictions::contradictoryDecisionsAreRefused()
{
    QFETCH(QStringList, added);
    QFETCH(QStringList, decisions);
    QFETCH(QString, message);
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, card text null unique"});
    test.lost("client", {"1 | x | k", "2 | y | l", "10 | o | m", "11 | n | p"}).added("client", added);
    const auto plan = test.decide(decisions).tryPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Usage);
    QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
}

void TestContradictions::aDefaultThatContradictsADecisionIsUndecided()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, card text null unique"});
    test.lost("client", {"1 | x | k", "11 | n | p"}).added("client", {"20 | x | ~", "11 | n | k"});
    const Plan plan = test.decide({"C2=same-record"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated), QStringList("C1 client 20 undecided"));
    QVERIFY(plan.undecided() > 0);
    QVERIFY2(!told(plan.steps).contains("delete client 20"), qPrintable(told(plan.steps).join(';')));
}

void TestContradictions::theSingleOneCountsBesideTheWholeKind()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | x", "2 | y", "10 | m", "11 | n"}).added("client", {"10 | x", "11 | y"});
    const Plan plan = test.decide({"C2:client:10=skip", "C2=give-back", "C2=give-back"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Drifted), QStringList({"C2 client 10 skip", "C2 client 11 give-back"}));
}

void TestContradictions::aRemapTellsWhichOfTheTwo()
{
    MemoryCase test = shared();
    RemapEntry entry;
    entry.root = "client";
    entry.from = {Value::integer(20)};
    entry.to = {Value::integer(2)};
    test.request.remap.add(entry);
    const Plan plan = test.plan();
    QCOMPARE(plan.undecided(), 0);
    QVERIFY2(told(plan.steps).contains("re-point note 8: client_id 20→2"), qPrintable(told(plan.steps).join('\n')));
}

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
