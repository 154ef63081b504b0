// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"
#include "database/database.h"
#include "recovery/plan.h"
#include "recovery/profile.h"
#include "snapshot/snapshot.h"

namespace Rowback {

Result<std::unique_ptr<Snapshot>> openSnapshot(const QString &path, const TaskContext &context);
/// The time zone in which a dump's datetimes are meant: as asked for, else as the dump says; empty: UTC.
QString dumpTimeZone(const DatabaseArguments &arguments, const Snapshot &snapshot);
/// Read-only unless @p forWriting; the session is in @p timeZone.
Result<std::unique_ptr<Database>> openDatabase(const DatabaseArguments &arguments, bool forWriting,
                                               const QString &timeZone = {});
Result<Profile> openProfile(const QString &name);
Result<QByteArray> readWhole(const QString &path);
Result<Plan> readPlan(const QString &path);
QString userName();

} // namespace Rowback
