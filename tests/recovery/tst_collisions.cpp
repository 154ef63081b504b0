// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// What would hold the same after re-pointing: C5, and the C6 that remain of it.
class TestCollisions : public QObject
{
    Q_OBJECT

private slots:
    void collision_data();
    void collision();
    void collisionOfRowsThatContradict_data();
    void collisionOfRowsThatContradict();
    void collisionOfRowsWithOtherCommonValues();
    void manyThatBecomeEqualToOne();
    void collisionOfAnotherKind();
    void rowsThatWereThereBeforeAreNotDropped();
    void aDroppedRowIsNotReferredTo();
    void equalInEverythingButTheNumber_data();
    void equalInEverythingButTheNumber();
    void aDroppedRecordGoesWithItsParts_data();
    void aDroppedRecordGoesWithItsParts();
    void partsAloneAreNoEqualRecords();
    void twoUpdatesThatClashCanBeSkipped();
    void skippingAGiveBackLeavesTheVanishedAway_data();
    void skippingAGiveBackLeavesTheVanishedAway();
    void aChainOfGiveBacksIsNotCutInTheMiddle();
};

namespace {

/// Guest 7 of event 5 was lost with client 1; guest 8 of the same event was written for the retyped client 2. Guest 8
/// has a remark.
MemoryCase invited()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "guest(app.Guest): id key auto, event, client_id > client, unique(event+client_id)",
                     "remark(app.Remark): id key auto, guest_id null > guest"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("guest", {"7 | 5 | 1"}).added("guest", {"8 | 5 | 2"});
    test.added("remark", {"3 | 8"});
    return test;
}

} // namespace

void TestCollisions::collision_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("drop-recreated") << "drop-recreated"
                                    << QStringList({"park client 2: nat x→~", "insert client 1: id=1, nat=x",
                                                    "insert guest 7: id=7, event=5, client_id=1",
                                                    "re-point remark 3: guest_id 8→7", "delete guest 8",
                                                    "delete client 2"});
    QTest::newRow("drop-restored") << "drop-restored"
                                   << QStringList({"park client 2: nat x→~", "insert client 1: id=1, nat=x",
                                                   "re-point guest 8: client_id 2→1", "delete client 2"});
}

void TestCollisions::collision()
{
    QFETCH(QString, decision);
    const Plan plan = invited().decide({"C5=" + decision}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList("C5 guest 8 " + decision));
    QTEST(told(plan.steps), "steps");
    if (decision == "drop-recreated") {
        QCOMPARE(told(invited().plan().steps), told(plan.steps)); // the default
    }
    const auto allowed = plan.findings[static_cast<std::size_t>(plan.findings.size() - 1)].allowed;
    QVERIFY(std::find(allowed.begin(), allowed.end(), Resolution::KeepBoth) == allowed.end());
}

namespace {

/// Journal 1 was lost with voucher 7 and set up again as 2, where voucher 8 got the same number.
MemoryCase ledger(const QString &newcomer)
{
    MemoryCase test({"journal(app.Journal): id key auto, ref text null unique",
                     "partner(app.Partner): id key auto, name text",
                     "voucher(app.Voucher): id key auto, journal_id > journal, nr, partner_id null > partner, text text null, "
                     "day date null, unique(journal_id+nr)"});
    test.lost("journal", {"1 | SLS"}).added("journal", {"2 | SLS"}).both("partner", {"1 | Anna", "3 | Carl"});
    return test.lost("voucher", {"7 | 1 | 5 | 1 | rent of May | 2015-05-01"}).added("voucher", {"8 | 2 | 5 | " + newcomer});
}

} // namespace

void TestCollisions::collisionOfRowsThatContradict_data()
{
    QTest::addColumn<QString>("newcomer");
    QTest::addColumn<bool>("another");
    QTest::newRow("equal") << "1 | rent of May | 2015-05-01" << false;
    QTest::newRow("lacks values") << "~ | ~ | ~" << false;
    QTest::newRow("another voucher") << "3 | food | 2015-06-12" << true;
    QTest::newRow("the same partner alone") << "1 | food | 2015-06-12" << true;
}

void TestCollisions::collisionOfRowsThatContradict()
{
    QFETCH(const QString, newcomer);
    QFETCH(const bool, another);
    MemoryCase test = ledger(newcomer);
    Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision),
             QStringList(another ? "C5 voucher 8 undecided" : "C5 voucher 8 drop-recreated"));
    QCOMPARE(plan.undecided(), another ? 1 : 0); // and no C6 besides
    plan = test.decide({"C5=drop-recreated"}).plan();
    QCOMPARE(plan.undecided(), 0);
    QVERIFY2(told(plan.steps).contains("delete voucher 8"), qPrintable(told(plan.steps).join('\n')));
    plan = ledger(newcomer).decide({"C5=drop-restored"}).plan();
    QVERIFY2(told(plan.steps).contains("re-point voucher 8: journal_id 2→1"), qPrintable(told(plan.steps).join('\n')));
}

/// Two roles and two states, which many have, are no sign of another guest.
void TestCollisions::collisionOfRowsWithOtherCommonValues()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "guest(app.Guest): id key auto, event, client_id > client, role text, state text, unique(event+client_id)"});
    test.both("client", {"50 | z"}).lost("client", {"1 | x"}).added("client", {"2 | x"});
    for (int i = 11; i < 19; ++i) {
        test.both("guest", {QString("%1 | %1 | 50 | %2 | %3").arg(i).arg(i % 2 ? "cook" : "host", i % 4 < 2 ? "44" : "10")});
    }
    test.lost("guest", {"7 | 5 | 1 | cook | 44"}).added("guest", {"8 | 5 | 2 | host | 10"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Collision), QStringList("C5 guest 8 drop-recreated"));
}

/// Of five equal rows that were added since, one may be the second typing of the one that comes back, and four are not.
void TestCollisions::manyThatBecomeEqualToOne()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "meal(app.Meal): id key auto, client_id > client, kind text"});
    test.both("client", {"50 | z"})
        .both("meal", {"3 | 50 | lunch"})
        .lost("client", {"1 | x"})
        .added("client", {"2 | x"});
    test.lost("meal", {"7 | 1 | lunch"});
    test.added("meal", {"20 | 2 | lunch", "21 | 2 | lunch", "22 | 2 | lunch"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList("C5 meal 20 drop-recreated"));
    QCOMPARE(told(plan.steps).filter("delete meal"), QStringList("delete meal 20"));
}

void TestCollisions::collisionOfAnotherKind()
{
    MemoryCase test({"journal(app.Journal): id key auto, ref text null unique",
                     "voucher(app.Voucher): id key auto, journal_id > journal, nr, unique(journal_id+nr)",
                     "invoice(app.Invoice): voucher_ptr_id key > voucher, text text",
                     "payment(app.Payment): voucher_ptr_id key > voucher, text text"});
    test.lost("journal", {"1 | SLS"}).lost("voucher", {"7 | 1 | 5"}).lost("invoice", {"7 | rent"});
    test.added("journal", {"2 | SLS"}).added("voucher", {"8 | 2 | 5"}).added("payment", {"8 | rent"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Collision), QStringList("C5 voucher 8 undecided"));
}

void TestCollisions::rowsThatWereThereBeforeAreNotDropped()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "guest(app.Guest): id key auto, event, client_id > client, unique(event+client_id)"});
    test.lost("client", {"1 | x", "2 | y"}).added("client", {"2 | x"});
    test.lost("guest", {"7 | 5 | 1", "8 | 6 | 1"}).both("guest", {"9 | 5 | 2"}).added("guest", {"10 | 6 | 2"});
    const Plan plan = test.decide({"C2=same-record"}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision),
             QStringList({"C5 guest 10 drop-recreated", "C5 guest 9 drop-restored"}));
    QCOMPARE(told(plan.steps).join(';'), QString("park guest 10;insert guest 8: id=8, event=6, client_id=2"));
    const auto stays = std::find_if(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
        return finding.resolution == Resolution::DropRestored;
    });
    QVERIFY2(stays->sentence.contains("was there before the loss already"), qPrintable(stays->sentence));
}

void TestCollisions::aDroppedRowIsNotReferredTo()
{
    MemoryCase test = invited();
    test.lost("remark", {"4 | 7"}).added("remark", {"4 | ~"}); // a severed link to the row that is dropped
    const Plan plan = test.decide({"C5=drop-restored"}).plan();
    QVERIFY2(told(plan.steps).contains("re-link remark 4: guest_id ~→8"), qPrintable(told(plan.steps).join('\n')));
}

void TestCollisions::equalInEverythingButTheNumber_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("drop-recreated") << "drop-recreated"
                                    << QStringList({"insert note 7: id=7, subject=same, client_id=1", "delete note 8",
                                                    "delete client 2"});
    QTest::newRow("drop-restored") << "drop-restored"
                                   << QStringList({"re-point note 8: client_id 2→1", "delete client 2"});
    QTest::newRow("keep-both") << "keep-both"
                               << QStringList({"insert note 7: id=7, subject=same, client_id=1",
                                               "re-point note 8: client_id 2→1", "delete client 2"});
}

void TestCollisions::equalInEverythingButTheNumber()
{
    QFETCH(QString, decision);
    QFETCH(QStringList, steps);
    MemoryCase test = retyped();
    test.snapshot.set("note", "7", "subject", "same");
    test.live.set("note", "8", "subject", "same");
    const Plan plan = test.decide({"C5=" + decision}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList("C5 note 8 " + decision));
    QCOMPARE(told(plan.steps),
             QStringList({"park client 2: nat x→~", "insert client 1: id=1, name=Anna, nat=x, city=Eupen"}) + steps);
}

void TestCollisions::aDroppedRecordGoesWithItsParts_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("drop-recreated") << "drop-recreated"
                                    << QStringList({"insert voucher 7: id=7, nr=5, client_id=1",
                                                    "insert invoice 7: voucher_ptr_id=7, memo=old",
                                                    "re-point mark 3: invoice_id 8→7", "delete invoice 8",
                                                    "delete voucher 8", "delete client 2"});
    QTest::newRow("drop-restored") << "drop-restored"
                                   << QStringList({"re-point voucher 8: client_id 2→1", "delete client 2"});
}

void TestCollisions::aDroppedRecordGoesWithItsParts()
{
    QFETCH(QString, decision);
    QFETCH(QStringList, steps);
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "voucher(app.Voucher): id key auto, nr, client_id > client, unique(nr+client_id)",
                     "invoice(app.Invoice): voucher_ptr_id key > voucher, memo text",
                     "mark(app.Mark): id key auto, invoice_id null > invoice"});
    test.lost("client", {"1 | x"}).lost("voucher", {"7 | 5 | 1"}).lost("invoice", {"7 | old"});
    test.added("client", {"2 | x"}).added("voucher", {"8 | 5 | 2"}).added("invoice", {"8 | new"});
    test.added("mark", {"3 | 8"});
    const Plan plan = test.decide({"C5=" + decision}).plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList("C5 voucher 8 " + decision));
    QCOMPARE(told(plan.steps), QStringList({"park client 2: nat x→~", "insert client 1: id=1, nat=x"}) + steps);
}

void TestCollisions::partsAloneAreNoEqualRecords()
{
    MemoryCase test({"boss(app.Boss): id key auto, nat text null unique", "person(app.Person): id key auto, name text",
                     "client(app.Client): person_ptr_id key > person, boss_id null > boss"});
    test.lost("boss", {"1 | x"}).lost("person", {"7 | Anna"}).lost("client", {"7 | 1"});
    test.added("boss", {"2 | x"}).added("person", {"8 | Bert"}).added("client", {"8 | 2"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList());
    QVERIFY2(told(plan.steps).contains("re-point client 8: boss_id 2→1"), qPrintable(told(plan.steps).join('\n')));
}

void TestCollisions::twoUpdatesThatClashCanBeSkipped()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "card(app.Card): id key auto, client_id null unique > client"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("card", {"5 | 1"}).added("card", {"5 | ~", "6 | 2"}); // one re-linked, one re-pointed, both to client 1
    Plan plan = test.plan();
    QCOMPARE(plan.undecided(), 1);
    for (const Finding &finding : plan.findings) {
        if (finding.code == FindingCode::DoesNotFit) {
            QCOMPARE(rowRoleName(finding.rows.front().role), rowRoleName(RowRole::Live)); // neither card vanished
        }
    }
    plan = test.decide({"C6=skip"}).plan();
    QCOMPARE(plan.undecided(), 0);
    // what card 6 refers to goes, so that it has to move, while card 5 may stay without a client
    const QStringList steps = told(plan.steps);
    QVERIFY2(steps.contains("re-point card 6: client_id 2→1"), qPrintable(steps.join('\n')));
    QVERIFY2(!steps.contains("re-link card 5: client_id ~→1"), qPrintable(steps.join('\n')));
}

void TestCollisions::skippingAGiveBackLeavesTheVanishedAway_data()
{
    QTest::addColumn<QString>("decision");
    QTest::newRow("all") << "C6=skip";
    QTest::newRow("by its row") << "C6:client:2=skip";
}

void TestCollisions::skippingAGiveBackLeavesTheVanishedAway()
{
    QFETCH(QString, decision);
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | x", "2 | y"}).added("client", {"2 | x", "3 | y"}); // 3 has what 2 would get back
    test.decide({"C2=give-back"});
    QCOMPARE(test.plan().undecided(), 1);
    const Plan plan = test.decide({decision}).plan();
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(told(plan.steps), QStringList());
    QCOMPARE(plan.leftOut.size(), 1);
}

void TestCollisions::aChainOfGiveBacksIsNotCutInTheMiddle()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | x", "2 | y", "3 | z"}).added("client", {"2 | x", "3 | y", "4 | z"});
    const Plan plan = test.decide({"C2=give-back", "C6=skip"}).plan();
    QCOMPARE(plan.undecided(), 1);
}

QTEST_APPLESS_MAIN(TestCollisions)
#include "tst_collisions.moc"
