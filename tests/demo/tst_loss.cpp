// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/loss.h"
#include "demo/tablebuilder.h"

#include <QTest>

using namespace Rowback;
using namespace Qt::StringLiterals;

namespace {

/// Partners; clients, who are partners; notes about clients; visits, which name a client if they like.
Schema smallSchema()
{
    Schema schema;
    TableBuilder(schema, "contacts_partner"_L1, "contacts.Partner"_L1).key().text("name"_L1, 20).done();
    TableBuilder(schema, "django_content_type"_L1, "contenttypes.ContentType"_L1).key().done();
    TableBuilder(schema, "pcsw_client"_L1, "pcsw.Client"_L1).inherits("person_ptr_id"_L1, "contacts_partner"_L1).done();
    TableBuilder(schema, "notes_note"_L1, "notes.Note"_L1)
        .key()
        .reference("project_id"_L1, "pcsw_client"_L1)
        .reference("helper_id"_L1, "contacts_partner"_L1)
        .generic()
        .done();
    return schema;
}

DemoState smallSite(const Schema &schema)
{
    DemoState site(schema);
    for (const std::int64_t id : {1, 2, 3}) {
        site.insert(RowDraft(schema, "contacts_partner"_L1).set("id"_L1, id));
    }
    for (const std::int64_t id : {1, 2}) {
        site.insert(RowDraft(schema, "pcsw_client"_L1).set("person_ptr_id"_L1, id));
    }
    const auto note = [&](std::int64_t id) { return RowDraft(schema, "notes_note"_L1).set("id"_L1, id); };
    site.insert(note(10).set("project_id"_L1, 1));
    site.insert(note(11).set("project_id"_L1, 2).set("helper_id"_L1, 1));
    site.insert(note(12).set("project_id"_L1, 1).set("helper_id"_L1, 1));
    site.insert(
        note(13).set("owner_type_id"_L1, Value::of(ValueKind::ContentType, "pcsw.Client")).set("owner_id"_L1, 1));
    return site;
}

} // namespace

class TestLoss : public QObject
{
    Q_OBJECT

private slots:
    void takesAlongWhatCannotStandAlone()
    {
        const Schema schema = smallSchema();
        DemoState site = smallSite(schema);
        const LossFacts facts = loseRecords(site, {1});
        const auto vanished
            = [&](QLatin1String table) { return facts.vanished[static_cast<std::size_t>(index(site.id(table)))]; };
        QCOMPARE(vanished("contacts_partner"_L1), (std::vector{Value::integer(1)}));
        QCOMPARE(vanished("pcsw_client"_L1), (std::vector{Value::integer(1)}));
        QCOMPARE(vanished("notes_note"_L1), (std::vector{Value::integer(10), Value::integer(12)}));
        QCOMPARE(site.rows("contacts_partner"_L1).size(), std::size_t(2));
        QCOMPARE(site.rows("notes_note"_L1).size(), std::size_t(2));
    }

    void clearsWhatMayBeNullInRowsThatStay()
    {
        const Schema schema = smallSchema();
        DemoState site = smallSite(schema);
        const LossFacts facts = loseRecords(site, {1});
        QCOMPARE(facts.severed.size(), std::size_t(1)); // not that of note 12, which is gone
        QCOMPARE(facts.severed[0].key, Value::integer(11));
        QCOMPARE(facts.severed[0].old, Value::integer(1));
        QVERIFY(site.value("notes_note"_L1, 11, "helper_id"_L1).isNull());
        QCOMPARE(site.value("notes_note"_L1, 11, "project_id"_L1), Value::integer(2));
    }

    void forgetsGenericReferences()
    {
        const Schema schema = smallSchema();
        DemoState site = smallSite(schema);
        const LossFacts facts = loseRecords(site, {1});
        QCOMPARE(facts.dangling.size(), std::size_t(1));
        QCOMPARE(facts.dangling[0].key, Value::integer(13));
        QCOMPARE(site.value("notes_note"_L1, 13, "owner_id"_L1), Value::integer(1));
    }

    void copiesOfAStateGoTheirOwnWays()
    {
        const Schema schema = smallSchema();
        const DemoState before = smallSite(schema);
        DemoState after = before;
        after.update(after.id("notes_note"_L1), Value::integer(10), 1, Value::integer(2));
        after.erase(after.id("notes_note"_L1), Value::integer(11));
        QCOMPARE(before.value("notes_note"_L1, 10, "project_id"_L1), Value::integer(1));
        QVERIFY(before.contains(before.id("notes_note"_L1), Value::integer(11)));
        QCOMPARE(after.value("notes_note"_L1, 10, "project_id"_L1), Value::integer(2));
    }
};

QTEST_GUILESS_MAIN(TestLoss)
#include "tst_loss.moc"
