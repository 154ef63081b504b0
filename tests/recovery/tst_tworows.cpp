// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// What a finding tells of two rows that are not one record: the values of each, and the future of each (C2, C5).
class TestTwoRows : public QObject
{
    Q_OBJECT

private slots:
    void driftedAndVanished_data();
    void driftedAndVanished();
    void whatDiffersBesides();
    void nobodyKnowsWhileItIsUndecided();
    void aDefaultThatWasTakenBackTellsNothing();
    void aChainTellsOfItsRows();
    void theSingleDecisionOfAChainIsItsOwn();
    void collided_data();
    void collided();
    void equalButForTheKey();
    void movedByTheRecovery();
    void oneRecordIsToldAsOne();
};

namespace {

QString valueText(const std::optional<Value> &value)
{
    return !value ? QStringLiteral("none") : value->isNull() ? QStringLiteral("~") : displayText(*value);
}

/// "client.nat: client 1 x→x, client 2 x→a": who had a value, and what becomes of it.
QStringList cellsOf(const Finding &finding)
{
    QStringList result;
    for (const FindingCell &cell : finding.cells) {
        const auto side = [&](std::size_t row, const Value &now, const std::optional<Value> &then) {
            return QStringLiteral("%1 %2→%3")
                .arg(rowName(finding.rows[row]), valueText(now), cell.futures ? valueText(then) : QStringLiteral("?"));
        };
        const TwoFutures futures = cell.futures.value_or(TwoFutures());
        result.append(
            QStringLiteral("%1: %2, %3")
                .arg(cell.column, side(1, cell.snapshot, futures.snapshot), side(0, cell.live, futures.live)));
    }
    return result;
}

/// Of the only finding with that code.
Finding theOne(const Plan &plan, FindingCode code)
{
    std::vector<Finding> found;
    std::copy_if(plan.findings.begin(), plan.findings.end(), std::back_inserter(found),
                 [code](const Finding &finding) { return finding.code == code; });
    if (found.size() != 1) {
        qFatal("%d findings", static_cast<int>(found.size()));
    }
    return found.front();
}

/// Client 1 was lost; client 2, who had a, bears its number now.
MemoryCase drifted()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, city text null"});
    test.lost("client", {"1 | x | Eupen", "2 | a | Kelmis"}).added("client", {"2 | x | Kelmis"});
    return test;
}

/// Guest 7 of event 5 was lost with client 1; guest 8 was written for the retyped client 2.
MemoryCase invited(const QString &old = QStringLiteral("7 | 5 | 1 | cook"))
{
    MemoryCase test(
        {"client(app.Client): id key auto, nat text null unique",
         "guest(app.Guest): id key auto, event, client_id > client, role text null, unique(event+client_id)"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("guest", {old}).added("guest", {"8 | 5 | 2 | host"});
    return test;
}

} // namespace

void TestTwoRows::driftedAndVanished_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("cells");
    const auto add = [](const char *decision, const char *nat, const char *city) {
        QTest::newRow(decision) << decision << QStringList({QString::fromUtf8(nat), QString::fromUtf8(city)});
    };
    add("give-back", "client.nat: client 1 x→x, client 2 x→a",
        "client.city: client 1 Eupen→Eupen, client 2 Kelmis→Kelmis");
    add("restore-without", "client.nat: client 1 x→~, client 2 x→x",
        "client.city: client 1 Eupen→Eupen, client 2 Kelmis→Kelmis");
    add("same-record", "client.nat: client 1 x→none, client 2 x→x",
        "client.city: client 1 Eupen→none, client 2 Kelmis→Kelmis");
    add("skip", "client.nat: client 1 x→none, client 2 x→x",
        "client.city: client 1 Eupen→none, client 2 Kelmis→Kelmis");
}

void TestTwoRows::driftedAndVanished()
{
    QFETCH(const QString, decision);
    const Finding finding = theOne(drifted().decide({"C2=" + decision}).plan(), FindingCode::Drifted);
    QVERIFY(finding.isOfTwoRows());
    QTEST(cellsOf(finding), "cells");
}

/// A column that is changed in the live row for another reason is told, too, and where a record has several tables.
void TestTwoRows::whatDiffersBesides()
{
    MemoryCase test({"person(app.Person): id key auto, name text, boss_id null > person",
                     "client(app.Client): person_ptr_id key > person, nat text null unique"});
    test.lost("person", {"1 | Anna | ~", "2 | Bert | 3", "3 | Carl | ~"}).lost("client", {"1 | x", "2 | a"});
    test.added("person", {"2 | Bert | ~"}).added("client", {"2 | x"}); // the link to Carl was severed
    const Finding finding = theOne(test.decide({"C2=give-back"}).plan(), FindingCode::Drifted);
    QCOMPARE(
        cellsOf(finding),
        QStringList({"client.nat: client 1 x→x, client 2 x→a", "person.name: client 1 Anna→Anna, client 2 Bert→Bert"}));
    test.snapshot.set("person", "1", "boss_id", "3");
    QCOMPARE(cellsOf(theOne(test.plan(), FindingCode::Drifted)).last(),
             QString("person.boss_id: client 1 3→3, client 2 ~→3"));
}

void TestTwoRows::nobodyKnowsWhileItIsUndecided()
{
    const Finding finding = theOne(drifted().plan(), FindingCode::Drifted);
    QVERIFY(finding.isUndecided());
    QCOMPARE(
        cellsOf(finding),
        QStringList({"client.nat: client 1 x→?, client 2 x→?", "client.city: client 1 Eupen→?, client 2 Kelmis→?"}));
}

void TestTwoRows::aDefaultThatWasTakenBackTellsNothing()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, card text null unique, city text"});
    test.lost("client", {"1 | x | k | Eupen", "11 | n | p | Raeren"});
    test.added("client", {"20 | x | ~ | Kelmis", "11 | n | k | Raeren"});
    const Finding finding = theOne(test.decide({"C2=same-record"}).plan(), FindingCode::Recreated);
    QVERIFY(finding.isUndecided());
    QVERIFY(!finding.cells.empty());
    for (const FindingCell &cell : finding.cells) {
        QCOMPARE(cell.after, cell.live);
    }
}

void TestTwoRows::aChainTellsOfItsRows()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique, city text null"});
    test.lost("client", {"1 | x | Eupen", "2 | y | Kelmis", "3 | z | Raeren"});
    test.added("client", {"2 | x | Kelmis", "3 | y | Raeren"});
    const Plan plan = test.decide({"C2=give-back"}).plan();
    QStringList cells;
    for (const Finding &finding : plan.findings) {
        if (finding.code == FindingCode::Drifted) {
            QVERIFY(finding.isOfTwoRows());
            cells += cellsOf(finding);
        }
    }
    QCOMPARE(cells,
             QStringList({"client.nat: client 1 x→x, client 2 x→y",
                          "client.city: client 1 Eupen→Eupen, client 2 Kelmis→Kelmis",
                          "client.nat: client 2 y→y, client 3 y→z"}));
}

/// Each link of a chain names two rows, of which its neighbours name one each.
void TestTwoRows::theSingleDecisionOfAChainIsItsOwn()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique"});
    test.lost("client", {"1 | x", "2 | y", "3 | z"}).added("client", {"2 | x", "3 | y"});
    QStringList decisions;
    const std::vector<Finding> findings = MemoryCase(test).decide({"C2=give-back"}).plan().findings;
    for (const Finding &finding : findings) {
        if (finding.code == FindingCode::Drifted) {
            decisions.append(decisionText(SingleDecisions(findings).of(finding)));
        }
    }
    QCOMPARE(decisions, QStringList({"C2:client:1=give-back", "C2:client:3=give-back"}));
    QCOMPARE(toldOf(test.decide(decisions).plan(), FindingCode::Drifted),
             QStringList({"C2 client 2 give-back", "C2 client 3 give-back"}));
}

void TestTwoRows::collided_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("the newer row goes") << "drop-recreated"
                                        << QStringList({"guest.id: guest 7 7→7, guest 8 8→none",
                                                        "guest.event: guest 7 5→5, guest 8 5→none",
                                                        "guest.client_id: guest 7 1→1, guest 8 2→none",
                                                        "guest.role: guest 7 cook→cook, guest 8 host→none"});
    QTest::newRow("the older one stays away")
        << "drop-restored"
        << QStringList({"guest.id: guest 7 7→none, guest 8 8→8", "guest.event: guest 7 5→none, guest 8 5→5",
                        "guest.client_id: guest 7 1→none, guest 8 2→1",
                        "guest.role: guest 7 cook→none, guest 8 host→host"});
}

void TestTwoRows::collided()
{
    QFETCH(const QString, decision);
    const Finding finding = theOne(invited().decide({"C5=" + decision}).plan(), FindingCode::Collision);
    QTEST(cellsOf(finding), "cells");
}

void TestTwoRows::equalButForTheKey()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "note(app.Note): id key auto, subject text, client_id > client"});
    test.lost("client", {"1 | x"})
        .added("client", {"2 | x"})
        .lost("note", {"7 | same | 1"})
        .added("note", {"8 | same | 2"});
    const auto cells = [&](const QString &decision) {
        return cellsOf(theOne(MemoryCase(test).decide({"C5=" + decision}).plan(), FindingCode::Collision));
    };
    QCOMPARE(cells("drop-recreated"),
             QStringList({"note.id: note 7 7→7, note 8 8→none", "note.client_id: note 7 1→1, note 8 2→none"}));
    QCOMPARE(cells("keep-both"),
             QStringList({"note.id: note 7 7→7, note 8 8→8", "note.client_id: note 7 1→1, note 8 2→1"}));
}

/// What the snapshot had and what comes back are told apart.
void TestTwoRows::movedByTheRecovery()
{
    MemoryCase test = invited().decide({"C1=keep-recreated", "C5=drop-recreated"});
    QVERIFY2(
        cellsOf(theOne(test.plan(), FindingCode::Collision)).contains("guest.client_id: guest 7 1→2, guest 8 2→none"),
        qPrintable(cellsOf(theOne(test.plan(), FindingCode::Collision)).join('\n')));
}

void TestTwoRows::oneRecordIsToldAsOne()
{
    const Finding finding = theOne(retyped().plan(), FindingCode::Recreated);
    QVERIFY(!finding.isOfTwoRows());
    QCOMPARE(finding.cells.size(), std::size_t{1});
    QCOMPARE(displayText(finding.cells.front().after), QString("Eupen"));
    QVERIFY(!finding.cells.front().futures);
}

QTEST_APPLESS_MAIN(TestTwoRows)
#include "tst_tworows.moc"
