// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/restorer.h"

#include "schema/say.h"

#include <algorithm>

namespace Rowback {

Restorer::Restorer(PlanContext &plan)
    : m_plan(plan)
{ }

int Restorer::findingOf(const Rival &rival) const
{
    const auto found = m_plan.findingsOfRecord.find(rival.lost);
    if (found == m_plan.findingsOfRecord.end()) {
        return -1;
    }
    for (const int index : found->second) {
        const Finding &finding = m_plan.findings[static_cast<std::size_t>(index)];
        const bool kind = finding.code == FindingCode::Recreated || finding.code == FindingCode::Drifted;
        if (kind && finding.rows.front().key == rival.live.key) {
            return index;
        }
    }
    return -1;
}

void Restorer::redirectRival(const Rival &rival, const Finding &finding, int index)
{
    const LostRecord &lost = m_plan.loss.record(rival.lost);
    Redirects::Entry entry;
    entry.evidence = rival.evidence;
    entry.proposed = !finding.decided;
    entry.finding = index;
    if (finding.resolution == Resolution::KeepOriginal) {
        entry.from = rival.live;
        entry.to = m_plan.verdict(rival.lost).key;
        entry.fromIsLive = true;
    } else if (standsForAnother(finding.resolution) || (finding.isUndecided() && rival.returned)) {
        if (m_plan.verdict(rival.lost).key != rival.live.key) {
            return; // another one stands for it
        }
        entry.from = lost.id;
        entry.to = rival.live.key;
        entry.follow = lost.reused ? Redirects::Follow::Unchanged : Redirects::Follow::All;
    } else {
        return;
    }
    m_plan.redirects.add(std::move(entry));
}

Result<void> Restorer::collectRedirects()
{
    for (const bool named : {true, false}) {
        for (const Rival &rival : m_plan.rivals) {
            const int index = rival.named == named ? findingOf(rival) : -1;
            if (index >= 0 && m_plan.closure.isSelected(rival.lost)) {
                redirectRival(rival, m_plan.findings[static_cast<std::size_t>(index)], index);
            }
        }
    }
    std::map<TableId, std::vector<int>> restored;
    for (std::size_t i = 0; i < m_plan.loss.records.size(); ++i) {
        if (const int record = static_cast<int>(i); m_plan.isRestored(record)) {
            restored[m_plan.loss.record(record).id.table].push_back(record);
        }
    }
    for (const TableId table : m_plan.situation.references.parentsFirst()) {
        for (const int record : restored[table]) {
            redirectRestored(record);
        }
    }
    return {};
}

/// Where the reference leads instead of where it points; null where that is the same.
const Redirects::Entry *Restorer::redirectOf(const Reference &reference, const Row &values, bool live) const
{
    const auto target = m_plan.situation.references.isLink(reference)
        ? m_plan.situation.target(reference, values, live ? Side::Live : Side::Snapshot)
        : std::nullopt;
    return target ? m_plan.redirects.find(m_plan.situation.record(*target), live) : nullptr;
}

/// A record whose key names another one that gets another key has another key, too.
Key Restorer::followedKey(const LostRecord &lost) const
{
    const int root = m_plan.loss.findRow(lost.id);
    if (root < 0) {
        return lost.id.key;
    }
    const Row &before = m_plan.loss.row(root).values;
    std::optional<Row> after;
    const Table &table = m_plan.situation.table(lost.id.table);
    for (const int index : m_plan.situation.references.from(lost.id.table)) {
        const Reference &reference = m_plan.situation.references.at(index);
        const bool inKey = std::all_of(reference.columns.begin(), reference.columns.end(),
                                       [&](int column) { return table.isKeyColumn(column); });
        const Redirects::Entry *const entry = inKey ? redirectOf(reference, before, false) : nullptr;
        if (entry != nullptr) {
            after = after ? std::move(after) : std::optional(before);
            setReference(reference, *after, entry->to);
        }
    }
    return after ? m_plan.situation.keyOf(lost.id.table, *after) : lost.id.key;
}

void Restorer::redirectRestored(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    Verdict &verdict = m_plan.verdict(record);
    if (verdict.key == lost.id.key) {
        verdict.key = followedKey(lost);
    }
    if (verdict.key == lost.id.key) {
        return;
    }
    Redirects::Entry entry;
    entry.from = lost.id;
    entry.to = verdict.key;
    entry.follow = lost.reused ? Redirects::Follow::Unchanged : Redirects::Follow::All;
    entry.evidence = QStringLiteral("new id");
    for (const int index : m_plan.findingsOfRecord[record]) {
        if (m_plan.findings[static_cast<std::size_t>(index)].code == FindingCode::ReusedId) {
            entry.finding = index;
            entry.proposed = !m_plan.findings[static_cast<std::size_t>(index)].decided;
        }
    }
    m_plan.redirects.add(std::move(entry));
    if (!lost.reused && m_plan.situation.comparison(lost.id.table).live.contains(verdict.key)) {
        findThere(record);
    }
}

/// The key that it gets is there: the record that its key names now has this one already.
void Restorer::findThere(int record)
{
    const LostRecord &lost = m_plan.loss.record(record);
    Verdict &verdict = m_plan.verdict(record);
    Finding finding;
    finding.code = FindingCode::Collision;
    finding.rows = {m_plan.make.row({lost.id.table, verdict.key}, {}, RowRole::Live),
                    m_plan.make.lostRow(lost.rows.front(), RowRole::Restored)};
    finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 would come back as %2, which is there."))
                           .arg(finding.rows[1].label, m_plan.situation.name({lost.id.table, verdict.key}));
    finding.allowed = {Resolution::DropRestored};
    m_plan.standIns[record] = finding.rows.front().label;
    m_plan.decide(std::move(finding), Resolution::DropRestored, record);
    verdict.fate = Verdict::Fate::Replaced;
}

bool Restorer::follow(TableId table, Row &values, bool live)
{
    bool changed = false;
    const References &references = m_plan.situation.references;
    for (const int index : references.from(table)) {
        const Reference &reference = references.at(index);
        if (const Redirects::Entry *const entry = redirectOf(reference, values, live)) {
            setReference(reference, values, entry->to);
            m_plan.redirects.countTouched(entry->from, table, live);
            changed = true;
        }
    }
    return changed;
}

void Restorer::insertRows()
{
    for (const TableId table : m_plan.situation.references.parentsFirst()) {
        for (std::size_t i = 0; i < m_plan.loss.rows.size(); ++i) {
            const LostRow &row = m_plan.loss.rows[i];
            const int index = static_cast<int>(i);
            if (row.ref.table == table && m_plan.closure.isSelected(row.record) && m_plan.comesAlong(index)) {
                insertRow(index);
            }
        }
    }
}

/// The conflict on which its coming back depends, else that it vanished.
int Restorer::decisiveFinding(int record) const
{
    const std::vector<int> &findings = m_plan.findingsOfRecord[record];
    const auto conflict = std::find_if(findings.rbegin(), findings.rend(), [&](int index) {
        const FindingCode code = m_plan.findings[static_cast<std::size_t>(index)].code;
        return code == FindingCode::Recreated || code == FindingCode::Drifted || code == FindingCode::ReusedId;
    });
    return conflict != findings.rend() ? *conflict : findings.empty() ? -1 : findings.front();
}

void Restorer::insertRow(int index)
{
    const LostRow &row = m_plan.loss.row(index);
    const TableId id = row.ref.table;
    const Table &table = m_plan.situation.table(id);
    const Verdict &verdict = m_plan.verdict(row.record);
    DraftInsert insert;
    insert.lostRow = index;
    insert.values = m_plan.values.convert(id, row.values);
    const AlignedTable &aligned = m_plan.situation.alignment.at(id);
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const int column = static_cast<int>(c);
        const bool defaulted = m_plan.defaulted.contains({index, column});
        const bool byDatabase = defaulted && table.columns[c].defaultExpression;
        if (m_plan.blanked.contains({index, column})) {
            insert.values[c] = Value();
        } else if (defaulted) {
            insert.values[c]
                = byDatabase || table.columns[c].nullable ? Value() : LiveValues::neutral(table.columns[c]);
        }
        if (!table.columns[c].generated && !byDatabase && (aligned.snapshotColumns[c] >= 0 || defaulted)) {
            insert.columns.push_back(column);
        }
    }
    follow(id, insert.values, false);
    insert.ref = {id, row.ref.key};
    if (verdict.key != row.ref.key) {
        insert.ref.key = verdict.key;
        for (std::size_t i = 0; i < table.keyColumns.size(); ++i) {
            insert.values[static_cast<std::size_t>(table.keyColumns[i])] = verdict.key[i];
        }
    }
    insert.finding = decisiveFinding(row.record);
    const LostRecord &record = m_plan.loss.record(row.record);
    insert.why = record.why.isEmpty() ? m_plan.closure.why(row.record) : record.why;
    m_plan.draft.inserts.emplace(insert.ref, std::move(insert)); // two records may have one stand-in: the first counts
}

} // namespace Rowback
