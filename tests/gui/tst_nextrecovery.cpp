// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/recentwork.h"
#include "gui/snapshotbrowser.h"
#include "gui/startpage.h"
#include "gui/timelineplace.h"
#include "recovery/plan.h"
#include "schema/savefile.h"

#include <QLabel>
#include <QTextBrowser>
#include <QToolBar>

using namespace Rowback;

namespace {

QString pageName(Reviewed &way)
{
    return way.window.wizard().currentPage()->name();
}

QString anotherSnapshot(const Reviewed &way)
{
    return way.demo.files().catalogue + QStringLiteral("/20150601");
}

void toStartPage(Reviewed &way)
{
    named<QToolBar>(way.window, "sidebar").actions().constFirst()->trigger();
}

/// Chooses one note that vanished, and nothing else.
void selectOneNote(Reviewed &way)
{
    QVERIFY(way.settle());
    way.controller().takeSurvey();
    QVERIFY(way.settle());
    const auto survey = way.controller().survey();
    const auto note = std::find_if(survey->records.begin(), survey->records.end(), [](const SurveyedRecord &one) {
        return one.table == QLatin1String("notes_note") && one.rowCount == 1;
    });
    QVERIFY(note != survey->records.end());
    way.controller().select({{note->table, displayText(note->key)}}, {});
    way.window.wizard().showPage(QStringLiteral("review"));
    QVERIFY(way.settle());
}

RecoverySession keptRecovery(const QString &path)
{
    const auto session = sessionFromJson(contents(path));
    return session ? *session : RecoverySession();
}

} // namespace

/// What comes after a recovery, or in its place.
class TestNextRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_nextrecovery"));
    }
    void init() { failOnWarnings(); }

    void aFinishedRecoveryIsFollowedByANewOne_data()
    {
        QTest::addColumn<std::function<void(Reviewed &)>>("begin");
        QTest::newRow("from the start page") << std::function<void(Reviewed &)>([](Reviewed &way) {
            toStartPage(way);
            click(named<QAbstractButton>(*way.window.findChild<StartPage *>(), "recoverButton"));
        });
        QTest::newRow("from the report") << std::function<void(Reviewed &)>(
            [](Reviewed &way) { click(way.widget<QAbstractButton>("newButton")); });
    }
    void aFinishedRecoveryIsFollowedByANewOne()
    {
        QFETCH(const std::function<void(Reviewed &)>, begin);
        Reviewed way;
        way.restore();
        begin(way);
        QVERIFY(way.window.wizard().isVisible());
        QCOMPARE(pageName(way), QStringLiteral("database"));
        QCOMPARE(way.controller().databaseState(), DatabaseState::Untouched);
        QVERIFY(way.controller().session().journalPath.isEmpty() && !way.controller().plan());
        const QList<RecentItem> recent = RecentWork::items();
        QVERIFY(std::any_of(recent.begin(), recent.end(),
                            [&](const RecentItem &item) { return item.path == way.journal(); }));
        way.window.wizard().showPage(QStringLiteral("report")); // nothing of the other one is left on it
        QVERIFY(way.widget<QLabel>("headlineLabel").text().isEmpty());
        QVERIFY(way.widget<QTextBrowser>("browser").toPlainText().isEmpty());
    }

    /// Restore one, look, then the rest.
    void whatIsStillMissingCanBeRestoredAfterwards()
    {
        Reviewed way;
        selectOneNote(way);
        way.restore();
        const RecoverySession first = way.controller().session();
        const auto survey = way.controller().survey();
        click(way.widget<QAbstractButton>("moreButton"));
        QTRY_COMPARE(pageName(way), QStringLiteral("vanished"));
        QVERIFY(way.settle());
        QCOMPARE(way.controller().databaseState(), DatabaseState::Untouched);
        const RecoverySession &next = way.controller().session();
        QCOMPARE(next.databaseUrl, first.databaseUrl);
        QCOMPARE(next.snapshotPath, first.snapshotPath);
        QCOMPARE(next.profile, first.profile);
        QVERIFY(next.journalPath.isEmpty() && !next.hasSelection() && next.decisions.empty());
        QVERIFY(way.controller().survey() != survey);
        QVERIFY(way.controller().survey()->records.size() < survey->records.size());

        Decision giveBack;
        giveBack.code = FindingCode::Drifted;
        giveBack.resolution = Resolution::GiveBack;
        way.controller().decide(giveBack);
        click(way.widget<QPushButton>("allButton"));
        way.window.wizard().showPage(QStringLiteral("review"));
        way.toRestorePage();
        QVERIFY(way.widget<QLineEdit>("journalEdit").text() != way.journal()); // which is there already
        QTRY_VERIFY(way.widget<QPushButton>("commitButton").isEnabled());
        click(way.widget<QPushButton>("commitButton"));
        QTRY_COMPARE(pageName(way), QStringLiteral("report"));
        QVERIFY(contentsOf(way.demo.files().live) == contentsOf(way.demo.files().ideal));
    }

    void aSnapshotForAFinishedRecoveryBeginsANewOne()
    {
        Reviewed way;
        way.restore();
        Q_EMIT way.window.timeline().restoreRequested(anotherSnapshot(way));
        QTRY_COMPARE(pageName(way), QStringLiteral("snapshot"));
        QVERIFY(way.settle());
        QVERIFY(way.window.wizard().isVisible());
        QCOMPARE(way.controller().databaseState(), DatabaseState::Untouched);
        QCOMPARE(way.controller().session().snapshotPath, anotherSnapshot(way));
        QCOMPARE(way.controller().session().databaseUrl, way.demo.url());
        QVERIFY(way.controller().session().journalPath.isEmpty());
    }

    void aSnapshotThatIsDroppedOntoAReportIsOnlyLookedAt()
    {
        Reviewed way;
        way.restore();
        way.window.openPath(anotherSnapshot(way));
        QTRY_VERIFY(way.window.browser().isVisible());
        QCOMPARE(way.controller().databaseState(), DatabaseState::Committed);
        QCOMPARE(pageName(way), QStringLiteral("report"));
    }

    void whatWasCommittedIsNotRehearsed()
    {
        Reviewed way;
        way.restore();
        way.controller().rehearse();
        QVERIFY(!way.controller().isBusy());
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(!way.widget<QPushButton>("rehearseButton").isEnabled());
        QVERIFY(!way.next().isEnabled());
        QCOMPARE(way.controller().databaseState(), DatabaseState::Committed);
    }

    void aSnapshotForARecoveryThatIsWorkedOnKeepsThatOne()
    {
        Reviewed way;
        selectOneNote(way);
        const RecoverySession before = way.controller().session();
        Q_EMIT way.window.browser().recoverRequested(anotherSnapshot(way));
        QTRY_COMPARE(pageName(way), QStringLiteral("snapshot"));
        QVERIFY(way.settle());
        QVERIFY2(wizardMessage(way.window).startsWith(QStringLiteral("The recovery that you worked on is kept")),
                 qPrintable(wizardMessage(way.window)));
        QCOMPARE(way.controller().session().snapshotPath, anotherSnapshot(way));
        QCOMPARE(way.controller().session().databaseUrl, before.databaseUrl);
        QVERIFY(!way.controller().session().hasSelection());
        QCOMPARE(KeptWork::items().size(), 1);
        const RecoverySession kept = keptRecovery(KeptWork::items().constFirst().path);
        QVERIFY(kept.only == before.only && kept.snapshotPath == before.snapshotPath);
    }

    void theSnapshotInUseLeadsBackToItsRecovery()
    {
        Reviewed way;
        selectOneNote(way);
        const QByteArray before = sessionToJson(way.controller().session());
        toStartPage(way);
        Q_EMIT way.window.timeline().restoreRequested(way.demo.files().snapshot);
        QVERIFY(way.window.wizard().isVisible());
        QCOMPARE(sessionToJson(way.controller().session()), before);
        QVERIFY(way.controller().plan() != nullptr);
    }

    void whatWasKeptStaysWhereAFinishedRecoveryIsOpened()
    {
        Reviewed way;
        selectOneNote(way);
        RecoverySession finished = way.controller().session();
        finished.journalPath = way.journal();
        finished.page = QStringLiteral("report");
        const QString path = way.demo.filePath(QStringLiteral("finished.rowback"));
        QVERIFY(saveFile(path, sessionToJson(finished)));
        way.window.openPath(path);
        QTRY_COMPARE(way.controller().session().journalPath, way.journal());
        QTRY_VERIFY(!way.controller().isBusy());
        QCOMPARE(KeptWork::items().size(), 1);
    }

    void whatRanForTheOneBeforeIsNotTakenForTheNext()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.controller().openSnapshot(way.demo.files().snapshot);
        way.controller().connectDatabase(way.demo.url(), std::nullopt);
        way.controller().resume({});
        QVERIFY(way.settle());
        QVERIFY(!way.controller().database() && !way.controller().snapshot());
    }
};

QTEST_MAIN(TestNextRecovery)
#include "tst_nextrecovery.moc"
