// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingcellsmodel.h"
#include "models/findingsmodel.h"
#include "models/newervalues.h"
#include "models/resolutiontexts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rowback;

namespace {

Finding finding(FindingCode code, int key, Resolution resolution)
{
    Finding result;
    result.code = code;
    result.resolution = resolution;
    result.rows = {{"client", "app.Client", {Value::integer(key)}, QStringLiteral("Client %1").arg(key),
                    RowRole::Live, {}},
                   {"client", "app.Client", {Value::integer(key + 1000)}, QStringLiteral("Client %1").arg(key + 1000),
                    RowRole::Original, {}}};
    result.sentence = QStringLiteral("Something about %1.").arg(key);
    return result;
}

std::vector<Finding> some()
{
    return {finding(FindingCode::Drifted, 1, Resolution::Undecided),
            finding(FindingCode::Drifted, 2, Resolution::GiveBack),
            finding(FindingCode::Collision, 3, Resolution::DropRecreated),
            finding(FindingCode::Collision, 4, Resolution::Undecided)};
}

Finding merge()
{
    Finding result = finding(FindingCode::Recreated, 1, Resolution::KeepOriginal);
    result.cells = {{"client.city", Value::text("Eupen"), Value::text("Kelmis"), Value::text("Eupen")},
                    {"client.phone", Value(), Value::text("087"), Value::text("087")}};
    result.columns = {"client.phone"};
    return result;
}

QString keyAt(const FindingsModel &model, const QModelIndex &index)
{
    const Finding *const found = model.finding(index);
    return found == nullptr ? QStringLiteral("none") : displayText(found->rows.front().key);
}

} // namespace

class TestFindingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newerValues_data()
    {
        QTest::addColumn<Resolution>("resolution");
        QTest::addColumn<QString>("text");
        QTest::newRow("what is not taken over goes")
            << Resolution::KeepOriginal
            << "1 newer value(s) are lost with the re-created record: city. 1 newer value(s) are taken over: phone.";
        QTest::newRow("all stay")
            << Resolution::KeepRecreated
            << "2 newer value(s) stay, and what the original had there does not come back: city, phone. 2 value(s) "
               "that "
               "only the original had do not come back either: email, fax. Only where the original is kept can you "
               "choose column by column.";
        QTest::newRow("undecided")
            << Resolution::Undecided
            << "If the original is kept, 2 newer value(s) are lost with the re-created record unless "
               "you take them over: city, phone.";
        for (const Resolution resolution : {Resolution::KeepBoth, Resolution::Skip}) {
            QTest::newRow(qPrintable(resolutionName(resolution)))
                << resolution << "The re-created record keeps its 2 newer value(s): city, phone.";
        }
    }
    void newerValues()
    {
        QFETCH(const Resolution, resolution);
        Finding recreated = merge();
        recreated.resolution = resolution;
        recreated.cells.push_back({"client.email", Value::text("a@b"), Value(), Value::text("a@b")});
        recreated.cells.push_back({"client.fax", Value::text("0"), Value::text(""), Value::text("0")});
        recreated.columns = resolution == Resolution::KeepOriginal ? QStringList("phone") : QStringList();
        QTEST(newerValuesText(recreated), "text");
    }

    void manyNewerValuesAreNamedInPart()
    {
        Finding recreated = merge();
        recreated.cells.clear();
        QCOMPARE(newerValuesText(recreated), QString());
        for (char name = 'a'; name <= 'l'; ++name) {
            recreated.cells.push_back({QStringLiteral("client.") + QLatin1Char(name), Value(), Value::integer(1), {}});
        }
        QVERIFY(newerValuesText(recreated).endsWith(", k, l."));
        recreated.cells.push_back({"client.m", Value(), Value::integer(1), {}});
        QVERIFY2(newerValuesText(recreated).endsWith(", j, k, 2 other(s)."), qPrintable(newerValuesText(recreated)));
        for (FindingCell &cell : recreated.cells) {
            std::swap(cell.snapshot, cell.live);
        }
        QCOMPARE(newerValuesText(recreated), QString("The re-created record has no value of its own that could go."));
        recreated.resolution = Resolution::KeepRecreated; // all of the original goes
        QVERIFY2(newerValuesText(recreated).startsWith("13 value(s) that only the original had"),
                 qPrintable(newerValuesText(recreated)));
    }

    /// Nobody can decide it, so nobody is sent there to decide.
    void whatStopsEverythingIsNotLeftToDecide()
    {
        Finding lack = finding(FindingCode::PrivilegeHazard, 1, Resolution::Stop);
        lack.allowed = {Resolution::Stop};
        Finding trigger = finding(FindingCode::TriggerHazard, 2, Resolution::Stop);
        trigger.allowed = {Resolution::Stop, Resolution::Confirm};
        FindingsModel model;
        model.setFindings({trigger, lack});
        QCOMPARE(model.openHazards(), 1);
        QCOMPARE(model.openConflicts(), 0); // and a hazard is counted as one
        QCOMPARE(model.conflicts(), 0);
        QCOMPARE(keyAt(model, model.nextOpen(model.nextOpen({}, true), true)), QString("2"));
        const QModelIndex kind = model.index(1, 0);
        QCOMPARE(kind.siblingAtColumn(FindingsModel::StateColumn).data().toString(), decisionStateText(lack));
        QCOMPARE(model.index(0, 0, kind).data().toString(), QString("2 table(s)"));
    }

    void findingsKeepTheRulesOfModels()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFindings(some());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(1, 0)), 2);
        model.setFindings({some().front()});
        model.setFindings({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.nextOpen({}, true).isValid());
    }

    void namesInHeadingsHaveALineOfTheirOwn()
    {
        FindingCellsModel model;
        model.setFinding(merge(), false);
        model.setRecords(QStringLiteral("Client 1 — Muster, Erna"), QStringLiteral("Client 1001"), {});
        const auto heading = [&](int column, int role) {
            return model.headerData(column, Qt::Horizontal, role).toString();
        };
        QCOMPARE(heading(FindingCellsModel::SnapshotColumn, Qt::DisplayRole),
                 QStringLiteral("Snapshot\nClient 1\nMuster, Erna"));
        QCOMPARE(heading(FindingCellsModel::SnapshotColumn, Qt::ToolTipRole),
                 QStringLiteral("Snapshot\nClient 1 — Muster, Erna"));
        QCOMPARE(heading(FindingCellsModel::LiveColumn, Qt::DisplayRole), QStringLiteral("Live now\nClient 1001"));
        QCOMPARE(heading(FindingCellsModel::AfterColumn, Qt::DisplayRole), QStringLiteral("After"));
    }

    void nothingBeyondTheirEdges()
    {
        FindingsModel model;
        model.setFindings(some());
        const QModelIndex leaf = model.index(0, 0, model.index(0, 0));
        for (const QModelIndex &index :
             {model.index(-1, 0), model.index(2, 0), model.index(0, FindingsModel::ColumnCount), model.index(0, 0, leaf),
              model.index(2, 0, model.index(0, 0)), QModelIndex()}) {
            QVERIFY(!index.isValid());
            QVERIFY(!model.data(index).isValid());
            QCOMPARE(model.finding(index), nullptr);
        }
        QVERIFY(!model.indexOf("nothing").isValid());
        QVERIFY(!model.headerData(FindingsModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void nextGoesAroundToWhatIsOpen()
    {
        FindingsModel model;
        model.setFindings(some());
        QCOMPARE(model.openConflicts(), 2);
        const QModelIndex first = model.nextOpen({}, true);
        QCOMPARE(keyAt(model, first), QString("1"));
        const QModelIndex second = model.nextOpen(first, true);
        QCOMPARE(keyAt(model, second), QString("4"));
        QCOMPARE(model.nextOpen(second, true), first);
        QCOMPARE(model.nextOpen(first, false), second);
        QCOMPARE(model.nextOpen(model.index(0, 0), true), first);
        QCOMPARE(model.nextOpen({}, false), second);
        model.setResolution(first, Resolution::Skip);
        QCOMPARE(model.openConflicts(), 1);
        QCOMPARE(model.nextOpen(second, true), second);
    }

    void theSameCanBeDoneForOthersOfItsKindThatAllowIt()
    {
        std::vector<Finding> findings{finding(FindingCode::Drifted, 1, Resolution::GiveBack),
                                      finding(FindingCode::Drifted, 2, Resolution::Skip),
                                      finding(FindingCode::Drifted, 3, Resolution::Undecided),
                                      finding(FindingCode::Drifted, 4, Resolution::Undecided),
                                      finding(FindingCode::Collision, 5, Resolution::Undecided)};
        for (Finding &each : findings) {
            each.allowed = {Resolution::GiveBack, Resolution::Skip};
        }
        findings[2].allowed = {Resolution::Skip};
        FindingsModel model;
        model.setFindings(findings);
        QStringList keys;
        for (const QModelIndex &other : model.alike(model.index(0, 0, model.index(0, 0)))) {
            keys.append(keyAt(model, other));
        }
        QCOMPARE(keys, QStringList({"2", "4"}));
        QVERIFY(model.alike(model.index(3, 0, model.index(0, 0))).isEmpty()); // nothing was decided there
        QVERIFY(model.alike(model.index(0, 0)).isEmpty());
        QVERIFY(model.alike({}).isEmpty());
    }

    void theSameFindingsDoNotMove()
    {
        FindingsModel model;
        model.setFindings(some());
        const QPersistentModelIndex place(model.index(1, 0, model.index(1, 0)));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        std::vector<Finding> decided = some();
        decided[3].resolution = Resolution::KeepBoth;
        model.setFindings(decided);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.finding(place)->resolution, Resolution::KeepBoth);
        decided.pop_back();
        model.setFindings(decided);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(keyAt(model, model.indexOf(identityOf(decided[2]))), QString("3"));
    }

    void everyStateHasASignOfItsOwn()
    {
        QSet<QChar> signs;
        Finding state = finding(FindingCode::Drifted, 1, Resolution::Undecided);
        signs.insert(decisionStateText(state).front());
        state.resolution = Resolution::GiveBack;
        signs.insert(decisionStateText(state).front());
        state.decided = true;
        signs.insert(decisionStateText(state).front());
        state.resolution = Resolution::Stop;
        signs.insert(decisionStateText(state).front());
        QCOMPARE(signs.size(), 4);
    }

    void everyAllowedResolutionTellsWhatComesOfIt()
    {
        for (const FindingCode code : {FindingCode::Recreated, FindingCode::Drifted, FindingCode::ReusedId,
                                       FindingCode::LostParent, FindingCode::Collision, FindingCode::DoesNotFit}) {
            QSet<QString> sentences;
            const Finding about = finding(code, 1, Resolution::Undecided);
            const std::vector<Resolution> all{Resolution::KeepOriginal, Resolution::KeepRecreated, Resolution::GiveBack};
            for (const Resolution resolution : all) {
                QVERIFY(!consequenceOf(about, resolution).isEmpty());
                QVERIFY(!consequenceOf(about, resolution).contains("%1"));
            }
        }
    }

    void cellsKeepTheRulesOfModels()
    {
        FindingCellsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFinding(merge(), true);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.data(model.index(2, 0)).isValid());
        QVERIFY(!model.data(model.index(0, FindingCellsModel::ColumnCount)).isValid());
        QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void differencesAreMarkedInWordsAndShade()
    {
        FindingCellsModel model;
        model.setFinding(merge(), false);
        const QModelIndex live = model.index(0, FindingCellsModel::LiveColumn);
        QVERIFY(live.data().toString().startsWith(QStringLiteral("≠")));
        QVERIFY(live.data(Qt::BackgroundRole).isValid());
        QVERIFY(live.data(Qt::AccessibleTextRole).toString().contains("differs"));
        QVERIFY(model.index(0, FindingCellsModel::AfterColumn).data().toString().startsWith(QStringLiteral("✎")));
        QCOMPARE(model.index(1, FindingCellsModel::AfterColumn).data().toString(), QString("087"));
        QVERIFY(!live.data(Qt::CheckStateRole).isValid());
    }

    void twoRowsHaveAFutureEach()
    {
        Finding drifted = finding(FindingCode::Drifted, 1, Resolution::GiveBack);
        const Value x = Value::text("x");
        drifted.cells = {{"client.nat", x, x, {}, TwoFutures{x, Value()}}, {"client.city", x, x, {}, TwoFutures{}}};
        FindingCellsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFinding(merge(), false);
        QCOMPARE(model.columnCount(), int(FindingCellsModel::LiveAfterColumn));
        model.setFinding(drifted, false);
        model.setRecords(QStringLiteral("Client 1001"), QStringLiteral("Client 1"));
        QCOMPARE(model.columnCount(), int(FindingCellsModel::ColumnCount));
        const auto shown = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(model.headerData(FindingCellsModel::AfterColumn, Qt::Horizontal).toString(),
                 QString("After\nClient 1001"));
        QCOMPARE(model.headerData(FindingCellsModel::LiveAfterColumn, Qt::Horizontal).toString(),
                 QString("After\nClient 1"));
        QCOMPARE(shown(0, FindingCellsModel::NameColumn), QString("nat"));
        QCOMPARE(shown(0, FindingCellsModel::NameColumn, Qt::ToolTipRole), QString("client.nat"));
        QCOMPARE(shown(0, FindingCellsModel::AfterColumn), QStringLiteral("✎ x")); // it comes back
        QCOMPARE(shown(0, FindingCellsModel::LiveAfterColumn, FindingCellsModel::ValueRole), displayText(Value()));
        QVERIFY(shown(0, FindingCellsModel::LiveAfterColumn).startsWith(QStringLiteral("✎")));
        QCOMPARE(shown(1, FindingCellsModel::AfterColumn), QString("stays away"));
        QCOMPARE(shown(1, FindingCellsModel::LiveAfterColumn), QString("is removed"));
        drifted.cells.push_back({"person.city", x, x, {}, TwoFutures{}});
        model.setFinding(drifted, false);
        QCOMPARE(shown(1, FindingCellsModel::NameColumn), QString("client.city")); // not the person's
        drifted.cells.front().futures.reset(); // as in the file of an older version
        model.setFinding(drifted, false);
        QCOMPARE(shown(0, FindingCellsModel::AfterColumn), QString("?"));
        drifted.cells.front().live = Value::text("y");
        model.setFinding(drifted, false);
        QCOMPARE(shown(0, FindingCellsModel::LiveColumn, Qt::AccessibleTextRole),
                 QString("y, differs from the other row"));
    }

    void anotherChoiceMakesTheFuturesUnknown()
    {
        std::vector<Finding> findings = some();
        findings[1].cells = {{"client.nat", Value(), Value(), {}, TwoFutures{}}};
        FindingsModel model;
        model.setFindings(findings);
        const QModelIndex decided = model.index(1, 0, model.index(0, 0));
        model.setResolution(decided, Resolution::Skip);
        QVERIFY(!model.finding(decided)->cells.front().futures);
    }

    void aLinkOfAChainTellsOfTwoLiveRows()
    {
        Finding chained = finding(FindingCode::Drifted, 1, Resolution::GiveBack);
        chained.rows[1].role = RowRole::Live;
        QVERIFY(consequenceOf(chained, Resolution::GiveBack).endsWith(QStringLiteral("so does Client 1001.")));
    }

    void aTickTakesTheNewerValue()
    {
        FindingCellsModel model;
        model.setFinding(merge(), true);
        QSignalSpy changed(&model, &FindingCellsModel::newerChanged);
        QCOMPARE(model.newer(), QStringList("client.phone"));
        const QModelIndex live = model.index(0, FindingCellsModel::LiveColumn);
        QVERIFY(model.setData(live, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.newer(), QStringList({"client.city", "client.phone"}));
        const QModelIndex after = model.index(0, FindingCellsModel::AfterColumn);
        QCOMPARE(after.data(FindingCellsModel::ValueRole).toString(), QString("Kelmis"));
        QVERIFY(!model.setData(after, Qt::Checked, Qt::CheckStateRole));
    }
};

QTEST_GUILESS_MAIN(TestFindingModels)
#include "tst_findingmodels.moc"
