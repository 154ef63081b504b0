// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/redirects.h"

namespace Rowback {

void Redirects::add(Entry entry)
{
    if (entry.fromIsLive && m_live.contains(entry.from)) {
        return;
    }
    (entry.fromIsLive ? m_live : m_lost).insert_or_assign(entry.from, m_entries.size());
    m_entries.push_back(std::move(entry));
}

Redirects::Entry *Redirects::find(const RowRef &record, bool live)
{
    if (live) {
        if (const auto found = m_live.find(record); found != m_live.end()) {
            return &m_entries[found->second];
        }
    }
    const auto found = m_lost.find(record);
    // by a number that was given out again a live row means the one who has it now
    const bool isMeant = found != m_lost.end() && (!live || m_entries[found->second].follow == Follow::All);
    return isMeant ? &m_entries[found->second] : nullptr;
}

void Redirects::countTouched(const RowRef &record, TableId table, bool live)
{
    if (Entry *const entry = find(record, live)) {
        ++entry->touched[table];
    }
}

Remap Redirects::toRemap(const Situation &situation) const
{
    Remap result;
    for (const Entry &entry : m_entries) {
        RemapEntry row;
        row.root = situation.table(entry.from.table).name;
        row.from = entry.from.key;
        row.to = entry.to;
        row.evidence = entry.evidence;
        row.proposed = entry.proposed;
        for (const auto &[table, count] : entry.touched) {
            row.touched.emplace_back(situation.table(table).name, count);
        }
        result.add(std::move(row));
    }
    return result;
}

} // namespace Rowback
