// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/packedkeys.h"

#include <span>

namespace Rowback {

/// Keys of many rows in the order in which they are to be shown: those of one integer, which nearly all are, take eight
/// bytes each.
class KeySequence
{
public:
    void append(std::span<const Cell> key);
    void reverse();
    /// The key at places[i] becomes that at i; there are as many places as keys.
    void arrange(const std::vector<std::size_t> &places);
    qint64 size() const { return static_cast<qint64>(m_integers.empty() ? m_keys.size() : m_integers.size()); }
    Key at(qint64 place) const;
    qint64 find(const Key &key) const;

private:
    std::vector<std::int64_t> m_integers;
    PackedKeys m_keys;
};

} // namespace Rowback
