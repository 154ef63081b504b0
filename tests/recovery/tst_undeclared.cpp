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
    const Schema &live = test.live.schema;
    const References known = References::build(live, &test.snapshot.schema, test.profile);
    const Alignment alignment = Alignment::build(test.snapshot.schema, {}, live, test.profile);
    const auto found = findUndeclared(live, known, alignment, test.profile, snapshot, {});
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

/// A table of notes with one column of interest, @p values its values, beside persons 1 to 30 who are clients from 21
/// on, courses 1 to 5, and countries.
MemoryCase notes(const QString &column, const QStringList &values)
{
    MemoryCase test({"app_person(app.Person): id key", "app_client(app.Client): person_ptr_id key > app_person",
                     "x_course(x.Course): id key, course_type_id null", "x_country(x.Country): code text key",
                     "django_content_type: id key, app_label text, model text",
                     "app_note(app.Note): id key, " + column});
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
    void referencesCount();
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
    QCOMPARE(undeclaredOf(test),
             QStringList({"visit.author_id → person, visit", "visit.person_id → person by name",
                          "visit.owner_id → person, visit"}));
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

QTEST_APPLESS_MAIN(TestUndeclared)
#include "tst_undeclared.moc"
