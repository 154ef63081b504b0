// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/socketwait.h"

#include <poll.h>

#include <algorithm>

namespace Rowback {

Deadline deadlineIn(int seconds)
{
    return seconds > 0 ? std::chrono::steady_clock::now() + std::chrono::seconds(seconds) : Deadline::max();
}

short waitForSocket(int socket, short events, Deadline deadline, const std::stop_token &stop)
{
    using std::chrono::milliseconds;
    constexpr milliseconds pause(50); // short enough for whoever asked to stop
    while (!stop.stop_requested()) {
        const auto left = std::chrono::ceil<milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) {
            break;
        }
        pollfd asked{.fd = socket, .events = events, .revents = 0};
        if (::poll(&asked, 1, static_cast<int>(std::min(left, pause).count())) > 0) {
            // An error or a hangup is for the client library to find, whatever it waits for.
            return (asked.revents & events) != 0 ? static_cast<short>(asked.revents & events) : events;
        }
    }
    return 0;
}

} // namespace Rowback
