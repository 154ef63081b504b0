// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/collisions.h"

#include "recovery/merger.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Rowback {

Collisions::Collisions(PlanContext &plan)
    : m_plan(plan)
    , m_judge(plan.situation, plan.reader)
{ }

Key Collisions::content(TableId id, const Row &row) const
{
    Key result;
    const Table &table = m_plan.situation.table(id);
    for (const int column : m_plan.situation.alignment.at(id).common) {
        const auto c = static_cast<std::size_t>(column);
        if (!table.isKeyColumn(column)) {
            Value value = canonical(table.columns[c], row[c].cell());
            result.push_back(isNothing(value) ? Value() : std::move(value)); // None and '' are the same to a dump
        }
    }
    return result;
}

bool Collisions::isAdded(const RowRef &row) const
{
    return m_plan.situation.comparison(row.table).isAdded(row.key);
}

Result<std::map<TableId, std::vector<Collisions::Candidate>>> Collisions::candidates()
{
    std::map<TableId, std::vector<Candidate>> result;
    std::set<RowRef> known;
    for (const auto &[ref, update] : m_plan.draft.updates) {
        const bool moved = std::any_of(update.changes.begin(), update.changes.end(),
                                       [](const auto &change) { return change.second.phase == Phase::Repoint; });
        if (moved && known.insert(ref).second) {
            result[ref.table].push_back({ref, update.before, update.after()});
        }
    }
    // live rows that refer to a record which lost rows come back onto
    std::vector<RowRef> standIns;
    for (const Redirects::Entry &entry : m_plan.redirects.entries()) {
        if (!entry.fromIsLive) {
            standIns.push_back({entry.from.table, entry.to});
        }
    }
    LiveReferences references(m_plan.situation, m_plan.reader);
    const auto visited = references.toRecords(standIns, [&](const LiveReferrer &referrer, const Row &row) {
        if (!m_plan.draft.isErased(referrer.row) && known.insert(referrer.row).second) {
            result[referrer.row.table].push_back({referrer.row, row, row});
        }
    });
    if (!visited) {
        return visited.unexpected();
    }
    return result;
}

Result<void> Collisions::resolve()
{
    bool changed = true;
    while (changed) {
        changed = false;
        const auto moved = candidates();
        if (!moved) {
            return moved.unexpected();
        }
        for (const auto &[table, rows] : *moved) {
            const auto resolved = resolveTable(table, rows);
            if (!resolved) {
                return resolved.unexpected();
            }
            changed = changed || *resolved;
        }
    }
    return {};
}

Result<bool> Collisions::resolveTable(TableId id, const std::vector<Candidate> &moved)
{
    std::vector<RowRef> restored; // by name: a dropped one is gone
    for (const auto &[ref, insert] : m_plan.draft.inserts) {
        if (ref.table == id) {
            restored.push_back(ref);
        }
    }
    bool changed = false;
    for (const UniqueKey &key : m_plan.situation.table(id).uniqueKeys) {
        const auto resolved = key.partial ? Result<bool>(false) : resolveKey(id, key, moved, restored);
        if (!resolved) {
            return resolved.unexpected();
        }
        changed = changed || *resolved;
    }
    if (const UniqueKey key = namingKey(id); !key.columns.empty()) {
        const auto resolved = resolveKey(id, key, moved, restored);
        if (!resolved) {
            return resolved.unexpected();
        }
        changed = changed || *resolved;
    }
    const auto resolved = resolveEqual(id, moved, restored);
    return resolved ? Result<bool>(changed || *resolved) : resolved.unexpected();
}

/// The primary key, where it names other records and so follows them; else without columns.
UniqueKey Collisions::namingKey(TableId id) const
{
    const Table &table = m_plan.situation.table(id);
    const auto from = m_plan.situation.references.from(id);
    const bool names = std::any_of(from.begin(), from.end(), [&](int index) {
        const Reference &reference = m_plan.situation.references.at(index);
        return reference.kind != ReferenceKind::Inheritance && table.isKeyColumn(reference.columns.front());
    });
    UniqueKey result;
    result.name = QStringLiteral("PRIMARY");
    result.columns = names ? table.keyColumns : std::vector<int>();
    return result;
}

Result<bool> Collisions::settle(const Candidate &moved, const RowRef &restored, const UniqueKey *key)
{
    if (m_plan.draft.isErased(moved.ref) || moved.ref == restored || !m_settled.insert({moved.ref, restored}).second) {
        return false;
    }
    return collide(moved, restored, key);
}

/// Rows that would hold the same values of a unique key.
Result<bool> Collisions::resolveKey(TableId id, const UniqueKey &key, const std::vector<Candidate> &moved,
                                    const std::vector<RowRef> &restored)
{
    std::unordered_map<Key, RowRef, ValueHash> holders;
    for (const RowRef &ref : restored) {
        const auto insert = m_plan.draft.inserts.find(ref);
        const auto tuple = insert == m_plan.draft.inserts.end()
            ? std::nullopt
            : m_plan.situation.held(id, key.columns, insert->second.values);
        if (tuple) {
            holders.emplace(*tuple, ref);
        }
    }
    bool changed = false;
    for (const Candidate &candidate : moved) {
        const auto tuple = m_plan.situation.held(id, key.columns, candidate.after);
        const auto holder = tuple ? holders.find(*tuple) : holders.end();
        if (holder == holders.end() || !m_plan.draft.inserts.contains(holder->second)) {
            continue;
        }
        const auto done = settle(candidate, holder->second, &key);
        if (!done) {
            return done.unexpected();
        }
        changed = changed || *done;
    }
    return changed;
}

/// Rows that become equal in everything but their numbers, and that nobody refers to. Each is the second typing of one
/// restored row at most: of five equal rows, four are no typing of that one again.
Result<bool> Collisions::resolveEqual(TableId id, const std::vector<Candidate> &moved,
                                      const std::vector<RowRef> &restored)
{
    std::set<RowRef> taken;
    std::transform(m_equal.begin(), m_equal.end(), std::inserter(taken, taken.end()),
                   [](const auto &pair) { return pair.second; });
    std::unordered_map<Key, std::vector<RowRef>, ValueHash> contents;
    for (const RowRef &ref : restored) {
        if (const auto insert = m_plan.draft.inserts.find(ref);
            insert != m_plan.draft.inserts.end() && !taken.contains(ref)) {
            contents[content(id, insert->second.values)].push_back(ref);
        }
    }
    for (auto &[values, refs] : contents) {
        std::reverse(refs.begin(), refs.end()); // the first one is taken first
    }
    std::set<RowRef> standsForLost;
    for (std::size_t i = 0; i < m_plan.verdicts.size(); ++i) {
        const int record = static_cast<int>(i);
        if (m_plan.verdicts[i].fate == Verdict::Fate::Replaced && m_plan.closure.isSelected(record)) {
            standsForLost.insert({m_plan.loss.record(record).id.table, m_plan.verdicts[i].key});
        }
    }
    bool changed = false;
    for (const Candidate &candidate : moved) {
        // what stands for one lost row is no second typing of another
        const RowRef record = m_plan.situation.record(candidate.ref);
        const bool isSecond = isAdded(candidate.ref) && !standsForLost.contains(record)
            && !m_plan.keptBeside.contains(record) && !m_equal.contains(candidate.ref)
            && !m_plan.draft.isErased(candidate.ref);
        const auto same = isSecond ? contents.find(content(id, candidate.after)) : contents.end();
        if (same == contents.end() || same->second.empty() || !standsAlone(candidate.ref)) {
            continue;
        }
        const RowRef mine = same->second.back();
        if (!m_plan.draft.inserts.contains(mine) || restoredParts(m_plan.situation.record(mine)).size() > 1) {
            continue;
        }
        const auto referred = isReferred(candidate.ref);
        if (!referred) {
            return referred.unexpected();
        }
        if (*referred) {
            continue;
        }
        same->second.pop_back();
        m_equal.emplace(candidate.ref, mine);
        const auto done = settle(candidate, mine, nullptr);
        if (!done) {
            return done.unexpected();
        }
        changed = changed || *done;
    }
    return changed;
}

Result<bool> Collisions::isReferred(const RowRef &row)
{
    bool found = false;
    LiveReferences references(m_plan.situation, m_plan.reader);
    const auto visited = references.toRows(row.table, {row.key}, [&](const LiveReferrer &referrer, const Row &) {
        found = found || !m_plan.draft.isErased(referrer.row);
    });
    return visited ? Result<bool>(found) : visited.unexpected();
}

/// A row that is only a part of its record tells too little to call the record equal to another.
bool Collisions::standsAlone(const RowRef &row) const
{
    const auto &family = m_plan.situation.references.family(m_plan.situation.record(row).table);
    return std::none_of(family.begin(), family.end(), [&](TableId table) {
        return table != row.table && m_plan.situation.comparison(table).live.contains(row.key);
    });
}

/// Whether the two say so different things, what must be unique aside, that one may not go for the other unasked.
Result<bool> Collisions::contradict(const Candidate &moved, const RowRef &restored, const std::vector<int> &unique)
{
    const auto family = m_plan.make.liveFamily(m_plan.situation.record(moved.ref));
    if (!family) {
        return family.unexpected();
    }
    const std::set<TableId> parts = restoredParts(m_plan.situation.record(restored));
    Agreement agreement;
    bool lacks = false;
    for (const TableId table : parts) {
        const auto live = family->find(table);
        lacks = lacks || live == family->end();
        if (live == family->end()) {
            continue;
        }
        const auto update = m_plan.draft.updates.find({table, moved.ref.key});
        const Row now = update == m_plan.draft.updates.end() ? live->second : update->second.after();
        const bool isHere = table == moved.ref.table;
        const auto one = m_judge.compare(table, m_plan.draft.inserts.at({table, restored.key}).values, now,
                                         isHere ? unique : std::vector<int>{});
        if (!one) {
            return one.unexpected();
        }
        agreement += *one;
    }
    const bool hasMore
        = std::any_of(family->begin(), family->end(), [&](const auto &part) { return !parts.contains(part.first); });
    return agreement.contradicts() || (lacks && hasMore); // the latter: an invoice here, a payment there
}

Finding Collisions::collision(const Candidate &moved, const RowRef &restored, const UniqueKey *key) const
{
    FamilyRows live;
    live.emplace(moved.ref.table, moved.before);
    Finding finding;
    finding.code = FindingCode::Collision;
    finding.rows = {m_plan.make.row(moved.ref, live, RowRole::Recreated)};
    const auto insert = m_plan.draft.inserts.find(restored);
    FamilyRows other;
    other.emplace(restored.table, insert->second.values);
    finding.rows.push_back(m_plan.make.row(restored, other, RowRole::Restored));
    std::vector<int> telling = m_plan.situation.table(restored.table).keyColumns;
    if (key != nullptr) {
        std::copy_if(key->columns.begin(), key->columns.end(), std::back_inserter(telling),
                     [&](int column) { return std::find(telling.begin(), telling.end(), column) == telling.end(); });
    }
    const int lost = insert->second.lostRow;
    const Row &old = lost < 0 ? insert->second.values : m_plan.loss.row(lost).values;
    finding.cells = m_plan.make.differences(restored.table, old, moved.before, telling);
    finding.allowed = {Resolution::DropRecreated, Resolution::DropRestored};
    if (key == nullptr) {
        finding.allowed.push_back(Resolution::KeepBoth);
        finding.sentence
            = QCoreApplication::translate("Rowback", "%1 becomes equal to restored %2 in everything but its number.")
                  .arg(finding.rows[0].label, finding.rows[1].label);
        return finding;
    }
    finding.evidence = m_plan.situation.table(moved.ref.table).columnNames(key->columns).join(QLatin1String(", "));
    finding.sentence = QCoreApplication::translate("Rowback", "%1 and restored %2 would hold the same %3.")
                           .arg(finding.rows[0].label, finding.rows[1].label, finding.evidence);
    return finding;
}

Result<bool> Collisions::collide(const Candidate &moved, const RowRef &restored, const UniqueKey *key)
{
    Finding finding = collision(moved, restored, key);
    const auto otherwise = key == nullptr ? Result<bool>(false) : contradict(moved, restored, key->columns);
    if (!otherwise) {
        return otherwise.unexpected();
    }
    // a row that was there before the loss is no work of those who typed the record in again
    const bool added = isAdded(moved.ref);
    if (*otherwise) {
        finding.sentence += QLatin1Char(' ')
            + QCoreApplication::translate("Rowback", "They contradict each other in the rest: neither goes unasked.");
    } else if (!added) {
        finding.sentence += QLatin1Char(' ')
            + QCoreApplication::translate("Rowback", "%1 was there before the loss already: by default it stays.")
                  .arg(finding.rows[0].label);
    }
    const int index = m_plan.decide(std::move(finding),
                                    *otherwise  ? Resolution::Undecided
                                        : added ? Resolution::DropRecreated
                                                : Resolution::DropRestored);
    if (m_plan.resolution(index) == Resolution::DropRecreated) {
        const auto dropped = dropRecreated(moved, restored, index);
        return dropped ? Result<bool>(true) : dropped.unexpected();
    }
    if (m_plan.resolution(index) == Resolution::DropRestored) {
        if (const int lost = m_plan.draft.inserts.at(restored).lostRow; lost >= 0) {
            m_plan.standIns[m_plan.loss.row(lost).record]
                = m_plan.findings[static_cast<std::size_t>(index)].rows.front().label;
        }
        dropRestored(restored, moved.ref);
        return true;
    }
    return false;
}

Result<void> Collisions::dropRecreated(const Candidate &moved, const RowRef &kept, int finding)
{
    Redirects::Entry entry;
    entry.from = m_plan.situation.record(moved.ref);
    entry.to = kept.key;
    entry.fromIsLive = true;
    entry.evidence = m_plan.situation.name(kept);
    entry.finding = finding;
    return Merger(m_plan).replace(entry);
}

std::set<TableId> Collisions::restoredParts(const RowRef &record) const
{
    std::set<TableId> result;
    for (const TableId table : m_plan.situation.references.family(record.table)) {
        if (m_plan.draft.inserts.contains({table, record.key})) {
            result.insert(table);
        }
    }
    return result;
}

void Collisions::dropRestored(const RowRef &restored, const RowRef &kept)
{
    const std::set<TableId> parts = restoredParts(m_plan.situation.record(restored));
    for (const TableId table : parts) {
        auto part = m_plan.draft.inserts.extract(RowRef{table, restored.key});
        if (m_plan.situation.comparison(table).live.contains(kept.key)) {
            continue;
        }
        // the live record lacks this part
        const auto keyColumn = static_cast<std::size_t>(m_plan.situation.table(table).keyColumns.front());
        part.key().key = kept.key;
        part.mapped().ref.key = kept.key;
        part.mapped().values[keyColumn] = kept.key.front();
        m_plan.draft.inserts.insert(std::move(part));
    }
    pointTo(restored, parts, kept.key);
}

void Collisions::pointTo(const RowRef &restored, const std::set<TableId> &parts, const Key &kept)
{
    const auto isMeant = [&](const Reference &reference, const Row &values) {
        const auto target = m_plan.situation.references.isLink(reference)
            ? m_plan.situation.target(reference, values, Side::Live)
            : std::nullopt;
        return target && target->key == restored.key && parts.contains(target->table);
    };
    for (auto &[ref, insert] : m_plan.draft.inserts) {
        for (const int index : m_plan.situation.references.from(ref.table)) {
            const Reference &reference = m_plan.situation.references.at(index);
            if (!isMeant(reference, insert.values)) {
                continue;
            }
            setReference(reference, insert.values, kept);
        }
    }
    for (auto &[ref, update] : m_plan.draft.updates) {
        const Row after = update.after();
        for (const int index : m_plan.situation.references.from(ref.table)) {
            const Reference &reference = m_plan.situation.references.at(index);
            for (std::size_t i = 0; isMeant(reference, after) && i < reference.columns.size(); ++i) {
                if (const auto change = update.changes.find(reference.columns[i]); change != update.changes.end()) {
                    change->second.after = kept[i];
                }
            }
        }
    }
}

} // namespace Rowback
