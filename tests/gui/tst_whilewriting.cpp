// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/recentwork.h"
#include "gui/snapshotbrowser.h"
#include "gui/timelineplace.h"
#include "recovery/plan.h"
#include "schema/savefile.h"

#include <QTextBrowser>
#include <QToolBar>

#include <sqlite3.h>

using namespace Rowback;

namespace {

using Act = std::function<void(Reviewed &)>;

/// Reads the database as long as it lives: what is written there cannot be committed meanwhile.
class Reader
{
public:
    explicit Reader(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        sqlite3_prepare_v2(m_database, "SELECT * FROM contacts_partner", -1, &m_rows, nullptr);
        if (sqlite3_step(m_rows) != SQLITE_ROW) {
            qFatal("the database cannot be read");
        }
    }
    ~Reader()
    {
        sqlite3_finalize(m_rows);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Reader)

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_rows = nullptr;
};

QString anotherSnapshot(const Reviewed &way)
{
    return way.demo.files().catalogue + QStringLiteral("/20150601");
}

/// A saved recovery, to be opened.
QString savedRecovery(const Reviewed &way)
{
    RecoverySession session;
    session.databaseUrl = way.demo.url();
    session.snapshotPath = way.demo.files().snapshot;
    const QString path = way.demo.filePath(QStringLiteral("another.rowback"));
    if (!saveFile(path, sessionToJson(session))) {
        qFatal("no session could be saved");
    }
    return path;
}

} // namespace

/// Whatever somebody presses while rows are being written, they see how far it is, can cancel it, and are told the end.
class TestWhileWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_whilewriting"));
    }
    void init() { failOnWarnings(); }

    void nothingElseIsBegun_data()
    {
        QTest::addColumn<Act>("act");
        QTest::newRow("restore from this snapshot, in the timeline")
            << Act([](Reviewed &way) { Q_EMIT way.window.timeline().restoreRequested(anotherSnapshot(way)); });
        QTest::newRow("recover from it, in the browser")
            << Act([](Reviewed &way) { Q_EMIT way.window.browser().recoverRequested(anotherSnapshot(way)); });
        QTest::newRow("new recovery") << Act([](Reviewed &way) { named<QAction>(way.window, "newAction").trigger(); });
        QTest::newRow("a saved recovery") << Act([](Reviewed &way) { way.window.openPath(savedRecovery(way)); });
    }
    void nothingElseIsBegun()
    {
        QFETCH(const Act, act);
        Reviewed way;
        way.toRestorePage();
        way.widget<QLineEdit>("journalEdit").setText(way.journal());
        QTRY_VERIFY(way.widget<QPushButton>("commitButton").isEnabled());
        const QByteArray before = sessionToJson(way.controller().session());
        auto reader = std::make_unique<Reader>(way.demo.files().live);
        click(way.widget<QPushButton>("commitButton"));
        QTRY_COMPARE(way.controller().databaseState(), DatabaseState::Uncommitted);

        named<QToolBar>(way.window, "sidebar").actions().constFirst()->trigger();
        QVERIFY(!way.window.wizard().isVisible());
        act(way);
        QTRY_VERIFY(way.window.wizard().isVisible()); // what is opened is looked at first
        QVERIFY2(wizardMessage(way.window).startsWith(QStringLiteral("Rows are being written.")),
                 qPrintable(wizardMessage(way.window)));
        QVERIFY(way.controller().isWriting());
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("inject"));
        QVERIFY(way.widget<QPushButton>("cancelButton").isVisible());
        QCOMPARE(sessionToJson(way.controller().session()), before);

        reader.reset();
        QVERIFY(way.settle());
        QCOMPARE(way.controller().databaseState(), DatabaseState::Committed);
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("report"));
        QTRY_VERIFY(!way.widget<QTextBrowser>("browser").toPlainText().isEmpty());
        const QList<RecentItem> recent = RecentWork::items();
        QVERIFY(std::any_of(recent.begin(), recent.end(),
                            [&](const RecentItem &item) { return item.path == way.journal(); }));
        QVERIFY(contentsOf(way.demo.files().live) == contentsOf(way.demo.files().ideal));
    }

    void noOrderIsTaken()
    {
        using Order = std::function<void(RecoveryController &)>;
        const std::vector<std::pair<const char *, Order>> orders{
            {"another recovery", [](auto &c) { c.resume({}); }},
            {"another database", [](auto &c) { c.connectDatabase(QStringLiteral("sqlite:///a"), {}); }},
            {"another snapshot", [](auto &c) { c.openSnapshot(QStringLiteral("/a")); }},
            {"another profile", [](auto &c) { c.setProfile({}); }},
            {"comparing", [](auto &c) { c.takeSurvey(); }},
            {"a selection", [](auto &c) { c.select({{}}, {}); }},
            {"a decision", [](auto &c) { c.decide(Decision()); }},
            {"a decision on a finding", [](auto &c) { c.decide(c.plan()->findings.front(), {}); }},
            {"forgetting one", [](auto &c) { c.forget(c.plan()->findings.front()); }},
            {"a pair", [](auto &c) { c.setRemap({}); }},
            {"a name typed", [](auto &c) { c.confirmHazards(QStringLiteral("welfare")); }},
            {"another plan", [](auto &c) { c.makePlan(); }},
            {"a rehearsal", [](auto &c) { c.rehearse(); }},
            {"the same once more", [](auto &c) { c.inject(QStringLiteral("/a")); }},
            {"an undo", [](auto &c) { c.undo(); }},
        };
        Reviewed way;
        way.toRestorePage();
        RecoveryController &controller = way.controller();
        const QByteArray before = sessionToJson(controller.session());
        const auto plan = controller.plan();
        auto reader = std::make_unique<Reader>(way.demo.files().live);
        controller.inject(way.journal());
        QTRY_COMPARE(controller.databaseState(), DatabaseState::Uncommitted);

        for (const auto &[name, order] : orders) {
            QSignalSpy refused(&controller, &RecoveryController::refused);
            order(controller);
            QVERIFY2(refused.size() == 1, name);
            QVERIFY2(controller.isWriting() && controller.task() == RecoveryController::Task::Inject, name);
            QVERIFY2(sessionToJson(controller.session()) == before, name);
            QVERIFY2(controller.plan() == plan && controller.database() && controller.snapshot(), name);
        }
        reader.reset();
        QVERIFY(way.settle());
        QCOMPARE(controller.databaseState(), DatabaseState::Committed);
        QVERIFY(!controller.isWriting());
    }

    /// The report of a recovery that was saved when it was finished, and is opened where its database is not there.
    void anUndoElsewhereNeedsNoReportHere()
    {
        Reviewed way;
        way.restore();
        RecoverySession finished = way.controller().session();
        finished.databaseUrl = QStringLiteral("sqlite:///nowhere/welfare.db");
        MainWindow other;
        other.show();
        RecoveryController &controller = other.wizard().controller();
        other.wizard().resume(finished);
        QTRY_VERIFY(!controller.isBusy());
        QCOMPARE(other.wizard().currentPage()->name(), QStringLiteral("database"));
        Outcome undone;
        undone.state = Outcome::State::Undone;
        undone.journalPath = way.journal();
        controller.noteUndone(undone);
        QCOMPARE(controller.databaseState(), DatabaseState::Undone);
        other.wizard().showPage(QStringLiteral("report"));
        QTRY_VERIFY(!named<QTextBrowser>(*other.wizard().currentPage(), "browser").toPlainText().isEmpty());
    }
};

QTEST_MAIN(TestWhileWriting)
#include "tst_whilewriting.moc"
