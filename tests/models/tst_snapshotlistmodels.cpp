// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemlistmodel.h"
#include "models/snapshotlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rowback;

namespace {

CatalogueEntry entry(const QString &path, const QDate &day)
{
    return {path, path.section(QLatin1Char('/'), -1), CatalogueEntry::Form::Archive, day.startOfDay(),
            QStringLiteral("archive")};
}

const QString first = QStringLiteral("/s/1.zip");
const QString second = QStringLiteral("/s/2.zip");

void fill(SnapshotListModel &model)
{
    model.setEntries({entry(first, QDate(2015, 6, 9)), entry(second, QDate(2015, 6, 10))});
}

template <typename Model> void probeOutside(Model &model)
{
    for (const QModelIndex &index :
         {QModelIndex(), model.index(-1, 0), model.index(0, -1), model.index(99, 0), model.index(0, 99)}) {
        QVERIFY(!model.data(index, Qt::DisplayRole).isValid());
    }
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    if (model.rowCount() > 0) {
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    }
}

} // namespace

class TestSnapshotListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotsKeepTheRulesOfModels()
    {
        SnapshotListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        probeOutside(model);
        fill(model);
        QCOMPARE(model.rowCount(), 2);
        probeOutside(model);
        model.setProposal(second, QStringLiteral("the newest"));
        model.setOpened(first);
        model.setEntries({});
        probeOutside(model);
    }

    void notesSayWhatIsProposedAndWhatIsInUse()
    {
        SnapshotListModel model;
        fill(model);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto note = [&](int row) { return model.index(row, SnapshotListModel::NoteColumn).data().toString(); };
        model.setProposal(second, QStringLiteral("the newest"));
        QCOMPARE(note(0), QString());
        QCOMPARE(note(1), QStringLiteral("Proposed: the newest"));
        model.setOpened(first + QLatin1Char('/'));
        QCOMPARE(note(0), QStringLiteral("In use"));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(model.rowOf(second), 1);
        QCOMPARE(model.rowOf(QStringLiteral("/elsewhere")), -1);
        QCOMPARE(model.index(0, 0).data(SnapshotListModel::PathRole).toString(), first);
    }

    void whyOneWasProposedIsSaidWhileItIsInUse()
    {
        SnapshotListModel model;
        fill(model);
        model.setProposal(second, QStringLiteral("the last one before the loss"));
        model.setOpened(second);
        const QModelIndex note = model.index(1, SnapshotListModel::NoteColumn);
        QCOMPARE(note.data().toString(), QStringLiteral("In use; proposed: the last one before the loss"));
        QCOMPARE(note.data(Qt::ToolTipRole).toString(), note.data().toString());
    }

    void rowsAndProblemsAreToldOnceTheyAreKnown()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        SnapshotListModel model;
        fill(model);
        const auto cell
            = [&](int row, int column, int role = Qt::DisplayRole) { return model.index(row, column).data(role); };
        QCOMPARE(cell(0, SnapshotListModel::RowsColumn).toString(), QString());
        model.setCounts(first, 15446, 0);
        model.setCounts(QStringLiteral("/elsewhere"), 1, 1);
        model.setFailure(second, QStringLiteral("It is no archive."));
        QCOMPARE(cell(0, SnapshotListModel::RowsColumn).toString(), QStringLiteral("15,446"));
        QCOMPARE(cell(0, SnapshotListModel::RowsColumn, SnapshotListModel::SortRole).toLongLong(), 15446);
        QCOMPARE(cell(0, SnapshotListModel::ProblemsColumn).toString(), QStringLiteral("0"));
        QCOMPARE(cell(1, SnapshotListModel::ProblemsColumn).toString(), QStringLiteral("Cannot be read"));
        QCOMPARE(cell(1, SnapshotListModel::ProblemsColumn, Qt::ToolTipRole).toString(),
                 QStringLiteral("It is no archive."));
        model.setEntries({});
        fill(model);
        QCOMPARE(cell(0, SnapshotListModel::RowsColumn).toString(), QString());
    }

    void datesAreSortedAsDates()
    {
        SnapshotListModel model;
        fill(model);
        QCOMPARE(model.index(0, SnapshotListModel::DateColumn).data(SnapshotListModel::SortRole).toDateTime().date(),
                 QDate(2015, 6, 9));
    }

    void theTimeIsSaidWhereItIsKnown()
    {
        QVERIFY(!snapshotDateText(QDate(2015, 6, 9).startOfDay()).contains(QStringLiteral("00:00")));
        const QDateTime exact(QDate(2015, 6, 9), QTime(1, 30));
        QVERIFY(snapshotDateText(exact).size() > snapshotDateText(exact.date().startOfDay()).size());
    }

    void theGravestProblemComesFirst()
    {
        ProblemListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        probeOutside(model);
        model.setProblems(
            {{Problem::Severity::Notice, {}, {}, QStringLiteral("a")},
             {Problem::Severity::Error, QStringLiteral("t"), QStringLiteral("f.py:3"), QStringLiteral("b")},
             {Problem::Severity::Warning, {}, {}, QStringLiteral("c")}});
        QCOMPARE(model.index(0, ProblemListModel::SeverityColumn).data().toString(), QStringLiteral("Error"));
        QCOMPARE(model.index(0, ProblemListModel::TableColumn).data().toString(), QStringLiteral("t"));
        QCOMPARE(model.index(0, ProblemListModel::WhereColumn).data().toString(), QStringLiteral("f.py:3"));
        QCOMPARE(model.index(2, ProblemListModel::MessageColumn).data().toString(), QStringLiteral("a"));
        QCOMPARE(model.count(Problem::Severity::Error), 1);
        probeOutside(model);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotListModels)
#include "tst_snapshotlistmodels.moc"
