// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowwindowmodel.h"

#include "models/rowdetailsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Rowback;

class TestRowWindowModel : public QObject
{
    Q_OBJECT

    static RowPage page(qint64 first, qint64 rows)
    {
        RowPage result;
        result.first = first;
        for (qint64 i = 0; i < rows; ++i) {
            result.numbers.push_back(1000 + first + i);
            result.rows.push_back({{QString::number(first + i), false}, {QStringLiteral("NULL"), true}});
        }
        return result;
    }
    static void fill(RowWindowModel &model, qint64 rows)
    {
        model.setColumns({QStringLiteral("id"), QStringLiteral("partner_id")}, {QStringLiteral("id")},
                         {QString(), QStringLiteral("contacts_partner")});
        model.setRows(rows);
    }

private Q_SLOTS:
    void followsTheRulesOfModels()
    {
        RowWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 300);
        model.setPage(page(0, 128));
        model.setPage(page(256, 44));
        model.setRows(3);
        model.setColumns({}, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowThatIsNotThereIsWanted()
    {
        RowWindowModel model;
        fill(model, 10'000'000);
        QTRY_COMPARE(model.rowCount(), 10'000'000);
        QSignalSpy wanted(&model, &RowWindowModel::blocksWanted);
        QCOMPARE(model.index(9'999'999, 0).data().toString(), QStringLiteral("…"));
        QCOMPARE(model.index(9'999'998, 0).data().toString(), QStringLiteral("…"));
        QCOMPARE(wanted.size(), 0); // not while a view paints
        QTRY_COMPARE(wanted.size(), 1);
        const qint64 first = *model.takeWanted();
        QCOMPARE(first, 9'999'999 / RowWindowModel::blockSize * RowWindowModel::blockSize);
        QVERIFY(!model.takeWanted());
        model.setPage(page(first, 10'000'000 - first));
        QCOMPARE(model.index(9'999'999, 0).data().toString(), QStringLiteral("9999999"));
        QCOMPARE(model.numberAt(9'999'999), 10'000'999);
    }

    void millionsOfRowsComeInSlices()
    {
        RowWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int count = RowWindowModel::slice * 2 + 5;
        fill(model, count);
        QCOMPARE(model.rowCount(), RowWindowModel::slice);
        QCOMPARE(model.expectedRows(), count);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QTRY_COMPARE(model.rowCount(), count);
        QCOMPARE(inserted.size(), 2);
        fill(model, count);
        model.setRows(7); // others meanwhile: no slice of before comes
        QTest::qWait(20);
        QCOMPARE(model.rowCount(), 7);
    }

    void theNewestWishComesFirstAndOldOnesAreForgotten()
    {
        RowWindowModel model;
        fill(model, RowWindowModel::slice);
        for (int block = 0; block < 100; ++block) {
            static_cast<void>(model.index(block * int(RowWindowModel::blockSize), 0).data());
        }
        QCOMPARE(*model.takeWanted(), 99 * RowWindowModel::blockSize);
        for (std::size_t i = 1; i < RowWindowModel::mostWanted; ++i) {
            QVERIFY(model.takeWanted());
        }
        QVERIFY(!model.takeWanted());
    }

    void onlyTheLastBlocksAreKept()
    {
        RowWindowModel model;
        fill(model, RowWindowModel::slice);
        const int blocks = static_cast<int>(RowWindowModel::mostBlocks) + 10;
        for (int block = 0; block < blocks; ++block) {
            model.setPage(page(block * RowWindowModel::blockSize, RowWindowModel::blockSize));
            QCOMPARE(model.numberAt(0) >= 0, true); // looked at all the time
        }
        int kept = 0;
        for (int block = 0; block < blocks; ++block) {
            kept += model.numberAt(block * static_cast<int>(RowWindowModel::blockSize)) >= 0 ? 1 : 0;
        }
        QCOMPARE(kept, static_cast<int>(RowWindowModel::mostBlocks));
        QVERIFY(model.numberAt(0) >= 0);
    }

    void cells()
    {
        RowWindowModel model;
        fill(model, 2);
        model.setPage(page(0, 2));
        QVERIFY(model.index(0, 1).data(Qt::FontRole).isValid()); // NULL
        QCOMPARE(model.index(0, 1).data(RowWindowModel::TargetRole).toString(), QStringLiteral("contacts_partner"));
        QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("id: 1"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("partner_id"));
    }

    void cellsThatDifferAreMarked()
    {
        RowWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 2);
        model.setPage(page(0, 2));
        model.setDifferences(1, {QStringLiteral("id"), QStringLiteral("no such column")});
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("≠ 1"));
        QVERIFY(model.index(1, 0).data(Qt::BackgroundRole).isValid());
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("differs")));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("0"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("NULL"));
        model.setDifferences(7, {QStringLiteral("id")});
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("1"));
        model.setDifferences(-1, {});
    }

    void whatReferencesReferToComesLater()
    {
        RowWindowModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(model, 300);
        RowPage one = page(0, 128);
        one.rows[7][1] = {QStringLiteral("4011"), false};
        model.setPage(one);
        const QModelIndex reference = model.index(7, 1);
        QVERIFY(!model.takeUnlabelled()); // nobody looks
        QSignalSpy wanted(&model, &RowWindowModel::blocksWanted);
        QCOMPARE(model.index(7, 0).data(RowWindowModel::LabelRole).toString(), QString()); // refers to nothing
        QVERIFY(!model.takeUnlabelled());
        QCOMPARE(reference.data(RowWindowModel::LabelRole).toString(), QString());
        QTRY_VERIFY(!wanted.isEmpty());
        QCOMPARE(model.takeUnlabelled().value_or(-1), 0);
        QCOMPARE(reference.data(RowWindowModel::LabelRole).toString(), QString());
        QVERIFY(!model.takeUnlabelled()); // once is enough
        PageLabels labels{0, std::vector<QStringList>(128, QStringList(2))};
        labels.labels[7][1] = QStringLiteral("Muster, Erna");
        model.setLabels(labels);
        QCOMPARE(reference.data(RowWindowModel::LabelRole).toString(), QStringLiteral("Muster, Erna"));
        QCOMPARE(reference.data().toString(), QStringLiteral("4011"));
        QCOMPARE(reference.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("partner_id: 4011, refers to Muster, Erna"));
        QVERIFY(reference.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("4011 — Muster, Erna\n")));
        model.setLabels({128, labels.labels}); // no such block
        model.setLabels({0, {}});
        QCOMPARE(reference.data(RowWindowModel::LabelRole).toString(), QStringLiteral("Muster, Erna"));
        model.setRows(300);
        QCOMPARE(reference.data(RowWindowModel::LabelRole).toString(), QString());
    }

    void whatIsSearchedForIsMarked()
    {
        RowWindowModel model;
        fill(model, 3);
        model.setPage(page(0, 3));
        QVERIFY(!model.index(2, 0).data(Qt::BackgroundRole).isValid());
        model.setSearch(QStringLiteral("null"), -1);
        QVERIFY(model.index(2, 1).data(Qt::BackgroundRole).isValid());
        QVERIFY(!model.index(2, 0).data(Qt::BackgroundRole).isValid());
        QCOMPARE(model.matchAt(2), 1);
        model.setSearch(QStringLiteral("null"), 0);
        QCOMPARE(model.matchAt(2), -1);
        QCOMPARE(model.matchAt(3), -1);
        model.setSearch(QStringLiteral("2"), -1);
        QCOMPARE(model.matchAt(2), 0);
        QCOMPARE(model.matchAt(1), -1);
        model.setSearch(QString(), -1);
        QCOMPARE(model.matchAt(2), -1);
    }

    void oneRowInDetail()
    {
        RowWindowModel model;
        RowDetailsModel details(model);
        const QAbstractItemModelTester tester(&details, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(details.rowCount(), 0);
        details.setRow(0); // of no columns
        fill(model, 300);
        QCOMPARE(details.rowCount(), 0); // others now
        details.setRow(5);
        QCOMPARE(details.rowCount(), 2);
        const auto value
            = [&](int line) { return details.index(line, RowDetailsModel::ValueColumn).data().toString(); };
        QCOMPARE(value(0), QStringLiteral("…"));
        QSignalSpy changed(&details, &QAbstractItemModel::dataChanged);
        model.setPage(page(0, 128));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(details.index(1, RowDetailsModel::NameColumn).data().toString(), QStringLiteral("partner_id"));
        QCOMPARE(value(0), QStringLiteral("5"));
        QCOMPARE(value(1), QStringLiteral("NULL"));
        details.setRow(7);
        QCOMPARE(value(0), QStringLiteral("7"));
        model.setPage(page(128, 128)); // not of this row
        QCOMPARE(changed.size(), 2);
        QVERIFY(!details.data({}).isValid());
        QVERIFY(!details.headerData(2, Qt::Horizontal).isValid());
        details.setRow(-1);
        QCOMPARE(details.rowCount(), 0);
    }

    void outOfRange()
    {
        RowWindowModel model;
        fill(model, 5);
        model.setPage(page(0, 128)); // more than there are
        model.setPage(page(3, 1)); // no block begins there
        model.setPage({});
        QCOMPARE(model.numberAt(0), -1);
        QCOMPARE(model.numberAt(-1), -1);
        QCOMPARE(model.numberAt(5), -1);
        QVERIFY(!model.index(5, 0).isValid());
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(7, Qt::Vertical).isValid());
        QVERIFY(!model.headerData(-1, Qt::Vertical).isValid());
        QVERIFY(model.headerData(9, Qt::Horizontal).toString().isEmpty());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }
};

QTEST_MAIN(TestRowWindowModel)
#include "tst_rowwindowmodel.moc"
