// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace Rowback {

/// From here on SIGINT and SIGTERM ask to stop instead of ending the process. Call once, before any other thread is
/// started.
void watchSignals();

/// Stops when one of them came.
std::stop_token stopTokenOfSignals();

} // namespace Rowback
