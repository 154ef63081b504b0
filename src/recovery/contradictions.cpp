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
        if (standsForAnother(first) && standsForAnother(second)) {
            return bringTheSame(plan, a, b);
        }
        const auto stays = [](Resolution choice) { return standsForAnother(choice) || choice == Resolution::KeepBoth; };
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
        && ((standsForAnother(first) && (standsForAnother(second) || comesBack(b, second)))
            || (standsForAnother(second) && comesBack(a, first)));
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
}

/// What was decided of one conflict in two ways.
Result<void> checkEach(const PlanContext &plan)
{
    for (const Finding &finding : plan.findings) {
        const auto clear = finding.isConflict() ? plan.decisions.check(finding) : Result<void>();
        if (!clear) {
            return clear.unexpected();
        }
    }
    return {};
}

/// What was decided of a conflict against what was decided of the record.
Result<void> checkPresence(const PlanContext &plan)
{
    for (const auto &[record, findings] : plan.findingsOfRecord) {
        for (const int index : findings) {
            const Finding &finding = plan.findings[static_cast<std::size_t>(index)];
            if (!finding.isConflict()) {
                continue;
            }
            const Finding &presence = plan.findings[static_cast<std::size_t>(findings.front())];
            if (const auto clear = plan.decisions.check(presence, finding); !clear) {
                return clear.unexpected();
            }
        }
    }
    for (const auto &[presence, conflict] : plan.unasked) {
        if (const auto clear = plan.decisions.check(presence, conflict); !clear) {
            return clear.unexpected();
        }
    }
    return {};
}

/// The decision by which a record stays away, if it is one.
std::optional<Decision> decisionToSkip(const PlanContext &plan, int record)
{
    const auto findings = plan.findingsOfRecord.find(record);
    for (const int index : findings == plan.findingsOfRecord.end() ? std::vector<int>() : findings->second) {
        const Finding &finding = plan.findings[static_cast<std::size_t>(index)];
        if (finding.decided && finding.resolution == Resolution::Skip) {
            return plan.decisions.counted(finding);
        }
    }
    return std::nullopt;
}

/// A record that is asked for by name cannot come back when one stays away that it cannot do without.
Result<void> checkHanging(const PlanContext &plan)
{
    for (int record = 0; record < static_cast<int>(plan.loss.records.size()); ++record) {
        const int origin = plan.closure.isExcluded(record) ? plan.closure.origin(record) : record;
        if (origin == record) {
            continue;
        }
        const Finding presence = plan.make.presence(record, {});
        const auto asked = plan.decisions.counted(presence);
        if (!asked || asked->resolution != Resolution::Restore || asked->key.isEmpty()) {
            continue;
        }
        if (const auto other = decisionToSkip(plan, origin)) {
            return contradiction(decisionText(*asked), decisionText(*other));
        }
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "The decision %1 cannot be carried out: %2 stays away.")
                            .arg(decisionText(*asked), plan.situation.name(plan.loss.record(origin).id)),
             .advice = QCoreApplication::translate("Rowback", "Let that come back, too, or take the decision out.")}};
    }
    return {};
}

} // namespace

Result<void> checkDecisions(const PlanContext &plan)
{
    for (const auto check : {checkEach, checkPresence, checkHanging}) {
        if (const auto clear = check(plan); !clear) {
            return clear.unexpected();
        }
    }
    return {};
}

Result<void> checkRemap(const PlanContext &plan, const std::map<int, QString> &rows)
{
    for (const auto &[record, row] : rows) {
        if (plan.closure.isSelected(record)) {
            continue;
        }
        if (const auto decided = decisionToSkip(plan, plan.closure.origin(record))) {
            return contradictsRemap(decisionText(*decided), row);
        }
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message
             = QCoreApplication::translate("Rowback", "This row of the remap cannot be carried out: %1 stays away.")
                   .arg(plan.situation.name(plan.loss.record(record).id)),
             .where = row,
             .advice = QCoreApplication::translate("Rowback", "Let that come back, too, or take the row out.")}};
    }
    return {};
}

void noteSkipped(PlanContext &plan)
{
    const std::vector<Decision> unused = plan.decisions.unused();
    const auto skipsOne
        = [](const Decision &each) { return each.resolution == Resolution::Skip && !each.table.isEmpty(); };
    if (std::none_of(unused.begin(), unused.end(), skipsOne)) {
        return; // to describe every record that nobody asked for takes long
    }
    for (int record = 0; record < static_cast<int>(plan.loss.records.size()); ++record) {
        if (!plan.closure.isSelected(record)) {
            plan.decisions.noteSkipped(plan.make.presence(record, {}));
        }
    }
}

Result<void> settleContradictions(PlanContext &plan)
{
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
                const auto others = checkDecisions(plan); // those on one record say it more plainly
                return others ? contradiction(told(first, sameLive), told(second, sameLive)) : others.unexpected();
            }
            Finding &standard = first.decided ? second : first;
            leaveUndecided(standard, told(first.decided ? first : second, sameLive));
        }
    }
    return {};
}

} // namespace Rowback
