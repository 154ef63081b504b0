// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/relinker.h"

#include "recovery/draftlinks.h"
#include "recovery/orphans.h"
#include "recovery/restorer.h"

#include <QCoreApplication>

namespace Rowback {

Relinker::Relinker(PlanContext &plan)
    : m_plan(plan)
    , m_judge(plan.situation, plan.reader)
{ }

std::vector<Relinker::Severed> Relinker::severed(TableId table, const Row &snapshot, const Row &live) const
{
    std::vector<Severed> result;
    const Situation &situation = m_plan.situation;
    for (const int index : situation.references.from(table)) {
        const Reference &reference = situation.references.at(index);
        const auto before = situation.target(reference, snapshot, Side::Snapshot);
        if (reference.kind == ReferenceKind::Inheritance || !before || situation.target(reference, live, Side::Live)) {
            continue;
        }
        const bool wasNulled = live[static_cast<std::size_t>(reference.columns.front())].isNull()
            || (reference.typeColumn >= 0 && live[static_cast<std::size_t>(reference.typeColumn)].isNull());
        if (wasNulled && m_plan.loss.findRow(*before) >= 0) {
            result.push_back({index, *before});
        }
    }
    return result;
}

bool Relinker::comesBack(const RowRef &target, Key &key)
{
    const int record = m_plan.loss.findRecord(m_plan.situation.record(target));
    if (record < 0 || !m_plan.closure.isSelected(record)) {
        return false;
    }
    key = m_plan.verdict(record).key;
    return Orphans::willExist(m_plan, {target.table, key});
}

void Relinker::relink(const RowRef &row, const Row &live, const Row &snapshot, const Severed &link, bool isDoubtful)
{
    Key key;
    if (m_plan.draft.isErased(row) || !comesBack(link.target, key)) {
        return;
    }
    const Reference &reference = m_plan.situation.references.at(link.reference);
    const bool byKey = m_plan.situation.references.pointsToKey(reference);
    const auto name
        = byKey ? std::nullopt : nameThen(m_plan.situation, m_plan.draft, reference, {link.target.table, key});
    if (!byKey && !name) {
        return; // it comes back without the value by which it was meant
    }
    FamilyRows own;
    own.emplace(row.table, live);
    Finding finding;
    finding.code = FindingCode::SeveredLink;
    const QString why = m_plan.situation.linkText(reference, link.target);
    finding.rows = {m_plan.make.row(row, own, RowRole::Referrer, why)};
    finding.sentence
        = QCoreApplication::translate("Rowback", "%1 lost its link %2.").arg(finding.rows.front().label, why);
    if (isDoubtful) {
        finding.sentence += QLatin1Char(' ')
            + QCoreApplication::translate("Rowback", "All else in it is another, too: it may be another record.");
    }
    finding.allowed = {Resolution::Relink, Resolution::Leave};
    const int index = m_plan.decide(std::move(finding), isDoubtful ? Resolution::Leave : Resolution::Relink);
    if (m_plan.resolution(index) != Resolution::Relink) {
        return;
    }
    const bool moved = key != link.target.key;
    for (std::size_t i = 0; i < reference.columns.size(); ++i) {
        const int column = reference.columns[i];
        const Value old = m_plan.values.convert(row.table, column, snapshot[static_cast<std::size_t>(column)]);
        m_plan.draft.change(row, live, column, {name ? (*name)[i] : moved ? key[i] : old, Phase::Relink, index, why});
    }
    if (reference.typeColumn >= 0 && live[static_cast<std::size_t>(reference.typeColumn)].isNull()) {
        const Value type = m_plan.values.convert(row.table, reference.typeColumn,
                                                 snapshot[static_cast<std::size_t>(reference.typeColumn)]);
        m_plan.draft.change(row, live, reference.typeColumn, {type, Phase::Relink, index, why});
    }
}

void Relinker::changed(const RowRef &row, const ChangedRow &change, const Row &live, const std::set<int> &linkColumns)
{
    const Table &table = m_plan.situation.table(row.table);
    FamilyRows own;
    own.emplace(row.table, live);
    Finding finding;
    finding.code = FindingCode::Changed;
    finding.rows = {m_plan.make.row(row, own, RowRole::Live)};
    finding.allowed = {Resolution::KeepLive, Resolution::RestoreColumns};
    QStringList names;
    const auto planned = m_plan.draft.updates.find(row);
    for (const ChangedCell &cell : change.cells) {
        // what another finding changes already is told there
        const bool isPlanned = planned != m_plan.draft.updates.end() && planned->second.changes.contains(cell.column);
        if (!isPlanned && !linkColumns.contains(cell.column)) {
            const QString &name = table.columns[static_cast<std::size_t>(cell.column)].name;
            finding.cells.push_back({name, cell.snapshot, cell.live, cell.live});
            names.append(name);
        }
    }
    if (names.isEmpty()) {
        return;
    }
    finding.sentence = QCoreApplication::translate("Rowback", "%1 has changed since the snapshot: %2.")
                           .arg(finding.rows.front().label, names.join(QLatin1String(", ")));
    const int index = m_plan.decide(std::move(finding), Resolution::KeepLive);
    Finding &kept = m_plan.findings[static_cast<std::size_t>(index)];
    if (kept.resolution != Resolution::RestoreColumns) {
        return;
    }
    for (FindingCell &cell : kept.cells) {
        if (!kept.columns.isEmpty() && !kept.columns.contains(cell.column)) {
            continue;
        }
        const int column = table.columnIndex(cell.column);
        Row after = live;
        after[static_cast<std::size_t>(column)] = m_plan.values.convert(row.table, column, cell.snapshot);
        Restorer(m_plan).follow(row.table, after, false);
        cell.after = after[static_cast<std::size_t>(column)];
        m_plan.draft.change(row, live, column, {cell.after, Phase::Update, index, cell.column});
    }
}

Result<void> Relinker::changesOf(const RowRef &row, const ChangedRow &change, const Row &snapshot, const Row &live)
{
    std::set<int> linkColumns;
    const std::vector<Severed> links = severed(row.table, snapshot, live);
    const auto agreement = links.empty() ? Result<Agreement>(Agreement()) : m_judge.compare(row.table, snapshot, live);
    if (!agreement) {
        return agreement.unexpected();
    }
    const bool isDoubtful
        = agreement->otherTexts > 0 && agreement->agreeingColumns == 0 && agreement->agreeingLinks == 0;
    for (const Severed &link : links) {
        const Reference &reference = m_plan.situation.references.at(link.reference);
        linkColumns.insert(reference.columns.begin(), reference.columns.end());
        linkColumns.insert(reference.typeColumn);
        relink(row, live, snapshot, link, isDoubtful);
    }
    changed(row, change, live, linkColumns);
    return {};
}

Result<void> Relinker::changes(const RowRefSet &reused)
{
    for (const TableComparison &comparison : m_plan.situation.tables) {
        std::vector<Key> keys;
        for (const ChangedRow &row : comparison.changed) {
            if (!reused.contains(m_plan.situation.record({comparison.table, row.key}))) {
                keys.push_back(row.key);
            }
        }
        const auto before = m_plan.reader.snapshotRows(comparison.table, keys);
        const auto now = m_plan.reader.liveRows(comparison.table, keys);
        if (!before || !now) {
            return before ? now.unexpected() : before.unexpected();
        }
        for (const ChangedRow &row : comparison.changed) {
            const auto old = before->find(row.key);
            const auto live = now->find(row.key);
            if (old == before->end() || live == now->end()) {
                continue;
            }
            if (const auto told = changesOf({comparison.table, row.key}, row, old->second, live->second); !told) {
                return told.unexpected();
            }
        }
        if (const auto going = m_plan.task.poll(); !going) {
            return going.unexpected();
        }
    }
    return {};
}

bool Relinker::isHidden(const Reference &reference, const RowRef &target) const
{
    // a child row without its parent is finding V2, if the parent is to be had
    return reference.kind == ReferenceKind::Inheritance && m_plan.loss.findRow(target) >= 0;
}

void Relinker::danglingGroup(int index, const RowRef &target, std::vector<std::pair<RowRef, Row>> rows)
{
    const Reference &reference = m_plan.situation.references.at(index);
    Finding finding;
    finding.code = FindingCode::Dangling;
    const QString link = m_plan.situation.linkText(reference, target);
    for (const auto &[ref, row] : rows) {
        FamilyRows own;
        own.emplace(ref.table, row);
        finding.rows.push_back(m_plan.make.row(ref, own, RowRole::Referrer, link));
    }
    finding.loaderLines = {m_plan.make.danglingLine(reference, target, rows)};
    finding.allowed = {Resolution::Report};
    if (reference.nullable && reference.kind != ReferenceKind::Inheritance) {
        finding.allowed.push_back(Resolution::SetNull);
    }
    const bool heals = std::all_of(rows.begin(), rows.end(), [&](const auto &entry) {
        const auto update = m_plan.draft.updates.find(entry.first);
        const Row &now = entry.second;
        const auto after = m_plan.situation.target(
            reference, update == m_plan.draft.updates.end() ? now : update->second.after(), Side::Live);
        return !after || Orphans::willExist(m_plan, *after);
    });
    if (heals) {
        finding.allowed.insert(finding.allowed.begin(), Resolution::Heal);
    }
    const int count = static_cast<int>(rows.size());
    finding.sentence = (heals ? QCoreApplication::translate(
                            "Rowback", "%Ln row(s) of %1 refer to %2, which comes back.", nullptr, count)
                              : QCoreApplication::translate(
                                  "Rowback", "%Ln row(s) of %1 refer to %2, which does not exist.", nullptr, count))
                           .arg(m_plan.situation.table(reference.table).name, m_plan.situation.name(target));
    const int finished = m_plan.decide(std::move(finding), heals ? Resolution::Heal : Resolution::Report);
    if (m_plan.resolution(finished) != Resolution::SetNull) {
        return;
    }
    for (const auto &[ref, row] : rows) {
        for (const int column : reference.columns) {
            m_plan.draft.change(ref, row, column, {Value(), Phase::Update, finished, link});
        }
        if (reference.typeColumn >= 0) {
            m_plan.draft.change(ref, row, reference.typeColumn, {Value(), Phase::Update, finished, link});
        }
    }
}

Result<void> Relinker::danglingIn(TableId id, RowSource &live)
{
    const Situation &situation = m_plan.situation;
    const Table &table = situation.table(id);
    std::set<int> wanted(table.keyColumns.begin(), table.keyColumns.end());
    for (const int index : situation.references.from(id)) {
        const Reference &reference = situation.references.at(index);
        wanted.insert(reference.columns.begin(), reference.columns.end());
        if (reference.typeColumn >= 0) {
            wanted.insert(reference.typeColumn);
        }
    }
    const std::vector<int> columns(wanted.begin(), wanted.end());
    std::map<std::pair<int, RowRef>, std::vector<Key>> found;
    Row row(table.columns.size());
    const auto read = visitRows(live.rows({id, columns, {}}, m_plan.task), [&](std::span<const Cell> cells) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row[static_cast<std::size_t>(columns[i])] = Value(cells[i]);
        }
        for (const int index : situation.references.from(id)) {
            const Reference &reference = situation.references.at(index);
            const auto target = situation.target(reference, row, Side::Live);
            if (target && situation.references.pointsToKey(reference)
                && !situation.table(target->table).keyColumns.empty()
                && !situation.comparison(target->table).finds(situation.table(target->table), target->key)
                && !isHidden(reference, *target)) {
                found[{index, *target}].push_back(situation.keyOf(id, row));
            }
        }
        return true;
    });
    if (!read) {
        return read.unexpected();
    }
    std::vector<Key> all;
    for (const auto &[group, keys] : found) {
        all.insert(all.end(), keys.begin(), keys.end());
    }
    const auto rows = m_plan.reader.liveRows(id, all);
    if (!rows) {
        return rows.unexpected();
    }
    for (const auto &[group, keys] : found) {
        std::vector<std::pair<RowRef, Row>> referrers;
        for (const Key &key : keys) {
            if (const auto known = rows->find(key); known != rows->end()) {
                referrers.emplace_back(RowRef{id, key}, known->second);
            }
        }
        danglingGroup(group.first, group.second, std::move(referrers));
    }
    return {};
}

Result<void> Relinker::dangling(RowSource &live)
{
    for (int i = 0; i < m_plan.situation.live->size(); ++i) {
        const TableId table{i};
        if (m_plan.situation.references.from(table).empty() || m_plan.situation.table(table).keyColumns.empty()) {
            continue;
        }
        if (const auto done = danglingIn(table, live); !done) {
            return done.unexpected();
        }
    }
    return {};
}

} // namespace Rowback
