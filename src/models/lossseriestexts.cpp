// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossseriestexts.h"

#include "models/snapshotlistmodel.h"
#include "models/timeline.h"
#include "schema/say.h"
#include "session/lossseries.h"

#include <QFileInfo>

namespace Rowback {

namespace {

QString namedText(const QString &date, const CatalogueEntry &snapshot)
{
    return QCoreApplication::translate("Rowback", "%1 (%2)", "when a snapshot was taken, its file's name")
        .arg(date, snapshot.label);
}

/// Without the day of the week, which does not help to tell the snapshots apart. A file's own time does not, either:
/// that of all of them may be when they were copied.
QString takenText(const CatalogueEntry &snapshot)
{
    const QString date = snapshot.date.time() == QTime(0, 0) ? dayText(snapshot.date) : snapshotDateText(snapshot.date);
    return snapshot.dateSource == QLatin1String("mtime") ? namedText(date, snapshot) : date;
}

} // namespace

QString lastSeenText(const LossSeries &series)
{
    return takenText(series.last);
}

QString lastSeenText(const LossSeries &series, const QString &otherPath)
{
    const QString text = lastSeenText(series);
    return dateInName(QFileInfo(otherPath).fileName()) == series.last.date ? namedText(text, series.last) : text;
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
