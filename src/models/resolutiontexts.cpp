// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/resolutiontexts.h"

#include "recovery/resolutiontitle.h"
#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback {

namespace {

/// The record that the finding is about, and the one that it is held against.
struct Pair
{
    QString first;
    QString second;
};

Pair pairOf(const Finding &finding)
{
    return {finding.rows.empty() ? QString() : finding.rows[0].label,
            finding.rows.size() < 2 ? QString() : finding.rows[1].label};
}

QString afterRecreated(const Pair &pair, Resolution resolution)
{
    switch (resolution) {
    case Resolution::KeepOriginal:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%2 comes back under its own number, everything that refers to %1 is made to "
                                     "refer to it, and %1 is removed."))
            .arg(pair.first, pair.second);
    case Resolution::KeepRecreated:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 stays as it is; %2 does not come back, and what belonged to it is hung onto "
                                     "%1."))
            .arg(pair.first, pair.second);
    case Resolution::KeepBoth:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%2 comes back beside %1, but without the value that %1 has now; both stay."))
            .arg(pair.first, pair.second);
    default:
        return say(QT_TRANSLATE_NOOP("Rowback", "%2 stays away, and what hangs on it alone; %1 is not touched."))
            .arg(pair.first, pair.second);
    }
}

QString afterDrifted(const Pair &pair, Resolution resolution)
{
    switch (resolution) {
    case Resolution::GiveBack:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 returns to the value that it had in the snapshot, and %2 comes back with its "
                                     "own."))
            .arg(pair.first, pair.second);
    case Resolution::RestoreWithout:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 keeps the value, and %2 comes back without it."))
            .arg(pair.first, pair.second);
    case Resolution::SameRecord:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "The two are the same: %2 does not come back, and what belonged to it is hung "
                                     "onto %1."))
            .arg(pair.first, pair.second);
    default:
        return say(QT_TRANSLATE_NOOP("Rowback", "%2 stays away, and what hangs on it alone; %1 is not touched."))
            .arg(pair.first, pair.second);
    }
}

/// Neither vanished: the one gives back what goes back to the other.
QString afterChained(const Pair &pair)
{
    return say(QT_TRANSLATE_NOOP("Rowback", "%1 returns to the value that it had in the snapshot, and so does %2."))
        .arg(pair.first, pair.second);
}

QString afterLostParent(const Pair &pair, Resolution resolution)
{
    switch (resolution) {
    case Resolution::RestoreParent:
        return say(QT_TRANSLATE_NOOP("Rowback", "%2 comes back, too, and %1 refers to it as before."))
            .arg(pair.first, pair.second);
    case Resolution::SetNull:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 comes back, and this reference of it stays empty."))
            .arg(pair.first);
    case Resolution::Leave:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 comes back as it was, with a reference to something that does not exist."))
            .arg(pair.first);
    default:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 stays away.")).arg(pair.first);
    }
}

QString afterCollision(const Pair &pair, Resolution resolution)
{
    switch (resolution) {
    case Resolution::DropRecreated:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 is removed; the restored %2 takes its place."))
            .arg(pair.first, pair.second);
    case Resolution::DropRestored:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 stays, and %2 does not come back.")).arg(pair.first, pair.second);
    default:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 stays, and %2 comes back beside it.")).arg(pair.first, pair.second);
    }
}

QString afterRest(const Finding &finding, const Pair &pair, Resolution resolution)
{
    switch (resolution) {
    case Resolution::NewId:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 comes back under a new number, and what belonged to it goes along. The record "
                                     "that has its number now is not touched."))
            .arg(pair.first);
    case Resolution::SameRecord:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 is the record that it ever was: what hung on it comes back to it, and its own "
                                     "values stay as they are now."))
            .arg(pair.first);
    case Resolution::UseDefault:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "%1 comes back; its value of %2 is lost, the column's default takes "
                                     "its place."))
            .arg(pair.first, finding.evidence);
    case Resolution::Stop:
        return say(QT_TRANSLATE_NOOP("Rowback", "Nothing can be restored while this is so."));
    case Resolution::Confirm:
        return say(QT_TRANSLATE_NOOP("Rowback", "The recovery goes on in spite of this."));
    default:
        return say(QT_TRANSLATE_NOOP("Rowback", "%1 stays away.")).arg(pair.first);
    }
}

} // namespace

QString consequenceOf(const Finding &finding, Resolution resolution)
{
    const Pair pair = pairOf(finding);
    switch (finding.code) {
    case FindingCode::Recreated:
        return afterRecreated(pair, resolution);
    case FindingCode::Drifted:
        return finding.isOfTwoRows() && finding.rows[1].role == RowRole::Live ? afterChained(pair)
                                                                              : afterDrifted(pair, resolution);
    case FindingCode::LostParent:
        return afterLostParent(pair, resolution);
    case FindingCode::Collision:
        return afterCollision(pair, resolution);
    default:
        return afterRest(finding, pair, resolution);
    }
}

QString recordAfterwards(const Finding &recreated)
{
    const Pair pair = pairOf(recreated);
    switch (recreated.resolution) {
    case Resolution::Undecided:
        return {};
    case Resolution::KeepRecreated:
    case Resolution::Skip:
        return pair.first;
    default:
        return pair.second;
    }
}

QString decisionStateText(const Finding &finding)
{
    if (finding.isUndecided()) {
        return say(QT_TRANSLATE_NOOP("Rowback", "? undecided"));
    }
    if (finding.resolution == Resolution::Stop) {
        return say(QT_TRANSLATE_NOOP("Rowback", "✗ stops the recovery"));
    }
    // As the page before says it; what it is comes first, since a narrow column cuts off the end.
    return finding.decided ? say(QT_TRANSLATE_NOOP("Rowback", "✓ %1")).arg(resolutionTitle(finding.resolution))
                           : QStringLiteral("○ ")
            + QCoreApplication::translate("Rowback::RemapModel", "%1 (proposed)").arg(resolutionTitle(finding.resolution));
}

QString identityOf(const Finding &finding)
{
    QStringList parts{findingCodeName(finding.code), finding.evidence};
    for (const FindingRow &row : finding.rows) {
        parts.append(rowName(row));
    }
    if (finding.rows.empty()) {
        parts.append(finding.sentence);
    }
    return parts.join(QLatin1Char('\n'));
}

QString kindTitle(FindingCode code)
{
    QString title = findingCodeTitle(code);
    if (!title.isEmpty()) {
        title.replace(0, 1, title.front().toUpper());
    }
    return QStringLiteral("%1 %2").arg(findingCodeName(code), title);
}

} // namespace Rowback
