// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/hazards.h"
#include "recovery/memorycase.h"

using namespace Rowback;

/// What else the live data shows, W1 to W3, and the hazards.
class TestLiveFindings : public QObject
{
    Q_OBJECT

private slots:
    void dangling_data();
    void dangling();
    void aDanglingReferenceThatHeals();
    void aRuleIsViolated();
    void changed_data();
    void changed();
    void aModelIsSpelledTheSameOnBothSides();
    void aColumnThatNoTableHasIsRefused();
    void restoredColumnsNeverDangle();
    void hazards_data();
    void aRowWithoutKeyCannotFollowItsRecord();
    void hazards();
    void aMissingRightIsOneForAllTables();
    void aHazardIsConfirmed();
    void hazardsThatCameLater_data();
    void hazardsThatCameLater();
    void aConfirmationCoversWhatWasThere();
    void cascades();
    void mostRowsAreMissing();
};

void TestLiveFindings::dangling_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("report is the default") << ""
                                           << "W1 note 8 report" << QStringList();
    QTest::newRow("set-null") << "W1=set-null"
                              << "W1 note 8 set-null"
                              << QStringList({"update note 8: client_id 9→~", "update note 9: client_id 9→~"});
}

void TestLiveFindings::dangling()
{
    QFETCH(QString, decision);
    MemoryCase test(
        {"client(app.Client): id key auto, name text", "note(app.Note): id key auto, client_id null > client"});
    test.live.table("note").foreignKeys.front().declared = false;
    test.both("client", {"1 | Anna"}).both("note", {"8 | 9", "9 | 9", "10 | 1"});
    if (!decision.isEmpty()) {
        test.decide({decision});
    }
    const Plan plan = test.plan();
    QTEST(told(plan.findings).join(';'), "finding");
    QTEST(told(plan.steps), "steps");
    QCOMPARE(plan.findings.front().rows.size(), std::size_t{2});
}

void TestLiveFindings::aDanglingReferenceThatHeals()
{
    MemoryCase test(
        {"client(app.Client): id key auto, name text", "note(app.Note): id key auto, client_id null > client"});
    test.live.table("note").foreignKeys.front().declared = false;
    test.lost("client", {"1 | Anna"}).both("note", {"8 | 1"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Dangling), QStringList("W1 note 8 heal"));
    test.decide({"V1=skip"});
    QCOMPARE(toldOf(test.plan(), FindingCode::Dangling), QStringList("W1 note 8 report"));
}

void TestLiveFindings::aRuleIsViolated()
{
    MemoryCase test({"place(app.Place): id key auto, name text, parent_id null > place"});
    test.know(R"({"name": "t", "checks": [{"name": "ring", "rule": "no-cycle", "tables": ["*"],
                  "messages": {"en": "Circular parent"}}]})");
    test.both("place", {"1 | a | 2", "2 | b | 1", "3 | c | 1", "4 | d | ~"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("W2 place 1 report"));
    QCOMPARE(plan.findings.front().rows.size(), std::size_t{2});
    QVERIFY(plan.steps.empty());
}

void TestLiveFindings::changed_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("keep-live") << "W3=keep-live" << QStringList();
    QTest::newRow("all columns") << "W3=restore-columns"
                                 << QStringList("update client 1: name Anne→Anna, city Kelmis→Eupen");
    QTest::newRow("one column") << "W3:client:1=restore-columns:city"
                                << QStringList("update client 1: city Kelmis→Eupen");
    QTest::newRow("a column that is not changed") << "W3=restore-columns:id" << QStringList();
}

void TestLiveFindings::changed()
{
    QFETCH(QString, decision);
    MemoryCase test({"client(app.Client): id key auto, name text, city text, email text"});
    test.lost("client", {"1 | Anna | Eupen | a@b"}).added("client", {"1 | Anne | Kelmis | a@b"}).decide({decision});
    const Plan plan = test.plan();
    QCOMPARE(plan.findings.size(), std::size_t{1});
    QCOMPARE(plan.findings.front().code, FindingCode::Changed);
    QCOMPARE(plan.findings.front().cells.size(), std::size_t{2});
    QTEST(told(plan.steps), "steps");
}

void TestLiveFindings::aModelIsSpelledTheSameOnBothSides()
{
    MemoryCase test({"django_content_type: id key, app_label text, model text", "shop(app.Shop): id key auto",
                     "place(app.BigPlace): id key auto",
                     "note(app.Note): id key auto, subject text, type_id > django_content_type, owner generic(type_id)"});
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        side->table("note").contentTypeColumns = {2};
    }
    test.both("shop", {"1"}).both("place", {"1"}).added("django_content_type", {"4 | app | bigplace"});
    test.lost("note", {"1 | a | @app.Shop | 1"}).added("note", {"1 | a | 4 | 1"});
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("W3 note 1 keep-live"));
    QCOMPARE(displayText(plan.findings.front().cells.front().snapshot), "app.Shop");
    QCOMPARE(displayText(plan.findings.front().cells.front().live), "app.BigPlace");
}

void TestLiveFindings::aColumnThatNoTableHasIsRefused()
{
    MemoryCase test({"client(app.Client): id key auto, name text"});
    test.lost("client", {"1 | Anna"}).added("client", {"1 | Anne"}).decide({"W3=restore-columns:nosuch"});
    const auto plan = test.tryPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Usage);
    QVERIFY2(plan.error().message.contains(QLatin1String("nosuch")), qPrintable(plan.error().message));
}

void TestLiveFindings::aRowWithoutKeyCannotFollowItsRecord()
{
    MemoryCase test({"client(app.Client): id key, nat text unique", "visit: day, client_id > client"});
    test.lost("client", {"1 | x"}).added("client", {"2 | x"}).added("visit", {"5 | 2"});
    const auto plan = test.tryPlan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().message.contains(QLatin1String("visit refers to client 2")), qPrintable(plan.error().message));
    QCOMPARE(told(test.decide({"C1=keep-recreated"}).plan().steps), QStringList());
}

void TestLiveFindings::restoredColumnsNeverDangle()
{
    MemoryCase test({"client(app.Client): id key auto, nat text null unique",
                     "note(app.Note): id key auto, subject text, client_id null > client"});
    test.both("client", {"5 | z"}).lost("client", {"1 | x"}).added("client", {"2 | x"});
    test.lost("note", {"8 | a | 1"}).added("note", {"8 | a | 5"});
    const Plan plan = test.decide({"C1=keep-recreated", "W3=restore-columns"}).plan();
    QVERIFY2(!told(plan.steps).contains("update note 8: client_id 5→1"), qPrintable(told(plan.steps).join('\n')));
}

void TestLiveFindings::hazards_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("a trigger") << "trigger" << QStringList("H1 note () stop");
    QTest::newRow("a table without transactions") << "engine" << QStringList("H2 note () stop");
    QTest::newRow("no privilege") << "privilege" << QStringList("H4 note () stop");
    QTest::newRow("a replica") << "replica" << QStringList("H5 stop");
    QTest::newRow("a read-only server") << "readonly" << QStringList("H5 stop");
    QTest::newRow("a damaged snapshot table") << "damaged" << QStringList("H7 note () stop");
    QTest::newRow("a damaged table that is not touched") << "elsewhere" << QStringList();
}

void TestLiveFindings::hazards()
{
    QFETCH(QString, what);
    QFETCH(QStringList, findings);
    MemoryCase test({"client(app.Client): id key auto, name text", "note(app.Note): id key auto, subject text"});
    test.both("client", {"1 | Anna"}).lost("note", {"8 | a"});
    Table &note = test.live.table("note");
    if (what == "trigger") {
        note.triggers.push_back({"log", "AFTER INSERT"});
    } else if (what == "engine") {
        note.transactional = false;
    } else if (what == "privilege") {
        note.canWrite = false;
    } else if (what == "replica") {
        test.request.target.replica = true;
    } else if (what == "readonly") {
        test.request.target.canWrite = false;
    } else {
        test.request.target.damagedTables = QStringList(what == "damaged" ? "note" : "client");
    }
    const Plan plan = test.plan();
    QCOMPARE(told(plan.findings), QStringList("V1 note 8 restore") + findings);
    QCOMPARE(plan.stoppingHazards().size(), static_cast<std::size_t>(findings.size()));
}

void TestLiveFindings::aMissingRightIsOneForAllTables()
{
    MemoryCase test({"client(app.Client): id key auto, name text", "note(app.Note): id key auto, subject text"});
    test.lost("client", {"1 | Anna"}).lost("note", {"8 | a"});
    test.live.table("client").canWrite = false;
    test.live.table("note").canWrite = false;
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::PrivilegeHazard), QStringList("H4 client () stop"));
    const Finding &lack = plan.findings[static_cast<std::size_t>(plan.stoppingHazards().front())];
    QVERIFY2(lack.sentence.startsWith("This user may not write to 2 of the tables"), qPrintable(lack.sentence));
    QCOMPARE(lack.evidence, QString("client, note"));
    QCOMPARE(lack.rows.size(), std::size_t{2});
}

void TestLiveFindings::aHazardIsConfirmed()
{
    MemoryCase test({"note(app.Note): id key auto, subject text"});
    test.lost("note", {"8 | a"});
    test.live.table("note").triggers.push_back({"log", "AFTER INSERT"});
    test.live.table("note").transactional = false;
    test.request.confirmHazards = true;
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::TriggerHazard), QStringList("H1 note () confirm"));
    QCOMPARE(toldOf(plan, FindingCode::TransactionHazard), QStringList("H2 note () stop")); // nothing can confirm that
}

void TestLiveFindings::hazardsThatCameLater_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing") << "note"
                             << "" << QString();
    QTest::newRow("a trigger")
        << "note"
        << "trigger"
        << "H1 Writing to note fires the trigger log (AFTER INSERT); Rowback cannot foresee what "
           "it does.";
    QTest::newRow("a trigger elsewhere") << "other"
                                         << "trigger" << QString();
    QTest::newRow("another engine") << "client"
                                    << "engine"
                                    << "H2 The table client (MyISAM) knows no transactions, so nothing could be taken "
                                       "back. Convert it to InnoDB first.";
    QTest::newRow("a right taken away") << "note"
                                        << "privilege"
                                        << "H4 This user may not write to note. Grant SELECT, INSERT, UPDATE and "
                                           "DELETE on it, or connect as another user.";
    QTest::newRow("a cascade") << "note"
                               << "cascade"
                               << "H3 The plan deletes rows of client, and the database would silently delete or "
                                  "change rows of note with them.";
    QTest::newRow("read-only") << "note"
                               << "server"
                               << "H5 The server is set to be read-only.";
}

void TestLiveFindings::hazardsThatCameLater()
{
    QFETCH(QString, table);
    QFETCH(QString, what);
    QFETCH(QString, found);
    MemoryCase test({"client(app.Client): id key auto, name text, nat text null unique",
                     "note(app.Note): id key auto, subject text, client_id > client",
                     "other(app.Other): id key auto, name text"});
    test.lost("client", {"1 | Anna | x"}).added("client", {"2 | Anna | x"}).both("other", {"1 | a"});
    const Plan plan = test.lost("note", {"7 | old | 1"}).plan();
    Table &changed = test.live.table(table);
    if (what == "trigger") {
        changed.triggers.push_back({"log", "AFTER INSERT"});
    } else if (what == "engine") {
        changed.engine = "MyISAM";
        changed.transactional = false;
    } else if (what == "privilege") {
        changed.canWrite = false;
    } else if (what == "cascade") {
        changed.foreignKeys.front().onDelete = DeleteAction::Cascade;
    }
    const References references = References::build(test.live.schema, nullptr, test.profile);
    TargetState target;
    if (what == "server") {
        target.canWrite = false;
        target.whyNot = "The server is set to be read-only.";
    }
    const auto hazard = unconfirmedHazard(plan, test.live.schema, references, target);
    QCOMPARE(hazard ? findingCodeName(hazard->code) + ' ' + hazard->sentence : QString(), found);
}

void TestLiveFindings::aConfirmationCoversWhatWasThere()
{
    MemoryCase test = retyped();
    Table &note = test.live.table("note");
    note.triggers = {{"log", "AFTER INSERT"}, {"count", "AFTER INSERT"}};
    note.foreignKeys.front().onDelete = DeleteAction::Cascade;
    test.request.confirmHazards = true;
    Plan plan = test.plan();
    const References references = References::build(test.live.schema, nullptr, test.profile);
    QVERIFY(!unconfirmedHazard(plan, test.live.schema, references, {}));

    std::swap(note.triggers.front(), note.triggers.back()); // the order is the engine's affair
    for (Finding &finding : plan.findings) {
        finding.sentence = QStringLiteral("In another language.");
    }
    QVERIFY(!unconfirmedHazard(plan, test.live.schema, references, {}));

    note.triggers.push_back({"late", "BEFORE UPDATE"});
    const auto late = unconfirmedHazard(plan, test.live.schema, references, {});
    QVERIFY(late && late->sentence.contains(QStringLiteral("late (BEFORE UPDATE)")));
}

void TestLiveFindings::cascades()
{
    MemoryCase test = retyped();
    test.live.table("note").foreignKeys.front().onDelete = DeleteAction::Cascade;
    QCOMPARE(toldOf(test.plan(), FindingCode::CascadeHazard), QStringList("H3 client () stop"));
    test.decide({"C1=keep-recreated"});
    QVERIFY(toldOf(test.plan(), FindingCode::CascadeHazard).isEmpty());
}

void TestLiveFindings::mostRowsAreMissing()
{
    MemoryCase test({"note(app.Note): id key auto, subject text"});
    for (int i = 1; i <= 60; ++i) {
        test.lost("note", {QStringLiteral("%1 | a").arg(i)});
    }
    QCOMPARE(toldOf(test.plan(), FindingCode::WrongDatabaseHazard), QStringList("H6 stop"));
}

QTEST_APPLESS_MAIN(TestLiveFindings)
#include "tst_livefindings.moc"
