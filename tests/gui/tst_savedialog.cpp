// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"
#include "gui/savedialog.h"
#include "gui/settings.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Rowback;

/// Where what is exported goes.
class TestSaveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_savedialog"));
    }
    void init() { failOnWarnings(); }

    void beginsAmongTheDocuments()
    {
        QCOMPARE(Settings::exportFolder(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        Settings::setExportFolder(QStringLiteral("/nowhere/at/all"));
        QCOMPARE(Settings::exportFolder(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    }

    void goesOnWhereTheLastOneWent()
    {
        const QTemporaryDir folder;
        QWidget parent;
        QString chosen;
        const auto ask = [&] {
            askWhereToExport(&parent, QStringLiteral("Export"), QStringLiteral("a/b remap.csv"),
                             QStringLiteral("*.csv"), [&](const QString &path) { chosen = path; });
            return parent.findChild<QFileDialog *>();
        };
        ask();
        chooseFile(parent, folder.filePath(QStringLiteral("first.csv")));
        QCOMPARE(chosen, folder.filePath(QStringLiteral("first.csv")));
        const QFileDialog *const second = ask();
        QCOMPARE(second->directory().path(), folder.path());
        QCOMPARE(QFileInfo(second->selectedFiles().value(0)).fileName(), QStringLiteral("a_b remap.csv"));
    }

    void theSuffixFollowsTheFilter()
    {
        QWidget parent;
        askWhereToExport(&parent, QStringLiteral("Export"), QStringLiteral("rows.csv"),
                         QStringLiteral("CSV (*.csv);;JSON lines (*.jsonl *.json)"), [](const QString &) {});
        auto *const dialog = parent.findChild<QFileDialog *>();
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("csv"));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().constLast());
        QCOMPARE(dialog->defaultSuffix(), QStringLiteral("jsonl"));
    }

    void everyExportHasATellingName()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const QTemporaryDir folder;
        Settings::setExportFolder(folder.path());
        click(way.widget<QPushButton>("saveSqlButton"));
        const auto *const dialog = way.page().findChild<QFileDialog *>();
        QCOMPARE(dialog->selectedFiles().value(0), folder.filePath(QStringLiteral("welfare recovery.sql")));
    }
};

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
