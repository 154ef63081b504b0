// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dropped onto a field for a path takes the place of what is there, and is opened as if it had been typed.

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/snapshotbrowser.h"
#include "gui/timelineplace.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace Rowback;

namespace {

/// Whether it was taken at all: else what lies below is asked.
bool drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
    return true;
}

bool dropFile(QWidget &target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    data.setText(path); // as file managers do
    return drop(target, data);
}

} // namespace

class TestDropping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_dropping"));
    }
    void init() { failOnWarnings(); }

    void ontoTheBrowsersField()
    {
        MainWindow window;
        window.show();
        auto &edit = *window.browser().findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        edit.setText(QStringLiteral("/somewhere"));
        QVERIFY(dropFile(edit, m_demo.files().snapshot));
        QCOMPARE(edit.text(), m_demo.files().snapshot);
        const auto &tables = *window.browser().findChild<QTreeView *>(QStringLiteral("tablesView"));
        QTRY_COMPARE(tables.model()->rowCount(), 25);
        QVERIFY(dropFile(edit, m_demo.files().live)); // that is a database
        QTRY_COMPARE(edit.text(), m_demo.url());
    }

    void ontoTheTimelinesField()
    {
        MainWindow window;
        window.show();
        auto &edit = *window.timeline().findChild<QLineEdit *>(QStringLiteral("folderEdit"));
        edit.setText(QStringLiteral("/somewhere"));
        QVERIFY(dropFile(edit, m_demo.files().catalogue));
        QCOMPARE(edit.text(), m_demo.files().catalogue);
        QTRY_VERIFY(window.timeline().findChild<QAbstractItemView *>(QStringLiteral("countsView"))->model()->rowCount()
                    > 0);
    }

    void ontoTheRecoverysFields()
    {
        MainWindow window;
        window.show();
        window.findChild<QAction *>(QStringLiteral("newAction"))->trigger();
        RecoveryWizard &wizard = window.wizard();
        auto &edit = *wizard.findChild<QLineEdit *>(QStringLiteral("fileEdit"));
        edit.setText(QStringLiteral("/somewhere"));
        QVERIFY(dropFile(edit, m_demo.files().live));
        QCOMPARE(edit.text(), m_demo.files().live);
        QTRY_VERIFY(wizard.controller().database());
        wizard.showPage(QStringLiteral("snapshot"));
        auto &path = *wizard.findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        path.setText(QStringLiteral("/somewhere"));
        QVERIFY(dropFile(path, m_demo.files().catalogue));
        QCOMPARE(path.text(), m_demo.files().catalogue);
        QTRY_COMPARE(wizard.findChild<QTreeView *>(QStringLiteral("snapshotView"))->model()->rowCount(), 19);
    }

    void aDatabaseOntoItsPage()
    {
        MainWindow window;
        window.show();
        window.findChild<QAction *>(QStringLiteral("newAction"))->trigger();
        WizardPage &page = *window.wizard().currentPage();
        page.findChild<QComboBox *>(QStringLiteral("kindBox"))->setCurrentIndex(1);
        QVERIFY(dropFile(page, m_demo.files().live));
        QTRY_VERIFY(window.wizard().controller().database());
        QCOMPARE(window.wizard().currentPage()->name(), QStringLiteral("database"));
        QCOMPARE(page.findChild<QLineEdit *>(QStringLiteral("fileEdit"))->text(), m_demo.files().live);
        QVERIFY(dropFile(page, m_demo.files().snapshot)); // that is for the window to open
        QTRY_COMPARE(window.wizard().currentPage()->name(), QStringLiteral("snapshot"));
    }

    void droppedTextStaysText()
    {
        MainWindow window;
        auto &edit = *window.browser().findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        QSignalSpy opened(&edit, &QLineEdit::returnPressed);
        QMimeData data;
        data.setText(QStringLiteral("words"));
        QVERIFY(drop(edit, data));
        QCOMPARE(edit.text(), QStringLiteral("words"));
        QVERIFY(opened.isEmpty());
    }

private:
    const DemoSite m_demo;
};

QTEST_MAIN(TestDropping)
#include "tst_dropping.moc"
