// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace Rowback {

/// Memory for the texts of one row, used again for the next. What was handed out stays where it is until reset().
class ScratchArena
{
public:
    /// At least @p size bytes, of which keep() tells how many were used.
    char *reserve(std::size_t size)
    {
        if (m_blocks.empty() || m_used + size > m_capacity) {
            m_capacity = size > blockSize ? size : blockSize;
            m_blocks.push_back(std::make_unique<char[]>(m_capacity)); // NOLINT(*-avoid-c-arrays)
            m_used = 0;
        }
        return m_blocks.back().get() + m_used;
    }
    void keep(std::size_t size) { m_used += size; }
    void reset()
    {
        if (m_blocks.size() > 1) { // one row with large texts does not keep its memory for ever
            m_blocks.resize(1);
            m_capacity = 0;
        }
        if (m_capacity != blockSize) {
            m_blocks.clear();
            m_capacity = 0;
        }
        m_used = 0;
    }

private:
    static constexpr std::size_t blockSize = std::size_t(64) << 10U;
    std::vector<std::unique_ptr<char[]>> m_blocks; // NOLINT(*-avoid-c-arrays)
    std::size_t m_used = 0; ///< of the last block
    std::size_t m_capacity = 0; ///< of the last block
};

} // namespace Rowback
