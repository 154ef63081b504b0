// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/referrersmodel.h"
#include "models/snapshottablesmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Rowback;

class TestSnapshotModels : public QObject
{
    Q_OBJECT

    static SnapshotTableSummary table(const QString &name, qint64 declared, qint64 found, int problems, bool errors)
    {
        SnapshotTableSummary result;
        result.name = name;
        result.model = QString(name).replace(QLatin1Char('_'), QLatin1Char('.'));
        result.contents.declaredRows = declared;
        result.contents.foundRows = found;
        result.contents.hasErrors = errors;
        result.problems = problems;
        return result;
    }

private Q_SLOTS:
    void tables()
    {
        SnapshotTablesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTables({table(QStringLiteral("a_thing"), 5, 5, 0, false),
                         table(QStringLiteral("a_note"), 9, 7, 2, true),
                         table(QStringLiteral("a_child"), -1, 3, 1, false)});
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, SnapshotTablesModel::NameColumn), QStringLiteral("a.thing"));
        QCOMPARE(text(0, SnapshotTablesModel::RowsColumn), QStringLiteral("5"));
        QCOMPARE(text(0, SnapshotTablesModel::ProblemsColumn), QString());
        QCOMPARE(text(1, SnapshotTablesModel::RowsColumn), QStringLiteral("7 of 9"));
        QCOMPARE(text(1, SnapshotTablesModel::ProblemsColumn), QStringLiteral("Rows missing"));
        QVERIFY(!text(2, SnapshotTablesModel::ProblemsColumn).isEmpty());
        QCOMPARE(model.index(1, 0).data(SnapshotTablesModel::SearchRole).toString(), QStringLiteral("a.note a_note"));
        QCOMPARE(model.index(2, 0).data(SnapshotTablesModel::TableRole).toInt(), 2);
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(9, Qt::Horizontal).isValid());
    }

    void referrers()
    {
        ReferrersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReferrers({{TableId{3}, QStringLiteral("notes_note"), QStringLiteral("project_id"), 7, {}}});
        QCOMPARE(model.index(0, ReferrersModel::RowsColumn).data().toString(), QStringLiteral("7"));
        QCOMPARE(model.referrer(0)->table, TableId{3});
        QVERIFY(model.referrer(1) == nullptr);
        QVERIFY(model.referrer(-1) == nullptr);
        QVERIFY(!model.data({}).isValid());
    }
};

QTEST_MAIN(TestSnapshotModels)
#include "tst_snapshotmodels.moc"
