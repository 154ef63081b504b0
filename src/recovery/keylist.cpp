// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/keylist.h"

#include <algorithm>

namespace Rowback {

namespace {

bool isInteger(const Key &key)
{
    return key.size() == 1 && key.front().kind() == ValueKind::Integer;
}

} // namespace

Key KeyList::Iterator::operator*() const
{
    const std::size_t runs = m_list->m_runs.size();
    return m_place < runs ? Key{Value::integer(m_list->m_runs[m_place].first + static_cast<std::int64_t>(m_inRun))}
                          : m_list->m_others.at(m_place - runs);
}

KeyList::Iterator &KeyList::Iterator::operator++()
{
    const bool isInRun = m_place < m_list->m_runs.size();
    if (isInRun
        && m_list->m_runs[m_place].first + static_cast<std::int64_t>(m_inRun) < m_list->m_runs[m_place].second) {
        ++m_inRun;
    } else {
        ++m_place;
        m_inRun = 0;
    }
    return *this;
}

void KeyList::add(const Key &key)
{
    ++m_size;
    if (!isInteger(key)) {
        m_others.append(key);
        return;
    }
    const std::int64_t number = key.front().integer();
    if (!m_runs.empty() && m_runs.back().second < number && m_runs.back().second + 1 == number) {
        m_runs.back().second = number;
    } else {
        m_runs.emplace_back(number, number);
    }
}

void KeyList::sort()
{
    std::sort(m_runs.begin(), m_runs.end());
    m_others.sort();
    m_runs.shrink_to_fit();
}

bool KeyList::contains(const Key &key) const
{
    if (!isInteger(key)) {
        return m_others.containsSorted(key);
    }
    const std::int64_t number = key.front().integer();
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), number,
                                        [](std::int64_t k, const auto &run) { return k < run.first; });
    return after != m_runs.begin() && std::prev(after)->second >= number;
}

std::vector<Key> KeyList::all() const
{
    std::vector<Key> keys;
    keys.reserve(m_size);
    for (auto key = begin(); key != end(); ++key) {
        keys.push_back(*key);
    }
    return keys;
}

} // namespace Rowback
