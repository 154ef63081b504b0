// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossseriestexts.h"

#include "models/snapshotlistmodel.h"
#include "models/timeline.h"
#include "schema/say.h"
#include "session/lossseries.h"

namespace Rowback {

namespace {

/// Without the day of the week, which does not help to tell the snapshots apart.
QString takenText(const CatalogueEntry &snapshot)
{
    return snapshot.date.time() == QTime(0, 0) ? dayText(snapshot.date) : snapshotDateText(snapshot.date);
}

} // namespace

QString lastSeenText(const LossSeries &series)
{
    return takenText(series.last);
}

QString seriesText(const LossSeries &series)
{
    return series.gone ? intervalText({series.last.date, series.last.label}, {series.gone->date, series.gone->label})
                       : QCoreApplication::translate("Rowback", "after %1", "a day").arg(lastSeenText(series));
}

QString whenItVanished(const LossSeries &series)
{
    return series.gone
        ? say(QT_TRANSLATE_NOOP("Rowback", "Last seen in the snapshot of %1, gone in that of %2."))
              .arg(lastSeenText(series), takenText(*series.gone))
        : say(QT_TRANSLATE_NOOP("Rowback", "Still in the newest snapshot, that of %1.")).arg(lastSeenText(series));
}

} // namespace Rowback
