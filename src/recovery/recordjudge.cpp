// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/recordjudge.h"

#include "recovery/counters.h"
#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Rowback {

RecordJudge::RecordJudge(PlanContext &plan)
    : m_plan(plan)
    , m_fit(plan)
{
    for (std::size_t i = 0; i < plan.rivals.size(); ++i) {
        m_rivals.emplace(plan.rivals[i].lost, static_cast<int>(i));
    }
}

Result<void> RecordJudge::judgeAll()
{
    while (true) {
        const auto judged = judgeSelected();
        if (!judged) {
            return judged.unexpected();
        }
        const bool moved = judgeParents();
        if (!*judged && !moved) {
            return {};
        }
    }
}

Result<bool> RecordJudge::judgeSelected()
{
    bool any = false;
    for (std::size_t i = 0; i < m_plan.loss.records.size(); ++i) {
        const int record = static_cast<int>(i);
        if (!m_plan.closure.isSelected(record) || m_plan.verdict(record).judged) {
            continue;
        }
        if (const auto judged = judge(record); !judged) {
            return judged.unexpected();
        }
        any = true;
    }
    return any;
}

Result<void> RecordJudge::judge(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    Verdict &verdict = m_plan.verdict(record);
    verdict.judged = true;
    verdict.key = lost.id.key;
    if (m_plan.resolution(presence(record)) == Resolution::Skip) {
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "left out by decision")));
        return {};
    }
    if (const auto reuse = lost.reused ? judgeReuse(record) : Result<void>{}; !reuse) {
        return reuse.unexpected();
    }
    const auto [first, last] = m_rivals.equal_range(record);
    for (auto rival = first; rival != last && m_plan.closure.isSelected(record); ++rival) {
        const auto judged = judgeRival(record, m_plan.rivals[static_cast<std::size_t>(rival->second)]);
        if (!judged) {
            return judged.unexpected();
        }
    }
    return m_plan.closure.isSelected(record) ? m_fit.judge(record) : Result<void>{};
}

int RecordJudge::presence(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    Finding finding;
    finding.allowed = {Resolution::Restore, Resolution::Skip};
    const QString label = m_plan.make.lostRow(lost.rows.back(), RowRole::Vanished).label;
    if (lost.partly) {
        finding.code = FindingCode::PartlyVanished;
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 is there in part only: %2 of its rows are missing."))
                               .arg(label)
                               .arg(lost.rows.size());
    } else if (lost.above >= 0) {
        finding.code = FindingCode::VanishedRelated;
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 vanished with what it refers to.")).arg(label);
    } else {
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 vanished.")).arg(label);
    }
    QString why = lost.why;
    if (why.isEmpty()) {
        why = m_plan.closure.why(record);
    }
    for (const int row : lost.rows) {
        finding.rows.push_back(m_plan.make.lostRow(row, RowRole::Vanished, why));
    }
    return m_plan.decide(std::move(finding), Resolution::Restore, record);
}

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
            const auto cells = m_plan.make.differences(table, row, other->second);
            finding.cells.insert(finding.cells.end(), cells.begin(), cells.end());
        }
    }
    auto lines = m_plan.make.deferredLines(rival);
    if (!lines) {
        return lines.unexpected();
    }
    finding.loaderLines = std::move(*lines);
    return finding;
}

Result<void> RecordJudge::judgeRival(int record, const Rival &rival)
{
    auto made = rivalFinding(record, rival);
    if (!made) {
        return made.unexpected();
    }
    Finding &finding = *made;
    const QString theOther = finding.rows[0].label;
    const QString theLost = finding.rows[1].label;
    Resolution standard = Resolution::Undecided;
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
        finding.sentence = (rival.kind == Rival::Kind::Alike
                                ? say(QT_TRANSLATE_NOOP("Rowback", "%1 looks like vanished %2: the same %3."))
                                : say(QT_TRANSLATE_NOOP("Rowback", "%1 was entered again for vanished %2: %3.")))
                               .arg(theOther, theLost, rival.evidence);
        finding.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated, Resolution::Skip};
        if (blank(rival, false)) {
            finding.allowed.insert(finding.allowed.begin() + 2, Resolution::KeepBoth);
        }
        standard = rival.kind == Rival::Kind::Alike ? Resolution::KeepBoth
            : rival.contradicts || rival.shared     ? Resolution::Undecided
                                                    : Resolution::KeepOriginal;
        if (rival.shared) {
            finding.sentence += QLatin1Char(' ')
                + say(QT_TRANSLATE_NOOP("Rowback", "It bears a value of another vanished record, too."));
        }
    }
    settleRival(record, rival, m_plan.decide(std::move(finding), standard, record));
    return {};
}

void RecordJudge::settleRival(int record, const Rival &rival, int index)
{
    Finding &finding = m_plan.findings[static_cast<std::size_t>(index)];
    Verdict &verdict = m_plan.verdict(record);
    switch (finding.resolution) {
    case Resolution::Skip:
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "left out by decision")));
        break;
    case Resolution::KeepRecreated:
    case Resolution::SameRecord:
        verdict.fate = Verdict::Fate::Replaced;
        verdict.key = rival.live.key;
        break;
    case Resolution::KeepBoth:
    case Resolution::RestoreWithout:
        blank(rival, true);
        break;
    default:
        break;
    }
    foretell(finding, rival);
}

void RecordJudge::foretell(Finding &finding, const Rival &rival) const
{
    static constexpr std::array restoring{Resolution::KeepOriginal, Resolution::KeepBoth, Resolution::GiveBack,
                                          Resolution::RestoreWithout};
    if (std::find(restoring.begin(), restoring.end(), finding.resolution) == restoring.end()) {
        return; // the original does not come back: what is live stays
    }
    QStringList blanked;
    for (const Claim &claim : rival.claims) {
        const Table &table = m_plan.situation.table(claim.live.table);
        for (const int column : claim.columns) {
            if (m_plan.blanked.contains({claim.lostRow, column})) {
                blanked.append(table.name + QLatin1Char('.') + table.columns[static_cast<std::size_t>(column)].name);
            }
        }
    }
    for (FindingCell &cell : finding.cells) {
        const bool isNewer = finding.resolution == Resolution::KeepOriginal
            && (finding.columns.contains(cell.column)
                || finding.columns.contains(cell.column.section(QLatin1Char('.'), 1)));
        cell.after = blanked.contains(cell.column) ? Value() : isNewer ? cell.live : cell.snapshot;
    }
}

Result<Key> RecordJudge::nextKey(TableId root)
{
    auto [entry, isNew] = m_highest.try_emplace(root, 0);
    if (isNew) {
        const auto counted = Counters(m_plan).nextNumber(root);
        if (!counted) {
            return counted.unexpected();
        }
        entry->second = std::max<std::int64_t>(*counted - 1, 0);
        for (const TableId table : m_plan.situation.references.family(root)) {
            entry->second = std::max(entry->second, m_plan.situation.comparison(table).live.highest());
        }
        for (const LostRecord &record : m_plan.loss.records) {
            if (record.id.table == root) {
                entry->second = std::max(entry->second, record.id.key.front().integer());
            }
        }
    }
    return Key{Value::integer(++entry->second)};
}

Result<void> RecordJudge::judgeReuse(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    const Table &root = m_plan.situation.table(lost.id.table);
    const bool numbered = root.keyColumns.size() == 1 && lost.id.key.front().kind() == ValueKind::Integer;
    Finding finding;
    finding.code = FindingCode::ReusedId;
    finding.sentence
        = say(QT_TRANSLATE_NOOP("Rowback", "The number %1 of vanished %2 belongs to another record now."))
              .arg(displayText(lost.id.key), m_plan.make.lostRow(lost.rows.back(), RowRole::Vanished).label);
    for (const int row : lost.rows) {
        finding.rows.push_back(m_plan.make.lostRow(row, RowRole::Original));
    }
    finding.allowed = {Resolution::Skip};
    if (numbered) {
        finding.allowed.insert(finding.allowed.begin(), Resolution::NewId);
    }
    const int index = m_plan.decide(std::move(finding), numbered ? Resolution::NewId : Resolution::Skip, record);
    if (m_plan.resolution(index) == Resolution::Skip) {
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "its number belongs to another record now")));
        return {};
    }
    auto key = nextKey(lost.id.table);
    if (!key) {
        return key.unexpected();
    }
    m_plan.verdict(record).key = std::move(*key);
    return {};
}

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
            const auto target = situation.target(reference, row.values);
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
        if (m_plan.isRestored(m_plan.loss.row(link.row).record)
            && m_judgedLinks.insert({link.row, link.reference}).second) {
            changed = judgeParent(link) || changed;
        }
    }
    return changed;
}

bool RecordJudge::judgeParent(const LostParentLink &link)
{
    const LostRow &row = m_plan.loss.row(link.row);
    const Reference &reference = m_plan.situation.references.at(link.reference);
    const bool inSnapshot = link.parent >= 0;
    const int parentRecord = inSnapshot ? m_plan.loss.row(link.parent).record : -1;
    const bool excluded = inSnapshot && m_plan.closure.isExcluded(parentRecord);
    const bool canBeNull = reference.nullable && reference.kind != ReferenceKind::Inheritance;
    const RowRef target = *m_plan.situation.target(reference, row.values);
    Finding finding;
    finding.code = FindingCode::LostParent;
    finding.rows = {m_plan.make.lostRow(link.row, RowRole::Vanished, m_plan.situation.linkText(reference, target))};
    finding.sentence = (inSnapshot ? say(QT_TRANSLATE_NOOP("Rowback", "%1 refers to %2, which is lost, too."))
                                   : say(QT_TRANSLATE_NOOP("Rowback",
                                                           "%1 refers to %2, which neither the snapshot nor the "
                                                           "live database has.")))
                           .arg(finding.rows.front().label, m_plan.situation.name(target));
    if (inSnapshot) {
        finding.rows.push_back(m_plan.make.lostRow(link.parent, RowRole::Parent));
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
    const Resolution standard = inSnapshot && !excluded ? Resolution::RestoreParent
        : finding.allows(Resolution::Leave)             ? Resolution::Leave
        : canBeNull                                     ? Resolution::SetNull
                                                        : Resolution::Skip;
    const int index = m_plan.decide(std::move(finding), standard, row.record);
    const QString why = m_plan.situation.linkText(reference, target);
    switch (m_plan.resolution(index)) {
    case Resolution::RestoreParent:
        m_plan.closure.include(parentRecord, m_plan.situation.name(row.ref) + QLatin1String(": ") + why);
        m_plan.verdict(parentRecord).judged = false;
        return true;
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
