// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace Rowback {

/// From here on SIGINT, SIGTERM and SIGHUP, unless that is ignored, ask to stop instead of ending the process. Call
/// once, before any other thread is started.
void watchSignals();

/// Stops when one of them came.
std::stop_token stopTokenOfSignals();

} // namespace Rowback
