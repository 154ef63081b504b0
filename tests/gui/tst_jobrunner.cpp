// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrunner.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Rowback;

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultsComeInOrderOnTheCallersThread()
    {
        JobRunner runner;
        QSignalSpy busy(&runner, &JobRunner::busyChanged);
        QList<int> results;
        QThread *const here = QThread::currentThread();
        for (int i = 0; i < 3; ++i) {
            runner.start<int>(
                this,
                [i, here](const TaskContext &) -> Result<int> { return QThread::currentThread() == here ? -1 : i; },
                [&, here](const Result<int> &result) {
                    QCOMPARE(QThread::currentThread(), here);
                    results.append(*result);
                });
        }
        QVERIFY(runner.isBusy());
        QTRY_VERIFY(!runner.isBusy());
        QCOMPARE(results, QList<int>({0, 1, 2}));
        QCOMPARE(busy.size(), 2);
        QCOMPARE(busy.at(0).at(0).toBool(), true);
        QCOMPARE(busy.at(1).at(0).toBool(), false);
    }

    void cancelEndsTheRunningJobAndThoseThatWait()
    {
        JobRunner runner;
        std::atomic<bool> started = false;
        QList<ErrorCode> codes;
        const auto done = [&](const Result<int> &result) {
            codes.append(result ? ErrorCode::Failed : result.error().code);
        };
        runner.start<int>(
            this,
            [&](const TaskContext &context) -> Result<int> {
                started = true;
                while (!context.isCancelled()) {
                    QThread::msleep(1);
                }
                return context.poll().unexpected();
            },
            done);
        runner.start<int>(this, [](const TaskContext &) -> Result<int> { return 1; }, done);
        QTRY_VERIFY(started);
        runner.cancel();
        QTRY_VERIFY(!runner.isBusy());
        QCOMPARE(codes, QList<ErrorCode>({ErrorCode::Cancelled, ErrorCode::Cancelled}));
    }

    void whatDoesNotFitIntoTheMemoryFailsAndTheNextJobRuns()
    {
        JobRunner runner;
        QStringList said;
        const auto done = [&](const Result<int> &result) {
            said.append(result ? QString::number(*result) : result.error().text());
        };
        runner.start<int>(
            this, [](const TaskContext &) -> Result<int> { throw std::bad_alloc(); }, done);
        runner.start<int>(
            this, [](const TaskContext &) -> Result<int> { return 1; }, done);
        QTRY_VERIFY(!runner.isBusy());
        QCOMPARE(said, QStringList({outOfMemory().text(), QStringLiteral("1")}));
    }

    void nobodyIsCalledForAReceiverThatIsGone()
    {
        JobRunner runner;
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        runner.start<int>(
            receiver.get(), [](const TaskContext &) -> Result<int> { return 1; },
            [&](const Result<int> &) { called = true; });
        receiver.reset();
        QTRY_VERIFY(!runner.isBusy());
        QVERIFY(!called);
    }

    void destructionWaitsForTheJob()
    {
        std::atomic<bool> ended = false;
        std::atomic<bool> started = false;
        {
            JobRunner runner;
            runner.start<int>(
                this,
                [&](const TaskContext &context) -> Result<int> {
                    started = true;
                    while (!context.isCancelled()) {
                        QThread::msleep(1);
                    }
                    ended = true;
                    return 0;
                },
                [](const Result<int> &) { QFAIL("delivered after the runner had gone"); });
            QTRY_VERIFY(started);
        }
        QVERIFY(ended);
    }

    void progressArrivesHere()
    {
        JobRunner runner;
        QSignalSpy spy(&runner, &JobRunner::progressChanged);
        runner.start<int>(
            this,
            [](const TaskContext &context) -> Result<int> {
                context.report(QStringLiteral("stage"), 1, 2);
                return 0;
            },
            [](const Result<int> &) {});
        QTRY_COMPARE(spy.size(), 1);
    }

    /// A job that reports and then waits for another session's lock is known by what it waits with.
    void theLastProgressArrivesWhileTheJobWaits()
    {
        JobRunner runner;
        QStringList stages;
        connect(&runner, &JobRunner::progressChanged, this,
                [&](const Progress &progress) { stages.append(progress.stage); });
        std::atomic<bool> waits = true;
        runner.start<int>(
            this,
            [&](const TaskContext &context) -> Result<int> {
                for (int i = 0; i < 3; ++i) {
                    context.report(QString::number(i), i, 4);
                }
                while (waits && !context.isCancelled()) {
                    QThread::msleep(1);
                }
                context.report(QStringLiteral("end"), 4, 4);
                return 0;
            },
            [](const Result<int> &) {});
        QTRY_COMPARE(stages, QStringList({QStringLiteral("0"), QStringLiteral("2")}));
        waits = false;
        QTRY_VERIFY(!runner.isBusy());
        QCOMPARE(stages.constLast(), QStringLiteral("end"));
        QCOMPARE(stages.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
