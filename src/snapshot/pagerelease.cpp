// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/pagerelease.h"

#include <QtGlobal>

#include <cstdint>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#endif

namespace Rowback {

void releasePages(const char *begin, const char *end)
{
#ifdef Q_OS_UNIX
    constexpr std::uintptr_t page = 65536; // a multiple of every page size in use
    const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(begin) + page - 1) / page * page;
    const std::uintptr_t last = reinterpret_cast<std::uintptr_t>(end) / page * page;
    if (first < last) {
        madvise(reinterpret_cast<void *>(first), last - first, MADV_DONTNEED);
    }
#else
    Q_UNUSED(begin)
    Q_UNUSED(end)
#endif
}

} // namespace Rowback
