// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/timelineplot.h"

#include <QLocale>

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
        std::vector<TimelineMoment> moments;
        TimelineSeries series{QStringLiteral("small"), {}};
        for (int i = 0; i < 9; ++i) {
            moments.push_back({QDate(2015, 6, 26).addDays(i).startOfDay(), {}});
            series.rows.push_back(i < drop ? 3 : 2);
        }
        plot.setSeries(moments, {series});
        show(plot);
        auto *const canvas = plot.findChild<QCustomPlot *>();
        QCOMPARE(canvas->itemCount(), 3); // where one is, the interval, the words
        const auto *const label = qobject_cast<QCPItemText *>(canvas->item(2));
        QVERIFY(label && label->text().startsWith(QStringLiteral("−1 between")));
        const QRectF words(label->topLeft->pixelPosition(), label->bottomRight->pixelPosition());
        const QRectF area = canvas->axisRect()->rect();
        QVERIFY2(area.contains(words),
                 qPrintable(QStringLiteral("%1 to %2 in %3 to %4")
                                .arg(words.left())
                                .arg(words.right())
                                .arg(area.left())
                                .arg(area.right())));
        QVERIFY(canvas->yAxis->coordToPixel(3) > words.bottom()); // no line goes through them
        QStringList counts = canvas->yAxis->tickVectorLabels().toList();
        QVERIFY(counts.contains(QStringLiteral("3")));
        QCOMPARE(counts.removeDuplicates(), 0);
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

private:
    static void show(TimelinePlot &plot)
    {
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.findChild<QCustomPlot *>()->replot();
    }
};

QTEST_MAIN(TestTimelinePlot)
#include "tst_timelineplot.moc"
