// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keysequence.h"

#include <algorithm>

namespace Rowback {

void KeySequence::append(std::span<const Cell> key)
{
    const bool isPlain = key.size() == 1 && key.front().kind() == ValueKind::Integer;
    if (isPlain && m_keys.empty()) {
        m_integers.push_back(key.front().integer());
        return;
    }
    for (const std::int64_t number : m_integers) { // an engine may keep a text among the numbers
        m_keys.append(Key{Value::integer(number)});
    }
    m_integers.clear();
    m_keys.append(key);
}

void KeySequence::reverse()
{
    std::reverse(m_integers.begin(), m_integers.end());
    m_keys.reverse();
}

void KeySequence::arrange(const std::vector<std::size_t> &places)
{
    if (m_integers.empty()) {
        m_keys.arrange(places);
        return;
    }
    std::vector<std::int64_t> arranged;
    arranged.reserve(places.size());
    for (const std::size_t place : places) {
        arranged.push_back(m_integers[place]);
    }
    m_integers = std::move(arranged);
}

Key KeySequence::at(qint64 place) const
{
    const auto i = static_cast<std::size_t>(place);
    return m_integers.empty() ? m_keys.at(i) : Key{Value::integer(m_integers[i])};
}

qint64 KeySequence::find(const Key &key) const
{
    if (m_integers.empty()) {
        const std::size_t found = m_keys.find(key);
        return found == m_keys.size() ? -1 : static_cast<qint64>(found);
    }
    const bool isPlain = key.size() == 1 && key.front().kind() == ValueKind::Integer;
    const auto found = isPlain ? std::find(m_integers.begin(), m_integers.end(), key.front().integer())
                               : m_integers.end();
    return found == m_integers.end() ? -1 : found - m_integers.begin();
}

} // namespace Rowback
