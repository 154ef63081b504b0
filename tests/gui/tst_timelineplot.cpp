// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/timelineplot.h"

#include <QLocale>
#include <QVBoxLayout>

#include <qcustomplot.h>

using namespace Rowback;

class TestTimelinePlot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { failOnWarnings(); }

    void wordsOnDropsAreWhole_data()
    {
        QTest::addColumn<int>("drop");
        QTest::newRow("at the left edge") << 1;
        QTest::newRow("in the middle, without room on either side") << 5;
        QTest::newRow("at the right edge") << 8;
    }
    void wordsOnDropsAreWhole()
    {
        QFETCH(const int, drop);
        TimelinePlot plot;
        plot.resize(420, 190);
        TimelineSeries series{QStringLiteral("small"), {}};
        for (int i = 0; i < 9; ++i) {
            series.rows.push_back(i < drop ? 3 : 2);
        }
        plot.setSeries(days(9), {series});
        show(plot);
        auto *const canvas = plot.findChild<QCustomPlot *>();
        QVERIFY(wordsOnDrop(plot).startsWith(QStringLiteral("−1 between")));
        QVERIFY(canvas->yAxis->coordToPixel(3) > wordsArea(plot).bottom()); // no line goes through them
        QStringList counts = canvas->yAxis->tickVectorLabels().toList();
        QVERIFY(counts.contains(QStringLiteral("3")));
        QCOMPARE(counts.removeDuplicates(), 0);
    }

    /// Its snapshots are listed before anybody goes to the page.
    void wordsAreWholeInAPlotThatWasFilledBeforeItWasSeen()
    {
        QWidget window;
        auto *const layout = new QVBoxLayout(&window);
        auto *const plot = new TimelinePlot(&window);
        layout->addWidget(plot);
        plot->setFixedHeight(190);
        window.resize(900, 300);
        plot->setSeries(
            days(9), {{QStringLiteral("partners"), {15446, 15446, 15446, 15251, 15251, 15251, 15251, 15251, 15251}}});
        QCoreApplication::processEvents(); // it is drawn as if it had all the room
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        QVERIFY(wordsOnDrop(*plot).startsWith(QStringLiteral("−195 between")));
        for (const int width : {420, 1200}) {
            window.resize(width, 300);
            QCoreApplication::processEvents();
            QVERIFY(!wordsOnDrop(*plot).isEmpty());
        }
    }

    void keysZoomAroundWhereOneIs()
    {
        TimelinePlot plot;
        plot.resize(900, 190);
        plot.setSeries(days(9), {{QStringLiteral("small"), {3, 3, 3, 2, 2, 2, 2, 2, 2}}});
        show(plot);
        const auto *const axis = plot.findChild<QCustomPlot *>()->xAxis;
        const QCPRange all = axis->range();
        QTest::keyClick(&plot, Qt::Key_Home);
        QTest::keyClick(&plot, Qt::Key_Right);
        const double current = QCPAxisTickerDateTime::dateTimeToKey(days(9)[1].date);
        const double pixel = axis->coordToPixel(current);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(axis->range().size() < all.size());
        QVERIFY(std::abs(axis->coordToPixel(current) - pixel) < 1);
        QTest::keyClick(&plot, Qt::Key_Minus);
        QTest::keyClick(&plot, Qt::Key_Minus); // there is nothing beyond
        QCOMPARE(axis->range(), all);
        for (int i = 0; i < 100; ++i) {
            QTest::keyClick(&plot, Qt::Key_Plus);
        }
        QVERIFY(axis->range().contains(current) && axis->range().size() > 3600);
        QTest::keyClick(&plot, Qt::Key_End); // where one goes is in view
        QCOMPARE(plot.current(), 8);
        QVERIFY(axis->range().contains(QCPAxisTickerDateTime::dateTimeToKey(days(9)[8].date)));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(axis->range(), all);
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("+ and − zoom")));
    }

    void snapshotsOfOneDayAreNamed()
    {
        TimelinePlot plot;
        plot.resize(900, 190);
        std::vector<TimelineMoment> moments;
        for (int i = 0; i < 9; ++i) {
            moments.push_back({QDate(2015, 6, 26).startOfDay(), QStringLiteral("dump%1").arg(i)});
        }
        plot.setSeries(moments, {{QStringLiteral("small"), {3, 2, 2, 2, 2, 3, 3, 3, 3}}});
        show(plot);
        const auto *const axis = plot.findChild<QCustomPlot *>()->xAxis;
        const QStringList named{QStringLiteral("dump0"), QStringLiteral("dump2"), QStringLiteral("dump4"),
                                QStringLiteral("dump6"), QStringLiteral("dump8")};
        QCOMPARE(axis->tickVectorLabels().toList(), named);
        QTest::keyClick(&plot, Qt::Key_End);
        QTest::keyClick(&plot, Qt::Key_Left); // each has a place of its own
        QCOMPARE(plot.current(), 7);
        QVERIFY(plot.accessibleDescription().contains(QStringLiteral("26 June 2015 (dump7)")));
        for (std::size_t i = 0; i < moments.size(); ++i) {
            moments[i].date = moments[i].date.addSecs(3600 * static_cast<int>(i));
        }
        plot.setSeries(moments, {{QStringLiteral("small"), {3, 2, 2, 2, 2, 3, 3, 3, 3}}});
        plot.findChild<QCustomPlot *>()->replot();
        QCOMPARE(axis->tickVectorLabels().value(1), QStringLiteral("02:00"));
    }

    void anotherLanguageWritesItsOwnNumbersAndMonths()
    {
        TimelinePlot plot;
        plot.resize(900, 190);
        plot.setSeries({{QDate(2015, 5, 1).startOfDay(), {}}, {QDate(2015, 5, 8).startOfDay(), {}}},
                       {{QStringLiteral("partners"), {10054, 10050}}});
        show(plot);
        const auto *const canvas = plot.findChild<QCustomPlot *>();
        QVERIFY(canvas->yAxis->tickVectorLabels().contains(QStringLiteral("10,054")));
        QLocale::setDefault(QLocale(QLocale::German));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&plot, &change);
        plot.findChild<QCustomPlot *>()->replot();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(canvas->yAxis->tickVectorLabels().contains(QStringLiteral("10.054")));
        QVERIFY(canvas->xAxis->tickVectorLabels().contains(QStringLiteral("1 Mai\n2015")));
    }

    /// Its axis is that of its count, however often it is drawn.
    void aCountThatNeverChangesStaysWhereItIs()
    {
        TimelinePlot plot;
        plot.resize(900, 190);
        show(plot);
        const auto *const canvas = plot.findChild<QCustomPlot *>();
        for (const qint64 rows : {qint64(5000), qint64(3), qint64(0)}) {
            for (int i = 0; i < 5; ++i) {
                plot.setSeries({{QDate(2015, 5, 1).startOfDay(), {}}, {QDate(2015, 5, 8).startOfDay(), {}}},
                               {{QStringLiteral("kinds"), {rows, rows}}});
            }
            const QCPRange range = canvas->yAxis->range();
            const auto count = static_cast<double>(rows);
            QVERIFY2(range.lower >= std::max(count - 2, -0.1) && range.upper <= count + 2,
                     qPrintable(QStringLiteral("%1 to %2").arg(range.lower).arg(range.upper)));
            QVERIFY(range.contains(count));
        }
    }

    /// Where it covers no line, whatever the width; one line needs none.
    void theLegendIsOutsideTheAxes()
    {
        TimelinePlot plot;
        plot.resize(900, 240);
        show(plot);
        auto *const canvas = plot.findChild<QCustomPlot *>();
        std::vector<TimelineSeries> series;
        for (const char *const name :
             {"contacts_partner", "contacts_person", "pcsw_client", "notes_note", "cal_event"}) {
            series.push_back({QLatin1String(name), {5, 5, 4, 3, 3, 3, 3, 3, 2}});
        }
        for (const int width : {900, 420, 1200}) {
            plot.resize(width, 240);
            plot.setSeries(days(9), series);
            canvas->replot();
            const QRect legend = canvas->legend->outerRect();
            const QRect axes = canvas->axisRect()->rect();
            QVERIFY(canvas->legend->visible());
            QVERIFY2(!legend.intersects(axes) && canvas->rect().contains(legend), qPrintable(QString::number(width)));
            QVERIFY2(axes.height() > 60, qPrintable(QString::number(axes.height())));
            QVERIFY(canvas->yAxis->coordToPixel(5)
                    > axes.top() + 3 * plot.fontMetrics().lineSpacing()); // below the words
        }
        const int high = canvas->axisRect()->height();
        plot.setSeries(days(9), {series.front()});
        canvas->replot();
        QVERIFY(!canvas->legend->visible());
        QVERIFY(canvas->axisRect()->height() > high);
        plot.setSeries(days(9), series);
        canvas->replot();
        QCOMPARE(canvas->axisRect()->height(), high);
    }

private:
    static std::vector<TimelineMoment> days(int count)
    {
        std::vector<TimelineMoment> moments;
        for (int i = 0; i < count; ++i) {
            moments.push_back({QDate(2015, 6, 26).addDays(i).startOfDay(), {}});
        }
        return moments;
    }
    static QRectF wordsArea(const TimelinePlot &plot)
    {
        auto *const canvas = plot.findChild<QCustomPlot *>();
        const auto *const label = qobject_cast<QCPItemText *>(canvas->item(canvas->itemCount() - 1));
        return label ? QRectF(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition()) : QRectF();
    }
    /// Empty where they are not wholly seen.
    static QString wordsOnDrop(const TimelinePlot &plot)
    {
        auto *const canvas = plot.findChild<QCustomPlot *>();
        const QRectF words = wordsArea(plot);
        const QRectF area = canvas->axisRect()->rect();
        if (canvas->itemCount() != 3 || !area.contains(words)) { // where one is, the interval, the words
            qInfo() << words << "in" << area;
            return {};
        }
        return qobject_cast<QCPItemText *>(canvas->item(2))->text();
    }
    static void show(TimelinePlot &plot)
    {
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.findChild<QCustomPlot *>()->replot();
    }
};

QTEST_MAIN(TestTimelinePlot)
#include "tst_timelineplot.moc"
