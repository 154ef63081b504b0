// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/remapapplier.h"

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

} // namespace

Result<void> applyRemap(const Remap &remap, const Situation &situation, const Loss &loss, std::vector<Rival> &rivals,
                        Decisions &decisions)
{
    if (const QStringList problems = remap.problems(); !problems.isEmpty()) {
        return Unexpected{{.code = ErrorCode::Usage, .message = problems.join(QLatin1Char(' '))}};
    }
    for (const RemapEntry &entry : remap.entries()) {
        const auto table = situation.live->find(entry.root);
        if (!table || situation.table(*table).keyColumns.size() != 1) {
            return cannot(entry,
                          QCoreApplication::translate("Rowback", "The database has no such table with a simple key."));
        }
        const TableId root = situation.references.root(*table);
        const Column &column
            = situation.table(*table).columns[static_cast<std::size_t>(situation.table(*table).keyColumns.front())];
        const RowRef from{root, {canonical(column, entry.from.front().cell())}};
        const RowRef to{root, {canonical(column, entry.to.front().cell())}};
        const int lostFrom = loss.findRecord(from);
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
        decisions.addFromRemap(std::move(decision), displayText(lostTo >= 0 && liveFrom ? to.key : from.key),
                               placeOf(entry));
    }
    return {};
}

} // namespace Rowback
