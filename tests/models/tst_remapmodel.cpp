// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remapmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rowback;

namespace {

KnownRecords known()
{
    LossSurvey survey;
    survey.tables = {{"client", "app.Client", {"id"}}};
    for (const int key : {1, 2, 3}) {
        SurveyedRecord record;
        record.table = "client";
        record.root = "client";
        record.key = {Value::integer(key)};
        record.label = QStringLiteral("Client %1 — Name %1").arg(key);
        survey.records.push_back(record);
    }
    KnownRecords result;
    result.learn(survey);
    result.live["client"].insert("200", "Client 200 — Newer");
    return result;
}

RemapPair proposal()
{
    RemapPair pair;
    pair.root = "client";
    pair.recreated = "200";
    pair.original = "1";
    pair.identity = "C1 200";
    pair.evidence = "national_id 580515";
    pair.touched = {{"note", 2}, {"word", 3}};
    pair.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated, Resolution::KeepBoth, Resolution::Skip};
    return pair;
}

/// Types both numbers into a new pair.
QModelIndex type(RemapModel &model, const QString &recreated, const QString &original)
{
    const QModelIndex added = model.addPair("client");
    if (!model.setData(added, recreated)
        || !model.setData(added.siblingAtColumn(RemapModel::OriginalColumn), original)) {
        qFatal("a pair of the person cannot be edited");
    }
    return added;
}

} // namespace

class TestRemapModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        RemapModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKnown(known());
        model.setProposals({proposal()});
        const QPersistentModelIndex own(type(model, "300", "9"));
        QCOMPARE(model.rowCount(own), 1); // 9 has not vanished
        QVERIFY(model.setData(own.sibling(own.row(), RemapModel::OriginalColumn), "2"));
        QCOMPARE(model.rowCount(own), 0);
        model.setProposals({});
        QVERIFY(model.removePair(model.index(0, 0)));
        QCOMPARE(model.rowCount(), 0);
    }

    void nothingBeyondItsEdges()
    {
        RemapModel model;
        model.setProposals({proposal()});
        for (const QModelIndex &index : {model.index(-1, 0), model.index(1, 0), model.index(0, RemapModel::ColumnCount),
                                         model.index(0, 0, model.index(0, 0)), QModelIndex()}) {
            QVERIFY(!index.isValid());
            QVERIFY(!model.data(index).isValid());
            QVERIFY(!model.setData(index, "1"));
            QVERIFY(!model.removePair(index));
            QCOMPARE(model.pair(index), nullptr);
        }
        QVERIFY(!model.headerData(RemapModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void aProposalIsDecidedNotEdited()
    {
        RemapModel model;
        model.setProposals({proposal()});
        QSignalSpy decided(&model, &RemapModel::proposalDecided);
        QVERIFY(!model.setData(model.index(0, RemapModel::OriginalColumn), "2"));
        QVERIFY(!model.removePair(model.index(0, 0)));
        QVERIFY(!model.setData(model.index(0, RemapModel::ActionColumn), int(Resolution::GiveBack)));
        QVERIFY(model.setData(model.index(0, RemapModel::ActionColumn), int(Resolution::KeepBoth)));
        QCOMPARE(decided.size(), 1);
        QVERIFY(remapOf(model.pairs()).entries().empty());
        QCOMPARE(model.index(0, RemapModel::TouchedColumn).data().toString(), QString("2 note, 3 word"));
    }

    void whatIsWrongStandsBelow_data()
    {
        QTest::addColumn<QString>("recreated");
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a good pair") << "300" << "2" << QString();
        QTest::newRow("nothing typed yet") << "" << "2" << "Type the number of the record that was entered again.";
        QTest::newRow("no original yet") << "300" << "" << "Type the number of the vanished record";
        QTest::newRow("an unknown number") << "300" << "99" << "No app.Client with the number 99 has vanished.";
        QTest::newRow("both vanished") << "3" << "2" << "app.Client 3 has vanished itself";
        QTest::newRow("itself") << "2" << "2" << "A record cannot stand for itself.";
        QTest::newRow("proposed already") << "200" << "2" << "client: 200 is remapped more than once.";
        QTest::newRow("two for one") << "300" << "1" << "client: both 200 and 300 become 1.";
    }

    void whatIsWrongStandsBelow()
    {
        QFETCH(QString, recreated);
        QFETCH(QString, original);
        QFETCH(QString, sentence);
        RemapModel model;
        model.setKnown(known());
        model.setProposals({proposal()});
        const QModelIndex own = type(model, recreated, original);
        QCOMPARE(model.rowCount(own), sentence.isEmpty() ? 0 : 1);
        if (!sentence.isEmpty()) {
            const QString text = model.index(0, 0, own).data().toString();
            QVERIFY2(text.contains(sentence), qPrintable(text));
        }
    }

    void circlesAndChainsAreTold()
    {
        std::vector<RemapPair> pairs(2, proposal());
        for (RemapPair &pair : pairs) {
            pair.isByPerson = true;
        }
        pairs[0].recreated = "10";
        pairs[0].original = "20";
        pairs[1].recreated = "20";
        pairs[1].original = "10";
        check(pairs, {});
        QVERIFY(pairs[1].problems.join(' ').contains("circle"));
        pairs[1].original = "30";
        check(pairs, {});
        QVERIFY(pairs[1].problems.isEmpty());
        QVERIFY(pairs[1].notices.join(' ').contains("10 → 20 goes on to 30"));
        QCOMPARE(remapOf(pairs).entries().front().to, Key{Value::integer(30)});
    }

    void aCompletionIsTakenByItsNumber()
    {
        RemapModel model;
        model.setKnown(known());
        const QModelIndex own = type(model, "200", QStringLiteral("2 — Name 2"));
        QCOMPARE(model.pair(own)->original, QString("2"));
        const QModelIndex original = own.siblingAtColumn(RemapModel::OriginalColumn);
        QCOMPARE(original.data().toString(), QStringLiteral("Client 2 — Name 2"));
        QVERIFY(original.data(RemapModel::CompletionsRole).toStringList().contains(QStringLiteral("2 — Name 2")));
        const Remap remap = remapOf(model.pairs());
        QCOMPARE(remap.entries().size(), std::size_t{1});
        QVERIFY(!remap.entries().front().proposed);
        QCOMPARE(remap.entries().front().from, Key{Value::integer(200)});
    }

    void theOtherDirection()
    {
        RemapModel model;
        model.setKnown(known());
        const QModelIndex own = type(model, "200", "2");
        QVERIFY(model.setData(own.siblingAtColumn(RemapModel::ActionColumn), int(Resolution::KeepRecreated)));
        const Remap remap = remapOf(model.pairs());
        QCOMPARE(remap.entries().front().from, Key{Value::integer(2)});
        const RemapPair again = pairOf(remap.entries().front(), known());
        QCOMPARE(again.recreated, QString("200"));
        QCOMPARE(again.resolution, Resolution::KeepRecreated);
    }

    void aLiveNumberGoesOverToAFreeOne()
    {
        RemapModel model;
        KnownRecords names = known();
        names.live["client"].insert("9", "Client 9 — Other");
        model.setKnown(names);
        const QModelIndex own = type(model, "300", "9");
        QVERIFY(model.setData(own.siblingAtColumn(RemapModel::ActionColumn), int(Resolution::KeepRecreated)));
        QCOMPARE(model.wrong(), 1); // nobody knows whether 300 is free
        names.absent["client"].insert("300");
        model.setKnown(names);
        QCOMPARE(model.wrong(), 0);
        QVERIFY(
            model.index(0, 0, own).data().toString().contains("had the number 9 in the snapshot comes back as 300"));
        const Remap remap = remapOf(model.pairs());
        QCOMPARE(remap.entries().front().from, Key{Value::integer(9)});
        QCOMPARE(remap.entries().front().to, Key{Value::integer(300)});
        const RemapPair again = pairOf(remap.entries().front(), names); // as it is read from a file
        QCOMPARE(entryOf(again)->from, Key{Value::integer(9)});
        std::vector<RemapPair> pairs{again};
        check(pairs, names);
        QCOMPARE(pairs.front().problems, QStringList());
        QVERIFY(model.setData(own.siblingAtColumn(RemapModel::ActionColumn), int(Resolution::KeepOriginal)));
        QCOMPARE(model.wrong(), 1); // the other way round: 300 would become 9
    }

    void aRefusalStandsBelowItsPairUntilThatChanges()
    {
        RemapModel model;
        model.setKnown(known());
        const QModelIndex own = type(model, "300", "2");
        model.setRefusal(QStringLiteral("client 300 → 2"), "One of the two must be live.");
        QCOMPARE(model.rowCount(own), 1);
        QVERIFY(model.setData(own, "301"));
        QCOMPARE(model.rowCount(own), 0);
    }
};

QTEST_GUILESS_MAIN(TestRemapModel)
#include "tst_remapmodel.moc"
