// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/valueforms.h"

#include "session/datetimeevidence.h"
#include "session/uuidforms.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

bool holds(const Snapshot &snapshot, const Schema &live, ColumnType type)
{
    const auto &tables = snapshot.schema().tables();
    return std::any_of(tables.begin(), tables.end(), [&](const Table &table) {
        return live.find(table.name)
            && std::any_of(table.columns.begin(), table.columns.end(),
                           [&](const Column &column) { return column.type == type; });
    });
}

/// Of columns that keep instants, which the engine gives in the zone of the session.
QStringList noticesOfInstants(const SnapshotInfo &info, const QString &askedZone, const QString &used)
{
    const QString zone = timeZoneFor(info, askedZone);
    if (zone == ownTimeZone) {
        return {QCoreApplication::translate(
                    "Rowback",
                    "The snapshot says that its site kept local time without naming the zone (TIME_ZONE was None). Its "
                    "datetimes are taken in the time zone that the database is configured to have (%1); name another "
                    "one with --dump-tz.")
                    .arg(used.isEmpty() ? QStringLiteral("UTC") : used)};
    }
    // It depends on USE_TZ, which no dump tells.
    if (askedZone.isEmpty() && zone.isEmpty() && !timeZoneFor({}, info.timeZone).isEmpty()) {
        return {QCoreApplication::translate(
                    "Rowback",
                    "The snapshot's datetimes are taken as UTC. If its site kept local time (USE_TZ was False), they "
                    "are not: say so with --dump-tz %1.")
                    .arg(info.timeZone)};
    }
    return {};
}

QString noticeOfClocks(const DatetimeEvidence &seen, const QString &zone, bool asked)
{
    if (seen.inUtc > seen.asWritten) {
        return QCoreApplication::translate(
                   "Rowback",
                   "The snapshot's datetimes are in the time zone %1, and the database holds UTC: "
                   "taken so, %2 that both hold are the same, and %3 as they are written.")
            .arg(zone)
            .arg(seen.inUtc)
            .arg(seen.asWritten);
    }
    if (seen.asWritten > seen.inUtc) {
        return QCoreApplication::translate(
                   "Rowback",
                   "The snapshot's datetimes are in the time zone %1, and so are the database's: "
                   "%2 that both hold are the same as they are written, and %3 in UTC.")
            .arg(zone)
            .arg(seen.asWritten)
            .arg(seen.inUtc);
    }
    return asked
        ? QCoreApplication::translate(
              "Rowback",
              "The snapshot's datetimes are taken from the time zone %1 to UTC. Whether the database holds UTC "
              "(USE_TZ was True) cannot be told by its rows: if it does not, leave --dump-tz away.")
              .arg(zone)
        : QCoreApplication::translate(
              "Rowback",
              "The snapshot's datetimes are in the time zone %1, and are taken as they are written. Whether the "
              "database holds UTC (USE_TZ was True) cannot be told by its rows: if it does, say so with "
              "--dump-tz %1.")
              .arg(zone);
}

/// Where columns know no zone, Django keeps UTC in them under USE_TZ, and else what the site's clock shows. A dump of
/// 2016 and 2017 holds the latter in both cases, and does not tell which; the rows do.
Result<void> settleClocks(ValueForms &forms, Snapshot &snapshot, RowSource &live, const QString &askedZone,
                          const TaskContext &context)
{
    const QString zone = timeZoneFor(snapshot.info(), askedZone);
    if (zone.isEmpty() || zone == ownTimeZone || !holds(snapshot, live.schema(), ColumnType::DateTime)) {
        return {};
    }
    const QTimeZone clock(zone.toLatin1());
    if (!clock.isValid()) {
        forms.notices.append(noticeOfClocks({}, zone, false));
        return {};
    }
    const auto seen = compareDatetimes(snapshot, live, clock, context);
    if (!seen) {
        return seen.unexpected();
    }
    const bool asked = !askedZone.isEmpty();
    if (seen->inUtc > seen->asWritten || (asked && seen->inUtc == seen->asWritten)) {
        forms.live.dumpZone = clock;
    }
    forms.notices.append(noticeOfClocks(*seen, zone, asked));
    return {};
}

} // namespace

QString timeZoneFor(const SnapshotInfo &snapshot, const QString &asked)
{
    const QString told = snapshot.keepsLocalTime ? ownTimeZone
        : snapshot.datetimesAreUtc               ? QString()
                                                 : snapshot.timeZone;
    const QString zone = asked.isEmpty() ? told : asked;
    return zone == QLatin1String("UTC") || zone == QLatin1String("Etc/UTC") ? QString() : zone;
}

Result<ValueForms> adoptForms(Snapshot &snapshot, const Database &database, RowSource &live, const QString &askedZone,
                              const TaskContext &context)
{
    // As written first: both are compared to find out what follows.
    if (const auto adopted = snapshot.adopt(live.schema(), context); !adopted) {
        return adopted.unexpected();
    }
    ValueForms forms;
    forms.timeZone = database.facts().timeZone;
    auto columns = columnsOfUuidDigits(snapshot, live, context);
    if (!columns) {
        return columns.unexpected();
    }
    forms.live.uuidDigits = *std::move(columns);
    if (holds(snapshot, live.schema(), ColumnType::Timestamp)) {
        forms.notices = noticesOfInstants(snapshot.info(), askedZone, forms.timeZone);
    }
    if (const auto settled = settleClocks(forms, snapshot, live, askedZone, context); !settled) {
        return settled.unexpected();
    }
    if (forms.live.dumpZone.isValid()) {
        forms.timeZone = QString::fromLatin1(forms.live.dumpZone.id());
    }
    if (forms.live != LiveForms()) {
        if (const auto adopted = snapshot.adopt(live.schema(), context, forms.live); !adopted) {
            return adopted.unexpected();
        }
    }
    return forms;
}

} // namespace Rowback
