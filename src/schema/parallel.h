// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace Rowback {

/// Calls @p work once for each number below @p count, in no particular order: on the calling thread, and on one more
/// for each further processor (at most @p most threads) as far as the system gives any. Comes back when all have been
/// worked on; what @p work throws comes out of here, after the others have ended.
/// After each of its own, the calling thread calls @p told with how many are done, which never goes down.
void workInParallel(std::size_t count, const std::function<void(std::size_t)> &work,
                    const std::function<void(std::size_t)> &told, unsigned most);

/// How many threads pay here: as many as processors, up to eight, beyond which memory is what is waited for.
unsigned usefulThreads();

} // namespace Rowback
