// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/journals.h"
#include "gui/journalsplace.h"

#include <QLabel>
#include <QListWidget>
#include <QTextBrowser>

using namespace Rowback;

class TestJournalsPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void journalsAreFoundShownAndUndone()
    {
        Reviewed way;
        way.restore();
        MainWindow later; // another day
        later.resize(1100, 750);
        later.show();
        later.openPath(way.journal());
        auto &place = named<JournalsPlace>(later, "JournalsPlace");
        QTRY_VERIFY(place.isVisible());
        QTRY_VERIFY(named<QLabel>(place, "factsLabel").text().contains(QStringLiteral("welfare")));
        QTRY_COMPARE(named<QListWidget>(place, "journalList").count(), 1);
        QTRY_VERIFY(named<QTextBrowser>(place, "browser").toPlainText().contains(QStringLiteral("Committed at")));
        QCOMPARE(named<QLineEdit>(place, "addressEdit").text(), way.demo.url()); // where it was committed
        QPushButton &undo = named<QPushButton>(place, "undoButton");

        named<QLineEdit>(place, "addressEdit").setText(QStringLiteral("sqlite:///nowhere.db"));
        QTRY_VERIFY(undo.isEnabled());
        click(undo);
        QTRY_VERIFY(!named<MessageLine>(named<QWidget>(place, "noticeArea"), "messageLine").text().isEmpty());
        QVERIFY(contentsOf(way.demo.files().live) == contentsOf(way.demo.files().ideal));

        named<QLineEdit>(place, "addressEdit").setText(way.demo.url());
        QTRY_VERIFY(undo.isEnabled());
        click(undo);
        QTRY_VERIFY_WITH_TIMEOUT(named<MessageLine>(named<QWidget>(place, "noticeArea"), "messageLine")
                                     .text()
                                     .startsWith(QStringLiteral("Undone")),
                                 60'000);
        QVERIFY(way.isAsBefore());
        QTRY_VERIFY(named<QLabel>(place, "factsLabel").text().contains(QStringLiteral("Undone")));
        QVERIFY(!undo.isEnabled());
    }

    void anotherDatabaseIsNotUndone()
    {
        Reviewed way;
        way.restore();
        const DemoSite rebuilt;
        way.window.openPath(way.journal());
        auto &place = named<JournalsPlace>(way.window, "JournalsPlace");
        auto &undo = named<QPushButton>(place, "undoButton");
        QTRY_VERIFY(undo.isVisible() && undo.isEnabled());
        named<QLineEdit>(place, "addressEdit").setText(rebuilt.url());
        click(undo);
        const auto &message = named<MessageLine>(named<QWidget>(place, "noticeArea"), "messageLine");
        QTRY_VERIFY(!message.text().isEmpty());
        QVERIFY2(message.text().contains(QStringLiteral("nothing to undo"))
                     && !message.text().contains(QStringLiteral("plan")),
                 qPrintable(message.text()));
    }

    void theWizardKnowsOfAnUndoHere()
    {
        Reviewed way;
        way.restore();
        way.window.openPath(way.journal());
        auto &place = named<JournalsPlace>(way.window, "JournalsPlace");
        auto &undo = named<QPushButton>(place, "undoButton");
        QTRY_VERIFY(undo.isVisible() && undo.isEnabled());
        click(undo);
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), DatabaseState::Undone, 60'000);
        QVERIFY(way.isAsBefore());
        QVERIFY(way.message().startsWith(QStringLiteral("Undone at")));
        QVERIFY(!way.widget<QAbstractButton>("undoButton").isEnabled());
    }

    void whatIsNoJournalIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("broken.journal"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"rowback\":\"journal\"");
        file.close();
        MainWindow window;
        window.show();
        window.openPath(path);
        auto &place = named<JournalsPlace>(window, "JournalsPlace");
        QTRY_VERIFY(!named<MessageLine>(named<QWidget>(place, "noticeArea"), "messageLine").text().isEmpty());
        QVERIFY(!named<QPushButton>(place, "undoButton").isEnabled());
    }

    void thoseInTheUsersOwnFolderAreListed()
    {
        const QString path = journalFolder() + QStringLiteral("/listed.journal");
        QVERIFY(!proposedJournal(QStringLiteral("a/b"), QDateTime::currentDateTime()).contains(QStringLiteral("a/b")));
        QFile::remove(path);
        QVERIFY(checkJournalPath(path)); // makes the folder
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(!checkJournalPath(path)); // never overwritten
        MainWindow window;
        auto &place = named<JournalsPlace>(window, "JournalsPlace");
        place.refresh();
        const QListWidget &list = named<QListWidget>(place, "journalList");
        QTRY_COMPARE(list.findItems(QStringLiteral("listed"), Qt::MatchExactly).size(), 1);
        QVERIFY(QFile::remove(path));
        place.refresh();
        QTRY_COMPARE(list.findItems(QStringLiteral("listed"), Qt::MatchExactly).size(), 0);
    }
};

QTEST_MAIN(TestJournalsPlace)
#include "tst_journalsplace.moc"
