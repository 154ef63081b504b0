// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"

#include "recovery/plan.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Rowback;

namespace {

Decision giveBack()
{
    Decision decision;
    decision.code = FindingCode::Drifted;
    decision.resolution = Resolution::GiveBack;
    return decision;
}

} // namespace

class TestRecoveryController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay()
    {
        const DemoSite demo;
        RecoveryController controller;
        controller.connectDatabase(demo.url(), std::nullopt);
        controller.openSnapshot(demo.files().snapshot);
        controller.setProfile(QStringLiteral("lino-welfare"));
        QVERIFY(waitUntilDone(controller));
        QVERIFY(controller.database() && controller.snapshot());
        controller.takeSurvey();
        QVERIFY(waitUntilDone(controller));
        QVERIFY(!controller.survey()->isEmpty());

        controller.makePlan();
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(controller.plan()->undecided(), 1);
        QVERIFY(!controller.whyNotReady().isEmpty());
        controller.decide(giveBack());
        QVERIFY(!controller.plan());
        controller.makePlan();
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(controller.plan()->undecided(), 0);
        QVERIFY(!controller.whyNotReady().isEmpty()); // not rehearsed
        controller.rehearse();
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(controller.rehearsal()->state, Outcome::State::Rehearsed);
        QCOMPARE(controller.databaseState(), RecoveryController::DatabaseState::Untouched);
        QCOMPARE(controller.whyNotReady(), QString());

        controller.inject(demo.filePath(QStringLiteral("recovery.journal")));
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(controller.outcome()->state, Outcome::State::Committed);
        QCOMPARE(controller.databaseState(), RecoveryController::DatabaseState::Committed);
        controller.takeSurvey();
        QVERIFY(waitUntilDone(controller));
        QVERIFY(controller.survey()->isEmpty());

        controller.undo();
        QVERIFY(waitUntilDone(controller));
        QCOMPARE(controller.outcome()->state, Outcome::State::Undone);
        controller.takeSurvey();
        QVERIFY(waitUntilDone(controller));
        QVERIFY(!controller.survey()->isEmpty());
    }

    void anAnswerToAQuestionOfBeforeIsDropped()
    {
        const DemoSite demo;
        RecoveryController controller;
        controller.connectDatabase(demo.url(), std::nullopt);
        controller.openSnapshot(demo.files().snapshot);
        QVERIFY(waitUntilDone(controller));
        controller.makePlan();
        controller.decide(giveBack());
        QVERIFY(waitUntilDone(controller));
        QVERIFY(!controller.plan());
    }

    void aWrongDatabaseIsSaidAndTheSessionKept()
    {
        RecoveryController controller;
        QSignalSpy failed(&controller, &RecoveryController::failed);
        controller.connectDatabase(QStringLiteral("sqlite:///nowhere/x.db"), std::nullopt);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!controller.database());
        QCOMPARE(controller.session().databaseUrl, QStringLiteral("sqlite:///nowhere/x.db"));
    }
};

QTEST_MAIN(TestRecoveryController)
#include "tst_recoverycontroller.moc"
