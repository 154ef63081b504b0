// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// What becomes of lost rows: V1 to V4, C3, C4, C6.
class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void nothingLostNothingPlanned();
    void aVanishedRecordComesBack();
    void aVanishedRecordIsSkipped();
    void aChildRowWhoseParentLivesComesBackAlone();
    void aParentRowWhoseChildLivesComesBackAlone();
    void aSeveredLinkIsRelinked();
    void aSeveredLinkIsLeft();
    void aLinkThatSomebodySetAnewStays();
    void relatedRowsComeBackBehindWhatTheyReferTo();
    void aRelatedRowIsSkippedAlone();
    void aReusedIdGetsANewOne();
    void aReusedIdIsSkipped();
    void aUniqueNumberOfAReusedIdMeansSomebodyElse();
    void theSameNumberOfAnotherModelIsAnotherRecord();
    void nothingIsGraftedOntoSomebodyElse();
    void aLostParentIsTakenAlong();
    void noLinkIsEmptiedUnasked();
    void aParentThatIsLeftOutIsNotTakenAlong_data();
    void aParentThatIsLeftOutIsNotTakenAlong();
    void aLinkToAParentThatIsLeftOutFarAbove();
    void nothingIsGraftedOntoWhoHasTheNumberNow_data();
    void nothingIsGraftedOntoWhoHasTheNumberNow();
    void aLostParentIsLeftNull();
    void aLostParentTakesItsRowAway();
    void aParentThatNobodyHas_data();
    void aParentThatNobodyHas();
    void whatDoesNotFitMustBeDecided();
    void whatDoesNotFitIsSkipped();
    void aNewColumnTakesItsNeutralValue();
    void aNewReferenceIsNeverInvented_data();
    void aNewReferenceIsNeverInvented();
    void aNewColumnWithoutNeutralValueMustBeDecided();
    void aDroppedColumnWithDataMustBeDecided();
    void rowsThatReferToEachOther();
    void aRingWithoutAnyGapIsStuck();
    void aRingIsOpenedAtItsGap();
    void theSameInputGivesTheSamePlan();
    void unknownTablesInASelection();
    void recordsThatComeAlongAreNotCounted();
    void aRecordThatComesBackWithoutTheOneAboveItCounts();
    void manyLostRowsTakeFewQuestions();
};

namespace {

const QStringList people{QStringLiteral("person(app.Person): id key auto, name text(20)"),
                         QStringLiteral("note(app.Note): id key auto, subject text, person_id null > person setnull")};

const QStringList family{QStringLiteral("contacts_partner: id key auto, name text"),
                         QStringLiteral("contacts_person: partner_ptr_id key > contacts_partner, first text"),
                         QStringLiteral("pcsw_client: person_ptr_id key > contacts_person, state text")};

} // namespace

void TestPlanner::nothingLostNothingPlanned()
{
    MemoryCase test(people);
    test.both("person", {"1 | Anna", "2 | Bert"}).both("note", {"1 | hello | 1"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.steps), QStringList());
    QCOMPARE(told(plan.findings), QStringList());
    QVERIFY(plan.guards.empty() && plan.leftOut.isEmpty());
}

void TestPlanner::aVanishedRecordComesBack()
{
    MemoryCase test(people);
    test.both("person", {"1 | Anna"}).lost("person", {"2 | Bert"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("V1 person 2 restore"));
    QCOMPARE(told(plan.steps), QStringList("insert person 2: id=2, name=Bert"));
    QCOMPARE(plan.steps.front().finding, 0);
}

void TestPlanner::aVanishedRecordIsSkipped()
{
    MemoryCase test(people);
    test.both("person", {"1 | Anna"}).lost("person", {"2 | Bert", "3 | Carl"}).decide({"V1:person:2=skip"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList({"V1 person 2 skip", "V1 person 3 restore"}));
    QCOMPARE(told(plan.steps), QStringList("insert person 3: id=3, name=Carl"));
    QCOMPARE(plan.leftOut.size(), 1);
}

void TestPlanner::aChildRowWhoseParentLivesComesBackAlone()
{
    MemoryCase test(family);
    test.both("contacts_partner", {"1 | Anna"}).both("contacts_person", {"1 | A"}).lost("pcsw_client", {"1 | coached"});
    Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("V2 pcsw_client 1 restore"));
    QCOMPARE(told(plan.steps), QStringList("insert pcsw_client 1: person_ptr_id=1, state=coached"));
    QCOMPARE(plan.guards.size(), std::size_t{1});
    QCOMPARE(plan.guards.front().table, QString("contacts_person"));
    test.decide({"V2=skip"});
    QVERIFY(test.plan().steps.empty());
}

void TestPlanner::aParentRowWhoseChildLivesComesBackAlone()
{
    MemoryCase test(family);
    test.lost("contacts_partner", {"1 | Anna"}).both("contacts_person", {"1 | A"}).both("pcsw_client", {"1 | coached"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("V2 contacts_partner 1 restore"));
    QCOMPARE(told(plan.steps), QStringList("insert contacts_partner 1: id=1, name=Anna"));
}

void TestPlanner::aSeveredLinkIsRelinked()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | hello | 2"}).added("note", {"1 | hello | ~"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList({"V1 person 2 restore", "V3 note 1 relink"}));
    QCOMPARE(told(plan.steps), QStringList({"insert person 2: id=2, name=Bert", "re-link note 1: person_id ~→2"}));
}

void TestPlanner::aSeveredLinkIsLeft()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | hello | 2"}).added("note", {"1 | hello | ~"});
    test.decide({"V3:note:1=leave"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::SeveredLink), QStringList("V3 note 1 leave"));
    QCOMPARE(told(plan.steps), QStringList("insert person 2: id=2, name=Bert"));
}

void TestPlanner::aLinkThatSomebodySetAnewStays()
{
    MemoryCase test(people);
    test.both("person", {"1 | Anna"}).lost("person", {"2 | Bert"});
    test.lost("note", {"1 | hello | 2"}).added("note", {"1 | hello | 1"});
    const Plan plan = test.plan();
    QVERIFY(toldOf(plan, FindingCode::SeveredLink).isEmpty());
    QCOMPARE(toldOf(plan, FindingCode::Changed), QStringList("W3 note 1 keep-live"));
    QCOMPARE(told(plan.steps), QStringList("insert person 2: id=2, name=Bert"));
}

void TestPlanner::relatedRowsComeBackBehindWhatTheyReferTo()
{
    MemoryCase test({"note(app.Note): id key auto, person_id > person", "person(app.Person): id key auto, name text"});
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | 2", "5 | 2"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList({"V1 person 2 restore", "V4 note 1 restore", "V4 note 5 restore"}));
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 2: id=2, name=Bert", "insert note 1: id=1, person_id=2",
                          "insert note 5: id=5, person_id=2"}));
    QCOMPARE(plan.findings[1].rows.front().why, QString("person → person 2"));
}

void TestPlanner::aRelatedRowIsSkippedAlone()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2", "5 | b | 2"}).decide({"V4:note:1=skip"});
    QCOMPARE(told(test.plan().steps),
             QStringList({"insert person 2: id=2, name=Bert", "insert note 5: id=5, subject=b, person_id=2"}));
}

namespace {

/// @p flags are those of the link.
MemoryCase reused(const QString &flags = {})
{
    MemoryCase test({"person: id key auto, name text, born date, city text, email text",
                     "note: id key auto, person_id " + flags + "> person"});
    for (int i = 100; i < 140; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | 19%2-01-01 | city%1 | %1@x").arg(i).arg(i % 90 + 10)});
    }
    test.lost("person", {"1 | Anna | 1950-02-03 | Eupen | anna@x"});
    test.added("person", {"1 | Zoe | 1999-09-09 | Aachen | zoe@y"});
    test.lost("note", {"7 | 1"}).added("note", {"8 | 1"});
    return test;
}

} // namespace

void TestPlanner::aReusedIdGetsANewOne()
{
    const Plan plan = reused().plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 person 1 new-id"));
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 140: id=140, name=Anna, born=1950-02-03, city=Eupen, email=anna@x",
                          "insert note 7: id=7, person_id=140"}));
}

void TestPlanner::aReusedIdIsSkipped()
{
    const Plan plan = reused().decide({"C3=skip"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 person 1 skip"));
    QVERIFY(told(plan.steps).isEmpty());
}

void TestPlanner::aUniqueNumberOfAReusedIdMeansSomebodyElse()
{
    MemoryCase test({"person: id key auto, name text, born date, city text, email text",
                     "card: id key auto, person_id unique > person, pin text"});
    for (int i = 100; i < 140; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | 19%2-01-01 | city%1 | %1@x").arg(i).arg(i % 90 + 10)});
    }
    test.lost("person", {"1 | Anna | 1950-02-03 | Eupen | anna@x"}).lost("card", {"7 | 1 | 4711"});
    test.added("person", {"1 | Zoe | 1999-09-09 | Aachen | zoe@y"}).added("card", {"8 | 1 | 4712"}); // Zoe's own
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated), QStringList());
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 140: id=140, name=Anna, born=1950-02-03, city=Eupen, email=anna@x",
                          "insert card 7: id=7, person_id=140, pin=4711"}));
}

void TestPlanner::theSameNumberOfAnotherModelIsAnotherRecord()
{
    MemoryCase test({"django_content_type: id key, app_label text, model text", "client(app.Client): id key auto",
                     "upload(app.Upload): id key auto, title text, note text, owner_type_id > django_content_type, "
                     "owner_id generic(owner_type_id)"});
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        side->table("upload").contentTypeColumns = {3};
    }
    test.added("django_content_type", {"4 | app | client", "5 | app | upload"}).both("client", {"1", "2", "3"});
    for (int i = 10; i < 50; ++i) {
        const QString both = QStringLiteral("%1 | title%1 | note%1 | ").arg(i);
        test.lost("upload", {both + "@app.Client | " + QString::number(i % 3 + 1)});
        test.added("upload", {both + "4 | " + QString::number(i % 3 + 1)});
    }
    // all that agrees is a number
    test.lost("upload", {"60 | old | said | @app.Upload | 14"}).added("upload", {"60 | new | sent | 4 | 14"});
    QCOMPARE(toldOf(test.plan(), FindingCode::ReusedId), QStringList("C3 upload 60 new-id"));
}

void TestPlanner::nothingIsGraftedOntoSomebodyElse()
{
    MemoryCase test({"voucher: id key auto, journal text, year, kind text, party text, narration text, date date",
                     "invoice: voucher_ptr_id key > voucher, ref text"});
    for (int i = 10; i < 50; ++i) {
        test.both("voucher", {QStringLiteral("%1 | J%2 | %3 | K%2 | party%1 | text%1 | 2015-01-%1")
                                  .arg(i).arg(i % 4).arg(2015 + i % 4)});
    }
    test.lost("voucher", {"60 | J1 | 2016 | K1 | Anna | rent | 2014-02-03"}).lost("invoice", {"60 | F7"});
    test.added("voucher", {"60 | J1 | 2016 | K1 | Zoe | food | 2014-09-09"}); // what agrees, agrees with many
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 voucher 60 new-id"));
    QVERIFY2(told(plan.steps).contains("insert invoice 61: voucher_ptr_id=61, ref=F7"),
             qPrintable(told(plan.steps).join('\n')));
}

void TestPlanner::aLostParentIsTakenAlong()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert", "3 | Carl"}).lost("note", {"1 | a | 2", "2 | b | 2"}).only("note:1");
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::LostParent), QStringList("C4 note 1 restore-parent"));
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 2: id=2, name=Bert", "insert note 1: id=1, subject=a, person_id=2"}));
}

/// Who asks for the one and against the other is asked what the link is to be.
void TestPlanner::noLinkIsEmptiedUnasked()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2"}).only("note").except("person:2");
    QCOMPARE(toldOf(test.plan(), FindingCode::LostParent), QStringList("C4 note 1 undecided"));
    const Plan plan = test.decide({"C4=set-null"}).plan();
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(told(plan.steps), QStringList("insert note 1: id=1, subject=a, person_id=~"));
}

/// The same where the one that would have come along stays away by a decision of its own: one finding tells of the
/// link.
void TestPlanner::aParentThatIsLeftOutIsNotTakenAlong_data()
{
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("steps");
    const QStringList emptied("insert note 1: id=1, subject=a, person_id=~");
    QTest::newRow("nothing decided of the link") << QStringList() << "C4 note 1 undecided" << emptied;
    QTest::newRow("emptied") << QStringList("C4=set-null") << "C4 note 1 set-null" << emptied;
    QTest::newRow("given up with its row") << QStringList("C4=skip") << "C4 note 1 skip" << QStringList();
    QTest::newRow("asked for in vain") << QStringList("C4=restore-parent") << "C4 note 1 undecided" << emptied;
}

void TestPlanner::aParentThatIsLeftOutIsNotTakenAlong()
{
    QFETCH(QStringList, decisions);
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2"}).only("note");
    const Plan plan = test.decide(decisions + QStringList("V1=skip")).plan();
    QTEST(toldOf(plan, FindingCode::LostParent).join(';'), "link");
    QTEST(told(plan.steps), "steps");
    for (const Finding &finding : plan.findings) {
        QVERIFY(!finding.isUndecided() || !finding.allows(Resolution::RestoreParent));
    }
}

/// What was taken along for another one's sake does not go with a parent that it can do without.
void TestPlanner::aLinkToAParentThatIsLeftOutFarAbove()
{
    MemoryCase test(people + QStringList("log(app.Log): id key auto, note_id null > note setnull"));
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2"}).lost("log", {"7 | 1"}).only("log");
    const Plan plan = test.decide({"V1=skip"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::LostParent), QStringList({"C4 log 7 restore-parent", "C4 note 1 undecided"}));
    QCOMPARE(told(plan.steps),
             QStringList({"insert note 1: id=1, subject=a, person_id=~", "insert log 7: id=7, note_id=1"}));
}

void TestPlanner::nothingIsGraftedOntoWhoHasTheNumberNow_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<QStringList>("decisions");
    QTest::addColumn<QString>("reuse");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QStringList>("steps");
    const QString skipped("C3 person 1 skip");
    const QStringList emptied("insert note 7: id=7, person_id=~");
    QTest::newRow("nothing decided of the link")
        << "null " << QStringList() << skipped << "C4 note 7 undecided" << emptied;
    QTest::newRow("emptied") << "null " << QStringList("C4=set-null") << ""
                             << "C4 note 7 set-null" << emptied;
    QTest::newRow("asked for in vain") << "null " << QStringList("C4=restore-parent") << skipped
                                       << "C4 note 7 undecided" << emptied;
    QTest::newRow("may not be null") << "" << QStringList() << skipped << "" << QStringList();
}

void TestPlanner::nothingIsGraftedOntoWhoHasTheNumberNow()
{
    QFETCH(QString, flags);
    QFETCH(QStringList, decisions);
    const Plan plan = reused(flags).only("note").decide(decisions + QStringList("C3=skip")).plan();
    QTEST(toldOf(plan, FindingCode::ReusedId).join(';'), "reuse");
    QTEST(toldOf(plan, FindingCode::LostParent).join(';'), "link");
    QTEST(told(plan.steps), "steps");
}

void TestPlanner::aLostParentIsLeftNull()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2"}).only("note:1").decide({"C4=set-null"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.steps), QStringList("insert note 1: id=1, subject=a, person_id=~"));
}

void TestPlanner::aLostParentTakesItsRowAway()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2"}).only("note:1").decide({"C4=skip"});
    QVERIFY(test.plan().steps.empty());
}

void TestPlanner::aParentThatNobodyHas_data()
{
    QTest::addColumn<QString>("flags");
    QTest::addColumn<bool>("declared");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("may be null") << "null > person" << true << "C4 note 1 set-null"
                                 << QStringList("insert note 1: id=1, subject=a, person_id=~");
    QTest::newRow("may not be null") << "> person" << true << "C4 note 1 undecided" << QStringList();
    QTest::newRow("is not checked by the database")
        << "> person" << false << "C4 note 1 leave" << QStringList("insert note 1: id=1, subject=a, person_id=9");
}

void TestPlanner::aParentThatNobodyHas()
{
    QFETCH(QString, flags);
    QFETCH(bool, declared);
    MemoryCase test({"person: id key auto, name text", "note: id key auto, subject text, person_id " + flags});
    test.live.table("note").foreignKeys.front().declared = declared;
    test.both("person", {"1 | Anna"}).lost("note", {"1 | a | 9"});
    const Plan plan = test.plan();
    QTEST(toldOf(plan, FindingCode::LostParent).join(';'), "resolution");
    QTEST(told(plan.steps), "steps");
}

void TestPlanner::whatDoesNotFitMustBeDecided()
{
    MemoryCase test(people);
    test.lost("person", {"2 | A name of more than twenty letters", "3 | Carl"});
    Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), QStringList("C6 person 2 undecided"));
    QCOMPARE(plan.undecided(), 1);
    test.decide({"C6:person:2=use-default"});
    plan = test.plan();
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(told(plan.steps), QStringList({"insert person 2: id=2, name=", "insert person 3: id=3, name=Carl"}));
}

void TestPlanner::whatDoesNotFitIsSkipped()
{
    MemoryCase test(people);
    test.lost("person", {"2 | A name of more than twenty letters"}).lost("note", {"1 | a | 2"}).decide({"C6=skip"});
    const Plan plan = test.plan();
    QVERIFY(plan.steps.empty());
    QCOMPARE(plan.undecided(), 0);
}

void TestPlanner::aNewColumnTakesItsNeutralValue()
{
    MemoryCase test({"person: id key auto, name text"});
    test.live = MemoryTables({"person: id key auto, name text, remark text, level, extra text null, rank default"});
    test.lost("person", {"2 | Bert"});
    Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), QStringList({"C6 person 2 undecided", "C6 person 2 undecided"}));
    plan = test.decide({"C6=use-default"}).plan();
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(told(plan.steps), QStringList("insert person 2: id=2, name=Bert, remark=, level=0"));
}

void TestPlanner::aNewReferenceIsNeverInvented_data()
{
    QTest::addColumn<QString>("expression"); // of the column's default
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("no default") << QString() << QStringList("C6 note 7 undecided");
    QTest::newRow("leads nowhere") << "0" << QStringList("C6 note 7 undecided");
    QTest::newRow("leads somewhere") << "'1'::bigint" << QStringList();
    QTest::newRow("only the engine knows") << "f()" << QStringList();
}

void TestPlanner::aNewReferenceIsNeverInvented()
{
    QFETCH(QString, expression);
    MemoryCase test({"person: id key auto, name text", "note: id key auto, subject text"});
    test.live = MemoryTables({"person: id key auto, name text", "note: id key auto, subject text, person_id > person"});
    test.both("person", {"1 | Anna"}).lost("note", {"7 | a"});
    if (!expression.isEmpty()) {
        test.live.table("note").columns[2].defaultExpression = expression;
    }
    const Plan plan = test.plan();
    QTEST(toldOf(plan, FindingCode::DoesNotFit), "findings");
    for (const Finding &finding : plan.findings) {
        QVERIFY(!finding.allows(Resolution::UseDefault));
    }
    QCOMPARE(toldOf(plan, FindingCode::LostParent), QStringList());
    QCOMPARE(told(plan.steps), QStringList("insert note 7: id=7, subject=a"));
}

void TestPlanner::aNewColumnWithoutNeutralValueMustBeDecided()
{
    MemoryCase test({"person: id key auto, name text"});
    test.live = MemoryTables({"person: id key auto, name text, born date"});
    test.lost("person", {"2 | Bert"});
    QCOMPARE(toldOf(test.plan(), FindingCode::DoesNotFit), QStringList("C6 person 2 undecided"));
    QCOMPARE(test.decide({"C6=use-default"}).plan().undecided(), 1); // there is none
}

void TestPlanner::aDroppedColumnWithDataMustBeDecided()
{
    MemoryCase test({"person: id key auto, name text, fax text null"});
    test.live = MemoryTables({"person: id key auto, name text"});
    test.lost("person", {"2 | Bert | 123", "3 | Carl | ~", "4 | Dora |"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), QStringList("C6 person 2 undecided"));
    QCOMPARE(plan.steps.size(), std::size_t{3});
}

void TestPlanner::rowsThatReferToEachOther()
{
    MemoryCase test({"team: id key auto, head_id null > member", "member: id key auto, team_id > team"});
    test.lost("team", {"1 | 5"}).lost("member", {"5 | 1"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.steps),
             QStringList(
                 {"insert team 1: id=1, head_id=~", "insert member 5: id=5, team_id=1", "update team 1: head_id ~→5"}));
}

void TestPlanner::aRingIsOpenedAtItsGap()
{
    // wherever one enters the ring: a team needs its captain, a member may be without a team
    for (const bool teamFirst : {true, false}) {
        QStringList tables{"member: id key auto, team_id null > team", "team: id key auto, captain_id > member"};
        if (teamFirst) {
            tables.swapItemsAt(0, 1);
        }
        MemoryCase test(tables);
        test.lost("member", {"1 | 2"}).lost("team", {"2 | 1"});
        const Plan plan = test.plan();
        QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), QStringList());
        QCOMPARE(told(plan.steps),
                 QStringList({"insert member 1: id=1, team_id=~", "insert team 2: id=2, captain_id=1",
                              "update member 1: team_id ~→2"}));
    }
}

void TestPlanner::aRingWithoutAnyGapIsStuck()
{
    MemoryCase test({"team: id key auto, head_id > member", "member: id key auto, team_id > team"});
    test.lost("team", {"1 | 5"}).lost("member", {"5 | 1"});
    const Plan plan = test.plan();
    QCOMPARE(plan.undecided(), 1);
    MemoryCase deferred({"team: id key auto, head_id > member deferrable", "member: id key auto, team_id > team"});
    deferred.lost("team", {"1 | 5"}).lost("member", {"5 | 1"});
    QCOMPARE(deferred.plan().undecided(), 0);
}

void TestPlanner::theSameInputGivesTheSamePlan()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert", "4 | Dora", "3 | Carl"}).lost("note", {"3 | a | 2", "1 | b | 3", "2 | c | 2"});
    QCOMPARE(planToJson(test.plan()), planToJson(test.plan()));
}

void TestPlanner::unknownTablesInASelection()
{
    MemoryCase test(people);
    const auto plan = test.only("persons:1").tryPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Usage);
    QVERIFY(plan.error().message.contains("persons"));
}

/// As on the page where they are chosen, also where part of one is live.
void TestPlanner::recordsThatComeAlongAreNotCounted()
{
    MemoryCase test(
        {QStringLiteral("contacts_partner: id key auto, name text"),
         QStringLiteral("pcsw_client: partner_ptr_id key > contacts_partner, coach_id null > contacts_partner"),
         QStringLiteral("note: id key auto, client_id > pcsw_client")});
    test.both("contacts_partner", {"1 | Anna"})
        .lost("contacts_partner", {"2 | Bert"})
        .lost("pcsw_client", {"1 | 2"})
        .lost("note", {"7 | 1", "8 | 1"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings),
             QStringList({"V1 contacts_partner 2 restore", "V2 pcsw_client 1 restore", "V4 note 7 restore",
                          "V4 note 8 restore"}));
    QCOMPARE(plan.records, 1);
    const Plan without = test.decide({"V1=skip"}).plan();
    QCOMPARE(told(without.steps), QStringList()); // the client stays away with what it hangs on
    QCOMPARE(without.records, 0);
}

void TestPlanner::aRecordThatComesBackWithoutTheOneAboveItCounts()
{
    MemoryCase test(people);
    test.lost("person", {"2 | Bert"}).lost("note", {"1 | a | 2", "2 | b | 2"}).only("note:1");
    QCOMPARE(test.plan().records, 1); // it takes the person along, and counts as rows of that
    QCOMPARE(test.decide({"C4=set-null"}).plan().records, 1);
}

void TestPlanner::manyLostRowsTakeFewQuestions()
{
    MemoryCase test({"person: id key auto, name text, fax text null", "note: id key auto, person_id > person"});
    test.live = MemoryTables({"person: id key auto, name text", "note: id key auto, person_id > person"});
    for (int i = 1; i <= 300; ++i) {
        test.lost("person", {QStringLiteral("%1 | p%1 | ~").arg(i)}).lost("note", {QStringLiteral("%1 | %1").arg(i)});
    }
    MemoryRowSource old(test.snapshot);
    MemoryRowSource now(test.live);
    const auto plan = makePlan(old, {}, now, test.profile, test.request, {});
    QVERIFY(plan);
    QCOMPARE(plan->steps.size(), std::size_t{600});
    QVERIFY2(old.finds < 50, qPrintable(QString::number(old.finds)));
    QVERIFY2(now.finds < 50, qPrintable(QString::number(now.finds)));
}

QTEST_APPLESS_MAIN(TestPlanner)
#include "tst_planner.moc"
