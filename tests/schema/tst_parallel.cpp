// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <new>
#include <thread>
#include <vector>

using namespace Rowback;

class TestParallel : public QObject
{
    Q_OBJECT

private slots:
    void worksOnEachOnce()
    {
        for (const unsigned threads : {1U, 2U, 8U, 100U}) {
            std::vector<std::atomic<int>> worked(1000);
            std::vector<std::size_t> told;
            workInParallel(
                worked.size(), [&](std::size_t i) { ++worked[i]; }, [&](std::size_t done) { told.push_back(done); },
                threads);
            QVERIFY(std::all_of(worked.begin(), worked.end(), [](const auto &times) { return times == 1; }));
            QVERIFY(std::is_sorted(told.begin(), told.end()));
            QVERIFY(threads > 1 || told.size() == worked.size());
        }
        workInParallel(
            0, [](std::size_t) { QFAIL("there is nothing to do"); }, [](std::size_t) {}, 4);
    }

    /// Two that wait for each other end only if they run at the same time.
    void worksAtTheSameTime()
    {
        std::atomic<int> here = 0;
        std::atomic<int> met = 0;
        workInParallel(
            2,
            [&](std::size_t) {
                ++here;
                for (int i = 0; i < 5000 && here < 2; ++i) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                met += here == 2 ? 1 : 0;
            },
            [](std::size_t) {}, 2);
        QCOMPARE(met.load(), 2);
    }

    void whatIsThrownComesOut()
    {
        for (const unsigned threads : {1U, 2U}) {
            std::atomic<int> worked = 0;
            const auto work = [&](std::size_t i) {
                if (i == 7) {
                    throw std::bad_alloc();
                }
                ++worked;
            };
            QVERIFY_THROWS_EXCEPTION(std::bad_alloc,
                                     workInParallel(
                                         100, work, [](std::size_t) {}, threads));
            QVERIFY(worked >= 7);
        }
    }
};

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"
