// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/recentwork.h"
#include "recovery/journal.h"

#include <QListWidget>
#include <QTemporaryDir>

using namespace Rowback;

/// The list of recent work on the start page.
class TestRecentWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true); // kept work is moved to a trash of its own
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_recentwork"));
    }
    void init()
    {
        failOnWarnings();
        QVERIFY(m_folder.isValid());
        makeFile(QStringLiteral("welfare.journal"));
        makeFile(QStringLiteral("gone.zip"));
        RecentWork::add(RecentItem::Kind::Snapshot, m_folder.filePath(QStringLiteral("gone.zip")), m_when);
        RecentWork::add(RecentItem::Kind::Journal, m_folder.filePath(QStringLiteral("welfare.journal")), m_when);
        QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("gone.zip"))));
    }

    void saysWhatItIsAndWhere()
    {
        MainWindow window;
        window.show();
        const QListWidget &list = listOf(window);
        QTRY_COMPARE(list.count(), 2);
        for (const QAction *const action : list.actions()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text())); // no line is chosen yet
        }
        const QStringList journal = list.item(0)->text().split(QLatin1Char('\n'));
        QCOMPARE(journal.value(0), QStringLiteral("welfare.journal"));
        QVERIFY2(journal.value(1).startsWith(QLatin1String("Journal of a recovery, used ")),
                 qPrintable(journal.value(1)));
        QCOMPARE(journal.value(2), m_folder.path());
        QCOMPARE(list.item(0)->toolTip(), m_folder.filePath(QStringLiteral("welfare.journal")));
        QCOMPARE(list.item(1)->text().section(QLatin1Char('\n'), 1, 1), QStringLiteral("Snapshot, not there any more"));
        QCOMPARE(list.textElideMode(), Qt::ElideMiddle);
    }

    /// Wherever it was undone: the file tells.
    void saysThatAJournalWasUndone()
    {
        MainWindow window;
        window.show();
        const QListWidget &list = listOf(window);
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(!list.item(0)->text().contains(QLatin1String("undone")));
        window.hide();
        const QString path = m_folder.filePath(QStringLiteral("welfare.journal"));
        QVERIFY(appendJournalState(path, Journal::State::Undone, m_when));
        window.show();
        QTRY_VERIFY(list.item(0)->text().contains(QLatin1String("\nJournal of a recovery that was undone, used ")));
    }

    void whatIsGoneIsNotOpened()
    {
        MainWindow window;
        window.show();
        QListWidget &list = listOf(window);
        QTRY_COMPARE(list.count(), 2);
        list.setCurrentRow(1);
        Q_EMIT list.itemActivated(list.item(1));
        auto *const line = list.parentWidget()->findChild<MessageLine *>(QStringLiteral("messageLine"));
        QTRY_VERIFY(line->isVisible());
        QVERIFY(list.isVisible());
        QVERIFY2(line->text().contains(QLatin1String("not there any more")), qPrintable(line->text()));
        QVERIFY2(line->text().contains(QLatin1String("gone.zip")), qPrintable(line->text()));
    }

    void theDeleteKeyRemovesALine()
    {
        MainWindow window;
        window.show();
        QListWidget &list = listOf(window);
        QTRY_COMPARE(list.count(), 2);
        list.setFocus();
        list.setCurrentRow(1);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(list.count(), 1);
        QCOMPARE(RecentWork::items().size(), 1);
        QCOMPARE(list.currentRow(), 0);
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(list.count(), 0);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("welfare.journal")))); // off the list, not off the disk
        for (const QAction *const action : list.actions()) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        }
    }

    void removesFromItsMenu()
    {
        MainWindow window;
        window.show();
        QListWidget &list = listOf(window);
        QCOMPARE(list.contextMenuPolicy(), Qt::ActionsContextMenu);
        QTRY_COMPARE(list.count(), 2);
        list.setCurrentRow(0);
        list.actions().constLast()->trigger();
        QTRY_COMPARE(list.count(), 1);
        QVERIFY(list.item(0)->text().startsWith(QLatin1String("gone.zip")));
    }

    void keptWorkGoesToTheTrash()
    {
        QDir().mkpath(KeptWork::folder());
        const QString kept = KeptWork::folder() + QStringLiteral("/welfare.rowback");
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        MainWindow window;
        window.show();
        QListWidget &list = listOf(window);
        QTRY_COMPARE(list.count(), 3);
        QVERIFY(
            list.item(0)->text().startsWith(QLatin1String("Go on with welfare\nRecovery that is not finished, left ")));
        list.setCurrentRow(0);
        list.actions().constLast()->trigger();
        QTRY_COMPARE(list.count(), 2);
        QVERIFY(!QFile::exists(kept));
    }

    /// And not by the one that it was begun with.
    void keptWorkIsCalledByItsDatabase()
    {
        RecoverySession session;
        session.databaseUrl = QStringLiteral("mariadb://lino@db.example.org/incident");
        QDir().mkpath(KeptWork::folder());
        QFile file(KeptWork::folder() + QStringLiteral("/2026-11-27 083552 live.rowback"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sessionToJson(session)) > 0);
        file.close();
        MainWindow window;
        window.show();
        QTRY_COMPARE(listOf(window).count(), 3);
        QCOMPARE(listOf(window).item(0)->text().section(QLatin1Char('\n'), 0, 0),
                 QStringLiteral("Go on with incident"));
    }

private:
    static QListWidget &listOf(const MainWindow &window) { return named<QListWidget>(window, "recentList"); }
    void makeFile(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    QTemporaryDir m_folder;
    const QDateTime m_when = QDateTime::currentDateTime();
};

QTEST_MAIN(TestRecentWork)
#include "tst_recentwork.moc"
