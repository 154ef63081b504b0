// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "recovery/plan.h"
#include "recovery/profile.h"
#include "snapshot/snapshotinfo.h"

namespace Rowback {

/// The profile of this name, of this user or of those that come with the program; see loadProfile().
Result<Profile> openProfile(const QString &name);
/// The same of @p name; where it is empty, of the application that tables like these are of.
Result<Profile> openProfile(const QString &name, const Schema &schema);
/// The time zone in which a database is opened to compare it with a snapshot whose datetimes are meant in @p asked, or
/// else as the snapshot tells; ownTimeZone: the snapshot tells that it is none but the database's; empty: UTC, which is
/// known to engines without the names of time zones, too.
QString timeZoneFor(const SnapshotInfo &snapshot, const QString &asked);
Result<QByteArray> readWhole(const QString &path);
Result<Plan> readPlan(const QString &path);
/// Who runs this process: for plans and journals.
QString userName();

} // namespace Rowback
