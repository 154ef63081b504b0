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
    void aRecordThatIsAskedForDoesNotStayAway_data();
    void aRecordThatIsAskedForDoesNotStayAway();
    void whatHangsOnASkippedOneIsNotDroppedUnsaid_data();
    void whatHangsOnASkippedOneIsNotDroppedUnsaid();
    void aFinalClashIsSkippedOrComesBack();
    void theRemapIsNoMoreThanADecision_data();
    void theRemapIsNoMoreThanADecision();
    void whatAConstraintForbidsIsSaid();
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
    QStringList decided;
    std::vector<Finding> findings = shared().plan().findings;
    for (Finding &finding : findings) {
        if (finding.code == FindingCode::Recreated) {
            finding.resolution = decided.isEmpty() ? Resolution::KeepOriginal : Resolution::Skip;
            decided.append(decisionText(SingleDecisions(findings).of(finding)));
        }
    }
    QCOMPARE(decided, QStringList({"C1:client:1=keep-original", "C1:client:2=skip"}));
    const Plan plan = shared().decide(decided).plan();
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

void TestContradictions::aRecordThatIsAskedForDoesNotStayAway_data()
{
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("message"); // empty: they go together
    const QString named = "V1:client:1=restore";
    QTest::newRow("by name and by name") << QStringList({named, "C1:client:20=skip"})
                                         << "V1:client:1=restore and C1:client:20=skip";
    QTest::newRow("by name and all of a kind") << QStringList({named, "C1=skip"}) << "V1:client:1=restore and C1=skip";
    QTest::newRow("all, and one by name") << QStringList({"V1=restore", "C1:client:20=skip"}) << "";
    QTest::newRow("all of two kinds, but some not") << QStringList({"V1=restore", "C1=skip"}) << "";
    QTest::newRow("by name, and another stands for it") << QStringList({named, "C1:client:20=keep-recreated"})
                                                        << "V1:client:1=restore and C1:client:20=keep-recreated";
    QTest::newRow("all, and others stand for them") << QStringList({"V1=restore", "C1=keep-recreated"})
                                                    << "V1=restore and C1=keep-recreated";
    QTest::newRow("all, and another stands for one") << QStringList({"V1=restore", "C1:client:20=keep-recreated"}) << "";
    QTest::newRow("by name, all others stand for them") << QStringList({"V1:client:3=restore", "C1=keep-recreated"})
                                                        << "V1:client:3=restore and C1=keep-recreated";
    QTest::newRow("by name, and it is the one that drifted")
        << QStringList({"V1:client:2=restore", "C2=same-record"}) << "V1:client:2=restore and C2=same-record";
    QTest::newRow("two by name") << QStringList({named, "C1:client:20=keep-original"}) << "";
    QTest::newRow("skipped and kept") << QStringList({"V1:client:1=skip", "C1:client:20=keep-original"})
                                      << "V1:client:1=skip and C1:client:20=keep-original";
    QTest::newRow("skipped twice") << QStringList({"V1:client:1=skip", "C1=skip"}) << "";
    QTest::newRow("skipped and given back") << QStringList({"V1:client:2=skip", "C2=give-back"})
                                            << "V1:client:2=skip and C2=give-back";
    QTest::newRow("skipped beside another that is kept") << QStringList({"V1:client:1=skip", "C1=keep-original"}) << "";
    QTest::newRow("the number's") << QStringList({"V1:client:4=skip", "C3=new-id"}) << "V1:client:4=skip and C3=new-id";
}

void TestContradictions::aRecordThatIsAskedForDoesNotStayAway()
{
    QFETCH(QStringList, decisions);
    QFETCH(QString, message);
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, name text, city text, born text"});
    test.lost("client", {"1 | x | Anna | Aachen | 1950", "2 | y | Bert | Brno | 1951", "3 | z | Carl | Cork | 1952",
                         "4 | w | Dora | Delft | 1953", "11 | n | Finn | Faro | 1955"});
    test.added("client", {"20 | x | Anna | Aachen | 1950", "30 | z | Carl | Cork | 1952", "11 | y | Finn | Faro | 1955",
                          "4 | v | Zoe | Zagreb | 2001"});
    if (!decisions.join(' ').contains("C2")) {
        decisions.append("C2=skip");
    }
    const auto plan = test.decide(decisions).tryPlan();
    QCOMPARE(plan.has_value(), message.isEmpty());
    if (!plan) {
        QCOMPARE(plan.error().code, ErrorCode::Usage);
        QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
    }
}

void TestContradictions::whatHangsOnASkippedOneIsNotDroppedUnsaid_data()
{
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("message"); // empty: they go together
    const QString child = "V4:anote:7=restore";
    QTest::newRow("its parent") << QStringList({"V4:job:5=skip", child}) << "V4:anote:7=restore and V4:job:5=skip";
    QTest::newRow("the one above") << QStringList({"V1:client:1=skip", child}) << "V4:anote:7=restore and V1:client:1=skip";
    QTest::newRow("all, and one by name") << QStringList({"V4=skip", child}) << "V4:anote:7=restore and V4=skip";
    QTest::newRow("all but the parent") << QStringList({"V4=restore", "V4:job:5=skip"}) << "";
    QTest::newRow("both stay away") << QStringList({"V4:job:5=skip", "V4:anote:7=skip"}) << "";
    QTest::newRow("a branch stays away") << QStringList({"V1:client:1=skip", "V4:anote:7=skip", "V4:job:5=skip"}) << "";
    QTest::newRow("mistyped") << QStringList({"V1:client:1=skip", "V4:anote:8=skip"}) << "No finding V4 of anote 8";
    QTest::newRow("by a conflict") << QStringList({"C1:client:20=skip", child}) << "V4:anote:7=restore and C1:client:20=skip";
}

void TestContradictions::whatHangsOnASkippedOneIsNotDroppedUnsaid()
{
    QFETCH(QStringList, decisions);
    QFETCH(QString, message);
    MemoryCase test({"anote(app.Note): id key auto, job_id > job, text text",
                     "client(app.Client): id key auto, nat text null unique",
                     "job(app.Job): id key auto, client_id > client"}); // the note is looked at before its parent
    test.lost("client", {"1 | x"}).lost("job", {"5 | 1"}).lost("anote", {"7 | 5 | a"}).added("client", {"20 | x"});
    const auto plan = test.decide(decisions).tryPlan();
    QCOMPARE(plan.has_value(), message.isEmpty());
    if (!plan) {
        QCOMPARE(plan.error().code, ErrorCode::Usage);
        QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
    }
    MemoryCase left = test;
    left.request.decisions = {};
    const auto refused = left.except("job:5").decide({"V4:anote:7=restore"}).tryPlan();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains("V4:anote:7=restore cannot be carried out: job 5 stays away"),
             qPrintable(refused.error().message));
    left.request.decisions = {};
    QVERIFY(left.decide({"V4:anote:7=skip"}).tryPlan());
}

/// What only shows in the end is no other matter.
void TestContradictions::aFinalClashIsSkippedOrComesBack()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | x", "2 | y"}).added("client", {"2 | x", "3 | y"}); // 3 has what 2 would get back
    test.decide({"C2=give-back", "C6:client:2=skip", "V1:client:1=restore"});
    const auto plan = test.tryPlan();
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains("V1:client:1=restore and C6:client:2=skip"),
             qPrintable(plan.error().message));
}

void TestContradictions::theRemapIsNoMoreThanADecision_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("message"); // empty: they go together
    QTest::newRow("the live one") << "C1:client:20=keep-both" << "C1:client:20=keep-both and the row client 20 → 2";
    QTest::newRow("the vanished one") << "C1:client:2=skip" << "C1:client:2=skip and the row client 20 → 2";
    QTest::newRow("that it stays away") << "V1:client:2=skip" << "V1:client:2=skip and the row client 20 → 2";
    QTest::newRow("the same") << "C1:client:2=keep-original:card" << "";
    QTest::newRow("the other pair") << "C1:client:1=skip" << "";
    QTest::newRow("all others") << "C1=skip" << "";
}

void TestContradictions::theRemapIsNoMoreThanADecision()
{
    QFETCH(QString, decision);
    QFETCH(QString, message);
    MemoryCase test = shared();
    RemapEntry entry;
    entry.root = "client";
    entry.from = {Value::integer(20)};
    entry.to = {Value::integer(2)};
    test.request.remap.add(entry);
    const auto plan = test.decide({decision}).tryPlan();
    QCOMPARE(plan.has_value(), message.isEmpty());
    if (!plan) {
        QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
        QCOMPARE(plan.error().where, QString("client 20 → 2"));
    } else if (decision == "C1:client:1=skip") {
        QVERIFY2(!told(plan->steps).join(';').contains("insert client 1"), qPrintable(told(plan->steps).join(';')));
    }
}

/// Nobody is left to wonder why what was decided for all is undecided.
void TestContradictions::whatAConstraintForbidsIsSaid()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "guest(app.Guest): id key auto, event, client_id > client, unique(event+client_id)"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"}).lost("guest", {"7 | 5 | 1"}).added("guest", {"8 | 5 | 2"});
    const Plan plan = test.decide({"C5=keep-both"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList("C5 guest 8 undecided"));
    QVERIFY2(plan.findings.back().sentence.contains(
                 "The decision C5=keep-both is not possible here; possible: drop-recreated, drop-restored."),
             qPrintable(plan.findings.back().sentence));
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
