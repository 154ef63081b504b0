// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// Foreign keys that refer to a unique number of their target, not to its primary key.
class TestNamedRows : public QObject
{
    Q_OBJECT

private slots:
    void aRowComesBackBehindTheOneItNames();
    void itDrawsItsParentIn();
    void itStaysAwayWithItsParent();
    void aSeveredLinkIsRelinked();
    void aRestoredRowFollowsANewNumber();
    void aNewIdLeavesTheNumberAlone();
    void aNumberPassesToTheOriginal();
    void whatCannotBeNullNamesAnotherMeanwhile();
    void whatCannotLetGoMustBeDecided();
    void whatWaitsForCommitNeedNotLetGo();
    void aLiveRowFollowsToTheOriginalsNumber();
    void aNumberThatIsGivenBack();
    void aNumberThatSeveralBearNamesNobody();
};

namespace {

const QString client = QStringLiteral("client(app.Client): id key auto, name text, number text null unique, nat text null unique");

MemoryCase linked(const QString &link)
{
    MemoryCase test({client, QStringLiteral("note(app.Note): id key auto, subject text, ") + link});
    test.both("client", {"50 | Zoe | N50 | z"});
    return test;
}

const QString nullable = QStringLiteral("number text null > client.number");

} // namespace

void TestNamedRows::aRowComesBackBehindTheOneItNames()
{
    MemoryCase test({"note(app.Note): id key auto, number text > client.number", client});
    test.lost("note", {"7 | N1"}).lost("client", {"1 | Anna | N1 | ~"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList({"V1 client 1 restore", "V4 note 7 restore"}));
    QCOMPARE(plan.findings.back().rows.front().why, QStringLiteral("number → client 1"));
    QCOMPARE(told(plan.steps), QStringList({"insert client 1: id=1, name=Anna, number=N1, nat=~",
                                            "insert note 7: id=7, number=N1"}));
}

void TestNamedRows::itDrawsItsParentIn()
{
    MemoryCase test = linked("number text > client.number");
    test.lost("client", {"1 | Anna | N1 | ~"}).lost("note", {"7 | old | N1"}).only("note:7");
    QCOMPARE(toldOf(test.plan(), FindingCode::LostParent), QStringList("C4 note 7 restore-parent"));
}

void TestNamedRows::itStaysAwayWithItsParent()
{
    MemoryCase test = linked("number text > client.number");
    test.lost("client", {"1 | Anna | N1 | ~"}).lost("note", {"7 | old | N1"}).decide({"V1=skip"});
    QCOMPARE(told(test.plan().steps), QStringList());
}

void TestNamedRows::aSeveredLinkIsRelinked()
{
    MemoryCase test = linked(nullable + " setnull");
    test.lost("client", {"1 | Anna | N1 | ~"});
    test.lost("note", {"7 | old | N1"}).added("note", {"7 | old | ~"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::SeveredLink), QStringList("V3 note 7 relink"));
    QCOMPARE(told(plan.steps).back(), QStringLiteral("re-link note 7: number ~→N1"));
}

void TestNamedRows::aRestoredRowFollowsANewNumber()
{
    MemoryCase test = linked("number text > client.number");
    test.lost("client", {"1 | Anna | N1 | ~"}).added("client", {"1 | Anna | N2 | ~"}).lost("note", {"7 | old | N1"});
    QCOMPARE(told(test.plan().steps), QStringList("insert note 7: id=7, subject=old, number=N2"));
}

void TestNamedRows::aNewIdLeavesTheNumberAlone()
{
    MemoryCase test = linked("number text > client.number");
    test.lost("client", {"1 | Anna Abel | N1 | a"}).added("client", {"1 | Otto Ohm | N9 | o"}).lost("note", {"7 | old | N1"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 client 1 new-id"));
    QCOMPARE(told(plan.steps), QStringList({"insert client 51: id=51, name=Anna Abel, number=N1, nat=a",
                                            "insert note 7: id=7, subject=old, number=N1"}));
}

void TestNamedRows::aNumberPassesToTheOriginal()
{
    MemoryCase test = linked(nullable);
    test.lost("client", {"1 | Anna | N1 | ~"}).added("client", {"2 | Anna | N1 | ~"}).both("note", {"7 | all the time | N1"});
    QCOMPARE(told(test.plan().steps),
             QStringList({"park note 7: number N1→~", "park client 2: number N1→~",
                          "insert client 1: id=1, name=Anna, number=N1, nat=~", "update note 7: number ~→N1",
                          "delete client 2"}));
}

void TestNamedRows::whatCannotBeNullNamesAnotherMeanwhile()
{
    MemoryCase test = linked("number text > client.number");
    test.lost("client", {"1 | Anna | N1 | ~"}).added("client", {"2 | Anna | N1 | ~"}).both("note", {"7 | all the time | N1"});
    const QStringList steps = told(test.plan().steps);
    QCOMPARE(steps.front(), QStringLiteral("park note 7: number N1→N50"));
    QVERIFY(steps.contains(QStringLiteral("update note 7: number N50→N1")));
}

void TestNamedRows::whatCannotLetGoMustBeDecided()
{
    MemoryCase test = linked("number text unique > client.number");
    test.lost("client", {"1 | Anna | N1 | ~"}).added("client", {"2 | Anna | N1 | ~"}).both("note", {"7 | all the time | N1"});
    QCOMPARE(toldOf(test.plan(), FindingCode::DoesNotFit), QStringList("C6 note 7 undecided"));
    test.decide({"C1=keep-recreated"});
    QCOMPARE(told(test.plan().steps), QStringList());
}

void TestNamedRows::whatWaitsForCommitNeedNotLetGo()
{
    MemoryCase test = linked("number text unique > client.number deferrable");
    test.lost("client", {"1 | Anna | N1 | ~"}).added("client", {"2 | Anna | N1 | ~"}).both("note", {"7 | all the time | N1"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), QStringList());
    QVERIFY(told(plan.steps).filter("note").isEmpty());
}

void TestNamedRows::aLiveRowFollowsToTheOriginalsNumber()
{
    MemoryCase test = linked(nullable);
    test.lost("client", {"1 | Anna | N1 | x"}).added("client", {"2 | Anna | N2 | x"}).added("note", {"8 | new | N2"});
    const Plan plan = test.plan();
    QVERIFY(told(plan.steps).contains(QStringLiteral("re-point note 8: number N2→N1")));
    QCOMPARE(plan.remap.entries().front().touched.front().second, 1);
}

void TestNamedRows::aNumberThatIsGivenBack()
{
    MemoryCase test = linked(nullable);
    test.lost("client", {"1 | Anna | N1 | ~", "2 | Bert | N2 | ~"}).added("client", {"2 | Bert | N1 | ~"});
    test.both("note", {"7 | on Anna | N1"}).added("note", {"8 | on Bert | N1"}).decide({"C2=give-back"});
    QCOMPARE(told(test.plan().steps),
             QStringList({"park note 7: number N1→~", "park note 8: number N1→~", "park client 2: number N1→~",
                          "insert client 1: id=1, name=Anna, number=N1, nat=~", "update client 2: number ~→N2",
                          "update note 7: number ~→N1", "update note 8: number ~→N2"}));
}

/// MariaDB allows that.
void TestNamedRows::aNumberThatSeveralBearNamesNobody()
{
    MemoryCase test({"client(app.Client): id key auto, name text, number text",
                     "note(app.Note): id key auto, number text > client.number"});
    test.both("client", {"1 | Anna | N1", "2 | Bert | N1"}).lost("note", {"7 | N1"});
    QCOMPARE(told(test.plan().findings), QStringList("V1 note 7 restore"));
}

QTEST_APPLESS_MAIN(TestNamedRows)
#include "tst_namedrows.moc"
