// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/contradictions.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// What was chosen for one rival of a vanished record.
struct Choice
{
    const Rival *rival = nullptr;
    int finding = -1;
};

std::vector<Choice> choices(const PlanContext &plan)
{
    std::vector<Choice> result;
    for (const Rival &rival : plan.rivals) {
        const auto findings = plan.findingsOfRecord.find(rival.lost);
        if (!plan.closure.isSelected(rival.lost) || findings == plan.findingsOfRecord.end()) {
            continue;
        }
        for (const int index : findings->second) {
            const Finding &finding = plan.findings[static_cast<std::size_t>(index)];
            const bool isRivalry = finding.code == FindingCode::Recreated || finding.code == FindingCode::Drifted;
            if (isRivalry && finding.rows.front().key == rival.live.key) {
                result.push_back({&rival, index});
            }
        }
    }
    return result;
}

bool isReplaced(Resolution resolution)
{
    return resolution == Resolution::KeepRecreated || resolution == Resolution::SameRecord;
}

/// Two vanished records would bring the same part to the one that stands for both, which lacks it.
bool bringTheSame(const PlanContext &plan, const Choice &a, const Choice &b)
{
    const auto partsOf = [&](int lost) {
        std::set<TableId> result;
        for (const int row : plan.loss.record(lost).rows) {
            if (plan.comesAlong(row)) {
                result.insert(plan.loss.row(row).ref.table);
            }
        }
        return result;
    };
    const std::set<TableId> brought = partsOf(a.rival->lost);
    const std::set<TableId> others = partsOf(b.rival->lost);
    return std::any_of(brought.begin(), brought.end(), [&](TableId table) { return others.contains(table); });
}

bool contradict(const PlanContext &plan, const Choice &a, Resolution first, const Choice &b, Resolution second)
{
    if (a.rival->live == b.rival->live) {
        if (isReplaced(first) && isReplaced(second)) {
            return bringTheSame(plan, a, b);
        }
        const auto stays = [](Resolution choice) { return isReplaced(choice) || choice == Resolution::KeepBoth; };
        // it can go over to one of them only; a remap may tell to which
        const bool becomesBoth = first == Resolution::KeepOriginal && second == Resolution::KeepOriginal
            && a.rival->named == b.rival->named;
        return becomesBoth || (first == Resolution::KeepOriginal && stays(second))
            || (second == Resolution::KeepOriginal && stays(first));
    }
    const auto comesBack = [](const Choice &choice, Resolution resolution) {
        // that one which only looks alike is somebody else says nothing of a third
        return resolution == Resolution::KeepOriginal || resolution == Resolution::GiveBack
            || resolution == Resolution::RestoreWithout
            || (resolution == Resolution::KeepBoth && choice.rival->kind != Rival::Kind::Alike);
    };
    return a.rival->lost == b.rival->lost
        && ((isReplaced(first) && (isReplaced(second) || comesBack(b, second)))
            || (isReplaced(second) && comesBack(a, first)));
}

/// "C2:client:11=same-record", by the row that tells the two apart.
QString told(const Finding &finding, bool byOriginal)
{
    const FindingRow *const original = byOriginal ? finding.row(RowRole::Original) : nullptr;
    const FindingRow &row = original != nullptr ? *original : finding.rows.front();
    return decisionText({finding.code, row.table, displayText(row.key), finding.resolution, {}});
}

void leaveUndecided(Finding &finding, const QString &other)
{
    finding.resolution = Resolution::Undecided;
    finding.sentence += QLatin1Char(' ')
        + QCoreApplication::translate("Rowback", "What would be done by default contradicts the decision %1.")
              .arg(other);
    for (FindingCell &cell : finding.cells) {
        cell.after = cell.live;
    }
}

/// What was decided of one conflict in two ways, or of a conflict against what was decided of the record.
Result<void> checkDecisions(const PlanContext &plan)
{
    for (const auto &[record, findings] : plan.findingsOfRecord) {
        const Finding &presence = plan.findings[static_cast<std::size_t>(findings.front())];
        for (const int index : findings) {
            const Finding &finding = plan.findings[static_cast<std::size_t>(index)];
            if (!finding.isConflict()) {
                continue;
            }
            if (const auto clear = plan.decisions.check(finding); !clear) {
                return clear.unexpected();
            }
            if (const auto clear = plan.decisions.check(presence, finding); !clear) {
                return clear.unexpected();
            }
        }
    }
    return {};
}

} // namespace

Result<void> settleContradictions(PlanContext &plan)
{
    if (const auto clear = checkDecisions(plan); !clear) {
        return clear.unexpected();
    }
    const std::vector<Choice> all = choices(plan);
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            Finding &first = plan.findings[static_cast<std::size_t>(all[i].finding)];
            Finding &second = plan.findings[static_cast<std::size_t>(all[j].finding)];
            if (!contradict(plan, all[i], first.resolution, all[j], second.resolution)) {
                continue;
            }
            const bool sameLive = all[i].rival->live == all[j].rival->live;
            if (first.decided && second.decided) {
                return contradiction(told(first, sameLive), told(second, sameLive));
            }
            Finding &standard = first.decided ? second : first;
            leaveUndecided(standard, told(first.decided ? first : second, sameLive));
        }
    }
    return {};
}

} // namespace Rowback
