// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plancountsmodel.h"
#include "models/planstepsmodel.h"
#include "recovery/sampleplan.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QFont>
#include <QTest>

using namespace Rowback;

namespace {

std::shared_ptr<const Plan> sample()
{
    return std::make_shared<const Plan>(Test::samplePlan());
}

} // namespace

class TestPlanModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreShownInTheirOrder()
    {
        PlanStepsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const auto plan = sample();
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), static_cast<int>(plan->steps.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const Step &step = plan->steps[static_cast<std::size_t>(row)];
            QVERIFY(!model.index(row, PlanStepsModel::PhaseColumn).data().toString().isEmpty());
            QVERIFY(!model.index(row, PlanStepsModel::OperationColumn).data().toString().isEmpty());
            QCOMPARE(model.index(row, PlanStepsModel::TableColumn).data().toString(), step.table);
            QCOMPARE(model.index(row, PlanStepsModel::KeyColumn).data().toString(), displayText(step.key));
            QCOMPARE(model.index(row, PlanStepsModel::WhyColumn).data().toString(), step.why);
            QVERIFY(model.index(row, 0).data(PlanStepsModel::SearchRole).toString().contains(step.table));
        }
        model.setPlan(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void twoHundredThousandStepsCostNothing()
    {
        Plan large = Test::samplePlan();
        const Step step = large.steps.front();
        large.steps.assign(200'000, step);
        const auto plan = std::make_shared<const Plan>(std::move(large));
        PlanStepsModel model;
        QElapsedTimer clock;
        clock.start();
        model.setPlan(plan);
        QCOMPARE(model.rowCount(), 200'000);
        QCOMPARE(model.index(199'999, PlanStepsModel::TableColumn).data().toString(), step.table);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }

    void countsBeginWithTheirSum()
    {
        PlanCountsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setCounts({{QStringLiteral("a"), 3, 0, 1, 0, 2}, {QStringLiteral("b"), 4, 5, 0, 0, 0}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, PlanCountsModel::InsertedColumn).data(PlanCountsModel::NumberRole).toInt(), 7);
        QCOMPARE(model.index(0, PlanCountsModel::RepointedColumn).data(PlanCountsModel::NumberRole).toInt(), 5);
        QCOMPARE(model.index(0, PlanCountsModel::RelinkedColumn).data(PlanCountsModel::NumberRole).toInt(), 1);
        QCOMPARE(model.index(0, PlanCountsModel::UpdatedColumn).data(PlanCountsModel::NumberRole).toInt(), 0);
        QCOMPARE(model.index(0, PlanCountsModel::DeletedColumn).data(PlanCountsModel::NumberRole).toInt(), 2);
        QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(model.index(2, PlanCountsModel::TableColumn).data().toString(), QStringLiteral("b"));
        QCOMPARE(model.index(2, PlanCountsModel::DeletedColumn).data().toString(), QStringLiteral("–"));
        QVERIFY(!model.index(2, PlanCountsModel::TableColumn).data(PlanCountsModel::NumberRole).isValid());
        model.setCounts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void outOfRangeIsEmpty()
    {
        PlanStepsModel steps;
        steps.setPlan(sample());
        PlanCountsModel counts;
        counts.setCounts({{QStringLiteral("a"), 1, 1, 1, 1, 1}});
        for (QAbstractItemModel *const model : {static_cast<QAbstractItemModel *>(&steps), static_cast<QAbstractItemModel *>(&counts)}) {
            const int rows = model->rowCount();
            const int columns = model->columnCount();
            QVERIFY(!model->index(rows, 0).isValid());
            QVERIFY(!model->index(0, columns).isValid());
            QVERIFY(!model->index(-1, 0).isValid());
            QVERIFY(!model->data({}).isValid());
            QVERIFY(!model->headerData(columns, Qt::Horizontal).isValid() || model->headerData(columns, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model->headerData(-1, Qt::Horizontal).isValid() || model->headerData(-1, Qt::Horizontal).toString().isEmpty());
            QCOMPARE(model->rowCount(model->index(0, 0)), 0);
            QCOMPARE(model->columnCount(model->index(0, 0)), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanModels)
#include "tst_planmodels.moc"
