// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <stop_token>

namespace Rowback {

using Deadline = std::chrono::steady_clock::time_point;

/// So many seconds from now; 0: never.
Deadline deadlineIn(int seconds);

/// Waits until @p socket is ready for any of @p events, which are poll()'s, and tells for which; for none once the
/// deadline is over or @p stop is asked for.
short waitForSocket(int socket, short events, Deadline deadline, const std::stop_token &stop);

} // namespace Rowback
