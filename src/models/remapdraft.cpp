// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remapdraft.h"

#include "models/resolutiontexts.h"
#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

Key keyOf(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return {isNumber ? Value::integer(number) : Value::text(text.toStdString())};
}

const FindingRow *lastRow(const Finding &finding, RowRole role)
{
    const auto found = std::find_if(finding.rows.rbegin(), finding.rows.rend(),
                                    [&](const FindingRow &row) { return row.role == role; });
    return found == finding.rows.rend() ? nullptr : &*found;
}

/// The entry says that the record which had a live number in the snapshot is to get a free one.
bool givesFreeNumber(const RemapPair &pair, const KnownRecords &known)
{
    const auto entry = entryOf(pair);
    return entry && known.live.value(pair.root).contains(displayText(entry->from))
        && known.absent.value(pair.root).contains(displayText(entry->to));
}

QString problemOfNumbers(const RemapPair &pair, const KnownRecords &known)
{
    const QString title = known.titles.value(pair.root, pair.root);
    const auto vanished = known.vanished.value(pair.root);
    if (pair.recreated.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Rowback", "Type the number of the record that was entered again."));
    }
    if (pair.original.isEmpty()) {
        return say(QT_TRANSLATE_NOOP("Rowback", "Type the number of the vanished record that it stands for."));
    }
    if (pair.recreated == pair.original) {
        return say(QT_TRANSLATE_NOOP("Rowback", "A record cannot stand for itself."));
    }
    if (known.isComplete && vanished.contains(pair.recreated)) {
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 %2 has vanished itself; type the number of a record that is there."))
            .arg(title, pair.recreated);
    }
    if (known.isComplete && !vanished.contains(pair.original) && !givesFreeNumber(pair, known)) {
        return say(QT_TRANSLATE_NOOP("Rowback", "No %1 with the number %2 has vanished.")).arg(title, pair.original);
    }
    return {};
}

/// What @p after says and @p before did not.
QStringList added(const QStringList &before, QStringList after)
{
    for (const QString &sentence : before) {
        after.removeOne(sentence);
    }
    return after;
}

} // namespace

void KnownRecords::learn(const LossSurvey &survey)
{
    vanished.clear();
    absent.clear();
    for (const SurveyedRecord &record : survey.records) {
        if (record.key.size() == 1) {
            vanished[record.root].insert(displayText(record.key), record.label);
        }
    }
    for (const LossSurvey::SurveyedTable &table : survey.tables) {
        if (!table.model.isEmpty()) {
            titles.insert(table.name, table.model);
        }
    }
    isComplete = !survey.isEmpty();
}

QString KnownRecords::label(const QString &root, const QString &number) const
{
    const QString lost = vanished.value(root).value(number);
    return lost.isEmpty() ? live.value(root).value(number) : lost;
}

RemapPair pairOf(const Finding &finding, const Remap &remap)
{
    RemapPair pair;
    pair.identity = identityOf(finding);
    pair.evidence = finding.evidence;
    pair.allowed = finding.allowed;
    pair.resolution = finding.resolution;
    pair.decided = finding.decided;
    pair.score = finding.score;
    const FindingRow *const recreated = lastRow(finding, RowRole::Recreated);
    const FindingRow *const original = lastRow(finding, RowRole::Original);
    if (recreated == nullptr || original == nullptr) {
        return pair;
    }
    pair.root = recreated->table;
    pair.recreated = displayText(recreated->key);
    pair.original = displayText(original->key);
    pair.recreatedLabel = finding.row(RowRole::Recreated)->label;
    pair.originalLabel = finding.row(RowRole::Original)->label;
    for (const RemapEntry &entry : remap.entries()) {
        const bool isThis = entry.root == pair.root
            && (entry.from == recreated->key ? entry.to == original->key
                                             : entry.from == original->key && entry.to == recreated->key);
        if (isThis) {
            pair.touched = entry.touched;
        }
    }
    return pair;
}

std::optional<RemapEntry> entryOf(const RemapPair &pair)
{
    const bool keepsOriginal = pair.resolution == Resolution::KeepOriginal;
    if (!pair.isComplete() || (!keepsOriginal && pair.resolution != Resolution::KeepRecreated)) {
        return std::nullopt;
    }
    RemapEntry entry;
    entry.root = pair.root;
    entry.from = keyOf(keepsOriginal ? pair.recreated : pair.original);
    entry.to = keyOf(keepsOriginal ? pair.original : pair.recreated);
    entry.evidence = pair.evidence;
    entry.proposed = !pair.isByPerson;
    entry.touched = pair.touched;
    return entry;
}

RemapPair pairOf(const RemapEntry &entry, const KnownRecords &known)
{
    RemapPair pair;
    pair.isByPerson = true;
    pair.decided = true;
    pair.root = entry.root;
    pair.evidence = entry.evidence;
    pair.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated};
    const bool fromVanished = known.vanished.value(entry.root).contains(displayText(entry.from));
    pair.resolution = fromVanished ? Resolution::KeepRecreated : Resolution::KeepOriginal;
    pair.recreated = displayText(fromVanished ? entry.to : entry.from);
    pair.original = displayText(fromVanished ? entry.from : entry.to);
    pair.recreatedLabel = known.label(pair.root, pair.recreated);
    pair.originalLabel = known.label(pair.root, pair.original);
    return pair;
}

bool isSamePair(const RemapPair &a, const RemapPair &b)
{
    return a.root == b.root && a.recreated == b.recreated && a.original == b.original;
}

QString placeOf(const RemapEntry &entry)
{
    return QStringLiteral("%1 %2 → %3").arg(entry.root, displayText(entry.from), displayText(entry.to));
}

void check(std::vector<RemapPair> &pairs, const KnownRecords &known)
{
    Remap remap;
    const auto add = [&](const RemapPair &pair) {
        if (auto entry = entryOf(pair)) {
            remap.add(std::move(*entry));
        }
    };
    for (const RemapPair &pair : pairs) {
        if (!pair.isByPerson) {
            add(pair);
        }
    }
    for (RemapPair &pair : pairs) {
        if (!pair.isByPerson) {
            continue;
        }
        pair.problems.clear();
        pair.notices.clear();
        if (givesFreeNumber(pair, known)) {
            const auto entry = entryOf(pair);
            pair.notices.append(
                say(QT_TRANSLATE_NOOP("Rowback",
                                      "The %1 that had the number %2 in the snapshot comes back as %3; "
                                      "the one that has it now is not touched."))
                    .arg(known.titles.value(pair.root, pair.root), displayText(entry->from), displayText(entry->to)));
        } else if (known.absent.value(pair.root).contains(pair.recreated)) { // as it was; the planner has the last word
            pair.notices.append(say(QT_TRANSLATE_NOOP("Rowback", "The database has no %1 with the number %2."))
                                    .arg(known.titles.value(pair.root, pair.root), pair.recreated));
        }
        if (const QString problem = problemOfNumbers(pair, known); !problem.isEmpty()) {
            pair.problems.append(problem);
            continue;
        }
        Remap before = remap;
        add(pair);
        Remap after = remap;
        pair.problems = added(before.problems(), after.problems());
        pair.notices += added(before.notices(), after.notices());
        const QStringList foldedBefore = before.foldChains();
        pair.notices += added(foldedBefore, after.foldChains());
    }
}

Remap remapOf(const std::vector<RemapPair> &pairs)
{
    Remap remap;
    for (const RemapPair &pair : pairs) {
        if (pair.isByPerson && pair.problems.isEmpty()) {
            if (auto entry = entryOf(pair)) {
                remap.add(std::move(*entry));
            }
        }
    }
    remap.foldChains();
    return remap;
}

} // namespace Rowback
