// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinefilter.h"
#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Rowback;

class TestTimelineModel : public QObject
{
    Q_OBJECT

    static std::vector<CatalogueEntry> days(int count)
    {
        std::vector<CatalogueEntry> entries;
        for (int i = 0; i < count; ++i) {
            CatalogueEntry entry;
            const QDate date = QDate(2015, 6, 10).addDays(i);
            entry.label = date.toString(QStringLiteral("yyyyMMdd"));
            entry.path = QLatin1String("/x/") + entry.label;
            entry.date = date.startOfDay();
            entries.push_back(entry);
        }
        return entries;
    }
    static SnapshotCounts counts(qint64 partners, qint64 notes, bool damaged = false)
    {
        return {{{QStringLiteral("contacts_partner"), QStringLiteral("contacts.Partner"), partners, damaged},
                 {QStringLiteral("notes_note"), QStringLiteral("notes.Note"), notes, false}},
                0};
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void drops()
    {
        QCOMPARE(dropsOf({{}, {5, 3, -1, 2, 9}}), (std::vector<TimelineDrop>{{0, 1, 2}, {1, 3, 1}}));
        QCOMPARE(biggestDrop({{}, {5, 3, -1, 2, 9}}), (TimelineDrop{0, 1, 2}));
        QCOMPARE(biggestDrop({{}, {1, 2}}).rows, 0);
        QCOMPARE(biggestDrop({}).rows, 0);
        QCOMPARE(dropsOf({{}, {200, 198, 197}, 1.0}), (std::vector<TimelineDrop>{{0, 1, 2}}));
    }

    void aSmallDropIsNotMarked()
    {
        TimelineModel model;
        model.setSnapshots(days(2));
        model.setCounts({{0, counts(15446, 1000)}, {1, counts(15251, 995)}});
        const auto marked = [&](const char *table) {
            return model.index(model.rowOf(QLatin1String(table)), TimelineModel::DropColumn)
                .data()
                .toString()
                .section(u' ', 0, 0);
        };
        QCOMPARE(marked("contacts_partner"), QStringLiteral("−195"));
        QCOMPARE(marked("notes_note"), QStringLiteral("−5"));
        model.setLeastDrop(1.0);
        QCOMPARE(marked("contacts_partner"), QStringLiteral("−195"));
        QCOMPARE(marked("notes_note"), QString());
        QCOMPARE(model.biggestLosers(5, false), QStringList(QStringLiteral("contacts_partner")));
    }

    void dropsInWords()
    {
        const auto at = [](int year, int month, int day, int hour = 1) {
            return TimelineMoment{QDate(year, month, day).startOfDay().addSecs(hour * 3600),
                                  QStringLiteral("dump%1%2").arg(day).arg(hour)};
        };
        QCOMPARE(intervalText(at(2015, 5, 31), at(2015, 6, 1)), QStringLiteral("between 31 May and 1 June 2015"));
        QCOMPARE(dropText({0, 1, 1195}, {at(2015, 6, 1), at(2015, 6, 2)}),
                 QStringLiteral("−1,195 between 1 and 2 June 2015"));
        QCOMPARE(intervalText(at(2014, 6, 1), at(2015, 6, 2)), QStringLiteral("between 1 June 2014 and 2 June 2015"));
    }

    /// Two snapshots of one day are told apart by their times, or else by their names.
    void severalOfOneDay()
    {
        const QDateTime morning(QDate(2015, 6, 26), QTime(9, 0));
        const TimelineMoment first{morning, QStringLiteral("first")};
        const TimelineMoment second{morning, QStringLiteral("second")};
        const TimelineMoment later{morning.addSecs(5 * 3600), QStringLiteral("later")};
        const TimelineMoment next{morning.addDays(1), QStringLiteral("next")};
        QCOMPARE(intervalText(first, second), QStringLiteral("between first and second"));
        QCOMPARE(intervalText(second, later), QStringLiteral("on 26 June 2015 between 09:00 and 14:00"));
        QCOMPARE(momentText(0, {first, second, next}), QStringLiteral("26 June 2015 (first)"));
        QCOMPARE(momentText(2, {first, second, next}), QStringLiteral("27 June 2015"));
        TimelineModel model;
        std::vector<CatalogueEntry> entries = days(2);
        entries[1].date = entries[0].date;
        model.setSnapshots(entries);
        model.setCounts({{0, counts(10, 7)}, {1, counts(9, 7)}});
        QCOMPARE(model.cellText(0, 1),
                 QStringLiteral("contacts_partner, 10 June 2015 (20150611): 9 rows, 1 fewer than in 20150610"));
    }

    void followsTheRulesOfModels()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshots(days(3));
        model.setCounts({{1, counts(15251, 7)}});
        model.setCounts({{0, counts(15446, 7)}, {2, counts(15260, 8)}});
        model.setFailure(1, QStringLiteral("x"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), TimelineModel::FirstSnapshotColumn + 3);
    }

    void theLossIsSaid()
    {
        TimelineModel model;
        model.setSnapshots(days(3));
        model.setCounts({{0, counts(15446, 7)}, {1, counts(15251, 7)}});
        const int row = model.rowOf(QStringLiteral("contacts_partner"));
        const auto cell = [&](int snapshot) { return model.index(row, TimelineModel::FirstSnapshotColumn + snapshot); };
        QCOMPARE(cell(1).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("contacts_partner, 11 June 2015: 15,251 rows, 195 fewer than the day before"));
        QCOMPARE(cell(1).data(TimelineModel::LossRole).toLongLong(), 195);
        QCOMPARE(cell(0).data(TimelineModel::LossRole).toLongLong(), 0);
        QCOMPARE(cell(2).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("contacts_partner, 12 June 2015: not counted yet"));
        QCOMPARE(model.index(row, TimelineModel::DropColumn).data().toString(),
                 QStringLiteral("−195 between 10 and 11 June 2015"));
        QCOMPARE(model.index(row, TimelineModel::DropColumn).data(TimelineModel::SortRole).toLongLong(), 195);
        QCOMPARE(model.series(row).rows, (std::vector<qint64>{15446, 15251, -1}));
        QCOMPARE(model.headerData(TimelineModel::FirstSnapshotColumn + 1, Qt::Horizontal).toString(),
                 QStringLiteral("\n11"));
    }

    void aDamagedCountMakesNoDrop()
    {
        TimelineModel model;
        model.setSnapshots(days(3));
        model.setCounts({{0, counts(100, 7)}, {1, counts(20, 7, true)}, {2, counts(99, 7)}});
        const int row = model.rowOf(QStringLiteral("contacts_partner"));
        QCOMPARE(biggestDrop(model.series(row)), (TimelineDrop{0, 2, 1}));
        QVERIFY(model.cellText(row, 1).contains(QLatin1String("damaged")));
        QVERIFY(model.cellText(row, 2).contains(QLatin1String("1 fewer than on 10 June 2015")));
    }

    void recordRoots()
    {
        TimelineModel model;
        TimelineFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setRootsOnly(true);
        model.setSnapshots(days(2));
        for (int day = 0; day < 2; ++day) {
            SnapshotCounts all = counts(100 - day * 5, 7 - day);
            all.tables.push_back({QStringLiteral("pcsw_client"), QStringLiteral("pcsw.Client"), 90 - day * 6, false,
                                  QStringLiteral("contacts_partner")});
            model.setCounts({{day, all}});
        }
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(filter.rowCount(), 2);
        QCOMPARE(model.biggestLosers(2, false),
                 (QStringList{QStringLiteral("pcsw_client"), QStringLiteral("contacts_partner")}));
        QCOMPARE(model.biggestLosers(8, true),
                 (QStringList{QStringLiteral("contacts_partner"), QStringLiteral("notes_note")}));
        QVERIFY(model.biggestLosers(0, true).isEmpty());
        filter.setFilterFixedString(QStringLiteral("NOTE"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setFilterFixedString({});
        filter.setRootsOnly(false);
        QCOMPARE(filter.rowCount(), 3);
        QVERIFY(!filter.index(3, 0).isValid());
        QVERIFY(!filter.mapToSource(filter.index(-1, 0)).isValid());
    }

    void outOfRange()
    {
        TimelineModel model;
        model.setCounts({{0, counts(1, 1)}}); // no snapshots
        QCOMPARE(model.rowCount(), 0);
        model.setSnapshots(days(2));
        model.setCounts({{7, counts(1, 1)}, {-1, counts(1, 1)}});
        QCOMPARE(model.rowCount(), 0);
        model.setFailure(5, QString());
        model.setFailure(-1, QString());
        QVERIFY(model.series(0).rows.empty());
        QVERIFY(model.series(-1).rows.empty());
        QCOMPARE(model.rowOf(QStringLiteral("nothing")), -1);
        QVERIFY(!model.data({}).isValid());
        QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    }
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
