// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/packedkeys.h"

#include <utility>
#include <vector>

namespace Rowback {

/// Which keys a table has. Single integer keys that come in ascending order, as every RowSource gives them, take two
/// numbers per unbroken run of ids, so a table of a million rows usually takes next to nothing.
/// Keys must be canonical() values of their columns.
class KeySet
{
public:
    void add(const Key &key);
    void add(std::int64_t key);
    bool contains(const Key &key) const;
    bool contains(std::int64_t key) const;
    std::size_t size() const { return m_size; }
    /// The highest integer of a set of single integers; 0 where there is none.
    std::int64_t highest() const { return m_highest; }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_runs; ///< first, last; ascending, disjoint
    PackedKeySet m_others;
    std::size_t m_size = 0;
    std::int64_t m_highest = 0;
};

} // namespace Rowback
