// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/merger.h"

#include "recovery/referrerjudge.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Rowback {

Merger::Merger(PlanContext &plan)
    : m_plan(plan)
{ }

Result<void> Merger::merge()
{
    std::vector<const Redirects::Entry *> leaving;
    std::vector<const Redirects::Entry *> lost;
    for (const Redirects::Entry &entry : m_plan.redirects.entries()) {
        (entry.fromIsLive ? leaving : lost).push_back(&entry);
    }
    for (const Redirects::Entry *const entry : leaving) {
        if (const auto removed = removeRecreated(*entry); !removed) {
            return removed.unexpected();
        }
    }
    for (const auto *const entries : {&leaving, &lost}) {
        if (const auto repointed = repoint(*entries); !repointed) {
            return repointed.unexpected();
        }
    }
    for (const Rival &rival : m_plan.rivals) {
        if (!m_plan.closure.isSelected(rival.lost)) {
            continue;
        }
        for (const int index : m_plan.findingsOfRecord[rival.lost]) {
            const Finding &finding = m_plan.findings[static_cast<std::size_t>(index)];
            if (finding.rows.front().key != rival.live.key
                || (finding.code != FindingCode::Drifted && finding.code != FindingCode::Recreated)) {
                continue;
            }
            Result<void> done;
            if (finding.resolution == Resolution::GiveBack) {
                done = giveBack(rival);
            } else if (finding.resolution == Resolution::KeepRecreated
                       || finding.resolution == Resolution::SameRecord) {
                done = guardStandIn(rival, finding.sentence);
            }
            if (!done) {
                return done.unexpected();
            }
        }
    }
    return {};
}

Result<void> Merger::replace(const Redirects::Entry &entry)
{
    if (const auto removed = removeRecreated(entry); !removed) {
        return removed.unexpected();
    }
    return repoint({&entry});
}

Result<void> Merger::repoint(const std::vector<const Redirects::Entry *> &entries)
{
    std::vector<RowRef> records;
    std::unordered_map<RowRef, const Redirects::Entry *, RowRefHash> byRecord;
    for (const Redirects::Entry *const entry : entries) {
        records.push_back(entry->from);
        byRecord.emplace(entry->from, entry);
    }
    DoubtfulReferrers doubtful;
    std::optional<Error> nameless;
    LiveReferences references(m_plan.situation, m_plan.reader);
    const auto visited = references.toRecords(records, [&](const LiveReferrer &referrer, const Row &row) {
        const auto found = byRecord.find(m_plan.situation.record(referrer.target));
        // an engine that takes "FR" for "fr" finds those of the other spelling, too: they keep what they refer to
        const bool byKey
            = m_plan.situation.references.pointsToKey(m_plan.situation.references.at(referrer.reference));
        if (found == byRecord.end() || !byKey || m_plan.draft.isErased(referrer.row)) {
            return; // NameFollower sees to references by name
        }
        const Redirects::Entry &entry = *found->second;
        if (m_plan.situation.table(referrer.row.table).keyColumns.empty()) {
            nameless = unaddressable(referrer);
            return;
        }
        if (entry.follow == Redirects::Follow::Unchanged) {
            doubtful[referrer.row.table].push_back({referrer, row, &entry});
        } else {
            follow(referrer, row, entry);
        }
    });
    if (!visited) {
        return visited.unexpected();
    }
    return nameless ? Unexpected(*nameless) : followSurvivors(doubtful);
}

/// A row without a key cannot be named by a step, so it cannot follow its record either.
Error Merger::unaddressable(const LiveReferrer &referrer) const
{
    return {.code = ErrorCode::Refused,
            .message = QCoreApplication::translate(
                           "Rowback", "The table %1 refers to %2, and has no key by which one of its rows could be changed.")
                           .arg(m_plan.situation.table(referrer.row.table).name, m_plan.situation.name(referrer.target)),
            .advice = QCoreApplication::translate(
                "Rowback", "Give the table a primary key, or decide that the live record keeps its number.")};
}

void Merger::follow(const LiveReferrer &referrer, const Row &row, const Redirects::Entry &entry)
{
    const Reference &reference = m_plan.situation.references.at(referrer.reference);
    m_plan.redirects.countTouched(entry.from, referrer.row.table, entry.fromIsLive);
    const QString why = m_plan.situation.linkText(reference, referrer.target);
    for (std::size_t i = 0; i < reference.columns.size(); ++i) {
        if (entry.to[i] != referrer.target.key[i]) {
            m_plan.draft.change(referrer.row, row, reference.columns[i],
                                {entry.to[i], Phase::Repoint, entry.finding, why});
        }
    }
}

/// Of the rows that refer to a number which was given out again, those follow that mean the one who had it before.
Result<void> Merger::followSurvivors(DoubtfulReferrers &doubtful)
{
    ReferrerJudge judge(m_plan);
    for (auto &[table, referrers] : doubtful) {
        std::sort(referrers.begin(), referrers.end(),
                  [](const Doubtful &a, const Doubtful &b) { return a.referrer.row.key < b.referrer.row.key; });
        std::vector<Key> keys;
        for (const Doubtful &each : referrers) {
            keys.push_back(each.referrer.row.key);
        }
        const auto old = m_plan.reader.snapshotRows(table, keys);
        if (!old) {
            return old.unexpected();
        }
        for (const auto &[referrer, row, entry] : referrers) {
            const auto before = old->find(referrer.row.key);
            if (before == old->end()) {
                continue;
            }
            const auto meaning = judge.meaning(referrer, before->second, row);
            if (!meaning) {
                return meaning.unexpected();
            }
            if (*meaning == ReferrerJudge::Meaning::Old) {
                follow(referrer, row, *entry);
            } else if (*meaning == ReferrerJudge::Meaning::Unknown) {
                tellStaying(referrer, row, *entry);
            }
        }
    }
    return {};
}

void Merger::tellStaying(const LiveReferrer &referrer, const Row &row, const Redirects::Entry &entry)
{
    if (entry.finding < 0) {
        return;
    }
    const Reference &reference = m_plan.situation.references.at(referrer.reference);
    FamilyRows own;
    own.emplace(referrer.row.table, row);
    const QString why = QCoreApplication::translate("Rowback", "%1: stays with the record that has this number now")
                            .arg(m_plan.situation.linkText(reference, referrer.target));
    m_plan.findings[static_cast<std::size_t>(entry.finding)].rows.push_back(
        m_plan.make.row(referrer.row, own, RowRole::Referrer, why));
}

void Merger::moveChild(const Redirects::Entry &entry, const RowRef &child, const Row &values)
{
    const Table &table = m_plan.situation.table(child.table);
    DraftInsert insert;
    insert.ref = {child.table, entry.to};
    insert.values = values;
    insert.values[static_cast<std::size_t>(table.keyColumns.front())] = entry.to.front();
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].generated) {
            insert.columns.push_back(static_cast<int>(c));
        }
    }
    Restorer(m_plan).follow(child.table, insert.values, true);
    insert.finding = entry.finding;
    insert.why = m_plan.situation.name(child);
    m_plan.draft.inserts.insert_or_assign(insert.ref, std::move(insert));
}

void Merger::takeNewerColumns(const Redirects::Entry &entry, const RowRef &row, const Row &live)
{
    if (entry.finding < 0) {
        return;
    }
    const auto insert = m_plan.draft.inserts.find({row.table, entry.to});
    if (insert == m_plan.draft.inserts.end()) {
        return;
    }
    const Table &table = m_plan.situation.table(row.table);
    for (const QString &name : m_plan.findings[static_cast<std::size_t>(entry.finding)].columns) {
        const QString column = name.startsWith(table.name + QLatin1Char('.')) ? name.mid(table.name.size() + 1) : name;
        const int c = table.columnIndex(column);
        if (c >= 0 && !table.isKeyColumn(c)) {
            insert->second.values[static_cast<std::size_t>(c)] = live[static_cast<std::size_t>(c)];
            auto &columns = insert->second.columns;
            if (std::find(columns.begin(), columns.end(), c) == columns.end()) {
                columns.push_back(c);
            }
        }
    }
    Restorer(m_plan).follow(row.table, insert->second.values, true);
}

Result<void> Merger::removeRecreated(const Redirects::Entry &entry)
{
    const auto family = m_plan.make.liveFamily(entry.from);
    if (!family) {
        return family.unexpected();
    }
    for (const auto &[table, row] : *family) {
        const RowRef ref{table, entry.from.key};
        const RowRef original{table, entry.to};
        if (m_plan.draft.inserts.contains(original)) {
            takeNewerColumns(entry, ref, row);
        } else if (!m_plan.situation.comparison(table).live.contains(entry.to)) {
            moveChild(entry, ref, row);
        }
        m_plan.draft.erase({ref, row, entry.finding, entry.evidence});
    }
    if (entry.finding >= 0) {
        for (const Rival &rival : m_plan.rivals) {
            if (rival.live == entry.from && m_plan.loss.record(rival.lost).id.table == entry.from.table
                && m_plan.verdict(rival.lost).key == entry.to) {
                m_plan.findings[static_cast<std::size_t>(entry.finding)].confirmingLines
                    = m_plan.make.confirmingLines(rival);
            }
        }
    }
    return {};
}

Result<void> Merger::giveBack(const Rival &rival)
{
    for (const Claim &claim : rival.claims) {
        if (const auto done = giveBackRow(claim.live, claim.columns, rival.evidence); !done) {
            return done.unexpected();
        }
    }
    return {};
}

Result<void> Merger::giveBackRow(const RowRef &row, const std::vector<int> &columns, const QString &why)
{
    const auto old = m_plan.reader.snapshotRows(row.table, {row.key});
    const auto now = m_plan.reader.liveRows(row.table, {row.key});
    if (!old || !now) {
        return old ? now.unexpected() : old.unexpected();
    }
    if (old->empty() || now->empty()) {
        return {};
    }
    const Row before = m_plan.values.convert(row.table, old->begin()->second);
    const Row &live = now->begin()->second;
    const Table &table = m_plan.situation.table(row.table);
    for (const int column : columns) {
        const auto c = static_cast<std::size_t>(column);
        if (!sameAsDump(table.columns[c], before[c].cell(), live[c].cell())) {
            m_plan.draft.change(row, live, column, {before[c], Phase::Update, -1, why});
        }
    }
    const auto update = m_plan.draft.updates.find(row);
    return update == m_plan.draft.updates.end() ? Result<void>() : followChain(row, columns, update->second.after());
}

/// The value that goes back may be in other hands meanwhile: then those give theirs back, too.
Result<void> Merger::followChain(const RowRef &row, const std::vector<int> &columns, const Row &after)
{
    const auto tuple = m_plan.situation.tuple(row.table, columns, after);
    if (!tuple) {
        return {};
    }
    const auto holders = m_plan.reader.liveRowsWhere(row.table, columns, {*tuple});
    if (!holders) {
        return holders.unexpected();
    }
    const TableComparison &comparison = m_plan.situation.comparison(row.table);
    for (const auto &[key, values] : *holders) {
        const RowRef holder{row.table, key};
        if (holder == row || m_plan.draft.isErased(holder) || m_plan.draft.updates.contains(holder)
            || !comparison.inSnapshot(key)) {
            continue;
        }
        FamilyRows own;
        own.emplace(row.table, values);
        Finding finding;
        finding.code = FindingCode::Drifted;
        FamilyRows other;
        other.emplace(row.table, after);
        finding.rows = {m_plan.make.row(holder, own, RowRole::Live), m_plan.make.row(row, other, RowRole::Live)};
        for (const int column : columns) {
            finding.cells.push_back(m_plan.make.cell(row.table, column, after, values));
        }
        finding.evidence = m_plan.situation.table(row.table).columnNames(columns).join(QLatin1String(", "))
            + QLatin1Char(' ') + displayText(*tuple);
        finding.sentence = QCoreApplication::translate("Rowback", "%1 now has the value that goes back to %2: %3.")
                               .arg(finding.rows.front().label, m_plan.situation.name(row), finding.evidence);
        finding.allowed = {Resolution::GiveBack};
        const QString why = finding.evidence;
        m_plan.decide(std::move(finding), Resolution::GiveBack);
        if (const auto done = giveBackRow(holder, columns, why); !done) {
            return done.unexpected();
        }
    }
    return {};
}

Result<void> Merger::guardStandIn(const Rival &rival, const QString &why)
{
    const auto family = m_plan.make.liveFamily(rival.live);
    if (!family) {
        return family.unexpected();
    }
    for (const auto &[id, row] : *family) {
        const Table &table = m_plan.situation.table(id);
        std::vector<int> columns = table.keyColumns;
        for (const Claim &claim : rival.claims) {
            if (claim.live.table == id) {
                columns.insert(columns.end(), claim.columns.begin(), claim.columns.end());
            }
        }
        Guard guard{table.name, rival.live.key, table.columnNames(columns), {}, why};
        for (const int column : columns) {
            guard.values.push_back(row[static_cast<std::size_t>(column)]);
        }
        m_plan.draft.guards.push_back(std::move(guard));
    }
    return {};
}

Result<void> guardParents(PlanContext &plan)
{
    std::map<TableId, std::vector<RowRef>> children; // by the table of the parent, which lives
    for (const auto &[ref, insert] : plan.draft.inserts) {
        const auto parent = plan.situation.references.parent(ref.table);
        if (parent && insert.lostRow >= 0 && !plan.draft.inserts.contains({*parent, ref.key})) {
            children[*parent].push_back(ref);
        }
    }
    for (const auto &[parent, refs] : children) {
        std::vector<Key> keys;
        for (const RowRef &ref : refs) {
            keys.push_back(ref.key);
        }
        const auto rows = plan.reader.liveRows(parent, keys);
        if (!rows) {
            return rows.unexpected();
        }
        const Table &table = plan.situation.table(parent);
        for (const RowRef &ref : refs) {
            if (const auto row = rows->find(ref.key); row != rows->end()) { // else the verification of references tells
                plan.draft.guards.push_back({table.name, ref.key, table.columnNames(table.allColumns()), row->second,
                                             plan.situation.name(ref)});
            }
        }
    }
    return {};
}

} // namespace Rowback
