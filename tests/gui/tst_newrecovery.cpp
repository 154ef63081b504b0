// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"
#include "models/remapmodel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTreeView>

using namespace Rowback;

/// What a person typed, searched for and was told in one recovery is not in the next one.
class TestNewRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_newrecovery"));
    }
    void init() { failOnWarnings(); }

    void nothingIsLeftOver()
    {
        Reviewed way;
        QVERIFY(way.settle());
        workOnEveryPage(way);
        begin(way);

        const auto show = [&](const char *page) { way.window.wizard().showPage(QLatin1String(page)); };
        show("snapshot");
        QVERIFY(way.widget<QLineEdit>("pathEdit").text().isEmpty());
        QCOMPARE(way.widget<QTreeView>("snapshotView").model()->rowCount(), 0);
        QVERIFY(!way.widget<MessageLine>("profileMessage").isVisible());
        show("database");
        QVERIFY(way.widget<QLineEdit>("fileEdit").text().isEmpty());

        const DemoSite other;
        way.controller().connectDatabase(other.url(), std::nullopt);
        way.controller().openSnapshot(other.files().snapshot);
        show("vanished");
        QVERIFY(way.settle());
        QVERIFY(way.widget<QLineEdit>("searchEdit").text().isEmpty());
        QVERIFY(way.widget<QRadioButton>("rootsButton").isChecked());
        click(way.widget<QPushButton>("allButton"));
        show("remap");
        QVERIFY(way.settle());
        QVERIFY(way.controller().plan());
        QVERIFY2(way.window.wizard().currentPage()->whyNotNext().isEmpty(),
                 qPrintable(way.window.wizard().currentPage()->whyNotNext()));
        show("conflicts");
        QVERIFY(way.widget<QLineEdit>("nameEdit").text().isEmpty());
        show("review");
        QVERIFY(way.widget<QLineEdit>("hazardNameEdit").text().isEmpty());
        QVERIFY(!way.widget<MessageLine>("messageLine").isVisible());
        show("inject");
        QVERIFY(way.widget<QLineEdit>("journalEdit").text() != way.journal());

        show("snapshot");
        QVERIFY(way.widget<MessageLine>("profileMessage").isVisible()); // it was proposed for the other one
        begin(way);
        show("snapshot");
        QVERIFY(!way.widget<MessageLine>("profileMessage").isVisible());
        QCOMPARE(way.controller().session().profile, QString());
    }

    /// Before anything is compared: the pages themselves show nothing of the last recovery.
    void pagesBeginEmpty()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.window.wizard().showPage(QStringLiteral("remap"));
        QVERIFY(way.settle());
        QVERIFY(way.widget<QTreeView>("pairsView").model()->rowCount() > 0);
        way.window.wizard().showPage(QStringLiteral("conflicts"));
        QVERIFY(way.widget<QTreeView>("findingsView").model()->rowCount() > 0);
        begin(way);
        for (const auto &[page, view] : {std::pair("remap", "pairsView"), std::pair("conflicts", "findingsView")}) {
            way.window.wizard().showPage(QLatin1String(page));
            QVERIFY2(way.widget<QTreeView>(view).model()->rowCount() == 0, page);
        }
        way.window.wizard().showPage(QStringLiteral("conflicts"));
        QVERIFY2(way.widget<QLabel>("countLabel").text().startsWith(QStringLiteral("0 ")),
                 qPrintable(way.widget<QLabel>("countLabel").text()));
    }

    /// A restore that failed says so on its page, and that is not of the next one.
    void theReportAndTheLogAreOfThisRecovery()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.restore();
        QVERIFY(!way.widget<QLabel>("headlineLabel").text().isEmpty());
        begin(way);
        way.window.wizard().showPage(QStringLiteral("report"));
        QCOMPARE(way.widget<QLabel>("headlineLabel").text(), QString());
        way.window.wizard().showPage(QStringLiteral("inject"));
        const QString log = way.widget<QPlainTextEdit>("logView").toPlainText();
        QVERIFY2(!log.contains(QStringLiteral("Committed")), qPrintable(log));
        QVERIFY2(log.contains(QStringLiteral("Nothing written yet")), qPrintable(log));
    }

    /// It was only typed: nobody was asked yet.
    void aTypedDatabaseGoesToo()
    {
        MainWindow window;
        window.show();
        named<QAction>(window, "newAction").trigger();
        auto &edit = named<QLineEdit>(*window.wizard().currentPage(), "fileEdit");
        QTest::keyClicks(&edit, QStringLiteral("/half/a/pa"));
        named<QAction>(window, "newAction").trigger();
        QCOMPARE(edit.text(), QString());
    }

private:
    static void begin(Reviewed &way)
    {
        named<QAction>(way.window, "newAction").trigger();
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("database"));
        QVERIFY(way.settle());
        QVERIFY(way.controller().session().databaseUrl.isEmpty());
    }

    static void workOnEveryPage(Reviewed &way)
    {
        const auto show = [&](const char *page) { way.window.wizard().showPage(QLatin1String(page)); };
        show("vanished");
        QVERIFY(way.settle());
        way.widget<QLineEdit>("searchEdit").setText(QStringLiteral("Client 6655"));
        way.widget<QRadioButton>("tablesButton").setChecked(true);
        click(way.widget<QPushButton>("allButton"));
        show("remap");
        QVERIFY(way.settle());
        auto *const pairs = way.widget<QTreeView>("pairsView").model();
        click(way.widget<QPushButton>("addButton"));
        pairs->setData(pairs->index(pairs->rowCount() - 1, RemapModel::RecreatedColumn), QStringLiteral("20070"));
        QVERIFY(!way.window.wizard().currentPage()->whyNotNext().isEmpty());
        show("conflicts");
        QVERIFY(way.settle());
        way.widget<QLineEdit>("nameEdit").setText(QStringLiteral("welfare"));
        show("review");
        QVERIFY(way.settle());
        way.widget<QLineEdit>("hazardNameEdit").setText(QStringLiteral("welfare"));
        show("inject");
        way.widget<QLineEdit>("journalEdit").clear();
        QTest::keyClicks(&way.widget<QLineEdit>("journalEdit"), way.journal());
    }
};

QTEST_MAIN(TestNewRecovery)
#include "tst_newrecovery.moc"
