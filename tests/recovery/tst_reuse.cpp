// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorycase.h"

using namespace Rowback;

/// What hangs on a number that was given out again: whose is it?
class TestReuse : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatWereGivenOutAgainStay();
    void rowsOfTheNewBearerStay_data();
    void rowsOfTheNewBearerStay();
    void rowsThatSurvivedFollow_data();
    void rowsThatSurvivedFollow();
    void textKeysOfSmallTables_data();
    void textKeysOfSmallTables();
    void aTextKeyThatSomethingHangsOnWasRenamed_data();
    void aTextKeyThatSomethingHangsOnWasRenamed();
    void aTextKeyIsNamedByAPerson_data();
    void aTextKeyIsNamedByAPerson();
    void aCompositeKeyIsNamedByAPerson();
    void aNumberIsNamedByAPerson();
    void rowsOfSmallTablesThatContradict_data();
    void rowsOfSmallTablesThatContradict();
    void whatManyRowsHaveIsNoProof_data();
    void whatManyRowsHaveIsNoProof();
    void nothingIsGraftedOntoAContradictingRow();
    void aChildRowIsNotGraftedOntoAContradictingParent();
    void aNameAloneTellsLittle_data();
    void aNameAloneTellsLittle();
    void aPersonTellsWhoseNumberItIs_data();
    void aPersonTellsWhoseNumberItIs();
    void aLiveNumberIsSaidToBeAnothers_data();
    void aLiveNumberIsSaidToBeAnothers();
    void aNameInManyLanguagesIsOneName();
    void whatSomethingUnchangedHangsOnWasEdited_data();
    void whatSomethingUnchangedHangsOnWasEdited();
    void noLinkIsGivenToAContradictingRow_data();
    void noLinkIsGivenToAContradictingRow();
    void aRowThatLostItsLinkAndAllElseIsAnother_data();
    void aRowThatLostItsLinkAndAllElseIsAnother();
    void whatStaysIsTold();
    void whatHangsOnOthersIsOther();
    void aChainIsFollowedToItsEnd();
    void whatIsKeptOfARecreatedRecordStaysWithTheNewBearer();
};

namespace {

const QString personTable = QStringLiteral("person: id key auto, name text, born date, city text, email text");

/// Forty people, and a number that was Anna's and is Zoe's.
MemoryCase people(const QStringList &tables)
{
    MemoryCase test(tables);
    for (int i = 100; i < 140; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | 19%2-01-01 | city%1 | %1@x").arg(i).arg(i % 90 + 10)});
    }
    test.lost("person", {"1 | Anna | 1950-02-03 | Eupen | anna@x"});
    test.added("person", {"1 | Zoe | 1999-09-09 | Aachen | zoe@y"});
    return test;
}

/// Notes of the forty, so that values have a weight.
void addNotes(MemoryCase &test, const QString &more = {})
{
    for (int i = 100; i < 140; ++i) {
        test.both("note", {QStringLiteral("%1 | subject%1 | body%1 | %1").arg(i) + more});
    }
}

} // namespace

void TestReuse::rowsThatWereGivenOutAgainStay()
{
    MemoryCase test = people({personTable, "note: id key auto, subject text, body text, person_id > person"});
    addNotes(test);
    test.lost("note", {"7 | rent | paid | 1"}).added("note", {"7 | food | eaten | 1"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList({"C3 person 1 new-id", "C3 note 7 new-id"}));
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 140: id=140, name=Anna, born=1950-02-03, city=Eupen, email=anna@x",
                          "insert note 140: id=140, subject=rent, body=paid, person_id=140"}));
}

void TestReuse::rowsOfTheNewBearerStay_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const QString enforced = "person_id null > person";
    const QString generic = "type_id null > django_content_type, person_id null generic(type_id)";
    QTest::newRow("changed, enforced") << enforced << "7 | rent | paid | 1" << "7 | rent | open | 1";
    QTest::newRow("says too little, enforced") << enforced << "7 |  | paid | 1" << "7 |  | paid | 1";
    QTest::newRow("changed, generic") << generic << "7 | rent | paid | @app.Person | 1" << "7 | rent | open | 4 | 1";
}

void TestReuse::rowsOfTheNewBearerStay()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    MemoryCase test = people({"django_content_type: id key, app_label text, model text",
                              "person(app.Person): id key auto, name text, born date, city text, email text",
                              "note: id key auto, subject text, body text, " + reference});
    if (reference.contains("generic")) {
        for (MemoryTables *const side : {&test.snapshot, &test.live}) {
            side->table("note").contentTypeColumns = {3};
        }
    }
    test.added("django_content_type", {"4 | app | person"});
    for (int i = 100; i < 140; ++i) { // what one note says, many say
        test.both("note", {QStringLiteral("%1 | subject%1 | %2 | %3~")
                               .arg(i).arg(i % 2 == 0 ? "paid" : "open", reference.contains("generic") ? "~ | " : "")});
    }
    test.lost("note", {before}).added("note", {now});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList({"C3 person 1 new-id"}));
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 140: id=140, name=Anna, born=1950-02-03, city=Eupen, email=anna@x"}));
}

void TestReuse::rowsThatSurvivedFollow_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::newRow("a database that enforces it, the whole row the same")
        << "person_id null > person, seen datetime" << "7 | rent | paid | 1 | 2015-01-01 10:00:00"
        << "7 | rent | paid | 1 | 2015-06-01 10:00:00";
    QTest::newRow("nothing but the application minds it")
        << "type_id null > django_content_type, person_id null generic(type_id)" << "7 |  | paid | @app.Person | 1"
        << "7 |  | paid | 4 | 1";
}

void TestReuse::rowsThatSurvivedFollow()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    MemoryCase test = people({"django_content_type: id key, app_label text, model text",
                              "person(app.Person): id key auto, name text, born date, city text, email text",
                              "note: id key auto, subject text, body text, " + reference});
    const bool generic = reference.contains("generic");
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        side->table("note").contentTypeColumns = generic ? std::vector<int>{3} : std::vector<int>{};
    }
    test.added("django_content_type", {"4 | app | person"});
    for (int i = 100; i < 140; ++i) {
        test.both("note", {QStringLiteral("%1 | subject%1 | body%1 | ~ | %2")
                               .arg(i).arg(generic ? "~" : "2015-01-01 10:00:00")});
    }
    test.lost("note", {before}).added("note", {now});
    QVERIFY(told(test.plan().steps).contains("re-point note 7: person_id 1→140"));
}

void TestReuse::textKeysOfSmallTables_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("findings");
    const QStringList another("C3 room A undecided");
    QTest::newRow("all of it is another") << "A | Kitchen | Küche | 4 | ~" << another;
    QTest::newRow("another name, in both languages") << "A | Kitchen | Küche | 30 | ~" << another;
    QTest::newRow("the name got longer, and the room larger") << "A | Great Hall | Saal | 60 | ~" << QStringList();
    QTest::newRow("nothing but the size") << "A | Hall | Saal | 4 | ~" << QStringList();
}

void TestReuse::textKeysOfSmallTables()
{
    QFETCH(QString, now);
    QFETCH(QStringList, findings);
    MemoryCase test({"room: code text key, name text, name_de text, seats, note text null",
                     "booking: id key auto, room_id text null > room, day date"});
    test.both("room", {"B | Office | Büro | 2 | ~"});
    test.lost("room", {"A | Hall | Saal | 30 | ~"}).added("room", {now});
    test.lost("booking", {"7 | A | 2015-01-01"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), findings);
    // a text cannot be given anew: what hangs on it stays away, rather than with another
    QCOMPARE(told(plan.steps).join(';'),
             findings.isEmpty() ? QString("insert booking 7: id=7, room_id=A, day=2015-01-01") : QString());
}

void TestReuse::aTextKeyThatSomethingHangsOnWasRenamed_data()
{
    QTest::addColumn<int>("rooms"); // in a large table the contents tell as much as those of any record
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("findings");
    const QStringList another("C3 room A undecided");
    const QString booking("6 | A | 2014-12-31");
    QTest::newRow("a booking that is as it was") << 1 << booking << booking << QStringList();
    QTest::newRow("the same in a large table") << 40 << booking << booking << QStringList();
    QTest::newRow("a booking that came later") << 1 << "" << booking << another;
    QTest::newRow("one that was changed") << 1 << "6 | B | 2014-12-31" << booking << another;
    QTest::newRow("none, in a large table") << 40 << "" << "" << another;
}

void TestReuse::aTextKeyThatSomethingHangsOnWasRenamed()
{
    QFETCH(int, rooms);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, findings);
    MemoryCase test({"room: code text key, name text, name_de text, seats, note text null",
                     "booking: id key auto, room_id text null > room, day date"});
    test.both("room", {"B | Office | Büro | 2 | ~"});
    for (int i = 1; i < rooms; ++i) {
        test.both("room", {QString("C%1 | Cell %1 | Zelle %1 | %1 | Note %1").arg(i)});
    }
    test.lost("room", {"A | Hall | Saal | 31 | Loud"}).added("room", {"A | Kitchen | Küche | 4 | Clean"});
    test.lost("booking", {"7 | A | 2015-01-01"});
    if (!before.isEmpty()) {
        test.lost("booking", {before});
    }
    if (!after.isEmpty()) {
        test.added("booking", {after});
    }
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), findings);
    QCOMPARE(told(plan.steps).contains("insert booking 7: id=7, room_id=A, day=2015-01-01"), findings.isEmpty());
}

namespace {

/// A handful of rows, in which no value is rare: client 2 vanished, with what hung on him.
MemoryCase agency()
{
    MemoryCase test({"client(app.Client): id key auto, name text",
                     "job(app.Job): id key auto, client_id > client, site text null, title text",
                     "bill(app.Bill): id key auto, job_id null > job, amount"});
    test.both("client", {"1 | Anna", "3 | Carl"}).lost("client", {"2 | Bert"});
    test.both("job", {"1 | 1 | Eupen | cook", "4 | 3 | ~ | smith"});
    return test;
}

} // namespace

namespace {

RemapEntry pairOf(const QString &root, const Key &from, const Key &to)
{
    return {root, from, to, {}, false, {}};
}

Key textKey(const char *text)
{
    return {Value::text(text)};
}

} // namespace

void TestReuse::aTextKeyIsNamedByAPerson_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("error"); // empty: a plan
    QTest::newRow("free") << "A2"
                          << "";
    QTest::newRow("somebody's") << "B"
                                << "Name a free one";
    QTest::newRow("of one that vanished") << "C"
                                          << "Name a free one";
    QTest::newRow("too long") << "A2345"
                              << "characters";
}

/// Room A is another one now; its booking comes back with it, under the key that a person names.
void TestReuse::aTextKeyIsNamedByAPerson()
{
    QFETCH(QString, to);
    QFETCH(QString, error);
    MemoryCase test({"room: code text(4) key, name text, name_de text, seats",
                     "booking: id key auto, room_id text null > room, day date"});
    test.both("room", {"B | Office | Büro | 2"}).lost("room", {"A | Hall | Saal | 30", "C | Attic | Speicher | 1"});
    test.added("room", {"A | Kitchen | Küche | 4"}).lost("booking", {"7 | A | 2015-01-01"});
    test.request.remap.add(pairOf("room", textKey("A"), textKey(qPrintable(to))));
    const auto plan = test.tryPlan();
    if (!error.isEmpty()) {
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Usage);
        QVERIFY2(plan.error().message.contains(error), qPrintable(plan.error().message));
        return;
    }
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(toldOf(*plan, FindingCode::ReusedId), QStringList("C3 room A new-id"));
    const QStringList steps = told(plan->steps);
    QVERIFY2(steps.contains("insert room A2: code=A2, name=Hall, name_de=Saal, seats=30"),
             qPrintable(steps.join('\n')));
    QVERIFY(steps.contains("insert booking 7: id=7, room_id=A2, day=2015-01-01"));
    QCOMPARE(plan->remap.entries().size(), std::size_t{1});
}

void TestReuse::aCompositeKeyIsNamedByAPerson()
{
    MemoryCase test({"room: house text key, nr key, name text, colour text"});
    test.both("room", {"A | 2 | Office | white"}).lost("room", {"A | 1 | Hall | green"});
    test.added("room", {"A | 1 | Kitchen | blue"});
    QCOMPARE(toldOf(test.plan(), FindingCode::ReusedId), QStringList("C3 room (A, 1) undecided"));
    const auto keyOf = [](std::int64_t nr) { return Key{Value::text("A"), Value::integer(nr)}; };
    test.request.remap.add(pairOf("room", keyOf(1), keyOf(3)));
    QCOMPARE(told(test.plan().steps), QStringList("insert room (A, 3): house=A, nr=3, name=Hall, colour=green"));
}

void TestReuse::aNumberIsNamedByAPerson()
{
    MemoryCase test = agency();
    test.lost("job", {"5 | 2 | Eupen | cleaner"}).added("job", {"5 | 3 | Raeren | driver"});
    test.lost("bill", {"9 | 5 | 100"});
    QCOMPARE(toldOf(test.plan(), FindingCode::ReusedId), QStringList("C3 job 5 new-id"));
    test.request.remap.add(pairOf("job", {Value::integer(5)}, {Value::integer(77)}));
    const QStringList steps = told(test.plan().steps);
    QVERIFY2(steps.contains("insert job 77: id=77, client_id=2, site=Eupen, title=cleaner"),
             qPrintable(steps.join('\n')));
    QVERIFY(steps.contains("insert bill 9: id=9, job_id=77, amount=100"));
}

void TestReuse::rowsOfSmallTablesThatContradict_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("bill");
    QTest::addColumn<bool>("another");
    const QString none;
    QTest::newRow("of a vanished client") << "9 | 2 | ~ | guard" << "9 | 3 | Eupen | pilot" << none << true;
    QTest::newRow("moved from him, and the same job") << "9 | 2 | ~ | guard" << "9 | 3 | ~ | guard" << none << false;
    QTest::newRow("a word is the same") << "9 | 2 | Raeren | guard" << "9 | 3 | Raeren | pilot" << none << false;
    QTest::newRow("edited, and nothing else is gone") << "9 | 1 | ~ | guard" << "9 | 3 | ~ | pilot" << none << false;
    QTest::newRow("a bill of it vanished") << "9 | 1 | ~ | guard" << "9 | 3 | ~ | pilot" << "vanished" << true;
    QTest::newRow("a bill lost it") << "9 | 1 | ~ | guard" << "9 | 3 | ~ | pilot" << "severed" << true;
    QTest::newRow("a bill outlasted") << "9 | 2 | ~ | guard" << "9 | 3 | ~ | pilot" << "same" << false;
}

void TestReuse::rowsOfSmallTablesThatContradict()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    QFETCH(const QString, bill);
    QFETCH(const bool, another);
    MemoryCase test = agency();
    test.lost("job", {before}).added("job", {now});
    if (!bill.isEmpty()) {
        test.lost("bill", {"5 | 9 | 100"});
    }
    if (bill == "severed" || bill == "same") {
        test.added("bill", {bill == "same" ? "5 | 9 | 100" : "5 | ~ | 100"});
    }
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), another ? QStringList("C3 job 9 new-id") : QStringList());
    QCOMPARE(toldOf(plan, FindingCode::Changed), another ? QStringList() : QStringList("W3 job 9 keep-live"));
}

void TestReuse::whatManyRowsHaveIsNoProof_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("another");
    QTest::newRow("name, ties and day") << "9 | 3 | 5 | 102 | 2 | 2013-05-29 | moving house" << true;
    QTest::newRow("name and day") << "9 | 3 | 5 | 101 | 1 | 2013-05-29 | moving house" << false;
    QTest::newRow("name, day and who did it") << "9 | 3 | 5 | 101 | 2 | 2013-05-29 | moving house" << false;
    QTest::newRow("ties and day") << "9 | 3 | 5 | 102 | 2 | 2013-05-29 | first ideas" << false;
    QTest::newRow("a word of the name is left") << "9 | 3 | 5 | 102 | 2 | 2013-05-29 | other ideas" << false;
}

/// Notes of eight kinds, made in eight ways: who gets the number may well have both from the one before.
void TestReuse::whatManyRowsHaveIsNoProof()
{
    QFETCH(const QString, now);
    QFETCH(const bool, another);
    MemoryCase test({"client: id key auto, name text", "user: id key auto, name text",
                     "note: id key auto, kind, method, client_id > client, user_id > user, day date, subject text"});
    test.both("user", {"1 | Ann", "2 | Ben"});
    for (int i = 100; i < 140; ++i) {
        test.both("client", {QStringLiteral("%1 | name%1").arg(i)});
        test.both("note", {QStringLiteral("%1 | %2 | %2 | %1 | %3 | 2012-01-%4 | subject%1")
                               .arg(i).arg(i % 8).arg(i % 2 + 1).arg(i % 28 + 1, 2, 10, QLatin1Char('0'))});
    }
    test.lost("note", {"9 | 3 | 5 | 101 | 1 | 2013-04-26 | first ideas"}).added("note", {now});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), another ? QStringList("C3 note 9 new-id") : QStringList());
    QCOMPARE(toldOf(plan, FindingCode::Changed), another ? QStringList() : QStringList("W3 note 9 keep-live"));
}

void TestReuse::nothingIsGraftedOntoAContradictingRow()
{
    MemoryCase test = agency();
    test.lost("job", {"9 | 2 | ~ | guard"}).added("job", {"9 | 3 | ~ | pilot"}).lost("bill", {"5 | 9 | 100"});
    Plan plan = test.plan();
    QCOMPARE(told(plan.steps),
             QStringList({"insert client 2: id=2, name=Bert", "insert job 10: id=10, client_id=2, site=~, title=guard",
                          "insert bill 5: id=5, job_id=10, amount=100"}));
    plan = test.decide({"C3=skip", "C4=skip"}).plan();
    QCOMPARE(told(plan.steps), QStringList("insert client 2: id=2, name=Bert"));
}

void TestReuse::aChildRowIsNotGraftedOntoAContradictingParent()
{
    MemoryCase test({"partner(app.Partner): id key auto, name text, city text",
                     "client(app.Client): partner_ptr_id key > partner, state text"});
    test.both("partner", {"1 | Anna | Eupen"}).both("client", {"1 | new"});
    test.lost("partner", {"2 | Bert | Raeren"}).lost("client", {"2 | coached"}).added("partner", {"2 | Zed Shop | Paris"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 partner 2 new-id"));
    QVERIFY2(told(plan.steps).contains("insert client 3: partner_ptr_id=3, state=coached"),
             qPrintable(told(plan.steps).join('\n')));
}

void TestReuse::aNameAloneTellsLittle_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QString>("resolution"); // none: the same
    const QString bill("5 | 9 | 100");
    const QString severed("5 | ~ | 100");
    QTest::newRow("a bill lost it") << QStringList(bill) << QStringList(severed) << "new-id";
    QTest::newRow("a bill lost it, another outlasted")
        << QStringList({bill, "6 | 9 | 200"}) << QStringList({severed, "6 | 9 | 200"}) << "";
    QTest::newRow("the only bill of it vanished") << QStringList(bill) << QStringList() << "undecided";
    QTest::newRow("one that vanished of two") << QStringList({bill, "6 | 9 | 200"}) << QStringList("6 | 9 | 250") << "";
    QTest::newRow("renamed") << QStringList() << QStringList() << "";
}

/// A table may hold nothing but names, and those change: where all is gone that hung on it, a person is asked.
void TestReuse::aNameAloneTellsLittle()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, now);
    QFETCH(const QString, resolution);
    MemoryCase test({"job(app.Job): id key auto, title text", "bill(app.Bill): id key auto, job_id null > job, amount"});
    test.both("job", {"1 | cook", "4 | smith"}).lost("job", {"9 | guard"}).added("job", {"9 | pilot"});
    test.lost("job", {"2 | baker"}).lost("bill", {"7 | 2 | 50"});
    test.lost("bill", before).added("bill", now);
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId),
             resolution.isEmpty() ? QStringList() : QStringList("C3 job 9 " + resolution));
    QCOMPARE(told(plan.steps).contains("re-link bill 5: job_id ~→10"), resolution == "new-id");
    QCOMPARE(told(plan.steps).contains("insert bill 5: id=5, job_id=9, amount=100"),
             resolution.isEmpty() && before.contains("5 | 9 | 100") && now.size() < before.size());
}

void TestReuse::aPersonTellsWhoseNumberItIs_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QStringList>("steps");
    const QStringList baker("insert job 2: id=2, title=baker");
    QTest::newRow("nobody decided") << ""
                                    << "undecided" << baker;
    QTest::newRow("the same") << "C3:job:9=same-record"
                              << "same-record" << (baker + QStringList("insert bill 5: id=5, job_id=9, amount=100"));
    QTest::newRow("all are the same") << "C3=same-record"
                                      << "same-record"
                                      << (baker + QStringList("insert bill 5: id=5, job_id=9, amount=100"));
    QTest::newRow("another")
        << "C3:job:9=new-id"
        << "new-id"
        << (baker + QStringList({"insert job 10: id=10, title=guard", "insert bill 5: id=5, job_id=10, amount=100"}));
    QTest::newRow("all are others")
        << "C3=new-id"
        << "new-id"
        << (baker + QStringList({"insert job 10: id=10, title=guard", "insert bill 5: id=5, job_id=10, amount=100"}));
    QTest::newRow("left out") << "C3=skip"
                              << "skip" << baker;
}

void TestReuse::aPersonTellsWhoseNumberItIs()
{
    QFETCH(const QString, decision);
    QFETCH(const QString, finding);
    QFETCH(const QStringList, steps);
    MemoryCase test({"job(app.Job): id key auto, title text", "bill(app.Bill): id key auto, job_id > job, amount"});
    test.both("job", {"1 | cook", "4 | smith"}).lost("job", {"9 | guard"}).added("job", {"9 | pilot"});
    test.lost("job", {"2 | baker"}).lost("bill", {"5 | 9 | 100"});
    if (!decision.isEmpty()) {
        test.decide({decision});
    }
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 job 9 " + finding));
    QCOMPARE(told(plan.steps), steps);
}

/// Rowback takes it for the same as ever, a person sees that it is not.
void TestReuse::aLiveNumberIsSaidToBeAnothers_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<int>("newKey"); // by a row of the remap; 0: none
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("steps"); // none: it is refused
    const QString edited("9 | 1 | Raeren | pilot");
    const auto restored = [](int key) {
        return QStringList({QString("insert job %1: id=%1, client_id=1, site=Raeren, title=guard").arg(key),
                            QString("insert bill 6: id=6, job_id=%1, amount=200").arg(key),
                            QString("re-point bill 5: job_id 9→%1").arg(key)});
    };
    QTest::newRow("decided") << "C3:job:9=new-id" << 0 << edited << restored(10);
    QTest::newRow("a free number named") << "" << 77 << edited << restored(77);
    QTest::newRow("both") << "C3:job:9=new-id" << 77 << edited << restored(77);
    QTest::newRow("nothing was edited") << "C3:job:9=new-id" << 0 << "9 | 1 | Raeren | guard" << QStringList();
    QTest::newRow("nothing was edited, a number named") << "" << 77 << "9 | 1 | Raeren | guard" << QStringList();
    QTest::newRow("somebody's number") << "" << 1 << edited << QStringList();
}

void TestReuse::aLiveNumberIsSaidToBeAnothers()
{
    QFETCH(const QString, decision);
    QFETCH(const int, newKey);
    QFETCH(const QString, now);
    QFETCH(const QStringList, steps);
    MemoryCase test({"client(app.Client): id key auto, name text",
                     "job(app.Job): id key auto, client_id > client, site text null, title text",
                     "bill(app.Bill): id key auto, job_id null > job, amount"});
    test.both("client", {"1 | Anna", "3 | Carl"}).both("job", {"1 | 1 | Eupen | cook"});
    test.lost("job", {"9 | 1 | Raeren | guard"}).added("job", {now}).both("bill", {"5 | 9 | 100"});
    test.lost("bill", {"6 | 9 | 200"});
    QCOMPARE(toldOf(test.plan(), FindingCode::ReusedId), QStringList());
    if (!decision.isEmpty()) {
        test.decide({decision});
    }
    if (newKey != 0) {
        test.request.remap.add(pairOf("job", {Value::integer(9)}, {Value::integer(newKey)}));
    }
    const auto plan = test.tryPlan();
    if (steps.isEmpty()) {
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Usage);
        return;
    }
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
    QCOMPARE(toldOf(*plan, FindingCode::ReusedId), QStringList("C3 job 9 new-id"));
    QCOMPARE(told(plan->steps), steps);
}

/// Three texts that say one thing, in a table of few rows, and nothing refers to it: nobody can tell.
void TestReuse::aNameInManyLanguagesIsOneName()
{
    MemoryCase test({"status: id key auto, name text, name_fr text, name_en text", "job: id key auto, status_id null > status"});
    for (int i = 1; i < 8; ++i) {
        test.both("status", {QString("%1 | Stand%1 | état%1 | state%1").arg(i)});
    }
    test.both("job", {"1 | 2"}).lost("job", {"2 | 3"});
    test.lost("status", {"9 | Praktikant | Stage | Laboratory"}).added("status", {"9 | Lehrling | Apprenti | Apprentice"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList());
    QCOMPARE(toldOf(plan, FindingCode::Changed), QStringList("W3 status 9 keep-live"));
}

void TestReuse::whatSomethingUnchangedHangsOnWasEdited_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("another");
    QTest::newRow("the database enforces it") << "person_id > person" << false;
    QTest::newRow("nobody does") << "person_id" << true;
}

/// However much was edited: moved, renamed, with another address.
void TestReuse::whatSomethingUnchangedHangsOnWasEdited()
{
    QFETCH(const QString, reference);
    QFETCH(const bool, another);
    MemoryCase test = people({personTable, "visit: id key auto, day date, " + reference, "note: id key auto, text text, person_id > person"});
    test.both("visit", {"4 | 2015-01-01 | 1"}).lost("note", {"7 | rent | 1"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), another ? QStringList("C3 person 1 new-id") : QStringList());
    QCOMPARE(toldOf(plan, FindingCode::Changed), another ? QStringList() : QStringList("W3 person 1 keep-live"));
    QVERIFY(told(plan.steps).contains(another ? "insert note 7: id=7, text=rent, person_id=140"
                                              : "insert note 7: id=7, text=rent, person_id=1"));
}

void TestReuse::noLinkIsGivenToAContradictingRow_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("as it was") << "9 | ~ | fix the roof | 3" << QStringList("V3 task 9 relink");
    QTest::newRow("a word is the same") << "9 | ~ | mend the roof | 4" << QStringList("V3 task 9 relink");
    QTest::newRow("a number is the same") << "9 | ~ | paint a wall | 3" << QStringList("V3 task 9 relink");
    QTest::newRow("nothing is the same") << "9 | ~ | paint a wall | ~" << QStringList("V3 task 9 leave");
}

/// It may be another row that never had that link.
void TestReuse::noLinkIsGivenToAContradictingRow()
{
    QFETCH(const QString, now);
    QFETCH(const QStringList, findings);
    MemoryCase test({"client(app.Client): id key auto, name text",
                     "task(app.Task): id key auto, client_id null > client, title text, hours null"});
    test.both("client", {"1 | Anna"}).lost("client", {"2 | Bert"}).both("task", {"1 | 1 | cook | 7"});
    test.lost("task", {"9 | 2 | fix the roof | 3"}).added("task", {now});
    QCOMPARE(toldOf(test.plan(), FindingCode::SeveredLink), findings);
}

void TestReuse::aRowThatLostItsLinkAndAllElseIsAnother_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("findings"); // C3 and V3
    QTest::newRow("all is another's") << "4 | 2 | ~ | 7000 | 9 | 0 | rent" << QStringList("C3 movement 4 new-id");
    QTest::newRow("but for a common value") << "4 | 2 | ~ | 7000 | 9 | 1 | rent" << QStringList("C3 movement 4 new-id");
    QTest::newRow("a word is the same") << "4 | 2 | ~ | 7000 | 9 | 1 | the bread"
                                        << QStringList("V3 movement 4 relink");
    QTest::newRow("a number is the same") << "4 | 2 | ~ | 7000 | 4 | 1 | rent" << QStringList("V3 movement 4 relink");
}

/// The only movement of its voucher, whose partner is gone: that it hangs on the same rare parent must not outweigh
/// everything else.
void TestReuse::aRowThatLostItsLinkAndAllElseIsAnother()
{
    QFETCH(const QString, now);
    QFETCH(const QStringList, findings);
    MemoryCase test(
        {"partner(app.Partner): id key auto, name text", "voucher(app.Voucher): id key auto, nr",
         "movement(app.Movement): id key auto, voucher_id > voucher, partner_id null > partner, account, seq, "
         "side, text text"});
    test.both("partner", {"3 | Carl", "5 | Dora"}).lost("partner", {"1 | Anna"});
    for (int i = 1; i < 9; ++i) {
        test.both("voucher", {QString("%1 | 20%1").arg(i)});
        if (i != 2) {
            test.both("movement", {QString("%1 | %2 | 3 | 4000 | 0 | %3 | line%1").arg(i + 10).arg(i).arg(i % 2)});
        }
    }
    test.lost("movement", {"4 | 2 | 1 | 4000 | 4 | 1 | bread"}).added("movement", {now});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId) + toldOf(plan, FindingCode::SeveredLink), findings);
    const QString whole("movement 19: id=19, voucher_id=2, partner_id=1, account=4000, seq=4, side=1, text=bread");
    QCOMPARE(told(plan.steps).join(';').contains(whole), findings.join(' ').contains("C3"));
}

void TestReuse::whatStaysIsTold()
{
    MemoryCase test = people({personTable, "note: id key auto, subject text, body text, person_id null > person"});
    addNotes(test);
    test.lost("note", {"7 | rent | paid | 1"}).added("note", {"7 | rent | open | 1"});
    const Plan plan = test.plan();
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(), [](const Finding &finding) {
        return finding.code == FindingCode::ReusedId;
    });
    QVERIFY(found != plan.findings.end());
    const FindingRow *const stays = found->row(RowRole::Referrer);
    QVERIFY(stays != nullptr);
    QCOMPARE(stays->table, "note");
    QCOMPARE(displayText(stays->key), "7");
    QCOMPARE(stays->why, "person → person 1: stays with the record that has this number now");
}

void TestReuse::whatHangsOnOthersIsOther()
{
    MemoryCase test = people({personTable, "fee: id key auto, person_id > person, year, amount"});
    for (int i = 100; i < 140; ++i) {
        test.both("fee", {QStringLiteral("%1 | %1 | %2 | %3").arg(i).arg(2013 + i % 2).arg(i % 8)});
    }
    // the year agrees with half of all fees, and the rest is less than what tells two records apart by itself
    test.lost("fee", {"7 | 1 | 2014 | 3"}).added("fee", {"7 | 1 | 2014 | 5"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList({"C3 person 1 new-id", "C3 fee 7 new-id"}));
    QVERIFY(told(plan.steps).contains("insert fee 140: id=140, person_id=140, year=2014, amount=3"));
    QCOMPARE(plan.steps.size(), 2U);
}

void TestReuse::aChainIsFollowedToItsEnd()
{
    MemoryCase test = people({personTable, "bill: id key auto, person_id > person, kind, amount",
                              "line: id key auto, bill_id > bill, seqno, amount",
                              "tax: id key auto, line_id > line, kind, amount"});
    for (int i = 100; i < 140; ++i) {
        const QString row = QStringLiteral("%1 | %1 | %2 | %3").arg(i).arg(i % 2).arg(i % 8);
        test.both("bill", {row}).both("line", {row}).both("tax", {row});
    }
    for (const char *const table : {"bill", "line", "tax"}) {
        const QString parent = QLatin1String(table) == "bill" ? "1" : "7";
        test.lost(table, {"7 | " + parent + " | 1 | 3"}).added(table, {"7 | " + parent + " | 1 | 5"});
    }
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId),
             QStringList({"C3 person 1 new-id", "C3 bill 7 new-id", "C3 line 7 new-id", "C3 tax 7 new-id"}));
    QCOMPARE(plan.steps.size(), 4U);
    QCOMPARE(told(plan.steps).last(), "insert tax 140: id=140, line_id=140, kind=1, amount=3");
}

/// Bert was entered again as 200, with a car that he rents from Zoe; the number 1 was Anna's.
void TestReuse::whatIsKeptOfARecreatedRecordStaysWithTheNewBearer()
{
    MemoryCase test = people({"person: id key auto, name text, born date, city text, email text unique",
                              "driver: person_ptr_id key > person, owner_id null > person"});
    test.lost("person", {"2 | Bert | 1960-02-03 | Raeren | bert@x"});
    test.added("person", {"200 | Bert | 1960-02-03 | Raeren | bert@x"}).added("driver", {"200 | 1"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated), QStringList({"C1 person 200 keep-original"}));
    QVERIFY2(told(plan.steps).contains("insert driver 2: person_ptr_id=2, owner_id=1"),
             qPrintable(told(plan.steps).join('\n')));
}

QTEST_GUILESS_MAIN(TestReuse)
#include "tst_reuse.moc"
