// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/snapshotbrowser.h"
#include "gui/stallwatch.h"
#include "models/rowwindowmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
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

} // namespace

class TestSnapshotBrowser : public QObject
{
    Q_OBJECT

    DemoFolder m_demo;

    static void open(SnapshotBrowser &browser, const QString &path)
    {
        QSignalSpy opened(&browser, &SnapshotBrowser::snapshotOpened);
        browser.resize(1200, 800);
        browser.show();
        browser.openSnapshot(path);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(browser);
    }
    static void settle(SnapshotBrowser &browser)
    {
        QTest::qWait(150); // timers for what is shown beside
        QTRY_VERIFY_WITH_TIMEOUT(!browser.controller().isBusy(), 60'000);
        QTest::qWait(20);
    }
    static QTableView &rows(SnapshotBrowser &browser)
    {
        return *browser.findChild<QTableView *>(QStringLiteral("rowsView"));
    }
    static QString cell(SnapshotBrowser &browser, int row, int column)
    {
        QString text;
        const QModelIndex index = rows(browser).model()->index(row, column);
        static_cast<void>(index.data());
        const bool isThere = QTest::qWaitFor([&] { return index.data(RowWindowModel::LoadedRole).toBool(); }, 20'000);
        return isThere ? index.data().toString() : QStringLiteral("not loaded");
    }
    static void showTable(SnapshotBrowser &browser, const QString &name)
    {
        RowQuery query;
        const auto &tables = browser.controller().outline()->summary.tables;
        const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto &t) { return t.name == name; });
        QVERIFY(found != tables.end());
        query.table = TableId{static_cast<int>(found - tables.begin())};
        browser.controller().show(query);
        settle(browser);
    }
    static int columnOf(SnapshotBrowser &browser, const QString &name)
    {
        const QAbstractItemModel *const model = rows(browser).model();
        for (int i = 0; i < model->columnCount(); ++i) {
            if (model->headerData(i, Qt::Horizontal).toString() == name) {
                return i;
            }
        }
        return -1;
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
        filter->clear();
        QTRY_COMPARE(rows(browser).model()->rowCount(), all);
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
        QCOMPARE(rows(browser).model()->rowCount(), count);
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
