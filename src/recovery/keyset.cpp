// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/keyset.h"

#include <algorithm>

namespace Rowback {

void KeySet::add(std::int64_t key)
{
    m_highest = m_size == 0 ? key : std::max(m_highest, key);
    if (m_runs.empty() || key > m_runs.back().second + 1) {
        m_runs.emplace_back(key, key);
    } else if (key == m_runs.back().second + 1) {
        m_runs.back().second = key;
    } else if (contains(key) || !m_others.insert({Value::integer(key)})) {
        return;
    }
    ++m_size;
}

void KeySet::add(const Key &key)
{
    if (key.size() == 1 && key.front().kind() == ValueKind::Integer) {
        add(key.front().integer());
    } else if (m_others.insert(key)) {
        ++m_size;
    }
}

bool KeySet::contains(std::int64_t key) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), key,
                                        [](std::int64_t k, const auto &run) { return k < run.first; });
    if (after != m_runs.begin() && std::prev(after)->second >= key) {
        return true;
    }
    return !m_others.empty() && m_others.contains({Value::integer(key)});
}

bool KeySet::contains(const Key &key) const
{
    return key.size() == 1 && key.front().kind() == ValueKind::Integer ? contains(key.front().integer())
                                                                       : m_others.contains(key);
}

} // namespace Rowback
