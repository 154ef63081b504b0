// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/sampleplan.h"
#include "session/script.h"

#include <QTest>

using namespace Rowback;

class TestPlanScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeUntilSomebodyStopsIt()
    {
        const auto whole = planScript(Test::samplePlan(), Engine::Sqlite, {});
        QVERIFY(whole);
        QVERIFY(whole->contains(QStringLiteral("COMMIT")));
        std::stop_source stop;
        stop.request_stop();
        TaskContext context;
        context.stop = stop.get_token();
        const auto stopped = planScript(Test::samplePlan(), Engine::Sqlite, context);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPlanScript)
#include "tst_planscript.moc"
