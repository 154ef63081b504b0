// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/taskcontext.h"
#include "schema/withinmemory.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace Rowback {

/// Runs jobs one after the other on a thread of its own, the only other thread that the window has to do with: files and
/// connections are touched there and nowhere else. Only values cross.
///
/// To be used from the thread that it lives in. What a job opened and keeps belongs to the jobs of this runner alone.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels everything and waits until the running job has ended; results are not delivered any more.
    ~JobRunner() override;

    /// Runs @p work after all jobs that were started before; then calls @p done, on this object's thread, with what
    /// came of it: outOfMemory() where the memory did not suffice, ErrorCode::Cancelled where it was cancelled, even
    /// before it began. Where @p receiver is gone by then, nobody is called.
    template <typename T>
    void start(QObject *receiver, std::function<Result<T>(const TaskContext &)> work,
               std::function<void(Result<T>)> done)
    {
        enqueue([this, receiver = QPointer<QObject>(receiver), work = std::move(work),
                 done = std::move(done)](const TaskContext &context) {
            const Result<void> going = context.poll();
            auto result = std::make_shared<Result<T>>(going ? withinMemory([&] { return work(context); })
                                                            : Result<T>(going.unexpected()));
            deliver([receiver, done, result] {
                if (receiver) {
                    done(std::move(*result));
                }
            });
        });
    }

    /// Asks the running job and all that wait to stop; each still ends through its `done`.
    void cancel();
    /// Whether any job runs, waits, or has a result that was not delivered yet.
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// At most every 40 ms, and whenever rows are written first. What came too soon after another follows, unless
    /// something newer did: the last one always arrives, before its job's end. Never goes backwards within a job.
    void progressChanged(const Rowback::Progress &progress);

private:
    using Job = std::function<void(const TaskContext &)>;

    void enqueue(Job job);
    void work(const std::stop_token &ending);
    TaskContext contextOf(const std::stop_token &stop);
    void report(const Progress &progress);
    void send(const Progress &progress);
    /// Sends what report() held back, if anything.
    void sendWithheld();
    /// On the job's thread: has @p delivery called on this object's.
    void deliver(std::function<void()> delivery);

    int m_pending = 0; ///< only touched on this object's thread
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::pair<Job, std::stop_source>> m_jobs; ///< guarded by m_mutex
    std::stop_source m_running; ///< of the job that runs; guarded by m_mutex
    std::mutex m_reportMutex;
    std::chrono::steady_clock::time_point m_reported; ///< guarded by m_reportMutex
    bool m_reportedUncommitted = false; ///< guarded by m_reportMutex
    std::optional<Progress> m_withheld; ///< guarded by m_reportMutex
    std::stop_source m_ending;
    std::unique_ptr<QThread> m_thread; ///< one of Qt's, since laying out a PDF needs timers
};

} // namespace Rowback
