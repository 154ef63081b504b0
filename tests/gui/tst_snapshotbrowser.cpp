// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browserplace.h"
#include "gui/browsing.h"
#include "gui/connectionstore.h"
#include "gui/guisupport.h"
#include "gui/snapshotbrowser.h"
#include "gui/stallwatch.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

using namespace Rowback;

namespace {

/// A dump of one large table and a small one.
void writeLargeDump(const QString &folder, int rows)
{
    QFile script(folder + QStringLiteral("/restore.py"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "# -*- coding: UTF-8 -*-\nSOURCE_VERSION = '18.8.0'\n"
        "a_Thing = resolve_model(\"a.Thing\")\na_Note = resolve_model(\"a.Note\")\n\n"
        "def create_a_thing(id, name, note_id):\n    kw = dict()\n    kw.update(id=id)\n    kw.update(name=name)\n"
        "    kw.update(note_id=note_id)\n    return a_Thing(**kw)\n\n"
        "def create_a_note(id, text):\n    kw = dict()\n    kw.update(id=id)\n    kw.update(text=text)\n"
        "    return a_Note(**kw)\n\n"
        "def main(args):\n    loader = DpyLoader(globals(), quick=args.quick)\n    args = (globals(), locals())\n"
        "    execfile(\"a_note.py\", *args)\n    execfile(\"a_thing.py\", *args)\n    loader.finalize()\n\n"
        "if __name__ == '__main__':\n    main(args)\n");
    QFile notes(folder + QStringLiteral("/a_note.py"));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("loader.save(create_a_note(1,'x'))\n");
    QFile things(folder + QStringLiteral("/a_thing.py"));
    QVERIFY(things.open(QIODevice::WriteOnly));
    QByteArray lines;
    for (int i = 1; i <= rows; ++i) {
        lines += "loader.save(create_a_thing(" + QByteArray::number(i) + ",'name of "
            + QByteArray::number((qint64(i) * 7919) % 1000003) + "'," + (i % 3 == 0 ? "None" : "1") + "))\n";
        if (lines.size() > 1 << 20) {
            things.write(lines);
            lines.clear();
        }
    }
    things.write(lines);
}

/// Milliseconds that fresh memory takes on this machine where Qt's header, which keeps eight bytes a row, moves as
/// it grows past eight million rows.
qint64 largestGrowth()
{
    QElapsedTimer clock;
    clock.start();
    const std::vector<char> touched(std::size_t(8) << 23U, 'x');
    return touched.back() == 'x' ? clock.elapsed() : 0;
}

} // namespace

class TestSnapshotBrowser : public QObject
{
    Q_OBJECT

    DemoSite m_demo;

    static void open(SnapshotBrowser &browser, const QString &path)
    {
        QSignalSpy opened(&browser, &SnapshotBrowser::snapshotOpened);
        browser.resize(1200, 800);
        browser.show();
        browser.openSnapshot(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(browser);
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void rowsAndTheirSource()
    {
        SnapshotBrowser browser;
        open(browser, m_demo.files().snapshot);
        showTable(browser, QStringLiteral("pcsw_client"));
        QVERIFY(rows(browser).model()->rowCount() > 100);
        const QString key = cell(browser, 3, 0);
        rows(browser).setCurrentIndex(rows(browser).model()->index(3, 0));
        const auto *const source = browser.findChild<QPlainTextEdit *>(QStringLiteral("sourceView"));
        QTRY_VERIFY(source->toPlainText().contains(QStringLiteral("create_pcsw_client(%1,").arg(key)));
        QVERIFY(browser.findChild<QLabel *>(QStringLiteral("sourceLabel"))
                    ->text()
                    .contains(QLatin1String("pcsw_client.py")));
    }

    void filterAndSort()
    {
        SnapshotBrowser browser;
        open(browser, m_demo.files().snapshot);
        showTable(browser, QStringLiteral("contacts_person"));
        const int all = rows(browser).model()->rowCount();
        const int name = columnOf(browser, QStringLiteral("last_name"));
        Q_EMIT rows(browser).horizontalHeader()->sectionClicked(name);
        settle(browser);
        const QString first = cell(browser, 0, name);
        Q_EMIT rows(browser).horizontalHeader()->sectionClicked(name);
        settle(browser);
        const QString last = cell(browser, 0, name);
        QVERIFY(first.toUtf8() < last.toUtf8());
        auto *const filter = browser.findChild<QLineEdit *>(QStringLiteral("rowFilterEdit"));
        filter->setFocus();
        QTest::keyClicks(filter, last.toLower());
        QTest::keyClick(filter, Qt::Key_Return);
        settle(browser);
        const int some = rows(browser).model()->rowCount();
        QVERIFY(some > 0 && some < all);
        QCOMPARE(cell(browser, 0, name), last);
        // person_ptr_id refers to a partner, whose name is seen and not searched
        const auto *const label = browser.findChild<QLabel *>(QStringLiteral("rowsLabel"));
        QVERIFY2(label->text().endsWith(QLatin1String("; the names beside numbers are not searched")),
                 qPrintable(label->text()));
        auto *const column = browser.findChild<QComboBox *>(QStringLiteral("columnCombo"));
        column->setCurrentIndex(name + 1);
        Q_EMIT column->activated(name + 1);
        settle(browser);
        QVERIFY2(!label->text().contains(QLatin1Char(';')), qPrintable(label->text()));
        filter->clear();
        QTRY_COMPARE(rows(browser).model()->rowCount(), all);
        QVERIFY2(!label->text().contains(QLatin1Char(';')), qPrintable(label->text()));
    }

    void referencesBothWaysAndBack()
    {
        SnapshotBrowser browser;
        open(browser, m_demo.files().snapshot);
        showTable(browser, QStringLiteral("notes_note"));
        const int project = columnOf(browser, QStringLiteral("project_id"));
        int row = 0;
        while (cell(browser, row, project) == QLatin1String("NULL")) {
            ++row;
        }
        const QString client = cell(browser, row, project);
        rows(browser).setFocus();
        rows(browser).setCurrentIndex(rows(browser).model()->index(row, project));
        QTest::keyClick(&rows(browser), Qt::Key_Return);
        QTest::qWait(50);
        settle(browser);
        QCOMPARE(columnOf(browser, QStringLiteral("national_id")) >= 0, true); // the clients
        QCOMPARE(cell(browser, rows(browser).currentIndex().row(), 0), client);

        browser.findChild<QPushButton *>(QStringLiteral("referrersButton"))->click();
        settle(browser);
        auto *const view = browser.findChild<QTreeView *>(QStringLiteral("referrersView"));
        QVERIFY(view->model()->rowCount() > 0);
        const QString count = view->model()->index(0, 2).data().toString();
        Q_EMIT view->activated(view->model()->index(0, 0));
        settle(browser);
        QCOMPARE(QString::number(rows(browser).model()->rowCount()), count);

        auto *const back = browser.findChild<QToolButton *>(QStringLiteral("backButton"));
        back->click();
        settle(browser);
        QCOMPARE(cell(browser, rows(browser).currentIndex().row(), 0), client);
        back->click();
        settle(browser);
        QVERIFY(columnOf(browser, QStringLiteral("project_id")) >= 0);
        QCOMPARE(rows(browser).currentIndex().row(), row);
        browser.findChild<QToolButton *>(QStringLiteral("forwardButton"))->click();
        settle(browser);
        QCOMPARE(cell(browser, rows(browser).currentIndex().row(), 0), client);
    }

    void copyAndExport()
    {
        SnapshotBrowser browser;
        open(browser, m_demo.files().snapshot);
        showTable(browser, QStringLiteral("contacts_person"));
        rows(browser).selectRow(1);
        browser.findChild<QAction *>(QStringLiteral("copyAction"))->trigger();
        settle(browser);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 2);
        const QString path = m_demo.filePath(QStringLiteral("persons.jsonl"));
        QSignalSpy exported(&browser.controller(), &BrowserController::exported);
        browser.exportTo(path);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), rows(browser).model()->rowCount());
    }

    void liveTablesLookTheSame()
    {
        SnapshotBrowser browser;
        browser.resize(1200, 800);
        browser.show();
        QSignalSpy opened(&browser.controller(), &BrowserController::opened);
        auto *const path = browser.findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        path->setText(m_demo.url());
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(browser);
        QVERIFY(!browser.findChild<QPushButton *>(QStringLiteral("recoverButton"))->isEnabled());
        showTable(browser, QStringLiteral("pcsw_client"));
        const int all = rows(browser).model()->rowCount();
        QVERIFY(all > 100);
        auto *const filter = browser.findChild<QLineEdit *>(QStringLiteral("rowFilterEdit"));
        filter->setText(QStringLiteral("200708"));
        QTest::keyClick(filter, Qt::Key_Return);
        settle(browser);
        QTRY_COMPARE(rows(browser).model()->rowCount(), 1);
        QCOMPARE(cell(browser, 0, 0), QStringLiteral("200708"));
        browser.findChild<QPushButton *>(QStringLiteral("referrersButton"))->click();
        settle(browser);
        auto *const referrers = browser.findChild<QTreeView *>(QStringLiteral("referrersView"));
        QTRY_VERIFY(referrers->model()->rowCount() > 0);
        const QString count = referrers->model()->index(0, 2).data().toString();
        Q_EMIT referrers->activated(referrers->model()->index(0, 0));
        settle(browser);
        QTRY_COMPARE(QString::number(rows(browser).model()->rowCount()), count);
        browser.findChild<QToolButton *>(QStringLiteral("backButton"))->click();
        settle(browser);
        QTRY_COMPARE(cell(browser, 0, 0), QStringLiteral("200708"));
    }

    void snapshotAndDatabaseSideBySide()
    {
        BrowserPlace place;
        place.resize(1280, 800);
        place.show();
        place.setRecoveryDatabase(m_demo.url());
        place.setProfile(QStringLiteral("lino-welfare"));
        open(place.browser(), m_demo.files().snapshot);
        QSignalSpy opened(&place.liveBrowser().controller(), &BrowserController::opened);
        place.findChild<QCheckBox *>(QStringLiteral("besideCheck"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        const auto *const words = place.findChild<QLabel *>(QStringLiteral("comparisonLabel"));
        const auto choose = [&](SnapshotBrowser &side, const QString &key) {
            for (int row = 0; row < rows(side).model()->rowCount(); ++row) {
                if (cell(side, row, 0) == key) {
                    rows(side).setCurrentIndex(rows(side).model()->index(row, 1));
                    return;
                }
            }
            QFAIL("no such row");
        };
        settle(place.liveBrowser());
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        choose(place.browser(), QStringLiteral("21148")); // its national id has become another one's
        QTRY_VERIFY2(words->text().contains(QLatin1String("21148: 1 column(s) differ: national_id")),
                     qPrintable(words->text()));
        const auto shown = [&](SnapshotBrowser &side, const char *column) {
            return rows(side).currentIndex().siblingAtColumn(columnOf(side, QLatin1String(column))).data().toString();
        };
        QVERIFY2(shown(place.browser(), "national_id").startsWith(QStringLiteral("≠ ")),
                 qPrintable(shown(place.browser(), "national_id")));
        QCOMPARE(shown(place.liveBrowser(), "national_id"), QStringLiteral("≠ 710108 503-76"));
        choose(place.browser(), QStringLiteral("4011")); // has vanished
        QTRY_VERIFY2(words->text().contains(QLatin1String("4011 is in the snapshot only")), qPrintable(words->text()));
        QVERIFY(!rows(place.liveBrowser()).currentIndex().isValid());
        choose(place.liveBrowser(), QStringLiteral("200708")); // from the right as well
        QTRY_VERIFY2(words->text().contains(QLatin1String("200708 is in the live database only")),
                     qPrintable(words->text()));
        choose(place.liveBrowser(), QStringLiteral("21148"));
        QTRY_VERIFY2(words->text().contains(QLatin1String("21148: 1 column(s) differ")), qPrintable(words->text()));
        QCOMPARE(cell(place.browser(), rows(place.browser()).currentIndex().row(), 0), QStringLiteral("21148"));
        place.findChild<QCheckBox *>(QStringLiteral("besideCheck"))->click();
        QVERIFY(words->text().isEmpty());
        QVERIFY(!shown(place.browser(), "national_id").contains(QStringLiteral("≠")));
    }

    void aSavedConnectionIsOffered()
    {
        ConnectionStore::save({QStringLiteral("the demo"), m_demo.url(), false});
        SnapshotBrowser browser;
        browser.show();
        QMenu *const menu = browser.findChild<QPushButton *>(QStringLiteral("databaseButton"))->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 1);
        QSignalSpy opened(&browser.controller(), &BrowserController::opened);
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        QVERIFY(browser.controller().isLive());
        settle(browser);
        QSignalSpy failed(&browser.controller(), &BrowserController::failed);
        browser.openDatabase(QStringLiteral("sqlite:///nowhere/at/all.db"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void aWrongPathIsSaid()
    {
        SnapshotBrowser browser;
        QSignalSpy failed(&browser.controller(), &BrowserController::failed);
        browser.show();
        browser.openSnapshot(QStringLiteral("/nowhere/at/all"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(browser.findChild<QWidget *>(QStringLiteral("messageLine"))->isVisible());
        QCOMPARE(browser.findChild<QLineEdit *>(QStringLiteral("pathEdit"))->text(), QStringLiteral("/nowhere/at/all"));
    }

    void tenMillionRowsAppearWithoutAStall()
    {
        constexpr int count = 10'000'000;
        SnapshotBrowser browser;
        open(browser, m_demo.files().snapshot);
        RowWindowModel model;
        model.setColumns({QStringLiteral("id"), QStringLiteral("name")}, {QStringLiteral("id")}, {QString(), QString()});
        rows(browser).setModel(&model);
        QTest::qWait(300);
        StallWatch watch;
        for (int round = 0; round < 2; ++round) { // the second time there are as many already
            model.setRows(count);
            QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), count, 60'000);
            rows(browser).setCurrentIndex(model.index(count - 1, 0));
            QTest::qWait(50);
        }
        model.setRows(0);
        QTest::qWait(50);
        const qint64 most = 100 + largestGrowth();
        qInfo("longest stall: %lld ms of %lld", static_cast<long long>(watch.longest()), static_cast<long long>(most));
        QVERIFY2(watch.longest() < most, qPrintable(QString::number(watch.longest())));
    }

    void aMillionRowsScrollWithoutAStall()
    {
        const QTemporaryDir folder;
        constexpr int count = 1'000'000;
        writeLargeDump(folder.path(), count);
        SnapshotBrowser browser;
        browser.resize(1200, 800);
        browser.show();
        QTest::qWait(200);
        StallWatch watch;
        browser.openSnapshot(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(browser.controller().outline().has_value() && !browser.controller().isBusy(), 120'000);
        showTable(browser, QStringLiteral("a_thing"));
        QTRY_COMPARE(rows(browser).model()->rowCount(), count);
        QScrollBar *const bar = rows(browser).verticalScrollBar();
        for (int step = 0; step <= 100; ++step) {
            bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 100));
            QTest::qWait(5);
        }
        QCOMPARE(cell(browser, count - 1, 0), QString::number(count));
        Q_EMIT rows(browser).horizontalHeader()->sectionClicked(1);
        settle(browser);
        QCOMPARE(cell(browser, 0, 1), QStringLiteral("name of 1"));
        browser.findChild<QLineEdit *>(QStringLiteral("rowFilterEdit"))->setText(QStringLiteral("NAME OF 77"));
        QTest::keyClick(browser.findChild<QLineEdit *>(QStringLiteral("rowFilterEdit")), Qt::Key_Return);
        settle(browser);
        QVERIFY(rows(browser).model()->rowCount() > 1000);
        qInfo("longest stall: %lld ms", static_cast<long long>(watch.longest()));
        QVERIFY2(watch.longest() < 100, qPrintable(QString::number(watch.longest())));
    }
};

QTEST_MAIN(TestSnapshotBrowser)
#include "tst_snapshotbrowser.moc"
