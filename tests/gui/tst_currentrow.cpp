// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browsing.h"
#include "gui/guisupport.h"
#include "gui/language.h"
#include "gui/messageline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Rowback;

/// What the browser of snapshots tells of the row at which a person is.
class TestCurrentRow : public QObject
{
    Q_OBJECT

    DemoSite m_demo;

    template <typename T> static T &child(SnapshotBrowser &browser, const char *name)
    {
        T *const found = browser.findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }
    static QString label(SnapshotBrowser &browser, const char *name) { return child<QLabel>(browser, name).text(); }
    static QAbstractItemModel &referrers(SnapshotBrowser &browser)
    {
        return *child<QTreeView>(browser, "referrersView").model();
    }
    static void choose(SnapshotBrowser &browser, int row, int column = 0)
    {
        rows(browser).setCurrentIndex(rows(browser).model()->index(row, column));
    }
    static int rowOf(SnapshotBrowser &browser, const QString &key)
    {
        for (int row = 0; row < rows(browser).model()->rowCount(); ++row) {
            if (cell(browser, row, 0) == key) {
                return row;
            }
        }
        qFatal("no row %s", qPrintable(key));
    }
    static void ask(SnapshotBrowser &browser) { child<QPushButton>(browser, "referrersButton").click(); }

    void open(SnapshotBrowser &browser, const QString &table) const
    {
        QSignalSpy opened(&browser, &SnapshotBrowser::snapshotOpened);
        browser.resize(1200, 800);
        browser.show();
        browser.openSnapshot(m_demo.files().snapshot);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        settle(browser);
        showTable(browser, table);
    }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        speak(QStringLiteral("en")); // plurals
    }

    void whatRefersToItIsToldOfThatRowAlone()
    {
        const QString idle = QStringLiteral("“Who refers to this?” looks for the rows that refer to the chosen one.");
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        QCOMPARE(label(browser, "referrersLabel"), idle);
        choose(browser, rowOf(browser, QStringLiteral("4011")));
        ask(browser);
        QCOMPARE(label(browser, "referrersLabel"), QStringLiteral("Looking for rows that refer to pcsw.Client 4011…"));
        settle(browser);
        QCOMPARE(label(browser, "referrersLabel"),
                 QStringLiteral("What refers to pcsw.Client 4011: press Enter or double-click to see the rows."));
        QVERIFY(referrers(browser).rowCount() > 0);
        choose(browser, rowOf(browser, QStringLiteral("20737"))); // by arrow keys, say
        QCOMPARE(label(browser, "referrersLabel"), idle);
        QCOMPARE(referrers(browser).rowCount(), 0);
        ask(browser);
        settle(browser);
        QVERIFY2(label(browser, "referrersLabel").contains(QLatin1String("pcsw.Client 20737:")),
                 qPrintable(label(browser, "referrersLabel")));
        showTable(browser, QStringLiteral("notes_note"));
        QCOMPARE(label(browser, "referrersLabel"), idle);
        QCOMPARE(referrers(browser).rowCount(), 0);
        ask(browser);
        settle(browser);
        QVERIFY2(
            label(browser, "referrersLabel").startsWith(QLatin1String("No row of this snapshot refers to notes.Note ")),
            qPrintable(label(browser, "referrersLabel")));
    }

    void aLateAnswerForAnotherRowIsDropped()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        choose(browser, rowOf(browser, QStringLiteral("4011")));
        QSignalSpy found(&browser.controller(), &BrowserController::referrersFound);
        ask(browser);
        choose(browser, rowOf(browser, QStringLiteral("20737"))); // while it still looks
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(referrers(browser).rowCount(), 0);
        QVERIFY(label(browser, "referrersLabel").startsWith(QStringLiteral("“Who refers to this?”")));
        QSignalSpy failed(&browser.controller(), &BrowserController::failed);
        ask(browser);
        showTable(browser, QStringLiteral("notes_note")); // takes its place: nobody is told that it was cancelled
        QCOMPARE(found.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void aSearchThatIsCancelledLeavesNothingBehind()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        QSignalSpy ended(&browser.controller(), &BrowserController::referrersNotFound);
        QSignalSpy found(&browser.controller(), &BrowserController::referrersFound);
        for (qsizetype tries = 1; tries <= 50 && ended.isEmpty(); ++tries) { // it may be quicker than the cancelling
            ask(browser);
            browser.controller().cancel();
            QTRY_COMPARE(ended.size() + found.size(), tries);
        }
        QCOMPARE(ended.size(), 1);
        QVERIFY(label(browser, "referrersLabel").startsWith(QStringLiteral("“Who refers to this?”")));
    }

    void aHintGoesWhenItWasFollowed()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        const auto &line = child<MessageLine>(browser, "messageLine");
        rows(browser).setCurrentIndex({});
        ask(browser);
        QCOMPARE(line.text(), QStringLiteral("Choose a row first."));
        choose(browser, 2);
        QVERIFY2(!line.isVisible(), qPrintable(line.text()));
        const int plain = columnOf(browser, QStringLiteral("national_id"));
        choose(browser, 2, plain);
        child<QAction>(browser, "followAction").trigger();
        QCOMPARE(line.text(), QStringLiteral("This column does not refer to another row."));
        choose(browser, 2, 0);
        QVERIFY2(!line.isVisible(), qPrintable(line.text()));
    }

    void aReferenceShowsWhatItRefersTo()
    {
        SnapshotBrowser browser;
        browser.controller().setProfile(QStringLiteral("lino-welfare"));
        open(browser, QStringLiteral("notes_note"));
        const int project = columnOf(browser, QStringLiteral("project_id"));
        int row = 0;
        while (cell(browser, row, project) == QLatin1String("NULL")) {
            ++row;
        }
        const QModelIndex reference = rows(browser).model()->index(row, project);
        const auto label = [&] { return reference.data(RowWindowModel::LabelRole).toString(); };
        QTRY_VERIFY2(label().contains(QLatin1String(", ")), qPrintable(label()));
        const QString both = reference.data().toString() + QStringLiteral(" — ") + label();
        QTRY_VERIFY(rows(browser).columnWidth(project) >= rows(browser).fontMetrics().horizontalAdvance(both));
    }

    void theColumnOfTheKeyIsAsWideAsTheLongestKey()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::copy(m_demo.files().snapshot + QStringLiteral("/restore.py"),
                            folder.filePath(QStringLiteral("restore.py"))));
        QFile notes(folder.filePath(QStringLiteral("notes_note.py")));
        QFile original(m_demo.files().snapshot + QStringLiteral("/notes_note.py"));
        QVERIFY(original.open(QIODevice::ReadOnly) && notes.open(QIODevice::WriteOnly));
        const QByteArray whole = original.readAll();
        const qsizetype last = whole.lastIndexOf("create_notes_note(") + qsizetype(sizeof("create_notes_note("));
        const qsizetype comma = whole.indexOf(',', last);
        notes.write(whole.left(last - 1) + "123456789012345" + whole.mid(comma));
        notes.close();
        SnapshotBrowser browser;
        QSignalSpy opened(&browser, &SnapshotBrowser::snapshotOpened);
        browser.resize(1200, 800);
        browser.show();
        browser.openSnapshot(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        showTable(browser, QStringLiteral("notes_note"));
        const int count = rows(browser).model()->rowCount();
        QVERIFY(count > 30); // more than a view has room for
        QTRY_VERIFY(rows(browser).columnWidth(0)
                    > rows(browser).fontMetrics().horizontalAdvance(QStringLiteral("123456789012345")));
        QCOMPARE(cell(browser, count - 1, 0), QStringLiteral("123456789012345"));
    }

    void allItsColumnsAreListed()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("notes_note"));
        auto &details = child<QTreeView>(browser, "detailsView");
        const QAbstractItemModel &lines = *details.model();
        QCOMPARE(lines.rowCount(), rows(browser).model()->columnCount());
        const int project = columnOf(browser, QStringLiteral("project_id"));
        int row = 0;
        while (cell(browser, row, project) == QLatin1String("NULL")) {
            ++row;
        }
        choose(browser, row);
        QCOMPARE(lines.index(project, 0).data().toString(), QStringLiteral("project_id"));
        const QString client = lines.index(project, 1).data().toString();
        QCOMPARE(client, cell(browser, row, project));
        Q_EMIT details.activated(lines.index(project, 1)); // goes where it refers to
        settle(browser);
        QCOMPARE(label(browser, "rowsLabel").section(QLatin1Char(':'), 0, 0), QStringLiteral("pcsw.Client"));
        QCOMPARE(lines.index(0, 1).data().toString(), client);
    }

    void whatIsSearchedForIsShownAndItsRowStaysAfterwards()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        auto &filter = child<QLineEdit>(browser, "rowFilterEdit");
        filter.setText(QStringLiteral("580515 498-14"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QTRY_COMPARE(rows(browser).model()->rowCount(), 1);
        QTRY_COMPARE(rows(browser).currentIndex().column(), columnOf(browser, QStringLiteral("national_id")));
        QVERIFY(rows(browser).currentIndex().data(Qt::BackgroundRole).isValid());
        settle(browser);
        filter.clear();
        QTRY_VERIFY(rows(browser).model()->rowCount() > 1);
        settle(browser);
        const int row = rows(browser).currentIndex().row();
        QVERIFY(row > 0);
        QCOMPARE(cell(browser, row, 0), QStringLiteral("4011")); // among its neighbours
    }

    void whatCannotBeOpenedLeavesTheOtherInView()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        browser.openSnapshot(QStringLiteral("/nowhere/at/all"));
        const auto &line = child<MessageLine>(browser, "messageLine");
        QTRY_VERIFY2(line.text().contains(QStringLiteral("What is shown is still %1.").arg(m_demo.files().snapshot)),
                     qPrintable(line.text()));
    }

    void itsPlaceIsTold()
    {
        SnapshotBrowser browser;
        open(browser, QStringLiteral("pcsw_client"));
        const int count = rows(browser).model()->rowCount();
        QCOMPARE(label(browser, "placeLabel"), QStringLiteral("row 1 of %1").arg(count));
        choose(browser, count - 1);
        QCOMPARE(label(browser, "placeLabel"), QStringLiteral("row %1 of %1").arg(count));
        QCOMPARE(label(browser, "rowsLabel"), QStringLiteral("pcsw.Client: %1 rows").arg(count));
        auto &filter = child<QLineEdit>(browser, "rowFilterEdit");
        filter.setText(QStringLiteral("nobody is called so"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QTRY_COMPARE(rows(browser).model()->rowCount(), 0);
        QCOMPARE(label(browser, "placeLabel"), QString());
        filter.setText(QStringLiteral("580515 498-14"));
        QTest::keyClick(&filter, Qt::Key_Return);
        QTRY_COMPARE(rows(browser).model()->rowCount(), 1);
        QCOMPARE(label(browser, "placeLabel"), QStringLiteral("row 1 of 1"));
        QCOMPARE(label(browser, "rowsLabel"),
                 QStringLiteral("pcsw.Client: 1 of %1 rows; the names beside numbers are not searched").arg(count));
    }
};

QTEST_MAIN(TestCurrentRow)
#include "tst_currentrow.moc"
