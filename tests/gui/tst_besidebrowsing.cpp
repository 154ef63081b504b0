// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browserplace.h"
#include "gui/browsing.h"
#include "gui/guisupport.h"

#include <QCheckBox>
#include <QLabel>

using namespace Rowback;

/// A snapshot beside the live database: where each side begins.
class TestBesideBrowsing : public QObject
{
    Q_OBJECT

    DemoSite m_demo;

    static QString tableOf(SnapshotBrowser &side)
    {
        const auto &outline = side.controller().outline();
        return outline ? outline->summary.tables[static_cast<std::size_t>(index(side.controller().query().table))].name
                       : QString();
    }
    static QString keyOf(SnapshotBrowser &side)
    {
        const QModelIndex current = rows(side).currentIndex();
        return current.isValid() ? cell(side, current.row(), 0) : QString();
    }
    static void choose(SnapshotBrowser &side, const QString &key)
    {
        for (int row = 0; row < rows(side).model()->rowCount(); ++row) {
            if (cell(side, row, 0) == key) {
                rows(side).setCurrentIndex(rows(side).model()->index(row, 1));
                settle(side);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no row %1").arg(key)));
    }
    void open(BrowserPlace &place) const
    {
        place.resize(1280, 800);
        place.show();
        place.setRecoveryDatabase(m_demo.url());
        place.setProfile(QStringLiteral("lino-welfare"));
        QSignalSpy opened(&place.browser(), &SnapshotBrowser::snapshotOpened);
        place.browser().openSnapshot(m_demo.files().snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(place.browser());
    }
    static QCheckBox &beside(BrowserPlace &place)
    {
        return *place.findChild<QCheckBox *>(QStringLiteral("besideCheck"));
    }
    static void openBeside(BrowserPlace &place)
    {
        QSignalSpy opened(&place.liveBrowser().controller(), &BrowserController::opened);
        beside(place).click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(place.browser());
        settle(place.liveBrowser());
    }
    static QString words(BrowserPlace &place)
    {
        return place.findChild<QLabel *>(QStringLiteral("comparisonLabel"))->text();
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void theLiveSideOpensAtTheSameRow()
    {
        BrowserPlace place;
        open(place);
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        choose(place.browser(), QStringLiteral("21148"));
        QSignalSpy shown(&place.liveBrowser().controller(), &BrowserController::rowsChanged);
        openBeside(place);
        QTRY_COMPARE(tableOf(place.liveBrowser()), QStringLiteral("pcsw_client"));
        QTRY_COMPARE(keyOf(place.liveBrowser()), QStringLiteral("21148"));
        QCOMPARE(shown.size(), 1); // and at no other before
        QCOMPARE(tableOf(place.browser()), QStringLiteral("pcsw_client"));
        QCOMPARE(keyOf(place.browser()), QStringLiteral("21148"));
        QTRY_VERIFY2(words(place).contains(QLatin1String("1 column(s) differ: national_id")), qPrintable(words(place)));
    }

    void aRowThatIsNotThereLeavesTheSameTable()
    {
        BrowserPlace place;
        open(place);
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        choose(place.browser(), QStringLiteral("4011")); // has vanished
        openBeside(place);
        QTRY_COMPARE(tableOf(place.liveBrowser()), QStringLiteral("pcsw_client"));
        QVERIFY(!rows(place.liveBrowser()).currentIndex().isValid());
        QVERIFY2(words(place).contains(QLatin1String("4011 is in the snapshot only")), qPrintable(words(place)));
        showTable(place.browser(), QStringLiteral("contacts_person"));
        choose(place.browser(), QStringLiteral("4011"));
        QTRY_COMPARE(tableOf(place.liveBrowser()), QStringLiteral("contacts_person"));
        QTRY_VERIFY(!rows(place.liveBrowser()).currentIndex().isValid());
        QCOMPARE(tableOf(place.browser()), QStringLiteral("contacts_person"));
    }

    void aTableThatShowsNoRowIsTheSameOnBothSides()
    {
        BrowserPlace place;
        open(place);
        openBeside(place);
        RowQuery query;
        const auto &tables = place.browser().controller().outline()->summary.tables;
        while (tables[static_cast<std::size_t>(index(query.table))].name != QLatin1String("notes_note")) {
            query.table = TableId{index(query.table) + 1};
        }
        query.text = QStringLiteral("nobody writes so");
        place.browser().controller().show(query);
        QTRY_COMPARE(tableOf(place.browser()), QStringLiteral("notes_note"));
        QTRY_COMPARE(tableOf(place.liveBrowser()), QStringLiteral("notes_note"));
        QVERIFY(!rows(place.liveBrowser()).currentIndex().isValid());
    }

    void shownAgainItIsWhereTheSnapshotHasGone()
    {
        BrowserPlace place;
        open(place);
        openBeside(place);
        beside(place).click();
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        choose(place.browser(), QStringLiteral("21148"));
        beside(place).click();
        QTRY_COMPARE(keyOf(place.liveBrowser()), QStringLiteral("21148"));
        settle(place.browser());
        QCOMPARE(tableOf(place.liveBrowser()), QStringLiteral("pcsw_client"));
        QCOMPARE(keyOf(place.browser()), QStringLiteral("21148"));
    }

    void anotherSnapshotOpensWhereTheLiveSideIs()
    {
        BrowserPlace place;
        open(place);
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        choose(place.browser(), QStringLiteral("21148"));
        openBeside(place);
        QTRY_COMPARE(keyOf(place.liveBrowser()), QStringLiteral("21148"));
        QSignalSpy opened(&place.browser(), &SnapshotBrowser::snapshotOpened);
        place.browser().openSnapshot(m_demo.files().catalogue + QStringLiteral("/20150619"));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        QTRY_COMPARE(tableOf(place.browser()), QStringLiteral("pcsw_client"));
        QTRY_COMPARE(keyOf(place.browser()), QStringLiteral("21148"));
        QCOMPARE(keyOf(place.liveBrowser()), QStringLiteral("21148"));
    }
};

QTEST_MAIN(TestBesideBrowsing)
#include "tst_besidebrowsing.moc"
