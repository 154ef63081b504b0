// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"
#include "recovery/undeclared.h"

using namespace Rowback;
using Evidence = UndeclaredReference::Evidence;

namespace {

/// "note.person_id → app_person by name", by table and column.
QStringList undeclaredOf(const MemoryCase &test)
{
    MemoryRowSource snapshot(test.snapshot);
    MemoryRowSource now(test.live);
    const Schema &live = test.live.schema;
    const References known = References::build(live, &test.snapshot.schema, test.profile);
    const Alignment alignment = Alignment::build(test.snapshot.schema, {}, live, test.profile);
    const auto found = findUndeclared(snapshot, now, known, alignment, test.profile, {});
    if (!found) {
        qFatal("%s", qPrintable(found.error().text()));
    }
    QStringList result;
    for (const UndeclaredReference &each : *found) {
        QStringList targets;
        for (const TableId table : each.possible) {
            targets.append(live.table(table).name);
        }
        result.append(QStringLiteral("%1.%2 → %3%4")
                          .arg(live.table(each.table).name,
                               live.table(each.table).columns[static_cast<std::size_t>(each.column)].name,
                               targets.join(", "),
                               each.evidence == Evidence::Name        ? " by name"
                                   : each.evidence == Evidence::Guess ? " at a guess"
                                                                      : ""));
    }
    return result;
}

/// What the dump's fields tell of a column.
MemoryCase &tell(MemoryCase &test, const QString &table, const QString &column, Referring refers = Referring::Yes)
{
    Table &dumped = test.snapshot.schema.table(test.snapshot.id(table));
    dumped.columns[static_cast<std::size_t>(dumped.columnIndex(column))].refers = refers;
    return test;
}

/// A table of notes with one column of interest, @p values its values, beside persons 1 to 30 who are clients from 21
/// on, courses 1 to 5, and countries. The database declares no foreign key; restore.py tells that clients are persons.
MemoryCase notes(const QString &column, const QStringList &values)
{
    MemoryCase test({"app_person(app.Person): id key", "app_client(app.Client): person_ptr_id key > app_person",
                     "x_course(x.Course): id key, course_type_id null", "x_country(x.Country): code text key",
                     "django_content_type: id key, app_label text, model text",
                     "app_note(app.Note): id key, " + column});
    test.live.schema.table(test.live.id("app_client")).foreignKeys.clear();
    for (int i = 1; i <= 30; ++i) {
        const QString id = QString::number(i);
        test.both("app_person", {id});
        if (i > 20) {
            test.both("app_client", {id});
        }
        if (i <= 5) {
            test.both("x_course", {id + " | ~"});
        }
    }
    test.both("x_country", {"BE", "EE"});
    for (qsizetype i = 0; i < values.size(); ++i) {
        test.both("app_note", {QStringLiteral("%1 | %2").arg(100 + i).arg(values[i])});
    }
    return test;
}

} // namespace

/// What columns refer to of which neither the database nor the profile nor restore.py says it.
class TestUndeclared : public QObject
{
    Q_OBJECT

private slots:
    void oneColumn_data();
    void oneColumn();
    void whatIsKnownIsNoQuestion();
    void aNameOfSeveralTables();
    void aFewStrays();
    void theDumpTells_data();
    void theDumpTells();
    void fieldsOfAnotherForm();
    void aDatabaseThatDeclares();
    void whatCameLater();
    void referencesCount();
    void severedLinks_data();
    void severedLinks();
    void whatComesAlong_data();
    void whatComesAlong();
    void whatComesAlongAnyway();
    void whatAGuessBringsAlongIsNoReasonForIt_data();
    void whatAGuessBringsAlongIsNoReasonForIt();
    void twoGuessesAreNoReasonForEachOther();
    void aNumberIsNoReference();
    void aTableThatCameLater();
};

void TestUndeclared::oneColumn_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *title, const QString &column, const QStringList &values, const QString &found) {
        QTest::newRow(title) << column << values << found;
    };
    row("the name of a table", "person_id null", {"3", "~", "30"}, "person_id → app_person by name");
    row("the name of a child table", "client_id", {"22"}, "client_id → app_client by name");
    row("the end of a name", "contact_person_id", {"3"}, "contact_person_id → app_person, x_course at a guess");
    row("a name with more words than one", "x_course_id", {"3"}, "x_course_id → x_course, app_person at a guess");
    row("a text", "country_id text", {"BE"}, "country_id → x_country by name");
    row("a name alone", "person_id null", {"~"}, "person_id → app_person by name");
    row("a tree", "parent_id null", {"~", "100"}, "parent_id → app_note by name");
    row("the row that it continues", "client_ptr_id", {"22"}, "client_ptr_id → app_client by name");
    row("values of one family", "signer_id", {"29"}, "signer_id → app_person at a guess");
    row("values of several", "signer_id", {"3"}, "signer_id → app_person, x_course");
    row("a name that values belie", "course_id", {"7", "8"}, "course_id → app_person at a guess");
    row("no key of any table", "national_id", {"580515"}, {});
    row("a text that is no key", "external_id text", {"ab-12"}, {});
    row("a number in a text", "external_id text", {"3"}, {});
    row("no name of a reference", "room", {"3"}, {});
    row("nothing but the ending", "_id", {"3"}, {});
    row("another kind of value", "person_id real", {"3"}, {});
    row("a content type", "content_type_id null", {"~"}, {});
    row("one of several content types", "main_content_type_id", {"3"}, {});
}

void TestUndeclared::oneColumn()
{
    QFETCH(QString, column);
    QFETCH(QStringList, values);
    QFETCH(QString, found);
    QStringList told = undeclaredOf(notes(column, values));
    told.removeOne("x_course.course_type_id → app_person, x_course, app_note"); // holds nothing: any table may be meant
    QCOMPARE(told, found.isEmpty() ? QStringList() : QStringList("app_note." + found));
}

void TestUndeclared::whatIsKnownIsNoQuestion()
{
    QStringList tables{"person: id key", "place: nr key, country key",
                       "note: id key, person_id > person, owner_type_id null > django_content_type, owner_id null",
                       "visit: id key, author_id, person_id, owner_id",
                       "django_content_type: id key, app_label text, model text"};
    MemoryCase test(tables);
    test.both("person", {"1"}).both("visit", {"1 | 1 | 1 | 1"});
    QCOMPARE(
        undeclaredOf(test),
        QStringList({"visit.author_id → person, visit", "visit.person_id → person", "visit.owner_id → person, visit"}));
    test.know(R"({"name": "t", "references": {"visit.author_id": ["person"], "visit.person_id": []},
        "counters": [{"table": "visit", "column": "owner_id", "counts": "person"}]})");
    QCOMPARE(undeclaredOf(test), QStringList());
    const References references = References::build(test.live.schema, nullptr, test.profile);
    QCOMPARE(references.from(test.live.id("visit")).size(), std::size_t{1});
}

void TestUndeclared::aNameOfSeveralTables()
{
    MemoryCase test({"a_user(a.User): id key", "b_user(b.User): id key", "note: id key, user_id, b_user_id"});
    test.both("a_user", {"1", "2", "9"}).both("b_user", {"1", "2"}).both("note", {"5 | 9 | 2"});
    QCOMPARE(undeclaredOf(test), QStringList({"note.user_id → a_user by name", "note.b_user_id → a_user, b_user"}));
}

void TestUndeclared::aFewStrays()
{
    QStringList values;
    for (int i = 1; i <= 9; ++i) {
        values.append(QString::number(i));
    }
    QCOMPARE(undeclaredOf(notes("person_id", values + QStringList("77"))).mid(1),
             QStringList("app_note.person_id → app_person by name"));
    QCOMPARE(undeclaredOf(notes("person_id", values + QStringList({"77", "78"}))).mid(1), QStringList());
}

void TestUndeclared::theDumpTells_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *title, const QString &column, const QStringList &values, const QString &found) {
        QTest::newRow(title) << column << values << found;
    };
    const QStringList strays{"77", "78", "79", "1", "2", "3"};
    row("the name of a table", "person_id null", {"3"}, "person_id → app_person by name");
    row("half of its values are strays", "person_id", strays, "person_id → app_person by name");
    row("most of its values are strays", "person_id", strays + QStringList("80"), "person_id → app_person, x_course");
    row("a name that values belie", "course_id", {"7", "8", "9"}, "course_id → app_person at a guess");
    row("values of one family", "signer_id", {"29"}, "signer_id → app_person at a guess");
    row("values of several", "signer_id", {"3"}, "signer_id → app_person, x_course");
    row("values of one, and a stray", "signer_id", {"29", "77"}, "signer_id → app_person");
    row("no key of any table", "signer_id", {"77"}, {});
    row("a text that is no key", "external_id text", {"ab-12"}, {});
}

void TestUndeclared::theDumpTells()
{
    QFETCH(QString, column);
    QFETCH(QStringList, values);
    QFETCH(QString, found);
    MemoryCase test = notes(column, values);
    const QString name = column.section(' ', 0, 0);
    tell(test, "x_course", "course_type_id", Referring::No);
    QCOMPARE(undeclaredOf(tell(test, "app_note", name)),
             found.isEmpty() ? QStringList() : QStringList("app_note." + found));
    tell(test, "app_note", name, Referring::No);
    QCOMPARE(undeclaredOf(tell(test, "x_country", "code")), QStringList());
}

/// Other programs may write the names of columns there: then every reference has its "_id".
void TestUndeclared::fieldsOfAnotherForm()
{
    MemoryCase test = notes("person_id null", {"3"});
    tell(test, "x_course", "course_type_id", Referring::No);
    QCOMPARE(undeclaredOf(tell(test, "app_note", "person_id", Referring::No)).mid(1),
             QStringList("app_note.person_id → app_person by name"));
}

void TestUndeclared::aDatabaseThatDeclares()
{
    MemoryCase test({"person: id key", "visit: id key, person_id > person", "note: id key, person_id, slot_id"});
    test.both("person", {"1", "2"}).both("visit", {"1 | 1"}).both("note", {"5 | 2 | 2"});
    QCOMPARE(undeclaredOf(test), QStringList({"note.person_id → person", "note.slot_id → person"}));
    tell(test, "note", "slot_id", Referring::No);
    QCOMPARE(undeclaredOf(tell(test, "note", "person_id")), QStringList("note.person_id → person by name"));
}

/// Tables and columns that the snapshot lacks are told by what is live, and by what was there before.
void TestUndeclared::whatCameLater()
{
    MemoryCase test(
        {"app_person(app.Person): id key", "fine(x.Fine): id key, person_id, no_key_of_id", "log(x.Log): person_id"});
    test.snapshot.schema = Schema();
    test.snapshot.schema.add(test.live.schema.table(TableId{0}));
    test.lost("app_person", {"3"}).added("app_person", {"40"}).added("fine", {"7 | 3 | 99", "8 | 40 | 98"});
    test.added("log", {"40"});
    QCOMPARE(undeclaredOf(test), QStringList({"fine.person_id → app_person by name", "log.person_id → app_person"}));
    test.live.fill("fine", {"9 | 77 | 97"});
    QCOMPARE(undeclaredOf(test), QStringList("log.person_id → app_person"));
}

void TestUndeclared::referencesCount()
{
    MemoryCase test = notes("person_id null", {"3"});
    test.live.remove("app_person", "3");
    test.live.remove("app_note", "100");
    const Plan plan = test.only("app_note:100").plan(); // it takes along what it needs
    QCOMPARE(told(plan.steps), QStringList({"insert app_person 3: id=3", "insert app_note 100: id=100, person_id=3"}));
    QCOMPARE(plan.leftOut.size(), 1);
    QVERIFY2(plan.leftOut.front().contains("app_note.person_id → app_person"), qPrintable(plan.leftOut.front()));
}

/// Person 3 is lost, and the live note holds NULL where it was linked.
void TestUndeclared::severedLinks_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<QStringList>("findings");
    QTest::newRow("by name") << "person_id null" << true << QStringList("V3 app_note 100 relink");
    QTest::newRow("by name, the dump is silent") << "person_id null" << false << QStringList("V3 app_note 100 relink");
    QTest::newRow("several may be meant") << "signer_id null" << true << QStringList("H9 app_note () stop");
}

void TestUndeclared::severedLinks()
{
    QFETCH(QString, column);
    QFETCH(bool, isTold);
    QFETCH(QStringList, findings);
    MemoryCase test = notes(column, {"3"});
    if (isTold) {
        tell(test, "app_note", column.section(' ', 0, 0));
    }
    test.live.remove("app_person", "3");
    test.live.remove("app_note", "100");
    test.added("app_note", {"100 | ~"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::SeveredLink) + toldOf(plan, FindingCode::ReferenceHazard), findings);
}

/// Person 29 and the note on it are lost, and one of them is named.
void TestUndeclared::whatComesAlong_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("only");
    QTest::addColumn<bool>("stops");
    QTest::newRow("by name") << "person_id null"
                             << "29"
                             << "app_person:29" << false;
    QTest::newRow("at a guess") << "signer_id null"
                                << "29"
                                << "app_person:29" << true;
    QTest::newRow("several may be meant") << "signer_id null"
                                          << "3"
                                          << "app_person:3" << true;
    QTest::newRow("what it needs, at a guess") << "signer_id null"
                                               << "29"
                                               << "app_note:100" << true;
    QTest::newRow("what it needs, of several") << "signer_id null"
                                               << "3"
                                               << "app_note:100" << true;
    QTest::newRow("both are named") << "signer_id null"
                                    << "29"
                                    << "" << false;
}

void TestUndeclared::whatComesAlong()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, only);
    QFETCH(bool, stops);
    MemoryCase test = notes(column, {value});
    tell(test, "app_note", column.section(' ', 0, 0));
    test.live.remove("app_client", value);
    test.live.remove("app_person", value);
    test.live.remove("app_note", "100");
    const Plan plan = only.isEmpty() ? test.plan() : test.only(only).plan();
    QCOMPARE(toldOf(plan, FindingCode::ReferenceHazard), stops ? QStringList("H9 app_note () stop") : QStringList());
}

/// The item hangs on the lost person, and so does the account that it may have been paid from.
void TestUndeclared::whatComesAlongAnyway()
{
    MemoryCase test({"person: id key", "account: id key, person_id > person",
                     "item: id key, person_id > person, paid_id", "interest: id key, what_id"});
    test.both("person", {"1"})
        .lost("person", {"3", "4"})
        .both("account", {"3 | 1"})
        .lost("account", {"50 | 3", "4 | 4"});
    test.lost("item", {"7 | 3 | 50"}).lost("interest", {"80 | 3", "81 | 4"});
    tell(tell(test, "item", "paid_id"), "interest", "what_id");
    QCOMPARE(undeclaredOf(test),
             QStringList({"item.paid_id → account at a guess", "interest.what_id → person, account"}));
    const Plan plan = test.only("person:3").plan();
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 3: id=3", "insert account 50: id=50, person_id=3",
                          "insert item 7: id=7, person_id=3, paid_id=50"}));
    QCOMPARE(toldOf(plan, FindingCode::ReferenceHazard), QStringList());
}

void TestUndeclared::whatAGuessBringsAlongIsNoReasonForIt_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<bool>("stops");
    QTest::newRow("a course by its teacher, and the topic with it") << "person:3" << true;
    QTest::newRow("a teacher by a course, and the country with him") << "course:7" << true;
    QTest::newRow("a course by its topic, and the teacher with it") << "topic:80" << true;
    QTest::newRow("all") << "" << false;
}

/// A lost course of a lost topic, taught by a lost person of a lost country; that the teacher is one is only guessed.
void TestUndeclared::whatAGuessBringsAlongIsNoReasonForIt()
{
    QFETCH(QString, only);
    QFETCH(bool, stops);
    MemoryCase test({"country: id key", "person: id key, country_id > country", "topic: id key",
                     "course: id key, topic_id > topic, who_id"});
    test.both("country", {"1"}).lost("country", {"60"}).both("topic", {"1"}).lost("topic", {"80"});
    test.both("person", {"1 | 1", "2 | 1"}).lost("person", {"3 | 60"});
    test.both("course", {"1 | 1 | 1", "2 | 1 | 2"}).lost("course", {"7 | 80 | 3"});
    tell(test, "course", "who_id");
    QCOMPARE(undeclaredOf(test), QStringList("course.who_id → person at a guess"));
    const Plan plan = only.isEmpty() ? test.plan() : test.only(only).plan();
    QCOMPARE(plan.steps.size(), std::size_t(4));
    QCOMPARE(toldOf(plan, FindingCode::ReferenceHazard), stops ? QStringList("H9 course () stop") : QStringList());
}

/// A gift that comes back only because its giver and its taker do, as it is guessed.
void TestUndeclared::twoGuessesAreNoReasonForEachOther()
{
    MemoryCase test({"person: id key", "gift: id key, giver_id, taker_id"});
    test.both("person", {"1", "2"}).lost("person", {"3", "4"});
    test.both("gift", {"101 | 1 | 2", "102 | 2 | 1"}).lost("gift", {"103 | 3 | 4"});
    tell(tell(test, "gift", "giver_id"), "gift", "taker_id");
    QCOMPARE(undeclaredOf(test),
             QStringList({"gift.giver_id → person at a guess", "gift.taker_id → person at a guess"}));
    const Plan plan = test.only("person:3,4").plan();
    QCOMPARE(toldOf(plan, FindingCode::ReferenceHazard), QStringList({"H9 gift () stop", "H9 gift () stop"}));
}

/// A car left its parking place 3, by chance the number of a lost person; the database declares what refers to persons.
void TestUndeclared::aNumberIsNoReference()
{
    MemoryCase test({"person: id key", "visit: id key, person_id > person", "parking: id key, slot_id null, car text"});
    test.both("person", {"1", "2"}).lost("person", {"3", "4"}).both("visit", {"31 | 1"}).lost("visit", {"33 | 3"});
    test.lost("parking", {"51 | 3 | a", "52 | 4 | b"}).added("parking", {"51 | ~ | a"});
    tell(test, "visit", "person_id");
    tell(test, "parking", "slot_id", Referring::No);
    const Plan plan = test.only("person").plan();
    QCOMPARE(told(plan.steps),
             QStringList({"insert person 3: id=3", "insert person 4: id=4", "insert visit 33: id=33, person_id=3"}));
    QCOMPARE(toldOf(plan, FindingCode::ReferenceHazard), QStringList());
    tell(test, "parking", "slot_id", Referring::Untold);
    QCOMPARE(toldOf(test.plan(), FindingCode::ReferenceHazard), QStringList("H9 parking () stop"));
    QCOMPARE(told(test.plan().steps), told(plan.steps));
}

/// Person 3 was lost, typed in again as 40, and fined since.
void TestUndeclared::aTableThatCameLater()
{
    MemoryCase test({"app_person(app.Person): id key, nat text unique", "fine(x.Fine): id key, person_id"});
    test.snapshot.schema = Schema();
    test.snapshot.schema.add(test.live.schema.table(TableId{0}));
    test.both("app_person", {"1 | x"}).lost("app_person", {"3 | n"}).added("app_person", {"40 | n"});
    test.added("fine", {"7 | 40", "8 | 1"});
    const QStringList steps = told(test.plan().steps);
    QVERIFY2(steps.contains("re-point fine 7: person_id 40→3"), qPrintable(steps.join("\n")));
}

QTEST_APPLESS_MAIN(TestUndeclared)
#include "tst_undeclared.moc"
