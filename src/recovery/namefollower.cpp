// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/namefollower.h"

#include "recovery/orphans.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Rowback {

NameFollower::NameFollower(PlanContext &plan)
    : m_plan(plan)
    , m_links(plan.situation, plan.draft)
{ }

/// The row that stands for another once the plan has run.
RowRef NameFollower::standIn(const RowRef &row, bool live, int *finding)
{
    const Redirects::Entry *const entry = m_plan.redirects.find(m_plan.situation.record(row), live);
    if (entry != nullptr && finding != nullptr) {
        *finding = entry->finding;
    }
    return entry == nullptr ? row : RowRef{row.table, entry->to};
}

std::set<LinkOfRow> NameFollower::followInserts()
{
    std::set<LinkOfRow> astray;
    const References &references = m_plan.situation.references;
    for (auto &[ref, insert] : m_plan.draft.inserts) {
        for (const int index : references.from(ref.table)) {
            if (!references.pointsToKey(references.at(index))) {
                followInsert(insert, index, astray);
            }
        }
    }
    return astray;
}

void NameFollower::followInsert(DraftInsert &insert, int index, std::set<LinkOfRow> &astray)
{
    const Situation &situation = m_plan.situation;
    const Reference &reference = situation.references.at(index);
    const bool live = insert.lostRow < 0; // a part of a live record that moves
    const Row &values = live ? insert.values : m_plan.loss.row(insert.lostRow).values;
    const auto before = situation.target(reference, values, live ? Side::Live : Side::Snapshot);
    const auto held = situation.held(reference, insert.values);
    if (!before || !held || held != situation.held(reference, values)) {
        return; // it means nothing, or a finding has changed it
    }
    const RowRef meant = standIn(*before, live);
    const auto name = nameThen(m_plan.situation, m_plan.draft, reference, meant);
    if (!name) {
        if (Orphans::willExist(m_plan, meant)) {
            astray.insert({insert.ref, index});
        }
        return;
    }
    for (std::size_t i = 0; name != held && i < reference.columns.size(); ++i) {
        insert.values[static_cast<std::size_t>(reference.columns[i])] = (*name)[i];
    }
    if (name != held) {
        m_plan.redirects.countTouched(situation.record(*before), insert.ref.table, live);
    }
}

Result<std::vector<NameFollower::Referrer>> NameFollower::referrers(const Reference &reference)
{
    std::vector<Referrer> result;
    const Situation &situation = m_plan.situation;
    std::vector<Key> leaving = m_links.erasedNames(reference);
    std::ranges::move(m_links.renamedNames(reference), std::back_inserter(leaving));
    const auto rows = m_plan.reader.liveRowsWhere(reference.table, reference.columns, std::move(leaving));
    if (!rows) {
        return rows.unexpected();
    }
    std::vector<Key> keys;
    for (const auto &[key, row] : *rows) {
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    const auto old = m_plan.reader.snapshotRows(reference.table, keys);
    if (!old) {
        return old.unexpected();
    }
    for (const Key &key : keys) {
        const Row &live = rows->at(key);
        const auto target = situation.target(reference, live, Side::Live);
        if (!target || m_plan.draft.isErased({reference.table, key})) {
            continue;
        }
        Referrer referrer{{reference.table, key}, live, std::nullopt, *target};
        const auto before = old->find(key);
        if (before != old->end() && situation.held(reference, before->second) == situation.held(reference, live)) {
            referrer.before = situation.target(reference, before->second, Side::Snapshot);
        }
        result.push_back(std::move(referrer));
    }
    return result;
}

Result<void> NameFollower::followLive()
{
    const References &references = m_plan.situation.references;
    for (std::size_t i = 0; i < references.all().size(); ++i) {
        const int index = static_cast<int>(i);
        if (references.pointsToKey(references.at(index))) {
            continue;
        }
        const auto found = referrers(references.at(index));
        if (!found) {
            return found.unexpected();
        }
        for (const Referrer &referrer : *found) {
            follow(index, referrer);
        }
    }
    return {};
}

void NameFollower::follow(int index, const Referrer &referrer)
{
    const Reference &reference = m_plan.situation.references.at(index);
    const auto update = m_plan.draft.updates.find(referrer.row);
    const bool isPlanned = update != m_plan.draft.updates.end()
        && std::any_of(reference.columns.begin(), reference.columns.end(),
                       [&](int column) { return update->second.changes.contains(column); });
    if (isPlanned) {
        return;
    }
    // a value that was there before the loss means who had it then, should that one come back
    int finding = -1;
    const RowRef past = referrer.before ? standIn(*referrer.before, false, &finding) : referrer.target;
    const bool isOld = referrer.before && *referrer.before != referrer.target && Orphans::willExist(m_plan, past);
    const RowRef meant = isOld ? past : standIn(referrer.target, true, &finding);
    const auto name = nameThen(m_plan.situation, m_plan.draft, reference, meant);
    if (!name) {
        ask(reference, referrer, meant);
    } else if (name != m_plan.situation.held(reference, referrer.live)) {
        write(reference, referrer, name,
              {{}, Phase::Repoint, finding, m_plan.situation.linkText(reference, referrer.target)});
        if (!isOld) {
            m_plan.redirects.countTouched(m_plan.situation.record(referrer.target), reference.table, true);
        }
    }
}

void NameFollower::write(const Reference &reference, const Referrer &referrer, const std::optional<Key> &name,
                         const DraftUpdate::Change &change)
{
    for (std::size_t i = 0; i < reference.columns.size(); ++i) {
        DraftUpdate::Change one = change;
        one.after = name ? (*name)[i] : Value();
        m_plan.draft.change(referrer.row, referrer.live, reference.columns[i], std::move(one));
    }
}

void NameFollower::ask(const Reference &reference, const Referrer &referrer, const RowRef &meant)
{
    FamilyRows own;
    own.emplace(referrer.row.table, referrer.live);
    const QString why = m_plan.situation.linkText(reference, referrer.target);
    Finding finding;
    finding.code = FindingCode::LostParent;
    finding.rows = {m_plan.make.row(referrer.row, own, RowRole::Referrer, why)};
    finding.sentence = QCoreApplication::translate("Rowback", "%1 refers to %2 by its %3, which it will not have.")
                           .arg(finding.rows.front().label, m_plan.situation.name(meant),
                                m_plan.situation.table(reference.target)
                                    .columnNames(reference.targetColumns)
                                    .join(QLatin1String(", ")));
    if (m_links.target(reference, referrer.live)) {
        finding.allowed.push_back(Resolution::Leave);
    }
    if (reference.nullable) {
        finding.allowed.push_back(Resolution::SetNull);
    }
    const int index = m_plan.decide(std::move(finding), Resolution::Undecided);
    if (m_plan.resolution(index) == Resolution::SetNull) {
        write(reference, referrer, std::nullopt, {{}, Phase::Repoint, index, why});
    }
}

} // namespace Rowback
