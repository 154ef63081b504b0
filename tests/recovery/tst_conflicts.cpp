// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// What live records stand in the way: C1, C2, and the remap.
class TestConflicts : public QObject
{
    Q_OBJECT

private slots:
    void whatAnotherStandsForDoesNotComeBack();
    void recreated_data();
    void recreated();
    void recreatedWithNewerColumns();
    void cellsTellWhatTheOriginalHoldsAfterwards_data();
    void cellsTellWhatTheOriginalHoldsAfterwards();
    void newerColumnsFollowTheirReferences();
    void aStandInGetsTheChildRowThatItLacks_data();
    void aStandInGetsTheChildRowThatItLacks();
    void aStandInForTwoGetsTheChildRowOfOne();
    void aStandInThatStaysWithoutTheChildRow();
    void twoRecreatedRecordsOfOneOriginal();
    void oneOfAnotherKindIsNotTakenForTheSame();
    void upperAndLowerCaseAreTwoValues();
    void upperAndLowerCaseAreOneValue();
    void aKeyThatIsOnlySpelledAnotherWay_data();
    void aKeyThatIsOnlySpelledAnotherWay();
    void twoLostKeysThatAreOneToTheEngine();
    void aReferenceThatIsOnlySpelledAnotherWay();
    void alikeIsOnlyProposed();
    void drifted_data();
    void drifted();
    void remapNamesTheOriginal();
    void remapOfRowsThatAreNotThere();
    void genericReferencesFollowTheirRecord();
};

void TestConflicts::recreated_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("keep-original") << "keep-original"
                                   << QStringList({"park client 2: nat x→~",
                                                   "insert client 1: id=1, name=Anna, nat=x, city=Eupen",
                                                   "insert note 7: id=7, subject=old, client_id=1",
                                                   "re-point note 8: client_id 2→1", "delete client 2"});
    QTest::newRow("keep-recreated") << "keep-recreated" << QStringList("insert note 7: id=7, subject=old, client_id=2");
    QTest::newRow("keep-both") << "keep-both"
                               << QStringList({"insert client 1: id=1, name=Anna, nat=~, city=Eupen",
                                               "insert note 7: id=7, subject=old, client_id=1"});
    QTest::newRow("skip") << "skip" << QStringList();
}

void TestConflicts::recreated()
{
    QFETCH(QString, decision);
    const Plan plan = retyped().decide({"C1=" + decision}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated), QStringList("C1 client 2 " + decision));
    QTEST(told(plan.steps), "steps");
    QCOMPARE(plan.findings.size() > 0 && plan.undecided() == 0, true);
    if (decision == "keep-original") {
        QCOMPARE(told(retyped().plan().steps), told(plan.steps)); // the default
    }
    QCOMPARE(plan.guards.size(), std::size_t(decision == "keep-recreated" ? 1 : 0));
}

void TestConflicts::recreatedWithNewerColumns()
{
    const Plan plan = retyped().decide({"C1:client:2=keep-original:city"}).plan();
    QVERIFY(told(plan.steps).contains("insert client 1: id=1, name=Anna, nat=x, city=Kelmis"));
}

void TestConflicts::cellsTellWhatTheOriginalHoldsAfterwards_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("after");
    QTest::newRow("the original's value") << "keep-original" << "Eupen";
    QTest::newRow("the newer value, where it was chosen") << "keep-original:city" << "Kelmis";
    QTest::newRow("named with its table") << "keep-original:client.city" << "Kelmis";
    QTest::newRow("what is live, where nothing is restored") << "keep-recreated" << "Kelmis";
    QTest::newRow("the original's value beside the other record") << "keep-both" << "Eupen";
}

void TestConflicts::cellsTellWhatTheOriginalHoldsAfterwards()
{
    QFETCH(QString, decision);
    const Plan plan = retyped().decide({"C1:client:2=" + decision}).plan();
    const auto finding = std::find_if(plan.findings.begin(), plan.findings.end(), [](const Finding &candidate) {
        return candidate.code == FindingCode::Recreated;
    });
    QCOMPARE(finding->cells.size(), std::size_t{1});
    QCOMPARE(finding->cells.front().column, QString("client.city"));
    QTEST(displayText(finding->cells.front().after), "after");
}

void TestConflicts::newerColumnsFollowTheirReferences()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, friend_id null > client"});
    test.lost("client", {"1 | x | ~", "3 | y | 1"}).added("client", {"2 | x | ~", "4 | y | 2"});
    const Plan plan = test.decide({"C1:client:4=keep-original:friend_id"}).plan();
    QVERIFY2(told(plan.steps).contains("insert client 3: id=3, nat=y, friend_id=1"),
             qPrintable(told(plan.steps).join('\n')));
}

namespace {

/// Client 1, who is a person, was lost with note 7 and log entry 7; log entry 9 about her stayed.
MemoryCase lostClient()
{
    MemoryCase test({"django_content_type: id key, app_label text, model text",
                     "person(app.Person): id key auto, nat text null unique",
                     "client(app.Client): person_ptr_id key > person, state text",
                     "note(app.Note): id key auto, client_id > client",
                     "log(app.Log): id key auto, type_id null, owner_id null generic(type_id)"});
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        side->table("log").contentTypeColumns = {1};
    }
    test.added("django_content_type", {"4 | app | client"});
    test.lost("person", {"1 | x"}).lost("client", {"1 | coached"}).lost("note", {"7 | 1"});
    test.lost("log", {"7 | @app.Client | 1", "9 | @app.Client | 1"}).added("log", {"9 | 4 | 1"});
    return test;
}

} // namespace

void TestConflicts::aStandInGetsTheChildRowThatItLacks_data()
{
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("decision");
    QTest::newRow("re-created") << false << "C1=keep-recreated";
    QTest::newRow("drifted") << true << "C2=same-record";
}

void TestConflicts::aStandInGetsTheChildRowThatItLacks()
{
    QFETCH(bool, older);
    QFETCH(QString, decision);
    MemoryCase test = lostClient();
    if (older) {
        test.lost("person", {"2 | y"});
    }
    const Plan plan = test.added("person", {"2 | x"}).decide({decision}).plan();
    QCOMPARE(told(plan.steps),
             QStringList({"insert client 2: person_ptr_id=2, state=coached", "insert note 7: id=7, client_id=2",
                          "insert log 7: id=7, type_id=4, owner_id=2", "re-point log 9: owner_id 1→2"}));
    QCOMPARE(toldOf(plan, FindingCode::LostParent).join(";"), QString());
    QCOMPARE(toldOf(plan, FindingCode::Dangling), QStringList("W1 log 9 heal"));
    QCOMPARE(plan.undecided(), 0);
}

void TestConflicts::aStandInForTwoGetsTheChildRowOfOne()
{
    const QStringList tables{"person(app.Person): id key auto, nat text null unique, card text null unique",
                             "client(app.Client): person_ptr_id key > person, state text"};
    MemoryCase one(tables);
    one.lost("person", {"1 | x | k", "2 | y | l"}).added("person", {"20 | x | l"}).lost("client", {"1 | coached"});
    one.decide({"C1=keep-recreated"});
    QCOMPARE(told(one.plan().steps), QStringList("insert client 20: person_ptr_id=20, state=coached"));
    const auto both = one.lost("client", {"2 | refused"}).tryPlan(); // one of the two would be lost silently
    QVERIFY(!both);
    QCOMPARE(both.error().code, ErrorCode::Usage);
    QVERIFY2(both.error().message.contains("C1:person:1=keep-recreated and C1:person:2=keep-recreated"),
             qPrintable(both.error().message));
}

void TestConflicts::aStandInThatStaysWithoutTheChildRow()
{
    MemoryCase test = lostClient(); // the other one has lost a client row of its own, which stays away
    test.lost("person", {"2 | y"}).lost("client", {"2 | refused"}).added("person", {"2 | x"});
    const Plan plan = test.decide({"C2=same-record", "V2=skip"}).plan();
    QCOMPARE(told(plan.steps), QStringList("insert log 7: id=7, type_id=~, owner_id=~"));
    QCOMPARE(toldOf(plan, FindingCode::LostParent).join(";"), QString("C4 note 7 skip;C4 log 7 set-null"));
    QCOMPARE(toldOf(plan, FindingCode::Dangling), QStringList("W1 log 9 report"));
}

void TestConflicts::twoRecreatedRecordsOfOneOriginal()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, email text null unique",
                     "note(app.Note): id key auto, client_id > client"});
    test.lost("client", {"1 | x | a@b"})
        .added("client", {"2 | x | ~", "3 | ~ | a@b"})
        .added("note", {"8 | 2", "9 | 3"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated),
             QStringList({"C1 client 2 keep-original", "C1 client 3 keep-original"}));
    QCOMPARE(told(plan.steps),
             QStringList({"park client 2: nat x→~", "park client 3: email a@b→~",
                          "insert client 1: id=1, nat=x, email=a@b", "re-point note 8: client_id 2→1",
                          "re-point note 9: client_id 3→1", "delete client 3", "delete client 2"}));
}

/// A company bears the tax number of a vanished person.
void TestConflicts::oneOfAnotherKindIsNotTakenForTheSame()
{
    MemoryCase test({"partner(app.Partner): id key auto, name text, vat text null unique",
                     "person(app.Person): partner_ptr_id key > partner, first text",
                     "company(app.Company): partner_ptr_id key > partner, form text"});
    test.lost("partner", {"1 | Anna | BE1"}).lost("person", {"1 | Anna"});
    test.added("partner", {"2 | Anvil Ltd | BE1"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Recreated), QStringList("C1 partner 2 keep-original")); // typed in half
    test.added("company", {"2 | Ltd"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Recreated), QStringList("C1 partner 2 undecided"));
    test.added("person", {"2 | Anna"}); // one who is both
    QCOMPARE(toldOf(test.plan(), FindingCode::Recreated), QStringList("C1 partner 2 keep-original"));
}

void TestConflicts::upperAndLowerCaseAreTwoValues()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | AB", "2 | ab"}).added("client", {"20 | AB", "21 | ab"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated),
             QStringList({"C1 client 20 keep-original", "C1 client 21 keep-original"}));
    QCOMPARE(plan.undecided(), 0);
}

void TestConflicts::upperAndLowerCaseAreOneValue()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "guest(app.Guest): id key auto, event text, client_id > client, unique(event+client_id)"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("guest", {"7 | Ball | 1"}).added("guest", {"8 | BALL | 2"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Collision), QStringList());
    test.live.table("guest").columns[1].equality = TextEquality::Case;
    QCOMPARE(toldOf(test.plan(), FindingCode::Collision), QStringList("C5 guest 8 drop-recreated"));
}

void TestConflicts::aKeyThatIsOnlySpelledAnotherWay_data()
{
    QTest::addColumn<QString>("name"); // of the live row
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("steps");
    const QStringList onto{"insert word 7: id=7, language_id=est"};
    QTest::newRow("nothing is lost") << "Estonian" << QString() << "C1 language est keep-recreated" << onto;
    QTest::newRow("a person must look") << "Eesti" << QString() << "C1 language est undecided" << QStringList();
    QTest::newRow("decided") << "Eesti" << "C1=keep-recreated" << "C1 language est keep-recreated" << onto;
    QTest::newRow("skipped") << "Eesti" << "C1=skip" << "C1 language est skip" << QStringList();
}

void TestConflicts::aKeyThatIsOnlySpelledAnotherWay()
{
    QFETCH(QString, name);
    QFETCH(QString, decision);
    MemoryCase test({"language(app.Language): id text key, name text", "word: id key auto, language_id text > language"});
    test.live.table("language").columns[0].equality = TextEquality::Case;
    test.lost("language", {"EST | Estonian"}).lost("word", {"7 | EST"}).added("language", {"est | " + name});
    const Plan plan = test.decide(decision.isEmpty() ? QStringList() : QStringList(decision)).plan();
    QTEST(toldOf(plan, FindingCode::Recreated).join(';'), "finding");
    const bool open = plan.undecided() > 0;
    QCOMPARE(plan.undecided(), open ? 1 : 0);
    if (!open) {
        QTEST(told(plan.steps), "steps");
    }
}

void TestConflicts::twoLostKeysThatAreOneToTheEngine()
{
    MemoryCase test({"language(app.Language): id text key, name text"});
    test.live.table("language").columns[0].equality = TextEquality::Letters;
    test.lost("language", {"EST | Estonian", "est  | Eesti"});
    QCOMPARE(toldOf(test.plan(), FindingCode::DoesNotFit).size(), 1);
    QCOMPARE(test.plan().undecided(), 1);
}

void TestConflicts::aReferenceThatIsOnlySpelledAnotherWay()
{
    MemoryCase test({"language: id text key", "word: id key auto, language_id text > language"});
    test.live.table("language").columns[0].equality = TextEquality::Case;
    test.both("language", {"est"}).both("word", {"7 | EST"}).lost("word", {"8 | EST"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Dangling), QStringList());
    QCOMPARE(toldOf(plan, FindingCode::LostParent), QStringList());
    QCOMPARE(told(plan.steps), QStringList("insert word 8: id=8, language_id=EST"));
}

void TestConflicts::alikeIsOnlyProposed()
{
    MemoryCase test({"client(app.Client): id key auto, name text, born date"});
    test.know(R"({"name": "t", "identity": [{"table": "client", "columns": ["name", "born"]}]})");
    test.lost("client", {"1 | Anna | 1950-01-02"}).added("client", {"2 | ANNA | 1950-01-02", "3 | Anna | 1950-01-03"});
    Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated).size(), 1);
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(told(plan.steps), QStringList("insert client 1: id=1, name=Anna, born=1950-01-02"));
    plan = test.decide({"C1:client:2=keep-original"}).plan();
    QCOMPARE(told(plan.steps), QStringList({"insert client 1: id=1, name=Anna, born=1950-01-02", "delete client 2"}));
}

void TestConflicts::drifted_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("give-back") << "give-back"
                               << QStringList({"park client 2: nat x→~", "insert client 1: id=1, nat=x",
                                               "insert note 7: id=7, client_id=1", "update client 2: nat ~→y"});
    QTest::newRow("restore-without") << "restore-without"
                                     << QStringList(
                                            {"insert client 1: id=1, nat=~", "insert note 7: id=7, client_id=1"});
    QTest::newRow("same-record") << "same-record" << QStringList("insert note 7: id=7, client_id=2");
    QTest::newRow("skip") << "skip" << QStringList();
}

void TestConflicts::drifted()
{
    QFETCH(QString, decision);
    MemoryCase test(
        {"client(app.Client): id key auto, nat text null unique", "note(app.Note): id key auto, client_id > client"});
    test.lost("client", {"1 | x", "2 | y"}).added("client", {"2 | x"}).lost("note", {"7 | 1"});
    Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Drifted), QStringList("C2 client 2 undecided"));
    QCOMPARE(plan.undecided(), 1);
    plan = test.decide({"C2=" + decision}).plan();
    QCOMPARE(plan.undecided(), 0);
    QTEST(told(plan.steps), "steps");
}

void TestConflicts::remapNamesTheOriginal()
{
    MemoryCase test({"client(app.Client): id key auto, name text", "note(app.Note): id key auto, client_id > client"});
    test.lost("client", {"1 | Anna"}).added("client", {"2 | Anne"}).added("note", {"8 | 2"});
    RemapEntry entry;
    entry.root = "client";
    entry.from = {Value::integer(2)};
    entry.to = {Value::integer(1)};
    test.request.remap.add(entry);
    const Plan plan = test.plan();
    QCOMPARE(told(plan.steps),
             QStringList({"insert client 1: id=1, name=Anna", "re-point note 8: client_id 2→1", "delete client 2"}));
    QCOMPARE(plan.remap.entries().size(), std::size_t{1});
}

void TestConflicts::remapOfRowsThatAreNotThere()
{
    MemoryCase test({"client(app.Client): id key auto, name text"});
    test.both("client", {"1 | Anna", "2 | Bert"});
    RemapEntry entry;
    entry.root = "client";
    entry.from = {Value::integer(2)};
    entry.to = {Value::integer(9)};
    test.request.remap.add(entry);
    const auto plan = test.tryPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Usage);
}

void TestConflicts::genericReferencesFollowTheirRecord()
{
    MemoryCase test(
        {"django_content_type: id key, app_label text, model text",
         "client(app.Client): id key auto, nat text null unique",
         "upload(app.Upload): id key auto, title text, owner_type_id null > django_content_type, owner_id null "
         "generic(owner_type_id)"});
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        side->table("upload").contentTypeColumns = {2};
    }
    test.added("django_content_type", {"4 | app | client", "5 | app | upload"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("upload", {"7 | t7 | @app.Client | 1", "6 | t6 | @app.Client | 1"});
    test.added("upload", {"8 | t8 | 4 | 2", "9 | t9 | 5 | 2", "6 | t6 | ~ | ~"});
    const Plan plan = test.plan();
    QCOMPARE(
        told(plan.steps),
        QStringList({"park client 2: nat x→~", "insert client 1: id=1, nat=x",
                     "insert upload 7: id=7, title=t7, owner_type_id=4, owner_id=1", "re-point upload 8: owner_id 2→1",
                     "re-link upload 6: owner_type_id ~→4, owner_id ~→1", "delete client 2"}));
}

void TestConflicts::whatAnotherStandsForDoesNotComeBack()
{
    MemoryCase test({"person(app.Person): id key auto, name text",
                     "client(app.Client): person_ptr_id key > person, nat text null unique",
                     "coach(app.Coach): client_ptr_id key > client, since text"});
    test.lost("person", {"1 | Anna"}).lost("client", {"1 | x"}).lost("coach", {"1 | 2010"});
    test.added("person", {"2 | Anna"}).added("client", {"2 | x"});
    QCOMPARE(toldOf(test.plan(), FindingCode::VanishedRecord), QStringList("V1 person 1 restore"));
    const Plan plan = test.decide({"C1=keep-recreated"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::VanishedRecord), QStringList("V1 person 1 skip"));
    QCOMPARE(told(plan.steps), QStringList("insert coach 2: client_ptr_id=2, since=2010"));
    const QString &sentence = plan.findings.front().sentence;
    QVERIFY2(sentence.contains("stands for it, and gets what it lacks: coach 2."), qPrintable(sentence));
}

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
