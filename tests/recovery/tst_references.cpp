// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"
#include "recovery/references.h"

using namespace Rowback;

/// References and families; what a selection takes along.
class TestReferences : public QObject
{
    Q_OBJECT

private slots:
    void familiesAndTheirOrder();
    void theProfileKnowsWhatTheDatabaseDoesNot();
    void aDeclaredKeyWinsOverTheProfile();
    void genericReferencesHaveNoTarget();
    void theSnapshotKnowsInheritance();
    void modelsInAnyCase();
    void tablesOfARingStayTogether();
    void selections_data();
    void selections();
    void aKeyThatHasNotVanished();
    void patterns();
};

void TestReferences::familiesAndTheirOrder()
{
    MemoryTables tables({"pcsw_client: person_ptr_id key > contacts_person",
                         "contacts_person: partner_ptr_id key > contacts_partner",
                         "contacts_company: partner_ptr_id key > contacts_partner",
                         "note: id key, client_id null > pcsw_client", "contacts_partner: id key"});
    const References references = References::build(tables.schema, nullptr, {});
    const auto id = [&](const char *name) { return tables.id(name); };
    QVERIFY(references.root(id("pcsw_client")) == id("contacts_partner"));
    QVERIFY(references.parent(id("pcsw_client")) == id("contacts_person"));
    QVERIFY(!references.parent(id("contacts_partner")) && !references.parent(id("note")));
    const std::vector<TableId> family{id("contacts_partner"), id("contacts_person"), id("contacts_company"),
                                      id("pcsw_client")};
    QVERIFY(references.family(id("contacts_partner")) == family);
    QCOMPARE(references.to(id("contacts_partner")).size(), std::size_t{2});
    const auto &order = references.parentsFirst();
    const auto place
        = [&](const char *name) { return std::find(order.begin(), order.end(), id(name)) - order.begin(); };
    QVERIFY(place("contacts_partner") < place("contacts_person") && place("contacts_person") < place("pcsw_client")
            && place("pcsw_client") < place("note"));
    const Reference &note = references.at(references.from(id("note")).front());
    QVERIFY(note.kind == ReferenceKind::ForeignKey && note.nullable && note.declared);
    const Reference &person = references.at(references.from(id("contacts_person")).front());
    QVERIFY(person.kind == ReferenceKind::Inheritance && !person.nullable);
}

void TestReferences::theProfileKnowsWhatTheDatabaseDoesNot()
{
    const auto profile = Profile::fromJson(
        R"({"name": "t", "references": {"person_id": ["nobody", "person"], "note.author_id": ["person"],
        "author_id": ["client"]}, "inheritance": {"person_ptr_id": ["person"]}})",
        "t.json");
    QVERIFY(profile);
    MemoryTables tables({"person: id key", "client: person_ptr_id key", "note: id key, person_id, author_id null",
                         "task: id key, author_id, person_ptr_id"});
    const References references = References::build(tables.schema, nullptr, *profile);
    QVERIFY(references.root(tables.id("client")) == tables.id("person"));
    const auto from = references.from(tables.id("note"));
    QCOMPARE(from.size(), std::size_t{2});
    for (const int index : from) {
        QVERIFY(!references.at(index).declared);
        QVERIFY(references.at(index).target == tables.id("person"));
    }
    const auto task = references.from(tables.id("task"));
    QCOMPARE(task.size(), std::size_t{1}); // person_ptr_id is not the key there
    QVERIFY(references.at(task.front()).target == tables.id("client"));
}

void TestReferences::aDeclaredKeyWinsOverTheProfile()
{
    const auto profile = Profile::fromJson(R"({"name": "t", "references": {"person_id": ["person"]}})", "t.json");
    MemoryTables tables({"person: id key", "client: id key", "note: id key, person_id > client"});
    const References references = References::build(tables.schema, nullptr, *profile);
    QCOMPARE(references.from(tables.id("note")).size(), std::size_t{1});
    QVERIFY(references.at(references.from(tables.id("note")).front()).target == tables.id("client"));
}

void TestReferences::genericReferencesHaveNoTarget()
{
    MemoryTables tables({"django_content_type: id key, app_label text, model text", "person: id key",
                         "upload: id key, owner_type_id null > django_content_type, owner_id null",
                         "word: id key, owner_type_id null > django_content_type, owner_id null > person"});
    const References references = References::build(tables.schema, nullptr, {});
    QCOMPARE(references.generic().size(), std::size_t{1});
    const Reference &owner = references.at(references.generic().front());
    QVERIFY(owner.table == tables.id("upload") && owner.typeColumn == 1 && owner.columns == std::vector<int>{2});
    QVERIFY(references.at(references.from(tables.id("word")).front()).kind == ReferenceKind::ForeignKey);
    QVERIFY(references.to(tables.id("django_content_type")).empty());
}

void TestReferences::theSnapshotKnowsInheritance()
{
    MemoryTables live({"person: id key", "client: person_ptr_id key"});
    MemoryTables snapshot({"person: id key", "client: person_ptr_id key > person"});
    QVERIFY(!References::build(live.schema, nullptr, {}).parent(live.id("client")));
    QVERIFY(References::build(live.schema, &snapshot.schema, {}).parent(live.id("client")) == live.id("person"));
}

void TestReferences::modelsInAnyCase()
{
    MemoryTables tables({"pcsw_client(pcsw.Client): id key", "cal_guestrole: id key", "plain: id key"});
    const References references = References::build(tables.schema, nullptr, {});
    QVERIFY(references.tableOfModel("PCSW.client") == tables.id("pcsw_client"));
    QVERIFY(references.tableOfModel("cal.GuestRole") == tables.id("cal_guestrole"));
    QVERIFY(!references.tableOfModel("cal.Event"));
    QCOMPARE(references.model(tables.id("plain")), QString());
}

void TestReferences::tablesOfARingStayTogether()
{
    MemoryTables tables(
        {"a: id key, b_id null > b", "b: id key, a_id null > a", "c: id key, self_id null > c, a_id > a"});
    const auto order = References::build(tables.schema, nullptr, {}).parentsFirst();
    QCOMPARE(order.size(), std::size_t{3});
    QVERIFY(order.back() == tables.id("c"));
}

void TestReferences::selections_data()
{
    QTest::addColumn<QString>("only");
    QTest::addColumn<QString>("except");
    QTest::addColumn<QStringList>("wanted");
    const QString p1 = "insert person 1: id=1";
    const QString p2 = "insert person 2: id=2";
    const QString e5 = "insert event 5: id=5, person_id=1";
    const QString g6 = "insert guest 6: id=6, event_id=5, person_id=2";
    const QString g7 = "insert guest 7: id=7, event_id=5, person_id=~";
    QTest::newRow("everything") << ""
                                << "" << QStringList({p1, p2, e5, g6, g7});
    QTest::newRow("a root takes all below it along, and that what it needs") << "person:1"
                                                                             << "" << QStringList({p1, p2, e5, g6, g7});
    QTest::newRow("a leaf takes its parents along") << "guest:7"
                                                    << "" << QStringList({p1, e5, g7});
    QTest::newRow("a whole table") << "guest"
                                   << "" << QStringList({p1, p2, e5, g6, g7});
    QTest::newRow("without one row") << ""
                                     << "guest:6" << QStringList({p1, p2, e5, g7});
    QTest::newRow("without a root and what hangs on it") << ""
                                                         << "person:1" << QStringList({p2});
    QTest::newRow("without a root that may be left empty")
        << ""
        << "person:2" << QStringList({p1, e5, "insert guest 6: id=6, event_id=5, person_id=~", g7});
    QTest::newRow("without a table") << "person:1"
                                     << "guest" << QStringList({p1, e5});
}

void TestReferences::selections()
{
    QFETCH(QString, only);
    QFETCH(QString, except);
    MemoryCase test({"person: id key", "event: id key, person_id > person",
                     "guest: id key, event_id > event, person_id null > person"});
    test.lost("person", {"1", "2"}).lost("event", {"5 | 1"}).lost("guest", {"6 | 5 | 2", "7 | 5 | ~"});
    if (!only.isEmpty()) {
        test.only(only);
    }
    if (!except.isEmpty()) {
        test.except(except);
    }
    QStringList steps = told(test.plan().steps);
    QFETCH(QStringList, wanted);
    std::sort(steps.begin(), steps.end());
    std::sort(wanted.begin(), wanted.end());
    QCOMPARE(steps, wanted);
}

void TestReferences::aKeyThatHasNotVanished()
{
    MemoryCase test({"person: id key"});
    test.lost("person", {"1"});
    const auto plan = test.only("person:9").tryPlan();
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains("person") && plan.error().message.contains("9"),
             qPrintable(plan.error().text()));
}

void TestReferences::patterns()
{
    const auto several = RowPattern::parse("person:1,2");
    QVERIFY(several.matches("person", {Value::integer(2)}) && !several.matches("person", {Value::integer(12)}));
    QVERIFY(!several.matches("event", {Value::integer(2)}));
    QVERIFY(RowPattern::parse("person").matches("person", {Value::integer(5)}));
    QCOMPARE(RowPattern::parse("x:\"a,b\",c,\"\",\"d\"\"e\"").keys, QStringList({"a,b", "c", "", "d\"e"}));
    QCOMPARE(RowPattern::parse("x:a\"b,,12\",\"c\"d").keys, QStringList({"a\"b", "12\"", "\"c\"d"}));
    QVERIFY(RowPattern::parse("x:").keys.isEmpty() && RowPattern::parse("x:,").keys.isEmpty());
    QVERIFY(RowPattern::parse("place:(1, BE)").matches("place", {Value::integer(1), Value::text("BE")}));
}

QTEST_APPLESS_MAIN(TestReferences)
#include "tst_references.moc"
