// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/recordjudge.h"

#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// The columns of the table in which the live record bears what the lost one needs.
std::vector<int> claimedColumns(const Rival &rival, TableId table)
{
    std::vector<int> result;
    for (const Claim &claim : rival.claims) {
        if (claim.live.table == table) {
            std::copy_if(claim.columns.begin(), claim.columns.end(), std::back_inserter(result),
                         [&](int column) { return std::find(result.begin(), result.end(), column) == result.end(); });
        }
    }
    return result;
}

} // namespace

bool RecordJudge::blank(const Rival &rival, bool really)
{
    for (const Claim &claim : rival.claims) {
        const Table &table = m_plan.situation.table(claim.live.table);
        const auto column = std::find_if(claim.columns.begin(), claim.columns.end(), [&](int c) {
            return table.columns[static_cast<std::size_t>(c)].nullable && !table.isKeyColumn(c);
        });
        if (column == claim.columns.end()) {
            return false;
        }
        if (really) {
            m_plan.blanked.insert({claim.lostRow, *column});
        }
    }
    return true;
}

Result<Finding> RecordJudge::rivalFinding(int record, const Rival &rival)
{
    const LostRecord &lost = m_plan.loss.record(record);
    const FamilyRows original = m_plan.make.lostFamily(record);
    const auto live = m_plan.make.liveFamily(rival.live);
    if (!live) {
        return live.unexpected();
    }
    const TableId shown
        = rival.claims.empty() ? m_plan.loss.row(lost.rows.back()).ref.table : rival.claims.front().live.table;
    const bool drifted = rival.kind == Rival::Kind::Drifted;
    Finding finding;
    finding.code = drifted ? FindingCode::Drifted : FindingCode::Recreated;
    finding.evidence = rival.evidence;
    finding.score = rival.score;
    finding.rows = {m_plan.make.row({shown, rival.live.key}, *live, drifted ? RowRole::Live : RowRole::Recreated),
                    m_plan.make.row({shown, lost.id.key}, original, RowRole::Original)};
    if (shown != lost.id.table) {
        finding.rows.push_back(m_plan.make.row(rival.live, *live, drifted ? RowRole::Live : RowRole::Recreated));
        finding.rows.push_back(m_plan.make.row(lost.id, original, RowRole::Original));
    }
    for (const auto &[table, row] : original) {
        if (const auto other = live->find(table); other != live->end()) {
            const std::vector<int> claimed = drifted ? claimedColumns(rival, table) : std::vector<int>();
            const auto cells = m_plan.make.differences(table, row, other->second, claimed);
            finding.cells.insert(claimed.empty() ? finding.cells.end() : finding.cells.begin(), cells.begin(),
                                 cells.end());
        }
    }
    auto lines = m_plan.make.deferredLines(rival);
    if (!lines) {
        return lines.unexpected();
    }
    finding.loaderLines = std::move(*lines);
    return finding;
}

/// What is done with it when nobody decides. A record whose number is another's now may have come back under this one
/// already, and been worked on since.
Resolution RecordJudge::standardOf(const Rival &rival) const
{
    const bool isSure = rival.kind == Rival::Kind::Recreated && !rival.contradicts && !rival.shared
        && !m_plan.loss.record(rival.lost).reused;
    return rival.kind == Rival::Kind::Alike ? Resolution::KeepBoth
        : isSure                            ? Resolution::KeepOriginal
                                            : Resolution::Undecided;
}

namespace {

QString recreatedSentence(const Rival &rival, const QString &theOther, const QString &theLost)
{
    if (rival.returned && rival.content == Rival::Content::Same) {
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 seems to have come back already as %2 (the same values in all columns but the "
                                     "key)."))
            .arg(theLost, theOther);
    }
    if (rival.followers > 0 && rival.returned) {
        return QCoreApplication::translate("Rowback",
                                           "%1 seems to have come back already as %2: %Ln row(s) that referred to it "
                                           "refer to that one now.",
                                           nullptr, rival.followers)
            .arg(theLost, theOther);
    }
    QString sentence = (rival.kind == Rival::Kind::Alike
                            ? say(QT_TRANSLATE_NOOP("Rowback", "%1 looks like vanished %2: the same %3."))
                            : say(QT_TRANSLATE_NOOP("Rowback", "%1 was entered again for vanished %2: %3.")))
                           .arg(theOther, theLost, rival.evidence);
    if (rival.shared) {
        sentence += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("Rowback", "It bears a value of another vanished record, too."));
    }
    return sentence;
}

} // namespace

Result<void> RecordJudge::judgeRival(int record, const Rival &rival, Resolution standard)
{
    auto made = rivalFinding(record, rival);
    if (!made) {
        return made.unexpected();
    }
    Finding &finding = *made;
    const QString theOther = finding.rows[0].label;
    const QString theLost = finding.rows[1].label;
    if (rival.sameKey) {
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback",
                                                 "%1 holds the key of vanished %2, which the database takes for the "
                                                 "same however it is spelled: %3."))
                               .arg(theOther, theLost, rival.evidence);
        const bool drifted = rival.kind == Rival::Kind::Drifted;
        finding.allowed = {drifted ? Resolution::SameRecord : Resolution::KeepRecreated, Resolution::Skip};
        standard = drifted || rival.shared || !finding.cells.empty() ? Resolution::Undecided // else something were lost
                                                                     : Resolution::KeepRecreated;
    } else if (rival.kind == Rival::Kind::Drifted) {
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 now has the value of vanished %2: %3."))
                               .arg(theOther, theLost, rival.evidence);
        finding.allowed = {Resolution::GiveBack, Resolution::SameRecord, Resolution::Skip};
        if (blank(rival, false)) {
            finding.allowed.insert(finding.allowed.begin() + 1, Resolution::RestoreWithout);
        }
    } else {
        finding.sentence = recreatedSentence(rival, theOther, theLost);
        finding.allowed = {Resolution::KeepRecreated, Resolution::Skip};
        if (blank(rival, false)) {
            finding.allowed.insert(finding.allowed.begin() + 1, Resolution::KeepBoth);
        }
        // under its own key it cannot come back, and there is nothing of it to bring to another one
        const bool isAllThere = rival.returned && rival.content == Rival::Content::Same
            && m_plan.loss.record(record).reused && !rival.named;
        if (!isAllThere) {
            finding.allowed.insert(finding.allowed.begin(), Resolution::KeepOriginal);
        }
    }
    settleRival(record, rival, m_plan.decide(std::move(finding), standard, record));
    return {};
}

void RecordJudge::settleRival(int record, const Rival &rival, int index)
{
    Finding &finding = m_plan.findings[static_cast<std::size_t>(index)];
    Verdict &verdict = m_plan.verdict(record);
    const bool seemsReplaced = finding.isUndecided() && rival.returned; // nothing is written before it is decided
    switch (seemsReplaced ? Resolution::KeepRecreated : finding.resolution) {
    case Resolution::Skip:
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "left out by decision")));
        break;
    case Resolution::KeepRecreated:
    case Resolution::SameRecord:
        verdict.fate = Verdict::Fate::Replaced;
        verdict.key = rival.live.key;
        m_plan.standIns[record] = finding.rows.front().label;
        break;
    case Resolution::KeepBoth:
        if (finding.decided) {
            m_plan.keptBeside.insert(rival.live);
        }
        [[fallthrough]];
    case Resolution::RestoreWithout:
        blank(rival, true);
        break;
    default:
        break;
    }
}

/// Whether what the two refer to is the same: those that stand between them are taken for one. Nothing where nobody can
/// tell, for one of those stays away.
Result<std::optional<bool>> RecordJudge::holds(const Rival &rival)
{
    bool all = true;
    for (const auto &[lost, live] : rival.through) {
        if (m_plan.closure.isSelected(lost) && !m_plan.verdict(lost).judged) {
            if (const auto judged = judge(lost); !judged) {
                return judged.unexpected();
            }
        }
        if (m_plan.isRestored(lost)) {
            return std::optional(false);
        }
        all = all && m_plan.closure.isSelected(lost) && m_plan.verdict(lost).key == live.key;
    }
    return all ? std::optional(true) : std::nullopt;
}

/// What a decision on its number would mean.
Finding RecordJudge::reuseOf(int record) const
{
    Finding result = m_plan.make.presence(record, {});
    result.code = FindingCode::ReusedId;
    result.allowed = resolutionsOf(FindingCode::ReusedId);
    return result;
}

/// Those that seem to have come back already: where one did, the record needs no new number.
Result<void> RecordJudge::judgeReturned(int record)
{
    const auto decided = m_plan.loss.record(record).reused ? m_plan.decisions.counted(reuseOf(record)) : std::nullopt;
    if (decided && decided->resolution == Resolution::Skip) {
        return {};
    }
    const auto [first, last] = m_rivals.equal_range(record);
    for (auto place = first; place != last && m_plan.closure.isSelected(record); ++place) {
        const Rival &rival = m_plan.rivals[static_cast<std::size_t>(place->second)];
        const auto same = rival.returned ? holds(rival) : Result<std::optional<bool>>(std::optional(false));
        if (!same) {
            return same.unexpected();
        }
        if (*same == std::optional(false)) {
            continue;
        }
        const bool isProven = rival.content == Rival::Content::Same && !rival.shared && !m_newKeys.contains(record)
            && (!rival.claims.empty() || (*same && !rival.through.empty() && rival.tells));
        const auto judged = judgeRival(record, rival, isProven ? Resolution::KeepRecreated : Resolution::Undecided);
        if (!judged) {
            return judged.unexpected();
        }
    }
    return {};
}

/// What a person decided for what else stood in the way of a record that has come back: it was carried out then.
Result<void> RecordJudge::noteAnswered(int record)
{
    Finding reuse = reuseOf(record);
    if (m_plan.loss.record(record).reused) {
        m_plan.decisions.apply(reuse, Resolution::Undecided);
    }
    const auto [first, last] = m_rivals.equal_range(record);
    for (auto place = first; place != last; ++place) {
        const Rival &rival = m_plan.rivals[static_cast<std::size_t>(place->second)];
        if (rival.returned) {
            continue;
        }
        auto conflict = rivalFinding(record, rival);
        if (!conflict) {
            return conflict.unexpected();
        }
        conflict->allowed = resolutionsOf(conflict->code);
        m_plan.decisions.apply(*conflict, Resolution::Undecided);
    }
    return {};
}

} // namespace Rowback
