// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/jobrunner.h"

#include <QTimer>

namespace Rowback {

namespace {

constexpr std::chrono::milliseconds reportInterval(40);

} // namespace

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
    , m_running(std::nostopstate)
    , m_thread(QThread::create([this] { work(m_ending.get_token()); }))
{
    m_thread->start();
}

JobRunner::~JobRunner()
{
    cancel();
    m_ending.request_stop();
    m_thread->wait();
}

void JobRunner::enqueue(Job job)
{
    if (++m_pending == 1) {
        Q_EMIT busyChanged(true);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back(std::move(job), std::stop_source());
    }
    m_wake.notify_one();
}

void JobRunner::cancel()
{
    const std::lock_guard lock(m_mutex);
    m_running.request_stop();
    for (auto &[job, stop] : m_jobs) {
        stop.request_stop();
    }
}

void JobRunner::work(const std::stop_token &ending)
{
    while (true) {
        Job job;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, ending, [this] { return !m_jobs.empty(); })) {
                return;
            }
            job = std::move(m_jobs.front().first);
            m_running = m_jobs.front().second;
            stop = m_running.get_token();
            m_jobs.pop_front();
        }
        job(contextOf(stop));
        const std::lock_guard lock(m_mutex);
        m_running = std::stop_source(std::nostopstate);
    }
}

TaskContext JobRunner::contextOf(const std::stop_token &stop)
{
    const std::lock_guard lock(m_reportMutex);
    m_reported = {};
    m_reportedUncommitted = false;
    return {.stop = stop, .progress = [this](const Progress &progress) { report(progress); }};
}

void JobRunner::report(const Progress &progress)
{
    const std::lock_guard lock(m_reportMutex);
    const auto now = std::chrono::steady_clock::now();
    const bool isNews = progress.uncommitted != m_reportedUncommitted;
    if (isNews || now - m_reported >= reportInterval) {
        m_withheld.reset();
        m_reported = now;
        m_reportedUncommitted = progress.uncommitted;
        send(progress);
        return;
    }
    if (!m_withheld) { // the job itself may wait for a long time before it reports again
        QMetaObject::invokeMethod(
            this, [this] { QTimer::singleShot(reportInterval, this, &JobRunner::sendWithheld); }, Qt::QueuedConnection);
    }
    m_withheld = progress;
}

void JobRunner::send(const Progress &progress)
{
    QMetaObject::invokeMethod(
        this, [this, progress] { Q_EMIT progressChanged(progress); }, Qt::QueuedConnection);
}

void JobRunner::sendWithheld()
{
    const std::lock_guard lock(m_reportMutex);
    if (m_withheld) {
        m_reported = std::chrono::steady_clock::now();
        send(*m_withheld);
        m_withheld.reset();
    }
}

void JobRunner::deliver(std::function<void()> delivery)
{
    sendWithheld();
    QMetaObject::invokeMethod(
        this,
        [this, delivery = std::move(delivery)] {
            const bool isLast = --m_pending == 0;
            delivery();
            if (isLast && m_pending == 0) {
                Q_EMIT busyChanged(false);
            }
        },
        Qt::QueuedConnection);
}

} // namespace Rowback
