// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/executor.h"
#include "recovery/memorycase.h"
#include "support/memoryrowsink.h"

using namespace Rowback;

/// A snapshot that is used once more: what came back under another key is there.
class TestReturned : public QObject
{
    Q_OBJECT

private slots:
    void nothingComesBackTwice_data();
    void nothingComesBackTwice();
    void whatIsKnownByAUniqueValueIsNotAskedAbout();
    void equalOnesAreToldApart();
    void equalNewOnesAreAskedAbout();
    void whatAPersonKeepsBesideStays();
    void editedSince();
    void editedSinceAndReferredToByNone_data();
    void editedSinceAndReferredToByNone();
    void editedSinceWithAUniqueValue();
    void whatRefersToEachOther_data();
    void whatRefersToEachOther();
    void whatAPersonDecides_data();
    void whatAPersonDecides();
    void aTextKeyThatAPersonNamedIsThere();
    void anotherNumberNamedForOneThatIsThere();
    void typedInAgain_data();
    void typedInAgain();
    void theRemapAndASkip_data();
    void theRemapAndASkip();
    void aKeyThatNamesWhatIsNowhere_data();
    void aKeyThatNamesWhatIsNowhere();
};

namespace {

const QString personTable = QStringLiteral("person: id key auto, name text, born date, city text, email text");

/// Forty people, and a number that was Anna's and is Zoe's.
MemoryCase people(const QStringList &tables = {}, const QString &person = personTable)
{
    MemoryCase test(QStringList(person) + tables);
    for (int i = 100; i < 140; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | 19%2-01-01 | city%1 | %1@x").arg(i).arg(i % 90 + 10)});
    }
    test.lost("person", {"1 | Anna | 1950-02-03 | Eupen | anna@x"});
    test.added("person", {"1 | Zoe | 1999-09-09 | Aachen | zoe@y"});
    return test;
}

void carryOut(MemoryCase &test)
{
    const Plan plan = test.plan();
    QCOMPARE(plan.undecided(), 0);
    MemoryRowSink sink(test.live);
    const References references = References::build(sink.schema(), nullptr, test.profile);
    const auto done = Executor(sink, references, {}, {}, {}).run(plan.steps, plan.guards);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

const Finding *findingOf(const Plan &plan, FindingCode code)
{
    const auto found = std::find_if(plan.findings.begin(), plan.findings.end(),
                                    [code](const Finding &finding) { return finding.code == code; });
    return found == plan.findings.end() ? nullptr : &*found;
}

RemapEntry pairOf(const QString &root, const Key &from, const Key &to)
{
    return {root, from, to, {}, false, {}};
}

RemapEntry pairOf(const QString &root, std::int64_t from, std::int64_t to)
{
    return pairOf(root, Key{Value::integer(from)}, Key{Value::integer(to)});
}

} // namespace

void TestReturned::nothingComesBackTwice_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<QStringList>("lost"); // "table: row"
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("recreated"); // the findings C1 of the second plan
    const QString note("note: id key auto, subject text, person_id > person");
    const QString person("C1 person 140 undecided");
    QTest::newRow("a record") << QStringList() << QStringList() << QStringList() << person;
    QTest::newRow("with what came back under its own key")
        << QStringList(note) << QStringList("note: 7 | rent | 1") << QStringList() << person;
    QTest::newRow("with what has a new number, too")
        << QStringList(note) << QStringList("note: 7 | rent | 1") << QStringList("note: 7 | food | 100")
        << person + ";C1 note 8 keep-recreated";
    QTest::newRow("a chain without texts") << QStringList(
        {"bill: id key auto, person_id > person, kind, amount", "line: id key auto, bill_id > bill, seqno, amount"})
                                           << QStringList({"bill: 7 | 1 | 1 | 3", "line: 7 | 7 | 1 | 3"})
                                           << QStringList({"bill: 7 | 1 | 1 | 5", "line: 7 | 7 | 1 | 5"})
                                           << person + ";C1 bill 140 undecided;C1 line 140 undecided";
    QTest::newRow("rows whose key names it")
        << QStringList({"tag: id key, name text", "tagging: person_id key > person, tag_id key > tag, why text",
                        "remark: id key auto, person_id, tag_id, text text"})
        << QStringList({"tagging: 1 | 1 | a", "tagging: 1 | 2 | b"}) << QStringList()
        << person + ";C1 tagging (140, 1) keep-recreated;C1 tagging (140, 2) keep-recreated";
    QTest::newRow("one that refers to itself")
        << QStringList("unit: id key auto, name text, parent_id null > unit, person_id > person")
        << QStringList({"unit: 7 | one | 7 | 1"}) << QStringList("unit: 7 | two | ~ | 100")
        << person + ";C1 unit 8 keep-recreated";
}

void TestReturned::nothingComesBackTwice()
{
    QFETCH(QStringList, tables);
    QFETCH(QStringList, lost);
    QFETCH(QStringList, added);
    QFETCH(QString, recreated);
    MemoryCase test = people(tables);
    if (tables.join(' ').contains("tag:")) {
        test.both("tag", {"1 | red", "2 | blue"});
    }
    for (int i = 100; tables.join(' ').contains("bill:") && i < 140; ++i) { // so that values have a weight
        const QString row = QStringLiteral("%1 | %1 | %2 | %3").arg(i).arg(i % 2).arg(i % 8);
        test.both("bill", {row}).both("line", {row});
    }
    for (const QString &row : lost) {
        test.lost(row.section(": ", 0, 0), {row.section(": ", 1)});
    }
    for (const QString &row : added) {
        test.added(row.section(": ", 0, 0), {row.section(": ", 1)});
    }
    carryOut(test);
    const Plan second = test.plan();
    QCOMPARE(toldOf(second, FindingCode::Recreated).join(';'), recreated);
    QCOMPARE(told(second.steps), QStringList());
    QCOMPARE(second.undecided(), recreated.count("undecided"));
    const Finding *const asked = findingOf(second, FindingCode::Recreated);
    QVERIFY2(asked->sentence.contains("seems to have come back already as") && asked->sentence.contains("140")
                 && asked->sentence.contains("(the same values in all columns but the key)"),
             qPrintable(asked->sentence));
    const Plan decided = test.decide({"C1=keep-recreated", "C3:person:1=new-id"}).plan(); // as the first time
    QCOMPARE(told(decided.steps), QStringList());
    QCOMPARE(decided.undecided(), 0);
}

void TestReturned::whatIsKnownByAUniqueValueIsNotAskedAbout()
{
    MemoryCase test = people({}, personTable + " unique");
    carryOut(test);
    const Plan second = test.plan();
    QCOMPARE(toldOf(second, FindingCode::Recreated), QStringList("C1 person 140 keep-recreated"));
    QCOMPARE(told(second.steps), QStringList());
    QCOMPARE(second.undecided(), 0);
}

/// Three notes of the same content: each is one, and one that did not come back does.
void TestReturned::equalOnesAreToldApart()
{
    MemoryCase test = people({"note: id key auto, subject text, person_id > person"});
    for (int i = 100; i < 140; ++i) {
        test.both("note", {QStringLiteral("%1 | subject%1 | %1").arg(i)});
    }
    test.lost("note", {"6 | rent | 1", "7 | rent | 1", "8 | rent | 1"});
    test.added("note", {"6 | a | 100", "7 | b | 100", "8 | c | 100"});
    carryOut(test);
    test.live.remove("note", "141");
    const Plan second = test.decide({"C1:person:140=keep-recreated"}).plan();
    QCOMPARE(toldOf(second, FindingCode::Recreated),
             QStringList({"C1 person 140 keep-recreated", "C1 note 140 undecided", "C1 note 142 undecided"}));
    QCOMPARE(told(second.steps), QStringList("insert note 143: id=143, subject=rent, person_id=140"));
}

/// Nothing but their person tells these meals: whether they are the vanished ones, nobody but a person can say.
void TestReturned::equalNewOnesAreAskedAbout()
{
    MemoryCase test = people({"meal: id key auto, person_id > person, kind text"}, personTable + " unique");
    test.both("meal", {"100 | 100 | lunch", "101 | 101 | soup"});
    test.lost("meal", {"7 | 1 | lunch", "8 | 1 | lunch"});
    test.added("person", {"140 | Anna | 1950-02-03 | Eupen | anna@x"});
    test.added("meal", {"200 | 140 | lunch", "201 | 140 | lunch"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated),
             QStringList({"C1 person 140 keep-recreated", "C1 meal 200 undecided", "C1 meal 201 undecided"}));
    QCOMPARE(told(plan.steps), QStringList());
    const Plan there = test.decide({"C1:meal:200=keep-recreated", "C1:meal:201=keep-recreated"}).plan();
    QCOMPARE(there.undecided(), 0);
    QCOMPARE(told(there.steps), QStringList());
}

void TestReturned::whatAPersonKeepsBesideStays()
{
    MemoryCase test = people({"meal: id key auto, person_id > person, kind text"}, personTable + " unique");
    test.both("meal", {"100 | 100 | lunch", "101 | 101 | soup"});
    test.lost("meal", {"7 | 1 | lunch", "8 | 1 | lunch"});
    test.added("person", {"140 | Anna | 1950-02-03 | Eupen | anna@x"});
    test.added("meal", {"200 | 140 | lunch", "201 | 140 | lunch"});
    const Plan plan = test.decide({"C1:meal:200=keep-both", "C1:meal:201=keep-both"}).plan();
    QCOMPARE(plan.undecided(), 0);
    QCOMPARE(toldOf(plan, FindingCode::Collision), QStringList());
    QCOMPARE(told(plan.steps),
             QStringList(
                 {"insert meal 7: id=7, person_id=140, kind=lunch", "insert meal 8: id=8, person_id=140, kind=lunch"}));
}

void TestReturned::editedSince()
{
    MemoryCase test = people({"visit: id key auto, day date, person_id null > person"});
    test.lost("visit", {"4 | 2015-01-01 | 1"}).added("visit", {"4 | 2015-01-01 | ~"});
    carryOut(test);
    test.live.set("person", "140", "city", "Raeren");
    const Plan second = test.plan();
    QCOMPARE(toldOf(second, FindingCode::Recreated), QStringList("C1 person 140 undecided"));
    const QString sentence = findingOf(second, FindingCode::Recreated)->sentence;
    QVERIFY2(sentence.contains("1 row(s) that referred to it refer to that one now"), qPrintable(sentence));
}

void TestReturned::editedSinceAndReferredToByNone_data()
{
    QTest::addColumn<QStringList>("edits"); // column=value
    QTest::addColumn<QString>("asked");
    const QString asked("C1 person 140 undecided");
    QTest::newRow("a text") << QStringList("city=Raeren") << asked;
    QTest::newRow("two of four") << QStringList({"city=Raeren", "name=Anne"}) << "";
    QTest::newRow("two, one of them common") << QStringList({"city=Raeren", "born=1910-01-01"}) << "";
    QTest::newRow("all that is its own text") << QStringList({"city=Raeren", "name=Anne", "email=anne@x"}) << "";
    QTest::newRow("a date") << QStringList("born=1950-02-04") << asked;
    QTest::newRow("emptied") << QStringList({"city=", "born=1950-02-04"}) << asked;
}

/// Its number is another's and its texts changed: that there is one with most of what told it must be said.
void TestReturned::editedSinceAndReferredToByNone()
{
    QFETCH(QStringList, edits);
    QFETCH(QString, asked);
    MemoryCase test = people({"note: id key auto, subject text, person_id > person"});
    test.lost("note", {"7 | rent | 1"}).added("note", {"7 | food | 100"});
    test.both("note", {"100 | heating | 100", "101 | water | 101"});
    carryOut(test);
    for (const QString &edit : edits) {
        test.live.set("person", "140", edit.section('=', 0, 0), edit.section('=', 1));
    }
    const Plan second = test.plan();
    const QStringList recreated = toldOf(second, FindingCode::Recreated);
    QCOMPARE(recreated.filter("person"), asked.isEmpty() ? QStringList() : QStringList(asked));
    if (asked.isEmpty()) {
        return;
    }
    QVERIFY(second.undecided() > 0);
    const Plan decided = test.decide({"C1=keep-recreated"}).plan();
    QCOMPARE(decided.undecided(), 0);
    QCOMPARE(told(decided.steps), QStringList());
}

/// What people did to it would be lost if the original came back in its place, under still another number.
void TestReturned::editedSinceWithAUniqueValue()
{
    MemoryCase test = people({}, personTable + " unique");
    carryOut(test);
    test.live.set("person", "140", "city", "Raeren");
    const Plan second = test.plan();
    QCOMPARE(toldOf(second, FindingCode::Recreated), QStringList("C1 person 140 undecided"));
    QCOMPARE(second.undecided(), 1);
    const Plan decided = test.decide({"C1=keep-recreated"}).plan();
    QCOMPARE(told(decided.steps), QStringList());
    QCOMPARE(decided.undecided(), 0);
}

void TestReturned::whatRefersToEachOther_data()
{
    QTest::addColumn<bool>("reused");
    QTest::newRow("their numbers are others'") << true;
    QTest::newRow("typed in again") << false;
}

void TestReturned::whatRefersToEachOther()
{
    QFETCH(bool, reused);
    MemoryCase test({"person: id key auto, name text, email text, spouse_id null > person"});
    for (int i = 100; i < 130; ++i) {
        test.both("person", {QStringLiteral("%1 | name%1 | %1@x | ~").arg(i)});
    }
    test.lost("person", {"1 | Anna | anna@x | 2", "2 | Bob | bob@x | 1"});
    if (reused) {
        test.added("person", {"1 | Zoe | zoe@y | ~", "2 | Yan | yan@y | ~"});
        carryOut(test);
    } else {
        test.added("person", {"130 | Anna | anna@x | 131", "131 | Bob | bob@x | 130"});
    }
    const Plan second = test.plan();
    QCOMPARE(told(second.steps), QStringList());
    QVERIFY(second.undecided() > 0);
    const Plan decided = test.decide({"C1=keep-recreated"}).plan();
    QCOMPARE(told(decided.steps), QStringList());
    QCOMPARE(decided.undecided(), 0);
}

void TestReturned::whatAPersonDecides_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("another") << "C1:person:140=keep-both"
                             << QStringList(
                                    {"insert person 141: id=141, name=Anna, born=1950-02-03, city=Eupen, email=anna@x",
                                     "insert note 9: id=9, subject=rent, person_id=141"});
    QTest::newRow("stays away") << "C1=skip" << QStringList();
    QTest::newRow("its number is another's") << "C3=skip" << QStringList();
    QTest::newRow("all of it stays away") << "V1=skip" << QStringList();
}

void TestReturned::whatAPersonDecides()
{
    QFETCH(QString, decision);
    QFETCH(QStringList, steps);
    MemoryCase test = people({"note: id key auto, subject text, person_id > person"});
    test.lost("note", {"7 | rent | 1"}).added("note", {"7 | food | 100"});
    carryOut(test);
    const Plan second = test.decide({decision}).plan();
    QCOMPARE(told(second.steps), steps);
    QCOMPARE(second.undecided(), 0);
}

void TestReturned::aTextKeyThatAPersonNamedIsThere()
{
    MemoryCase test({"room: code text key, name text, name_de text, seats",
                     "booking: id key auto, room_id text null > room, day date"});
    test.both("room", {"B | Office | Büro | 2"}).lost("room", {"A | Hall | Saal | 30"});
    test.added("room", {"A | Kitchen | Küche | 4"}).lost("booking", {"7 | A | 2015-01-01"});
    test.request.remap.add(pairOf("room", Key{Value::text("A")}, Key{Value::text("A2")}));
    carryOut(test);
    const Plan again = test.plan();
    QCOMPARE(told(again.steps), QStringList());
    QCOMPARE(again.undecided(), 0);
    test.request.remap = {};
    const Plan without = test.plan();
    QCOMPARE(toldOf(without, FindingCode::Recreated), QStringList("C1 room A2 undecided"));
    QCOMPARE(told(without.steps), QStringList());
}

void TestReturned::anotherNumberNamedForOneThatIsThere()
{
    MemoryCase test = people({}, personTable + " unique");
    carryOut(test);
    test.request.remap.add(pairOf("person", 1, 777));
    QCOMPARE(toldOf(test.plan(), FindingCode::Recreated), QStringList("C1 person 140 undecided"));
}

void TestReturned::typedInAgain_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("proposed");
    QTest::newRow("all of it") << "2 | Anna | Abel | 1950-02-03 | 9 | 2015-06-12 10:00:00" << true;
    QTest::newRow("without what may be left out") << "2 | Anna | Abel | ~ | 0 | ~" << true;
    QTest::newRow("another first name") << "2 | Anne | Abel | 1950-02-03 | 9 | ~" << false;
    QTest::newRow("another birth date") << "2 | Anna | Abel | 1950-02-04 | 9 | ~" << false;
    QTest::newRow("another amount") << "2 | Anna | Abel | 1950-02-03 | 8 | ~" << false;
    QTest::newRow("no last name") << "2 | Anna |  | 1950-02-03 | 9 | ~" << false;
}

/// There is no profile, and nothing must be unique.
void TestReturned::typedInAgain()
{
    QFETCH(QString, now);
    QFETCH(bool, proposed);
    MemoryCase test({"client: id key auto, name text, last text, born date null, amount, seen datetime null"});
    for (int i = 10; i < 30; ++i) {
        test.both("client", {QStringLiteral("%1 | name%2 | last%2 | 1950-01-%1 | %1 | ~").arg(i).arg(i / 2)});
    }
    test.lost("client", {"1 | Anna | Abel | 1950-02-03 | 9 | 2015-06-01 10:00:00"}).added("client", {now});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::Recreated), proposed ? QStringList("C1 client 2 undecided") : QStringList());
    MemoryCase common({"client: id key auto, name text, last text, born date null, amount, seen datetime null"});
    common.both("client", {"3 | Anna | Abel | 1951-02-03 | 7 | ~"}); // a name that two have tells nobody
    common.lost("client", {"1 | Anna | Abel | ~ | 9 | ~"}).added("client", {"2 | Anna | Abel | ~ | 0 | ~"});
    QCOMPARE(toldOf(common.plan(), FindingCode::Recreated), QStringList());
}

void TestReturned::theRemapAndASkip_data()
{
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("error"); // none: the remap counts
    const QString both("The decision %1 and the row client 2 → 1 of the remap contradict each other.");
    for (const char *const text :
         {"V1=skip", "V1:client:1=skip", "C1:client:1=skip", "C1:client:2=skip", "C6=skip", "C6:client:1=skip"}) {
        QTest::newRow(text) << text << both.arg(QLatin1String(text));
    }
    QTest::newRow("all of a kind") << "C1=skip"
                                   << "";
    QTest::newRow("not asked for") << "except"
                                   << "This row of the remap cannot be carried out: client 1 stays away.";
}

void TestReturned::theRemapAndASkip()
{
    QFETCH(QString, decision);
    QFETCH(QString, error);
    MemoryCase test(
        {"client(app.Client): id key auto, name text(4)", "note(app.Note): id key auto, client_id > client"});
    test.lost("client", {"1 | Annalena"}).added("client", {"2 | Anne"}).lost("note", {"7 | 1"});
    test.request.remap.add(pairOf("client", 2, 1));
    const auto plan = decision == "except" ? test.except("client:1").tryPlan() : test.decide({decision}).tryPlan();
    if (error.isEmpty()) {
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        QCOMPARE(toldOf(*plan, FindingCode::Recreated), QStringList("C1 client 2 keep-original"));
        return;
    }
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Usage);
    QCOMPARE(plan.error().message, error);
}

void TestReturned::aKeyThatNamesWhatIsNowhere_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("finding");
    const QString tag("tag: id key, name text");
    QTest::newRow("a part of the key") << QStringList({tag, "row: owner_id key > tag, nr key, why text"}) << "9 | 1 | a"
                                       << "C4 row (9, 1) ";
    QTest::newRow("the whole key, inherited") << QStringList({tag, "row: tag_ptr_id key > tag, why text"}) << "9 | a"
                                              << "C4 row 9 ";
    QTest::newRow("a column that must hold something") << QStringList({tag, "row: id key, tag_id > tag"}) << "1 | 9"
                                                       << "C4 row 1 ";
}

/// The row cannot come back, and nobody shall overlook that.
void TestReturned::aKeyThatNamesWhatIsNowhere()
{
    QFETCH(QStringList, tables);
    QFETCH(QString, row);
    QFETCH(QString, finding);
    MemoryCase test(tables);
    test.both("tag", {"1 | red"}).lost("row", {row});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::LostParent), QStringList(finding + "undecided"));
    QCOMPARE(plan.undecided(), 1);
    const Plan decided = test.decide({"C4=skip"}).plan();
    QCOMPARE(toldOf(decided, FindingCode::LostParent), QStringList(finding + "skip"));
    QCOMPARE(decided.undecided(), 0);
    QCOMPARE(told(decided.steps), QStringList());
}

QTEST_GUILESS_MAIN(TestReturned)
#include "tst_returned.moc"
