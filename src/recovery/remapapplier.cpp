// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/remapapplier.h"

#include "recovery/livevalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

QString placeOf(const RemapEntry &entry)
{
    return QStringLiteral("%1 %2 → %3").arg(entry.root, displayText(entry.from), displayText(entry.to));
}

Unexpected cannot(const RemapEntry &entry, const QString &message)
{
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message = message,
         .where = placeOf(entry),
         .advice = QCoreApplication::translate("Rowback", "Mend this row of the remap, or take it out.")}};
}

Rival &rivalOf(std::vector<Rival> &rivals, const Situation &situation, int lost, const RowRef &live,
               const QString &evidence)
{
    const auto known = std::find_if(rivals.begin(), rivals.end(),
                                    [&](const Rival &rival) { return rival.lost == lost && rival.live == live; });
    if (known != rivals.end()) {
        return *known;
    }
    const auto &family = situation.references.family(live.table);
    const bool older = std::any_of(family.begin(), family.end(),
                                   [&](TableId table) { return situation.comparison(table).inSnapshot(live.key); });
    Rival rival;
    rival.kind = older ? Rival::Kind::Drifted : Rival::Kind::Recreated;
    rival.lost = lost;
    rival.live = live;
    rival.evidence = evidence.isEmpty() ? QCoreApplication::translate("Rowback", "named by a person") : evidence;
    rivals.push_back(std::move(rival));
    return rivals.back();
}

Key keyIn(const Table &table, const Key &key)
{
    Key result;
    for (std::size_t i = 0; i < key.size(); ++i) {
        result.push_back(canonical(table.columns[static_cast<std::size_t>(table.keyColumns[i])], key[i].cell()));
    }
    return result;
}

/// Why the record cannot have that key, as a sentence; empty where it can.
QString misfitOf(const Situation &situation, const RowRef &record)
{
    const LiveValues values(situation);
    for (const TableId table : situation.references.family(record.table)) {
        const std::vector<int> &columns = situation.table(table).keyColumns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (const QString misfit = values.misfit(table, columns[i], record.key[i]); !misfit.isEmpty()) {
                return misfit;
            }
        }
    }
    return {};
}

} // namespace

bool isFree(const Situation &situation, const RowRef &record)
{
    const auto &family = situation.references.family(record.table);
    return std::none_of(family.begin(), family.end(), [&](TableId table) {
        const TableComparison &comparison = situation.comparison(table);
        return comparison.finds(situation.table(table), record.key) || comparison.inSnapshot(record.key);
    });
}

std::optional<std::pair<RowRef, RowRef>> recordsOf(const RemapEntry &entry, const Situation &situation)
{
    const auto table = situation.live->find(entry.root);
    const std::size_t parts = table ? situation.table(*table).keyColumns.size() : 0;
    if (parts == 0 || entry.from.size() != parts || entry.to.size() != parts) {
        return std::nullopt;
    }
    const TableId root = situation.references.root(*table);
    return std::pair(RowRef{root, keyIn(situation.table(*table), entry.from)},
                     RowRef{root, keyIn(situation.table(*table), entry.to)});
}

bool isNumber(const Key &key)
{
    return key.size() == 1 && key.front().kind() == ValueKind::Integer;
}

Result<AppliedRemap> applyRemap(const Remap &remap, const Situation &situation, const Loss &loss,
                                std::vector<Rival> &rivals, Decisions &decisions)
{
    if (const QStringList problems = remap.problems(); !problems.isEmpty()) {
        return Unexpected{{.code = ErrorCode::Usage, .message = problems.join(QLatin1Char(' '))}};
    }
    AppliedRemap result;
    std::set<RowRef> taken;
    for (const RemapEntry &entry : remap.entries()) {
        const auto records = recordsOf(entry, situation);
        if (!records) {
            return cannot(entry,
                          QCoreApplication::translate("Rowback", "The database has no such table with such a key."));
        }
        const auto &[from, to] = *records;
        const TableId root = from.table;
        const int lostFrom = loss.findRecord(from);
        const bool isReused = lostFrom >= 0 && loss.record(lostFrom).reused;
        if (isReused && isFree(situation, to)) {
            if (const QString misfit = misfitOf(situation, to); !misfit.isEmpty()) {
                return cannot(entry, misfit);
            }
            if (!taken.insert(to).second) {
                return cannot(entry, QCoreApplication::translate("Rowback", "Another record gets that key already."));
            }
            result.newKeys.emplace(lostFrom, to.key);
            result.rows.emplace(lostFrom, placeOf(entry));
            Decision decision;
            decision.code = FindingCode::ReusedId;
            decision.table = situation.table(root).name;
            decision.key = displayText(from.key);
            decision.resolution = Resolution::NewId;
            decisions.addFromRemap(std::move(decision), displayText(from.key), placeOf(entry));
            continue;
        }
        const bool hasReturned = std::any_of(rivals.begin(), rivals.end(), [&](const Rival &rival) {
            return rival.returned && rival.lost == lostFrom && rival.live == to;
        });
        if (isReused && !isNumber(from.key) && !hasReturned) {
            return cannot(
                entry,
                QCoreApplication::translate(
                    "Rowback", "The key of vanished %1 belongs to another record now. Name a free one for it.")
                    .arg(situation.name(from)));
        }
        if (from.key.size() != 1 && !hasReturned) {
            return cannot(entry,
                          QCoreApplication::translate("Rowback", "The database has no such table with a simple key."));
        }
        const int lostTo = loss.findRecord(to);
        const bool liveFrom = situation.comparison(root).live.contains(from.key);
        const bool liveTo = situation.comparison(root).live.contains(to.key);
        Decision decision;
        decision.table = situation.table(root).name;
        if (lostTo >= 0 && liveFrom) {
            Rival &rival = rivalOf(rivals, situation, lostTo, from, entry.evidence);
            rival.named = true;
            if (rival.kind == Rival::Kind::Drifted) {
                return cannot(
                    entry,
                    QCoreApplication::translate("Rowback", "%1 is older than the loss and cannot be merged away.")
                        .arg(situation.name(from)));
            }
            decision.resolution = Resolution::KeepOriginal;
            decision.key = displayText(from.key);
        } else if (lostFrom >= 0 && liveTo) {
            Rival &rival = rivalOf(rivals, situation, lostFrom, to, entry.evidence);
            rival.named = true;
            const bool drifted = rival.kind == Rival::Kind::Drifted;
            decision.code = drifted ? FindingCode::Drifted : FindingCode::Recreated;
            decision.resolution = drifted ? Resolution::SameRecord : Resolution::KeepRecreated;
            decision.key = displayText(to.key);
        } else {
            return cannot(
                entry,
                liveFrom && liveTo
                    ? QCoreApplication::translate("Rowback", "Both records are live; there is nothing to restore.")
                    : QCoreApplication::translate("Rowback",
                                                  "One of the two must have vanished and the other be live."));
        }
        result.rows.emplace(lostTo >= 0 && liveFrom ? lostTo : lostFrom, placeOf(entry));
        decisions.addFromRemap(std::move(decision), displayText(lostTo >= 0 && liveFrom ? to.key : from.key),
                               placeOf(entry));
    }
    return result;
}

} // namespace Rowback
