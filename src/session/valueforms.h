// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "snapshot/snapshot.h"

namespace Rowback {

/// The time zone in which a database is opened to compare it with a snapshot whose datetimes are meant in @p asked, or
/// else as the snapshot tells; ownTimeZone: the snapshot tells that it is none but the database's; empty: UTC, which is
/// known to engines without the names of time zones, too.
QString timeZoneFor(const SnapshotInfo &snapshot, const QString &asked);

/// How the values of a snapshot are read beside those of one database.
struct ValueForms
{
    LiveForms live;
    QString timeZone; ///< that was used, for PlanOrigin; empty: UTC, or the values as they are written
    QStringList notices; ///< what was taken for granted, a sentence each
};

/// Finds it out from both, and lets the snapshot adopt the database's columns so; @p live is a transaction of
/// @p database, which was opened in the zone of timeZoneFor(). Refused where a column holds UUIDs in several forms, so
/// that its rows could not be told from the snapshot's.
Result<ValueForms> adoptForms(Snapshot &snapshot, const Database &database, RowSource &live, const QString &askedZone,
                              const TaskContext &context);

} // namespace Rowback
