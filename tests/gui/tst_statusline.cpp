// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"

#include <QAction>
#include <QStatusBar>

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
