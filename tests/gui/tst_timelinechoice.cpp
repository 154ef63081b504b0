// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/looks.h"
#include "gui/settings.h"
#include "gui/timelineplace.h"
#include "gui/timelineplot.h"
#include "models/timelinemodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace Rowback;

namespace {

/// The place with all snapshots of the demo counted.
class Counted
{
public:
    explicit Counted(const QString &folder, QSize size = {1200, 800})
    {
        place.resize(size);
        place.show();
        place.openCatalogue(folder);
        isCounted = QTest::qWaitFor([this] { return !place.pickedPath().isEmpty() && !place.isBusy(); }, 120'000);
        QTest::qWait(50); // what comes last is laid out
    }

    TimelinePlace place;
    bool isCounted = false;
    QTableView &view = *place.findChild<QTableView *>(QStringLiteral("countsView"));
    QTableView &frozen = *place.findChild<QTableView *>(QStringLiteral("frozenView"));
    TimelinePlot &plot = *place.findChild<TimelinePlot *>();
};

} // namespace

/// What is chosen in the timeline is one thing, wherever one looks at it; and what was lost is always seen.
class TestTimelineChoice : public QObject
{
    Q_OBJECT

    DemoSite m_demo;

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QDir(Settings::catalogueFolder()).removeRecursively();
    }

    void plotAndTableShowTheSameSnapshot()
    {
        Counted timeline(m_demo.files().catalogue);
        QVERIFY(timeline.isCounted);
        QVERIFY(showsChoice(timeline));
        QTest::keyClick(&timeline.plot, Qt::Key_Home);
        QTest::keyClick(&timeline.plot, Qt::Key_Right);
        QCOMPARE(timeline.plot.current(), 1);
        QVERIFY(showsChoice(timeline));
        auto *const canvas = timeline.plot.findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() * 3 / 4, canvas->height() / 2));
        QVERIFY(timeline.plot.current() > 9);
        QVERIFY(showsChoice(timeline));
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, cellOf(timeline, 2, 18).center());
        QCOMPARE(timeline.plot.current(), 18);
        QVERIFY(showsChoice(timeline));
    }

    void tablesThatAreComparedAreFramedAtTheSameSnapshot()
    {
        Counted timeline(m_demo.files().catalogue);
        QVERIFY(timeline.isCounted);
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, {}, cellOf(timeline, 0, 18).center());
        QTest::mouseClick(timeline.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          cellOf(timeline, 2, 16).center());
        QCOMPARE(timeline.plot.current(), 16);
        QVERIFY(showsChoice(timeline));
        QTest::keyClick(&timeline.plot, Qt::Key_Right); // both stay chosen
        QCOMPARE(timeline.plot.current(), 17);
        QCOMPARE(timeline.view.selectionModel()->selectedRows().size(), 2);
        QVERIFY(showsChoice(timeline));
    }

    /// With as many snapshots as do not fit, and in the languages whose words are the longest.
    void theBiggestDropIsSeenWithItsNumber_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        for (const char *const language : {"en", "de", "fr", "nl", "et"}) {
            for (const QSize size : {QSize(1180, 730), QSize(920, 570)}) {
                QTest::addRow("%s %d", language, size.width()) << QString::fromLatin1(language) << size;
            }
        }
    }
    void theBiggestDropIsSeenWithItsNumber()
    {
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        const WornLook worn({.name = language, .language = language});
        Counted timeline(m_demo.files().catalogue, size);
        QVERIFY(timeline.isCounted);
        const QModelIndex drop = timeline.view.model()->index(0, TimelineModel::DropColumn);
        QVERIFY(drop.data().toString().startsWith(QChar(0x2212)));
        const auto isWhole = [&] {
            const QPoint middle = timeline.frozen.visualRect(drop).center();
            const int width = timeline.frozen.columnWidth(TimelineModel::DropColumn);
            return timeline.frozen.isVisible() && timeline.frozen.indexAt(middle) == drop
                && timeline.frozen.visualRect(drop).right() < timeline.frozen.width()
                && timeline.frozen.visualRect(drop).left() == timeline.frozen.columnWidth(TimelineModel::NameColumn)
                && width >= timeline.frozen.fontMetrics().horizontalAdvance(drop.data().toString())
                && width >= timeline.frozen.horizontalHeader()->sectionSizeHint(TimelineModel::DropColumn);
        };
        QScrollBar *const bar = timeline.view.horizontalScrollBar();
        QVERIFY(isWhole());
        for (const int value : {0, bar->maximum() / 2, bar->maximum()}) {
            bar->setValue(value);
            QVERIFY(isWhole());
        }
        QVERIFY(timeline.view.viewport()->width() - timeline.frozen.width() > 150); // some snapshots beside it
    }

private:
    static QRect cellOf(const Counted &timeline, int row, int snapshot)
    {
        return timeline.view.visualRect(
            timeline.view.model()->index(row, TimelineModel::FirstSnapshotColumn + snapshot));
    }

    /// The cells of the chosen tables, at the snapshot of plot and buttons, have frames, and no others have.
    static bool showsChoice(Counted &timeline)
    {
        timeline.plot.setFocus();
        QCoreApplication::processEvents();
        const QImage seen = timeline.view.viewport()->grab().toImage();
        const QRgb frame = timeline.view.palette().color(QPalette::Text).rgb();
        const int chosen = timeline.plot.current();
        const QItemSelectionModel *const selection = timeline.view.selectionModel();
        bool isRight
            = timeline.place.pickedPath() == timeline.place.model().snapshots()[static_cast<std::size_t>(chosen)].path;
        for (int row = 0; row < 4; ++row) {
            const bool isTable = selection->isRowSelected(row);
            for (int snapshot = 0; snapshot < 19; ++snapshot) {
                const QRect cell = cellOf(timeline, row, snapshot);
                if (cell.left() < timeline.frozen.width() || !timeline.view.viewport()->rect().contains(cell)) {
                    isRight = isRight && snapshot != chosen; // that one is in view
                    continue;
                }
                const bool isFramed = seen.pixel(cell.left() + 1, cell.center().y()) == frame
                    && seen.pixel(cell.center().x(), cell.top() + 1) == frame;
                if (isFramed != (isTable && snapshot == chosen)) {
                    qInfo() << "row" << row << "snapshot" << snapshot << "framed" << isFramed << "chosen" << chosen;
                    isRight = false;
                }
            }
        }
        return isRight;
    }
};

QTEST_MAIN(TestTimelineChoice)
#include "tst_timelinechoice.moc"
