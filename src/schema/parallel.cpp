// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/parallel.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace Rowback {

void workInParallel(std::size_t count, const std::function<void(std::size_t)> &work,
                    const std::function<void(std::size_t)> &told, unsigned most)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    const auto workOn = [&](bool isCaller) {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
            ++done;
            if (isCaller) {
                told(done);
            }
        }
    };
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(most, count); ++i) {
        try {
            others.push_back(std::async(std::launch::async, workOn, false));
        } catch (const std::system_error &) { // no more threads: those that there are do it
            break;
        }
    }
    workOn(true); // if it throws, the futures wait for the others before they go
    for (std::future<void> &other : others) {
        other.get();
    }
}

unsigned usefulThreads()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

} // namespace Rowback
