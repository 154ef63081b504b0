// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/demowizard.h"

#include "models/findingcellsmodel.h"
#include "models/findingsmodel.h"

#include <QLabel>
#include <QTableView>
#include <QTreeView>

using namespace Rowback;

namespace {

QModelIndex findingIn(QTreeView *view, FindingCode code)
{
    auto *const model = static_cast<FindingsModel *>(view->model());
    for (int kind = 0; kind < model->rowCount(); ++kind) {
        const QModelIndex first = model->index(0, 0, model->index(kind, 0));
        if (model->finding(first)->code == code) {
            return first;
        }
    }
    return {};
}

/// What stands in the row of that column, from left to right.
QStringList line(const QTableView *cells, const QString &column)
{
    QStringList result;
    const QAbstractItemModel &model = *cells->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int i = 0; model.index(row, 0).data(Qt::ToolTipRole) == column && i < model.columnCount(); ++i) {
            result.append(model.index(row, i).data().toString());
        }
    }
    return result;
}

template <typename Condition> int count(const Plan &plan, Condition condition)
{
    return static_cast<int>(std::count_if(plan.findings.begin(), plan.findings.end(), condition));
}

QString heading(const QTableView *cells, int column)
{
    return cells->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
}

} // namespace

class TestConflictsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDriftedOneIsGivenBack()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        QVERIFY(demo.goOn());
        QCOMPARE(demo.name(), text("conflicts"));
        QVERIFY(demo.controller().session().decisions.empty()); // looking decides nothing
        auto *const view = demo.find<QTreeView>("findingsView");
        QCOMPARE(demo.controller().plan()->undecided(), 1);
        QVERIFY(demo.find<QLabel>("countLabel")->text().endsWith(text("1 left")));
        QVERIFY(demo.find<QLabel>("elsewhereLabel")->text().startsWith(text("6 ")));
        QVERIFY(demo.wizard().currentPage()->whyNotNext().startsWith(text("1 ")));
        view->setCurrentIndex(findingIn(view, FindingCode::Collision));
        QTest::keyClick(view, Qt::Key_F7);
        QVERIFY(demo.find<QLabel>("sentenceLabel")->text().contains(text("710108 503-76")));
        QVERIFY(demo.find<QTableView>("cellsView")->model()->rowCount() > 3);
        demo.grab(text("conflicts"));

        demo.click("give-back");
        QVERIFY(!demo.controller().plan());
        QVERIFY(demo.find<QLabel>("recomputingLabel")->isVisible());
        QVERIFY(view->model()->rowCount() > 0);
        QVERIFY(waitUntilDone(demo.controller()));
        QVERIFY(!demo.find<QLabel>("recomputingLabel")->isVisible());
        const Decision *const decision = decisionFor(demo.controller().session(), FindingCode::Drifted, text("21148"));
        QVERIFY(decision != nullptr);
        QCOMPARE(decision->resolution, Resolution::GiveBack);
        QCOMPARE(decision->table, text("pcsw_client"));
        QCOMPARE(demo.controller().plan()->undecided(), 0);
        QCOMPARE(static_cast<FindingsModel *>(view->model())->finding(view->currentIndex())->code,
                 FindingCode::Drifted);
        QVERIFY(demo.find<QLabel>("countLabel")->text().endsWith(text("0 left")));
        QCOMPARE(demo.wizard().currentPage()->whyNotNext(), QString());
        const auto &steps = demo.controller().plan()->steps;
        QVERIFY(std::any_of(steps.begin(), steps.end(), [](const Step &step) {
            return step.table == text("pcsw_client") && step.key == Key{Value::integer(21148)};
        }));
        demo.grab(text("conflicts-decided"));
    }

    void theSameForAllOfAKind()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        QVERIFY(demo.goOn());
        auto *const view = demo.find<QTreeView>("findingsView");
        view->setCurrentIndex(findingIn(view, FindingCode::Collision));
        demo.click("drop-restored");
        QVERIFY(waitUntilDone(demo.controller()));
        demo.click("sameButton");
        QVERIFY(waitUntilDone(demo.controller()));
        for (const Finding &finding : demo.controller().plan()->findings) {
            QVERIFY(finding.code != FindingCode::Collision || finding.resolution == Resolution::DropRestored);
        }
    }

    /// A table was cut off, so that many refer to what nobody has: few of them can do without it.
    void theSameOnlyForThoseThatWereCounted()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        RecoveryController &controller = demo.controller();
        QFile clients(demo.demo().files().snapshot + text("/pcsw_client.py"));
        QVERIFY(clients.resize(clients.size() / 2));
        controller.openSnapshot(demo.demo().files().snapshot);
        QVERIFY(waitUntilDone(controller));
        controller.takeSurvey();
        QVERIFY(waitUntilDone(controller));
        QVERIFY(demo.selectAllAndGoOn());
        QVERIFY(demo.goOn());
        auto *const view = demo.find<QTreeView>("findingsView");
        auto *const model = static_cast<FindingsModel *>(view->model());
        const auto ofKind = [&](bool allows) {
            return count(*controller.plan(), [=](const Finding &finding) {
                return finding.code == FindingCode::LostParent && finding.allows(Resolution::SetNull) == allows;
            });
        };
        QVERIFY(ofKind(false) > 0);
        const int undecided = controller.plan()->undecided();
        QModelIndex place = findingIn(view, FindingCode::LostParent);
        while (place.isValid() && !model->finding(place)->allows(Resolution::SetNull)) {
            place = place.siblingAtRow(place.row() + 1);
        }
        QVERIFY(place.isValid());
        view->setCurrentIndex(place);
        const QString sentence = model->finding(place)->sentence;
        demo.click("set-null");
        QVERIFY(waitUntilDone(controller));
        const int others = ofKind(true) - 1;
        QVERIFY(demo.find<QAbstractButton>("sameButton")->text().contains(QString::number(others)));
        demo.click("sameButton");
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(count(*controller.plan(),
                       [](const Finding &finding) {
                           return finding.code == FindingCode::LostParent && finding.decided
                               && finding.resolution == Resolution::SetNull;
                       }),
                 others + 1);
        QCOMPARE(controller.plan()->undecided(), undecided);
        QCOMPARE(model->finding(view->currentIndex())->sentence, sentence); // and the place was kept
        QVERIFY(view->selectionModel()->isSelected(view->currentIndex()));
    }

    void eachOfTwoRowsHasAFutureOfItsOwn()
    {
        DemoWizard demo;
        QVERIFY(demo.isReady());
        QVERIFY(demo.selectAllAndGoOn());
        QVERIFY(demo.goOn());
        auto *const view = demo.find<QTreeView>("findingsView");
        auto *const cells = demo.find<QTableView>("cellsView");
        view->setCurrentIndex(findingIn(view, FindingCode::Drifted));
        const QString column = text("pcsw_client.national_id");
        const QString wanted = text("710108 503-76");
        QCOMPARE(line(cells, column), QStringList({text("national_id"), wanted, wanted, text("?"), text("?")}));
        QVERIFY(heading(cells, FindingCellsModel::SnapshotColumn).startsWith(text("Snapshot\nClient 6655")));
        QVERIFY(heading(cells, FindingCellsModel::LiveColumn).startsWith(text("Live now\nClient 21148")));
        QVERIFY(heading(cells, FindingCellsModel::AfterColumn).startsWith(text("After\nClient 6655")));
        QVERIFY(heading(cells, FindingCellsModel::LiveAfterColumn).startsWith(text("After\nClient 21148")));

        demo.click("give-back");
        QCOMPARE(line(cells, column).last(), text("?")); // until the new plan is there
        QVERIFY(waitUntilDone(demo.controller()));
        const QStringList given = line(cells, column);
        QCOMPARE(given.mid(1, 3), QStringList({wanted, wanted, QStringLiteral("✎ ") + wanted}));
        QVERIFY2(given.last().startsWith(QStringLiteral("✎ ")) && !given.last().endsWith(wanted),
                 qPrintable(given.last()));

        demo.click("skip");
        QVERIFY(waitUntilDone(demo.controller()));
        QCOMPARE(line(cells, column),
                 QStringList({text("national_id"), wanted, wanted, text("stays away"), wanted}));
        demo.grab(text("conflicts-skipped"));

        view->setCurrentIndex(findingIn(view, FindingCode::Collision));
        QCOMPARE(cells->model()->columnCount(), int(FindingCellsModel::ColumnCount));
        const QModelIndex gone = cells->model()->index(0, FindingCellsModel::LiveAfterColumn);
        QCOMPARE(gone.data().toString(), text("is removed"));
        QVERIFY(gone.data(Qt::FontRole).value<QFont>().italic()); // no value that reads like this
        demo.grab(text("conflicts-collision"));
    }
};

QTEST_MAIN(TestConflictsPage)
#include "tst_conflictspage.moc"
