// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace Rowback {

/// Measures the longest time in which the event loop of this thread did not come round although it could have: a thread
/// that only sleeps tells for how long the machine let nobody run, and that is taken off.
class StallWatch : public QObject
{
public:
    StallWatch()
        : m_idler([this](const std::stop_token &stop) { idle(stop); })
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(interval);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const qint64 late = m_clock.restart() - interval;
            m_longest = std::max(m_longest, late - m_idleLate.exchange(0));
        });
        m_clock.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; } ///< milliseconds

private:
    static constexpr int interval = 5;

    void idle(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            QElapsedTimer clock;
            clock.start();
            std::this_thread::sleep_for(std::chrono::milliseconds(interval));
            const qint64 late = clock.elapsed() - interval;
            if (late > m_idleLate) {
                m_idleLate = late;
            }
        }
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    std::atomic<qint64> m_idleLate = 0;
    std::jthread m_idler; ///< last: it ends before the rest goes
};

} // namespace Rowback
