// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/snapshotbrowser.h"
#include "recovery/journal.h"
#include "session/files.h"
#include "support/silentserver.h"

#include <QStatusBar>

#include <algorithm>

using namespace Rowback;

/// The window is closed in the middle of everything that takes its time.
class TestClosing : public QObject
{
    Q_OBJECT

    int m_rows = 0; ///< of the table that openTable() shows

public:
    enum class When : quint8 { AtOnce, WithTheFirstProgress, Uncommitted };

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_closing"));
    }
    void init() { failOnWarnings(); }

    void inTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("task");
        QTest::addColumn<When>("when");
        for (const char *const task : {"connect", "open", "survey", "plan", "rehearse", "inject", "undo"}) {
            QTest::addRow("%s, at once", task) << QByteArray(task) << When::AtOnce;
            QTest::addRow("%s, under way", task) << QByteArray(task) << When::WithTheFirstProgress;
        }
        QTest::newRow("rehearse, rows written") << QByteArray("rehearse") << When::Uncommitted;
        QTest::newRow("inject, rows written") << QByteArray("inject") << When::Uncommitted;
    }
    void inTheMiddle()
    {
        QFETCH(const QByteArray, task);
        QFETCH(const When, when);
        Reviewed way(1500);
        if (task == "inject") {
            way.toRestorePage();
        } else if (task == "undo") {
            way.restore();
        }
        QVERIFY(way.settle());
        bool asked = false;
        const auto closes = [&] {
            asked = true;
            way.window.close();
        };
        RecoveryController &controller = way.controller();
        connect(&controller, &RecoveryController::progressChanged, &way.window, [&] {
            if (!asked && when == When::WithTheFirstProgress) {
                closes();
            }
        });
        connect(&controller, &RecoveryController::databaseStateChanged, &way.window, [&] {
            if (!asked && when == When::Uncommitted && controller.databaseState() == DatabaseState::Uncommitted) {
                closes();
            }
        });
        start(controller, task, way.demo, way.journal());
        if (when == When::AtOnce) {
            closes();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!controller.isBusy(), 60'000);
        if (!asked) {
            closes(); // it was over before it told anything
        }
        QTRY_VERIFY(!way.window.isVisible());
        checkDatabase(way);
    }

    void whileItConnects_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::newRow("MariaDB") << QByteArray("mysql");
        QTest::newRow("PostgreSQL") << QByteArray("postgresql");
    }
    /// Neither closing nor what the window leaves behind waits for a server that does not answer.
    void whileItConnects()
    {
        QFETCH(const QByteArray, scheme);
        const Test::SilentServer server(Test::SilentServer::Kind::NeverAnswers);
        auto window = std::make_unique<MainWindow>();
        window->show();
        RecoveryController &controller = window->wizard().controller();
        controller.connectDatabase(
            QStringLiteral("%1://jane@127.0.0.1:%2/welfare").arg(QLatin1String(scheme)).arg(server.port()),
            QStringLiteral("secret"));
        QTest::qWait(200);
        QVERIFY(controller.isBusy());
        QElapsedTimer timer;
        timer.start();
        window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!window->isVisible(), 15'000);
        window.reset();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    /// As when the session of the desktop ends: nobody waits for anything.
    void destroyedInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("task");
        for (const char *const task : {"connect", "open", "survey", "plan", "rehearse", "inject"}) {
            QTest::addRow("%s", task) << QByteArray(task);
        }
    }
    void destroyedInTheMiddle()
    {
        QFETCH(const QByteArray, task);
        const DemoSite demo(1500);
        const QString journal = demo.filePath(QStringLiteral("welfare.journal"));
        const Contents before = contentsOf(demo.files().live);
        {
            MainWindow window;
            window.show();
            RecoveryController &controller = window.wizard().controller();
            controller.openSnapshot(demo.files().snapshot);
            controller.connectDatabase(demo.url(), std::nullopt);
            controller.setProfile(QStringLiteral("lino-welfare"));
            Decision giveBack;
            giveBack.code = FindingCode::Drifted;
            giveBack.resolution = Resolution::GiveBack;
            controller.decide(giveBack);
            controller.makePlan();
            QVERIFY(waitUntilDone(controller));
            controller.rehearse();
            QVERIFY(waitUntilDone(controller));
            start(controller, task, demo, journal);
            QTest::qWait(20);
        }
        const bool isAsBefore = contentsOf(demo.files().live) == before;
        const auto written = readJournal(journal);
        QVERIFY(isAsBefore || (task == "inject" && written && written->checkCanUndo())); // it may have been quicker
    }

    void anExportIsFinishedFirst()
    {
        const DemoSite demo(1500);
        MainWindow window;
        openTable(window, demo);
        const QString path = demo.filePath(QStringLiteral("rows.csv"));
        QSignalSpy exported(&window.browser().controller(), &BrowserController::exported);
        window.browser().exportTo(path);
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY2(window.statusBar()->currentMessage().contains(QStringLiteral("written to a file")),
                 qPrintable(window.statusBar()->currentMessage()));
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 60'000);
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.constFirst().at(1).toInt(), m_rows);
        QVERIFY(contents(path).count('\n') > m_rows); // with the header
    }

    void anExportThatFailsIsTold()
    {
        const DemoSite demo(1500);
        MainWindow window;
        openTable(window, demo);
        window.browser().exportTo(demo.filePath(QStringLiteral("no/such/rows.csv")));
        window.close();
        QTRY_VERIFY_WITH_TIMEOUT(!window.browser().controller().isBusy(), 60'000);
        QVERIFY(window.isVisible() && window.browser().isVisible());
        QVERIFY(!named<MessageLine>(window.browser(), "messageLine").text().isEmpty());
        window.close();
        QVERIFY(!window.isVisible());
    }

private:
    void openTable(MainWindow &window, const DemoSite &demo)
    {
        window.show();
        BrowserController &controller = window.browser().controller();
        QSignalSpy shown(&controller, &BrowserController::rowsChanged);
        window.browser().openSnapshot(demo.files().snapshot);
        QTRY_VERIFY(controller.outline());
        const auto &tables = controller.outline()->summary.tables;
        const auto found = std::find_if(tables.begin(), tables.end(), [](const SnapshotTableSummary &table) {
            return table.name == QLatin1String("contacts_partner");
        });
        QVERIFY(found != tables.end());
        shown.clear();
        RowQuery query;
        query.table = TableId{static_cast<int>(found - tables.begin())};
        controller.show(query);
        QTRY_VERIFY(!shown.isEmpty() && !controller.isBusy());
        m_rows = shown.constLast().constFirst().toInt();
        QVERIFY(m_rows > 1000);
    }

    static void start(RecoveryController &controller, const QByteArray &task, const DemoSite &demo,
                      const QString &journal)
    {
        if (task == "connect") {
            controller.connectDatabase(demo.url(), std::nullopt);
        } else if (task == "open") {
            controller.openSnapshot(demo.files().snapshot);
        } else if (task == "survey") {
            controller.takeSurvey();
        } else if (task == "plan") {
            controller.makePlan();
        } else if (task == "rehearse") {
            controller.rehearse();
        } else if (task == "inject") {
            controller.inject(journal);
        } else {
            controller.undo();
        }
    }

    /// Either nothing was written, or all of it, and then there is the journal to take it back with.
    static void checkDatabase(Reviewed &way)
    {
        if (way.isAsBefore()) {
            if (way.controller().databaseState() == DatabaseState::Untouched) {
                QVERIFY(!QFile::exists(way.journal()));
            }
            return;
        }
        QCOMPARE(way.controller().databaseState(), DatabaseState::Committed);
        const auto journal = readJournal(way.journal());
        QVERIFY(journal && journal->checkCanUndo());
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
