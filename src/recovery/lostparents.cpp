// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/recordjudge.h"

#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback {

std::vector<LostParentLink> RecordJudge::missingParents() const
{
    std::vector<LostParentLink> result;
    const Situation &situation = m_plan.situation;
    for (std::size_t i = 0; i < m_plan.loss.rows.size(); ++i) {
        const LostRow &row = m_plan.loss.rows[i];
        if (!m_plan.isRestored(row.record)) {
            continue;
        }
        for (const int index : situation.references.from(row.ref.table)) {
            const Reference &reference = situation.references.at(index);
            const auto target = situation.target(reference, row.values, Side::Snapshot);
            if (target && situation.references.pointsToKey(reference) && m_plan.loss.findRow(*target) < 0
                && !situation.comparison(target->table).finds(situation.table(target->table), target->key)
                && !situation.table(target->table).keyColumns.empty()) {
                result.push_back({static_cast<int>(i), index, -1});
            }
        }
    }
    return result;
}

bool RecordJudge::judgeParents()
{
    bool changed = false;
    auto links = m_plan.closure.lostParents();
    const auto missing = missingParents();
    links.insert(links.end(), missing.begin(), missing.end());
    for (const LostParentLink &link : links) {
        if (!m_plan.isRestored(m_plan.loss.row(link.row).record)) {
            continue;
        }
        const auto known = m_judgedLinks.find({link.row, link.reference});
        // a parent that was taken along may stay away after all, for what was found of itself
        if (known == m_judgedLinks.end() || m_plan.resolution(known->second) == Resolution::RestoreParent) {
            changed = judgeParent(link) || changed;
        }
    }
    return changed;
}

int RecordJudge::decideLink(const LostParentLink &link, Finding finding, Resolution standard)
{
    const auto [known, isNew] = m_judgedLinks.try_emplace({link.row, link.reference}, -1);
    if (isNew) {
        known->second = m_plan.decide(std::move(finding), standard, m_plan.loss.row(link.row).record);
    } else {
        m_plan.decideAgain(known->second, std::move(finding), standard);
    }
    return known->second;
}

bool RecordJudge::judgeParent(const LostParentLink &link)
{
    const LostRow &row = m_plan.loss.row(link.row);
    const Reference &reference = m_plan.situation.references.at(link.reference);
    const bool inSnapshot = link.parent >= 0;
    const int parentRecord = inSnapshot ? m_plan.loss.row(link.parent).record : -1;
    const bool excluded = inSnapshot && m_plan.closure.isExcluded(parentRecord);
    const bool canBeNull = reference.nullable && reference.kind != ReferenceKind::Inheritance;
    const RowRef target = *m_plan.situation.target(reference, row.values, Side::Snapshot);
    Finding finding;
    finding.code = FindingCode::LostParent;
    finding.rows = {m_plan.make.lostRow(link.row, RowRole::Vanished, m_plan.situation.linkText(reference, target))};
    finding.sentence = (inSnapshot ? say(QT_TRANSLATE_NOOP("Rowback", "%1 refers to %2, which is lost, too."))
                                   : say(QT_TRANSLATE_NOOP("Rowback",
                                                           "%1 refers to %2, which neither the snapshot nor the "
                                                           "live database has.")))
                           .arg(finding.rows.front().label, m_plan.situation.name(target));
    if (inSnapshot) {
        finding.rows.push_back(
            m_plan.make.lostRow(link.parent, RowRole::Parent, excluded ? m_plan.closure.why(parentRecord) : QString()));
    }
    if (inSnapshot && !m_plan.closure.isBarred(parentRecord)) {
        finding.allowed.push_back(Resolution::RestoreParent);
    }
    if (canBeNull) {
        finding.allowed.push_back(Resolution::SetNull);
    }
    if (!reference.declared && !inSnapshot) {
        finding.allowed.push_back(Resolution::Leave);
        finding.loaderLines = {m_plan.make.danglingLine(reference, target, {{row.ref, row.values}})};
    }
    finding.allowed.push_back(Resolution::Skip);
    // a link that there was is not given up unasked because somebody else stays away
    const Resolution standard = inSnapshot && !excluded ? Resolution::RestoreParent
        : inSnapshot && canBeNull                       ? Resolution::Undecided
        : finding.allows(Resolution::Leave)             ? Resolution::Leave
        : canBeNull                                     ? Resolution::SetNull
        : inSnapshot                                    ? Resolution::Skip
                     : Resolution::Undecided; // lost for good: nobody shall overlook it
    const int index = decideLink(link, std::move(finding), standard);
    const QString why = m_plan.situation.linkText(reference, target);
    switch (m_plan.resolution(index)) {
    case Resolution::RestoreParent:
        m_plan.closure.include(parentRecord, m_plan.situation.name(row.ref) + QLatin1String(": ") + why);
        return true;
    case Resolution::Undecided:
        // nothing is written before it is decided
        if (!canBeNull) {
            m_plan.closure.exclude(row.record, why);
            return true;
        }
        [[fallthrough]];
    case Resolution::SetNull:
        for (const int column : reference.columns) {
            m_plan.blanked.insert({link.row, column});
        }
        if (reference.typeColumn >= 0) {
            m_plan.blanked.insert({link.row, reference.typeColumn});
        }
        return true;
    case Resolution::Skip:
        m_plan.closure.exclude(row.record, why);
        return true;
    default:
        return false;
    }
}

} // namespace Rowback
