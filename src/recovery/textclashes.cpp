// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/collisions.h"
#include "recovery/likeness.h"

#include <algorithm>

namespace Rowback {

namespace {

/// Rows are asked about with all those that they may clash with; an engine compares so many among each other at once.
constexpr std::size_t mostAsked = 300;

} // namespace

std::vector<ProposedRow> Collisions::proposedRows(TableId id, const Written &rows,
                                                  std::span<const std::size_t> places) const
{
    std::vector<ProposedRow> result;
    for (const std::size_t place : places) {
        const auto insert = m_plan.draft.inserts.find(rows[place].first);
        result.push_back(
            {&rows[place].second,
             insert == m_plan.draft.inserts.end() ? m_plan.situation.table(id).allColumns() : insert->second.columns});
    }
    return result;
}

void Collisions::addTextClash(const Breach &breach, std::span<const std::size_t> asked, const Written &rows,
                              const QString &key, std::vector<Clash> &clashes)
{
    const std::size_t place = asked[breach.row];
    if (breach.rival) {
        clashes.push_back(clashOf(place, asked[*breach.rival], rows));
        return;
    }
    const RowRef holder{rows[place].first.table, breach.holder.value_or(Key())};
    if (!breach.holder || holder == rows[place].first) {
        return;
    }
    if (m_plan.draft.isErased(holder) || m_plan.draft.updates.contains(holder)) {
        m_plan.draft.likeHolders.emplace(holder, key); // or it still holds it in the end, as one of the written rows
    } else {
        clashes.emplace_back(place, holder);
    }
}

/// Clashes of rows with texts of which only the engine tells which are the same. Answers the places of the rows that
/// it was asked about; one that cannot be asked is asked about none.
Result<std::set<std::size_t>> Collisions::textClashes(TableId id, const UniqueKey &key, const Written &rows,
                                                      std::vector<Clash> &clashes)
{
    const Table &table = m_plan.situation.table(id);
    const auto rule = std::find_if(table.textKeys.begin(), table.textKeys.end(),
                                   [&](const EngineRule &each) { return each.name == key.name; });
    std::map<Key, std::vector<std::size_t>> alike;
    std::set<Key> doubtful;
    for (std::size_t i = 0; i < rows.size() && rule != table.textKeys.end(); ++i) {
        if (const auto tuple = m_plan.situation.tuple(id, key.columns, rows[i].second)) {
            const Key like = likeness(*tuple);
            alike[like].push_back(i);
            if (isForCollation(*tuple)) {
                doubtful.insert(like);
            }
        }
    }
    std::set<std::size_t> judged;
    std::vector<std::size_t> asked;
    for (auto like = doubtful.begin(); like != doubtful.end();) {
        asked.insert(asked.end(), alike[*like].begin(), alike[*like].end());
        if (++like != doubtful.end() && asked.size() < mostAsked) {
            continue;
        }
        const auto answer = m_plan.reader.breaches(id, *rule, proposedRows(id, rows, asked));
        if (!answer) {
            return answer.unexpected();
        }
        if (!answer->unanswered.isEmpty()) {
            return judged;
        }
        for (const Breach &breach : answer->breaches) {
            addTextClash(breach, asked, rows, key.name, clashes);
        }
        judged.insert(asked.begin(), asked.end());
        asked.clear();
    }
    return judged;
}

} // namespace Rowback
