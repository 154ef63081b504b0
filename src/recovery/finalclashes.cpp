// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/collisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// Those which can be checked without the engine; the primary key where it may take two for the same.
std::vector<UniqueKey> checkedKeys(const Table &table)
{
    std::vector<UniqueKey> result;
    std::copy_if(table.uniqueKeys.begin(), table.uniqueKeys.end(), std::back_inserter(result),
                 [&](const UniqueKey &key) {
                     return !key.partial
                         && std::none_of(table.rules.begin(), table.rules.end(),
                                         [&](const EngineRule &rule) { return rule.name == key.name && !rule.isCheck; });
                 });
    if (foldsKeys(table)) {
        result.emplace_back().columns = table.keyColumns;
    }
    return result;
}

} // namespace

int Collisions::notFitting(const RowRef &mine, const Row &values, const QString &evidence,
                           const std::function<QString(const QString &)> &sentence)
{
    Finding finding;
    finding.code = FindingCode::DoesNotFit;
    FamilyRows own;
    own.emplace(mine.table, values);
    const auto insert = m_plan.draft.inserts.find(mine);
    const bool isLive = insert == m_plan.draft.inserts.end();
    finding.rows = {m_plan.make.row(mine, own, isLive ? RowRole::Live : RowRole::Vanished)};
    finding.evidence = evidence;
    finding.sentence = sentence(finding.rows.front().label);
    finding.allowed = {Resolution::Skip};
    const int record = isLive || insert->second.lostRow < 0 ? -1 : m_plan.loss.row(insert->second.lostRow).record;
    return m_plan.decide(std::move(finding), Resolution::Undecided, record);
}

int Collisions::clashFinding(const RowRef &mine, const RowRef &other, const UniqueKey &key, const Row &values)
{
    const QString columns = m_plan.situation.table(mine.table).columnNames(key.columns).join(QLatin1String(", "));
    return notFitting(mine, values, columns, [&](const QString &label) {
        return QCoreApplication::translate("Rowback", "%1 would hold the same %2 as %3, which must be unique.")
            .arg(label, columns, m_plan.situation.name(other));
    });
}

/// What a live row refers to is to be removed.
bool Collisions::mustMove(const RowRef &row) const
{
    const auto update = m_plan.draft.updates.find(row);
    const auto links = m_plan.situation.references.from(row.table);
    return update != m_plan.draft.updates.end() && std::any_of(links.begin(), links.end(), [&](int index) {
               const Reference &reference = m_plan.situation.references.at(index);
               const auto target = m_plan.situation.target(reference, update->second.before, Side::Live);
               return target && m_plan.situation.references.pointsToKey(reference) && m_plan.draft.isErased(*target);
           });
}

/// An undecided C1, C2 or C5 says the same already.
bool Collisions::isKnownConflict(const RowRef &mine, const RowRef &other)
{
    const QString &table = m_plan.situation.table(mine.table).name;
    const bool collides = std::any_of(m_plan.findings.begin(), m_plan.findings.end(), [&](const Finding &finding) {
        return finding.code == FindingCode::Collision && finding.isUndecided() && finding.rows[0].table == table
            && ((finding.rows[0].key == mine.key && finding.rows[1].key == other.key)
                || (finding.rows[0].key == other.key && finding.rows[1].key == mine.key));
    });
    if (collides) {
        return true;
    }
    const auto insert = m_plan.draft.inserts.find(mine);
    if (insert == m_plan.draft.inserts.end() || insert->second.lostRow < 0) {
        return false;
    }
    const auto &findings = m_plan.findingsOfRecord[m_plan.loss.row(insert->second.lostRow).record];
    return std::any_of(findings.begin(), findings.end(), [&](int index) {
        const Finding &finding = m_plan.findings[static_cast<std::size_t>(index)];
        return finding.isUndecided() && (finding.code == FindingCode::Recreated || finding.code == FindingCode::Drifted)
            && finding.rows.front().key == other.key;
    });
}

std::set<int> Collisions::skip(const RowRef &row, int finding)
{
    const std::set<int> result = recordsSkipped(row, finding);
    for (const int record : result) {
        m_plan.findingsOfRecord[record].push_back(finding); // also where it is about a live row
    }
    return result;
}

/// Carries a decision to skip out. Answers the lost records that stay away for it.
std::set<int> Collisions::recordsSkipped(const RowRef &row, int finding)
{
    const auto insert = m_plan.draft.inserts.find(row);
    if (insert != m_plan.draft.inserts.end()) {
        return insert->second.lostRow >= 0 ? std::set<int>{m_plan.loss.row(insert->second.lostRow).record}
                                           : std::set<int>{};
    }
    const auto update = m_plan.draft.updates.find(row);
    const bool givesBack = update != m_plan.draft.updates.end()
        && std::any_of(update->second.changes.begin(), update->second.changes.end(),
                       [](const auto &change) { return change.second.finding < 0; });
    if (!givesBack && !mustMove(row) && !m_plan.draft.takers.contains(row)) {
        m_plan.draft.updates.erase(row); // the live row stays as it is
        return {};
    }
    // it keeps the value that the vanished record would need
    std::set<int> records;
    for (const Rival &rival : m_plan.rivals) {
        if (rival.live == m_plan.situation.record(row) && m_plan.isRestored(rival.lost)
            && rival.kind == Rival::Kind::Drifted) {
            records.insert(rival.lost);
        }
    }
    if (records.empty()) { // it makes way for the sake of another live row: that conflict must be decided
        Finding &kept = m_plan.findings[static_cast<std::size_t>(finding)];
        kept.resolution = Resolution::Undecided;
        kept.decided = false;
    }
    return records;
}

Result<std::vector<Collisions::Clash>> Collisions::clashes(TableId id, const UniqueKey &key, const Written &rows)
{
    std::vector<Clash> result;
    const auto judged = textClashes(id, key, rows, result);
    if (!judged) {
        return judged.unexpected();
    }
    std::unordered_map<Key, std::size_t, ValueHash> holders;
    std::vector<Key> tuples;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto held = judged->contains(i) ? std::nullopt : m_plan.situation.held(id, key.columns, rows[i].second);
        if (!held) {
            continue;
        }
        const auto [holder, isNew] = holders.emplace(*held, i);
        if (isNew) {
            tuples.push_back(*m_plan.situation.tuple(id, key.columns, rows[i].second));
            places.push_back(i);
        } else {
            result.push_back(clashOf(i, holder->second, rows));
        }
    }
    const auto hits = m_plan.reader.liveRowsWhere(id, key.columns, tuples);
    if (!hits) {
        return hits.unexpected();
    }
    for (const auto &[liveKey, values] : *hits) {
        const RowRef other{id, liveKey};
        const bool makesWay = m_plan.draft.isErased(other) || m_plan.draft.updates.contains(other);
        const auto held = m_plan.situation.held(id, key.columns, values);
        const auto holder = held ? holders.find(*held) : holders.end();
        if (makesWay && holder == holders.end()) {
            m_plan.draft.likeHolders.emplace(other, key.name);
        }
        if (makesWay) {
            continue;
        }
        const auto place = holder != holders.end() ? Result<std::size_t>(holder->second)
                                                   : m_plan.reader.tupleOf(id, key.columns, tuples, liveKey);
        if (!place) {
            return place.unexpected();
        }
        const std::size_t mine = holder != holders.end() ? *place : places[*place];
        if (rows[mine].first != other) {
            result.emplace_back(mine, other);
        }
    }
    return result;
}

/// Of two written rows the one that a person would rather leave out, and the other.
Collisions::Clash Collisions::clashOf(std::size_t later, std::size_t earlier, const Written &rows) const
{
    const bool stays = !mustMove(rows[later].first);
    return {stays ? later : earlier, rows[stays ? earlier : later].first};
}

Result<std::set<int>> Collisions::finalClashes()
{
    std::set<int> skipped;
    std::map<TableId, Written> written;
    for (const auto &[ref, insert] : m_plan.draft.inserts) {
        written[ref.table].emplace_back(ref, insert.values);
    }
    for (const auto &[ref, update] : m_plan.draft.updates) {
        written[ref.table].emplace_back(ref, update.after());
    }
    for (const auto &[id, rows] : written) {
        auto broken = brokenRules(id, rows);
        if (!broken) {
            return broken.unexpected();
        }
        skipped.merge(*broken);
        for (const UniqueKey &key : checkedKeys(m_plan.situation.table(id))) {
            const auto found = clashes(id, key, rows);
            if (!found) {
                return found.unexpected();
            }
            for (const auto &[place, other] : *found) {
                const auto &[mine, values] = rows[place];
                if (isKnownConflict(mine, other)) {
                    continue;
                }
                const int index = clashFinding(mine, other, key, values);
                if (m_plan.resolution(index) == Resolution::Skip) {
                    skipped.merge(skip(mine, index));
                }
            }
        }
    }
    return skipped;
}

} // namespace Rowback
