// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <span>
#include <string_view>

namespace Rowback {

/// Keys of any values, in one piece of memory: their bytes, and for each key where it begins. A key takes its bytes,
/// nine or five for each value, and eight, instead of a heap object or more.
class PackedKeys
{
public:
    void append(std::span<const Cell> key);
    void append(const Key &key);
    std::size_t size() const { return m_begins.size(); }
    bool empty() const { return m_begins.empty(); }
    Key at(std::size_t place) const;
    void reverse();
    /// The key at places[i] becomes that at i; there are as many places as keys.
    void arrange(const std::vector<std::size_t> &places);
    /// In the order of Key, and without room for more.
    void sort();
    /// Where the key is, or size(); looks at all of them.
    std::size_t find(const Key &key) const;
    /// Whether it is among them; only after sort().
    bool containsSorted(const Key &key) const;

private:
    std::string m_bytes; ///< for each key the number of its values, and for each value its kind and its payload
    std::vector<std::size_t> m_begins;
};

/// A set of keys of any values in two pieces of memory: their bytes, and a table of where they begin.
class PackedKeySet
{
public:
    /// False: it was there already.
    bool insert(const Key &key);
    bool contains(const Key &key) const;
    bool empty() const { return m_size == 0; }

private:
    std::size_t slotOf(std::string_view packed) const;
    std::string_view keyAt(std::size_t begin) const;
    void grow();

    std::string m_bytes; ///< as those of PackedKeys
    std::vector<std::size_t> m_slots; ///< as many as a power of two; 0: free, else one more than where a key begins
    std::size_t m_size = 0;
};

} // namespace Rowback
