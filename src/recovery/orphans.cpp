// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/orphans.h"

#include <QCoreApplication>

namespace Rowback {

Orphans::Orphans(PlanContext &plan)
    : m_plan(plan)
{ }

bool Orphans::willExist(const PlanContext &plan, const RowRef &row)
{
    return plan.draft.inserts.contains(row)
        || (plan.situation.comparison(row.table).finds(plan.situation.table(row.table), row.key)
            && !plan.draft.isErased(row));
}

Result<void> Orphans::settle()
{
    NameFollower follower(m_plan);
    if (const auto followed = follower.followLive(); !followed) {
        return followed.unexpected();
    }
    m_astray = follower.followInserts();
    while (settleOnce()) { }
    settleUpdates();
    return {};
}

/// What a reference of a row means that will not be there; nothing where all is well.
std::optional<RowRef> Orphans::lostTarget(const DraftInsert &insert, int index, const DraftLinks &links) const
{
    const Situation &situation = m_plan.situation;
    const Reference &reference = situation.references.at(index);
    if (!situation.references.pointsToKey(reference)) {
        const bool isLost = links.isLost(reference, insert.values) || m_astray.contains({insert.ref, index});
        auto value = situation.held(reference, insert.values);
        return isLost && value ? std::optional(RowRef{reference.target, *std::move(value)}) : std::nullopt;
    }
    const auto target = links.target(reference, insert.values);
    const bool known = target && !situation.table(target->table).keyColumns.empty();
    return known && mustResolve(insert, reference, *target) && !willExist(m_plan, *target) ? target : std::nullopt;
}

bool Orphans::settleOnce()
{
    std::vector<RowRef> gone;
    const DraftLinks links(m_plan.situation, m_plan.draft);
    for (auto &[ref, insert] : m_plan.draft.inserts) {
        for (const int index : m_plan.situation.references.from(ref.table)) {
            const auto target = lostTarget(insert, index, links);
            if (!target || !m_settled.insert({ref, index}).second) {
                continue;
            }
            if (!settleRow(insert, m_plan.situation.references.at(index), *target)) {
                gone.push_back(ref);
                break;
            }
        }
    }
    for (const RowRef &ref : gone) {
        m_plan.draft.inserts.erase(ref);
    }
    return !gone.empty();
}

/// What the engine does not check may lead nowhere as it did in the snapshot, but not for the sake of the plan.
bool Orphans::mustResolve(const DraftInsert &insert, const Reference &reference, const RowRef &target) const
{
    if (reference.declared || insert.lostRow < 0) {
        return reference.declared;
    }
    const LostRow &lost = m_plan.loss.row(insert.lostRow);
    const auto before = m_plan.situation.target(reference, lost.values, Side::Snapshot);
    return !m_plan.isRestored(lost.record) || before != target || m_plan.loss.findRow(target) >= 0
        || m_plan.situation.comparison(target.table).live.contains(target.key);
}

bool Orphans::settleRow(DraftInsert &insert, const Reference &reference, const RowRef &target)
{
    const bool canBeNull = reference.nullable && reference.kind != ReferenceKind::Inheritance;
    FamilyRows own;
    own.emplace(insert.ref.table, insert.values);
    Finding finding;
    finding.code = FindingCode::LostParent;
    finding.rows = {m_plan.make.row(insert.ref, own, RowRole::Vanished, m_plan.situation.linkText(reference, target))};
    finding.sentence = QCoreApplication::translate("Rowback", "%1 refers to %2, which will not exist.")
                           .arg(finding.rows.front().label, m_plan.situation.name(target));
    finding.allowed = {Resolution::Skip};
    if (canBeNull) {
        finding.allowed.insert(finding.allowed.begin(), Resolution::SetNull);
    }
    const int index = m_plan.decide(std::move(finding), canBeNull ? Resolution::SetNull : Resolution::Skip);
    if (m_plan.resolution(index) != Resolution::SetNull) {
        return false;
    }
    for (const int column : reference.columns) {
        insert.values[static_cast<std::size_t>(column)] = Value();
    }
    if (reference.typeColumn >= 0) {
        insert.values[static_cast<std::size_t>(reference.typeColumn)] = Value();
    }
    return true;
}

/// A live reference that would lead nowhere stays as it is.
void Orphans::settleUpdates()
{
    const Situation &situation = m_plan.situation;
    const DraftLinks links(situation, m_plan.draft);
    for (auto update = m_plan.draft.updates.begin(); update != m_plan.draft.updates.end();) {
        const Row after = update->second.after();
        for (const int index : situation.references.from(update->first.table)) {
            const Reference &reference = situation.references.at(index);
            const auto target = links.target(reference, after);
            const bool leads = situation.references.pointsToKey(reference)
                ? !target || situation.table(target->table).keyColumns.empty() || willExist(m_plan, *target)
                : !links.isLost(reference, after);
            if (leads) {
                continue;
            }
            for (const int column : reference.columns) {
                update->second.changes.erase(column);
            }
            update->second.changes.erase(reference.typeColumn);
        }
        update = update->second.changes.empty() ? m_plan.draft.updates.erase(update) : std::next(update);
    }
}

} // namespace Rowback
