// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/settings.h"
#include "gui/snapshotbrowser.h"
#include "gui/stallwatch.h"
#include "gui/timelineplace.h"
#include "gui/timelineplot.h"
#include "models/timelinemodel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace Rowback;

namespace {

/// The application, for a while, as where one reads from the right.
class MirroredLayout
{
public:
    MirroredLayout() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~MirroredLayout() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(MirroredLayout)
};

} // namespace

class TestTimelinePlace : public QObject
{
    Q_OBJECT

    DemoSite m_demo;

    static void open(TimelinePlace &place, const QString &folder)
    {
        QSignalSpy opened(&place, &TimelinePlace::catalogueOpened);
        place.resize(1200, 800);
        place.show();
        place.openCatalogue(folder);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
    }
    static void waitForCounts(const TimelinePlace &place) { QTRY_VERIFY_WITH_TIMEOUT(!place.isBusy(), 120'000); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QDir(Settings::catalogueFolder()).removeRecursively();
    }

    void theLossComesFirst()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        TimelinePlace place;
        open(place, m_demo.files().catalogue);
        waitForCounts(place);
        QCOMPARE(place.model().snapshots().size(), std::size_t(19));
        const int row = place.model().rowOf(QStringLiteral("contacts_partner"));
        const TimelineDrop drop = biggestDrop(place.model().series(row));
        QCOMPARE(drop.rows, 14); // 195 of 15446, in proportion
        QCOMPARE(place.model().snapshots()[static_cast<std::size_t>(drop.after)].label, QStringLiteral("20150611"));
        QCOMPARE(place.pickedPath(), m_demo.files().snapshot); // the last one before the loss is proposed
        const auto *const words = place.findChild<QPlainTextEdit *>(QStringLiteral("dropsEdit"));
        QVERIFY2(words->toPlainText().contains(QLatin1String("between 10 and 11 June 2015")),
                 qPrintable(words->toPlainText()));
    }

    void theIndexSurvivesARestart()
    {
        {
            TimelinePlace place;
            open(place, m_demo.files().catalogue);
            waitForCounts(place);
        }
        QCOMPARE(QDir(Settings::catalogueFolder()).entryList(QDir::Files).size(), 19);
        TimelinePlace again;
        open(again, m_demo.files().catalogue);
        // Known at once, before anything is counted.
        QVERIFY(again.model().series(again.model().rowOf(QStringLiteral("contacts_partner"))).rows.back() > 0);
    }

    void keysMoveFromSnapshotToSnapshot()
    {
        TimelinePlace place;
        open(place, m_demo.files().catalogue);
        waitForCounts(place);
        auto *const plot = place.findChild<TimelinePlot *>();
        plot->setFocus();
        QSignalSpy picked(plot, &TimelinePlot::snapshotPicked);
        QTest::keyClick(plot, Qt::Key_Home);
        QCOMPARE(plot->current(), 0);
        QTest::keyClick(plot, Qt::Key_Right);
        QTest::keyClick(plot, Qt::Key_Right);
        QCOMPARE(plot->current(), 2);
        QCOMPARE(place.pickedPath(), place.model().snapshots()[2].path);
        QTest::keyClick(plot, Qt::Key_End);
        QTest::keyClick(plot, Qt::Key_Right); // there is nothing behind
        QCOMPARE(plot->current(), 18);
        QCOMPARE(picked.size(), 4);
        auto *const view = place.findChild<QTableView *>(QStringLiteral("countsView"));
        QCOMPARE(view->currentIndex().column(), TimelineModel::FirstSnapshotColumn + 18);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(plot->current(), 17);
    }

    void timeRunsAlikeInTableAndPlotWhereOneReadsFromTheRight()
    {
        const MirroredLayout mirrored;
        TimelinePlace place;
        open(place, m_demo.files().catalogue);
        waitForCounts(place);
        QVERIFY(place.isRightToLeft());
        auto *const view = place.findChild<QTableView *>(QStringLiteral("countsView"));
        auto *const plot = place.findChild<TimelinePlot *>();
        const auto placeInTable
            = [&](int snapshot) { return view->columnViewportPosition(TimelineModel::FirstSnapshotColumn + snapshot); };
        QVERIFY(placeInTable(0) < placeInTable(18));
        const auto pickAt = [&](double share) {
            auto *const canvas = plot->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
            QTest::mouseClick(canvas, Qt::LeftButton, {},
                              QPoint(static_cast<int>(canvas->width() * share), canvas->height() / 2));
            return plot->current();
        };
        QVERIFY(pickAt(0.2) < pickAt(0.8));
        for (QWidget *const widget : {static_cast<QWidget *>(view), static_cast<QWidget *>(plot)}) {
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_Home);
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Right);
            QCOMPARE(plot->current(), 1); // the key that points to later is the same one, too
        }
    }

    void linesOfRecordRoots()
    {
        TimelinePlace place;
        open(place, m_demo.files().catalogue);
        waitForCounts(place);
        auto *const view = place.findChild<QTableView *>(QStringLiteral("countsView"));
        auto *const kind = place.findChild<QComboBox *>(QStringLiteral("kindCombo"));
        auto *const series = place.findChild<QComboBox *>(QStringLiteral("seriesCombo"));
        auto *const plot = place.findChild<TimelinePlot *>();
        const auto choose = [](QComboBox *combo, int item) {
            combo->setFocus();
            QTest::keyClick(combo, item == 0 ? Qt::Key_Home : Qt::Key_End);
        };
        const auto isListed = [&](const QString &table) {
            return !view->model()
                        ->match(view->model()->index(0, 0), TimelineModel::TableRole, table, 1, Qt::MatchExactly)
                        .isEmpty();
        };
        const auto plots = [&](const QStringList &tables) {
            return !tables.isEmpty() && std::all_of(tables.begin(), tables.end(), [&](const QString &table) {
                return plot->description().contains(table + QStringLiteral(": −"));
            });
        };
        const int all = view->model()->rowCount();
        choose(series, 1);
        QVERIFY2(plots(place.model().biggestLosers(TimelinePlot::mostSeries, false)), qPrintable(plot->description()));
        QVERIFY(isListed(QStringLiteral("pcsw_client")));
        choose(kind, 1);
        QVERIFY(!isListed(QStringLiteral("pcsw_client"))); // its rows continue partners
        QVERIFY(isListed(QStringLiteral("contacts_partner")));
        QVERIFY2(plots(place.model().biggestLosers(TimelinePlot::mostSeries, true)), qPrintable(plot->description()));
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, TimelineModel::NameColumn);
        view->selectionModel()->select(last, QItemSelectionModel::ClearAndSelect);
        QCOMPARE(series->currentIndex(), 0); // chosen by hand
        QVERIFY(plot->description().contains(last.data(TimelineModel::TableRole).toString()));
        choose(kind, 0);
        QCOMPARE(view->model()->rowCount(), all);
    }

    void restoreAndBrowseFromTheWindow()
    {
        MainWindow window;
        window.show();
        window.openPath(m_demo.files().catalogue);
        waitForCounts(window.timeline());
        QTRY_VERIFY(!window.timeline().pickedPath().isEmpty());
        waitForCounts(window.timeline());
        window.timeline().findChild<QPushButton *>(QStringLiteral("browseButton"))->click();
        QVERIFY(window.browser().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window.browser().controller().outline().has_value(), 60'000);
        window.timeline().findChild<QPushButton *>(QStringLiteral("restoreButton"))->click();
        QVERIFY(window.wizard().isVisible());
        QCOMPARE(window.wizard().controller().session().snapshotPath, m_demo.files().snapshot);
        QVERIFY(waitUntilDone(window.wizard().controller()));
    }

    /// As many days as do not fit: the newest are seen at first, and the names of the tables always.
    void manySnapshotsAreSeenBesideTheNames()
    {
        const QTemporaryDir folder;
        const QDir dump(m_demo.files().snapshot);
        for (int i = 0; i < 40; ++i) {
            const QString day = folder.filePath(QDate(2015, 5, 1).addDays(i).toString(QStringLiteral("yyyyMMdd")));
            QVERIFY(QDir().mkpath(day));
            for (const QString &name : dump.entryList(QDir::Files)) {
                QVERIFY(QFile::copy(dump.filePath(name), day + QLatin1Char('/') + name));
            }
        }
        TimelinePlace place;
        open(place, folder.path());
        place.resize(700, 600);
        waitForCounts(place);
        auto *const view = place.findChild<QTableView *>(QStringLiteral("countsView"));
        auto *const frozen = place.findChild<QTableView *>(QStringLiteral("frozenView"));
        const auto seen = [&](const QTableView &table, int column) {
            return QRect(table.columnViewportPosition(column), 0, table.columnWidth(column), 1)
                .intersected(table.viewport()->rect())
                .width();
        };
        const int newest = TimelineModel::FirstSnapshotColumn + 39;
        QTRY_COMPARE(seen(*view, newest), view->columnWidth(newest));
        const auto namesAreSeen = [&] {
            return frozen->isVisible()
                && seen(*frozen, TimelineModel::NameColumn) == view->columnWidth(TimelineModel::NameColumn)
                && frozen->indexAt({5, 5}) == view->model()->index(0, TimelineModel::NameColumn);
        };
        QVERIFY(namesAreSeen());
        QVERIFY(view->currentIndex().isValid());
        view->setFocus();
        for (int column = newest; column > 0; --column) {
            QTest::keyClick(view, Qt::Key_Left);
            const QRect cell = view->visualRect(view->currentIndex());
            QVERIFY2(view->currentIndex().column() < TimelineModel::TrendColumn || cell.left() >= frozen->width(),
                     qPrintable(QStringLiteral("%1 at %2, %3")
                                    .arg(view->currentIndex().column())
                                    .arg(cell.left())
                                    .arg(frozen->width())));
        }
        QCOMPARE(view->horizontalScrollBar()->value(), 0);
        QVERIFY(namesAreSeen());
        for (int column = TimelineModel::FirstSnapshotColumn; column <= newest; ++column) {
            const QString month = view->model()->headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
            QVERIFY(view->columnWidth(column) > view->fontMetrics().horizontalAdvance(month) + 4);
        }
    }

    void theFrozenNamesAreOrderedAndChosenWithTheRest()
    {
        TimelinePlace place;
        open(place, m_demo.files().catalogue);
        waitForCounts(place);
        auto *const view = place.findChild<QTableView *>(QStringLiteral("countsView"));
        auto *const frozen = place.findChild<QTableView *>(QStringLiteral("frozenView"));
        QTest::mouseClick(frozen->horizontalHeader()->viewport(), Qt::LeftButton, {}, {20, 5});
        QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), int(TimelineModel::NameColumn));
        const QString first = view->model()->index(0, 0).data().toString();
        const QString second = view->model()->index(1, 0).data().toString();
        QVERIFY2(first < second, qPrintable(first));
        QTest::mouseClick(frozen->viewport(), Qt::LeftButton, {},
                          frozen->visualRect(view->model()->index(1, 0)).center());
        QVERIFY(view->selectionModel()->isSelected(view->model()->index(1, 0)));
        view->verticalScrollBar()->setValue(3);
        QCOMPARE(frozen->rowViewportPosition(5), view->rowViewportPosition(5));
    }

    void anEmptyFolderAndAWrongOneAreSaid()
    {
        TimelinePlace place;
        place.show();
        auto *const message = place.findChild<QWidget *>(QStringLiteral("messageLine"));
        const QTemporaryDir empty;
        place.openCatalogue(empty.path());
        QTRY_VERIFY(message->isVisible());
        place.openCatalogue(QStringLiteral("/nowhere"));
        QTRY_VERIFY(message->isVisible() && !place.isBusy());
    }

    void sixtySnapshotsOfManyTablesDoNotStall()
    {
        TimelineModel model;
        std::vector<CatalogueEntry> entries(60);
        std::map<int, SnapshotCounts> counts;
        for (int i = 0; i < 60; ++i) {
            entries[static_cast<std::size_t>(i)].date = QDate(2015, 4, 1).addDays(i).startOfDay();
            for (int t = 0; t < 140; ++t) {
                counts[i].tables.push_back(
                    {QStringLiteral("table_%1").arg(t), {}, 1000 + i * t - (i > 40 ? t * 7 : 0), false});
            }
        }
        QElapsedTimer clock;
        clock.start();
        model.setSnapshots(entries);
        model.setCounts(counts);
        QVERIFY2(clock.elapsed() < 100, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_MAIN(TestTimelinePlace)
#include "tst_timelineplace.moc"
