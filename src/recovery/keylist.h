// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/packedkeys.h"

#include <utility>
#include <vector>

namespace Rowback {

/// Keys of one table, ascending, each once: canonical() values of their columns. Single integers, which nearly all keys
/// are, take two numbers per unbroken run, so that a table that vanished whole takes next to nothing.
class KeyList
{
public:
    /// Gives the keys one by one; they are made while they are looked at.
    class Iterator
    {
    public:
        Key operator*() const;
        Iterator &operator++();
        bool operator==(const Iterator &other) const = default;

    private:
        friend class KeyList;
        Iterator(const KeyList &list, std::size_t place)
            : m_list(&list)
            , m_place(place)
        { }
        const KeyList *m_list;
        std::size_t m_place; ///< the run, and behind all runs the other keys
        std::size_t m_inRun = 0;
    };

    void add(const Key &key);
    /// Puts in order what was added in another one; to be called before anything is looked up.
    void sort();
    bool contains(const Key &key) const;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, m_runs.size() + m_others.size()}; }
    std::vector<Key> all() const;

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_runs; ///< first, last; ascending, disjoint
    PackedKeys m_others;
    std::size_t m_size = 0;
};

} // namespace Rowback
