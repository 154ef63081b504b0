// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/recordjudge.h"

#include "recovery/counters.h"
#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

RecordJudge::RecordJudge(PlanContext &plan, const NewKeys &newKeys)
    : m_plan(plan)
    , m_newKeys(newKeys)
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
            return noteSame();
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
    if (const int index = presence(record); m_plan.resolution(index) == Resolution::Skip) {
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "left out by decision")));
        return noteUnasked(record, m_plan.findings[static_cast<std::size_t>(index)]);
    }
    if (const auto returned = judgeReturned(record); !returned) {
        return returned.unexpected();
    }
    if (verdict.fate == Verdict::Fate::Replaced) {
        return noteAnswered(record);
    }
    const bool needsNumber = lost.reused && m_plan.closure.isSelected(record);
    if (const auto reuse = needsNumber ? judgeReuse(record) : Result<void>{}; !reuse) {
        return reuse.unexpected();
    }
    const auto [first, last] = m_rivals.equal_range(record);
    for (auto rival = first; rival != last && m_plan.closure.isSelected(record); ++rival) {
        const Rival &one = m_plan.rivals[static_cast<std::size_t>(rival->second)];
        if (const auto judged = one.returned ? Result<void>{} : judgeRival(record, one, standardOf(one)); !judged) {
            return judged.unexpected();
        }
    }
    return m_plan.closure.isSelected(record) ? m_fit.judge(record) : Result<void>{};
}

int RecordJudge::presence(int record)
{
    const QString &why = m_plan.loss.record(record).why;
    return m_plan.decide(m_plan.make.presence(record, why.isEmpty() ? m_plan.closure.why(record) : why),
                         Resolution::Restore, record);
}

/// What a person decided for these is of no avail.
Result<void> RecordJudge::noteUnasked(int record, const Finding &presence)
{
    if (m_plan.loss.record(record).reused) {
        Finding reuse = presence;
        reuse.code = FindingCode::ReusedId;
        m_plan.unasked.emplace_back(presence, std::move(reuse));
    }
    const auto [first, last] = m_rivals.equal_range(record);
    for (auto rival = first; rival != last; ++rival) {
        auto conflict = rivalFinding(record, m_plan.rivals[static_cast<std::size_t>(rival->second)]);
        if (!conflict) {
            return conflict.unexpected();
        }
        m_plan.unasked.emplace_back(presence, std::move(*conflict));
    }
    return {};
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
        for (const auto &[record, key] : m_newKeys) {
            if (m_plan.loss.record(record).id.table == root) {
                entry->second = std::max(entry->second, key.front().integer());
            }
        }
    }
    return Key{Value::integer(++entry->second)};
}

/// Why nobody but a person can tell: what names it now, and what is gone.
Result<void> RecordJudge::tellDoubt(const RowRef &record, const FamilyRows &original, Finding &finding)
{
    const auto live = m_plan.make.liveFamily(record);
    if (!live) {
        return live.unexpected();
    }
    QStringList names;
    for (const auto &[table, row] : *live) {
        const auto old = original.find(table);
        if (old == original.end()) {
            continue;
        }
        for (FindingCell &cell : m_plan.make.differences(table, old->second, row)) {
            names.append(cell.column.section(QLatin1Char('.'), 1));
            finding.cells.push_back(std::move(cell));
        }
    }
    QStringList gone;
    for (const auto &[table, count] : m_plan.reused.gone.at(record)) {
        gone.append(QStringLiteral("%1 (%2)").arg(m_plan.situation.table(table).name).arg(count));
    }
    finding.sentence
        = say(QT_TRANSLATE_NOOP("Rowback",
                                "%1 may be another record than the one that had its number in the "
                                "snapshot: it differs in %2, and all that hung on it is gone: %3. If it "
                                "is the same, what hung on it comes back to it."))
              .arg(finding.rows.back().label, names.join(QLatin1String(", ")), gone.join(QLatin1String(", ")));
    finding.allowed.insert(finding.allowed.end() - 1, Resolution::SameRecord);
    return {};
}

/// The question is told after it was answered, too.
Result<void> RecordJudge::noteSame()
{
    for (const RowRef &record : m_plan.reused.same) {
        Finding finding;
        finding.code = FindingCode::ReusedId;
        const auto original = m_plan.make.snapshotFamily(record);
        if (!original) {
            return original.unexpected();
        }
        for (const TableId table : m_plan.situation.references.family(record.table)) {
            if (original->contains(table)) {
                finding.rows.push_back(m_plan.make.row({table, record.key}, *original, RowRole::Original));
            }
        }
        finding.allowed = {Resolution::NewId, Resolution::Skip};
        if (const auto told = tellDoubt(record, *original, finding); !told) {
            return told.unexpected();
        }
        m_plan.decide(std::move(finding), Resolution::Undecided);
    }
    return {};
}

Result<void> RecordJudge::judgeReuse(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    const auto named = m_newKeys.find(record);
    const bool hasNew = named != m_newKeys.end() || isNumber(lost.id.key);
    Finding finding;
    finding.code = FindingCode::ReusedId;
    finding.sentence
        = say(QT_TRANSLATE_NOOP("Rowback", "The number %1 of vanished %2 belongs to another record now."))
              .arg(displayText(lost.id.key), m_plan.make.lostRow(lost.rows.back(), RowRole::Vanished).label);
    for (const int row : lost.rows) {
        finding.rows.push_back(m_plan.make.lostRow(row, RowRole::Original));
    }
    finding.allowed = {Resolution::Skip};
    if (hasNew) {
        finding.allowed.insert(finding.allowed.begin(), Resolution::NewId);
    }
    if (m_plan.reused.gone.contains(lost.id)) { // it is in doubt
        const auto original = m_plan.make.snapshotFamily(lost.id);
        if (!original) {
            return original.unexpected();
        }
        if (const auto told = tellDoubt(lost.id, *original, finding); !told) {
            return told.unexpected();
        }
    }
    if (!hasNew) {
        finding.sentence += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("Rowback",
                                    "Nobody but you can tell another key for it: name a free one in the remap, as what "
                                    "%1 becomes, or skip the record."))
                  .arg(displayText(lost.id.key));
    }
    const bool isClear = hasNew && !m_plan.reused.doubtful.contains(lost.id);
    const int index = m_plan.decide(std::move(finding), isClear ? Resolution::NewId : Resolution::Undecided, record);
    if (m_plan.resolution(index) != Resolution::NewId) { // nor is anything tied to the other while it is undecided
        m_plan.closure.exclude(record, say(QT_TRANSLATE_NOOP("Rowback", "its number belongs to another record now")));
        return {};
    }
    auto key = named != m_newKeys.end() ? Result<Key>(named->second) : nextKey(lost.id.table);
    if (!key) {
        return key.unexpected();
    }
    m_plan.verdict(record).key = std::move(*key);
    return {};
}

} // namespace Rowback
