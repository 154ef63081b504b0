// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include <QStatusBar>
#include <QToolBar>

using namespace Rowback;

/// The line that says at every moment what is connected and whether anything was written.
class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_statusline"));
    }
    void init() { failOnWarnings(); }

    void itIsThereFromTheStart()
    {
        const DemoSite demo;
        MainWindow window;
        window.show();
        const QStatusBar &bar = *window.statusBar();
        QCOMPARE(bar.currentMessage(), QStringLiteral("No database connected: Nothing has been written"));
        window.wizard().controller().connectDatabase(demo.url(), std::nullopt);
        QVERIFY(waitUntilDone(window.wizard().controller()));
        QVERIFY2(bar.currentMessage().startsWith(QStringLiteral("welfare (SQLite")), qPrintable(bar.currentMessage()));
        QVERIFY(bar.currentMessage().endsWith(QStringLiteral(": Nothing has been written")));
    }

    void savingIsTold()
    {
        const DemoSite demo;
        MainWindow window;
        window.show();
        RecoverySession session;
        session.databaseUrl = demo.url();
        const QString path = demo.filePath(QStringLiteral("mine.rowback"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sessionToJson(session)) > 0);
        file.close();
        window.openPath(path);
        QTRY_VERIFY(window.wizard().isVisible());
        QVERIFY(waitUntilDone(window.wizard().controller()));
        QAction *const save = window.findChild<QAction *>(QStringLiteral("saveAction"));
        save->trigger();
        QTRY_COMPARE(wizardMessage(window), QStringLiteral("Saved as %1.").arg(path));
        window.findChild<QToolBar *>(QStringLiteral("sidebar"))->actions().constFirst()->trigger();
        QVERIFY(!window.wizard().isVisible());
        save->trigger();
        QTRY_VERIFY(window.statusBar()->currentMessage().contains(QStringLiteral("mine.rowback")));
        QVERIFY(window.statusBar()->currentMessage().endsWith(QStringLiteral(": Nothing has been written")));
    }

    /// As a menu does with each of its actions on the way.
    void aMenuDoesNotTakeItAway()
    {
        MainWindow window;
        const QString said = window.statusBar()->currentMessage();
        QVERIFY(!said.isEmpty());
        window.findChild<QAction *>(QStringLiteral("newAction"))->showStatusText(&window);
        QCOMPARE(window.statusBar()->currentMessage(), said);
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
