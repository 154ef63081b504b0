// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/prng.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace Rowback {

/// Hands out the keys of one table, ascending, and leaves out those that the story needs for itself.
class KeyMint
{
public:
    /// @p gapPercent: how often a key is skipped, as if its row had been deleted long ago.
    explicit KeyMint(int gapPercent = 0)
        : m_gapPercent(gapPercent)
    { }

    void reserve(std::int64_t first, std::int64_t last) { m_reserved.emplace_back(first, last); }
    void leaveNoGaps() { m_gapPercent = 0; }
    /// The next key will be @p key or above.
    void skipTo(std::int64_t key) { m_next = std::max(m_next, key); }

    std::int64_t next(Prng &random)
    {
        while (m_gapPercent > 0 && random.chance(m_gapPercent)) {
            ++m_next;
        }
        for (bool again = true; again;) {
            again = false;
            for (const auto &[first, last] : m_reserved) {
                if (m_next >= first && m_next <= last) {
                    m_next = last + 1;
                    again = true;
                }
            }
        }
        return m_next++;
    }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_reserved;
    std::int64_t m_next = 1;
    int m_gapPercent;
};

} // namespace Rowback
