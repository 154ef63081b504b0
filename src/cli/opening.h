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
/// Read-only unless @p forWriting. @p snapshot may be null; it tells the time zone of a dump's datetimes.
Result<std::unique_ptr<Database>> openDatabase(const DatabaseArguments &arguments, bool forWriting,
                                               const Snapshot *snapshot = nullptr);
Result<Profile> openProfile(const QString &name);
Result<QByteArray> readWhole(const QString &path);
Result<Plan> readPlan(const QString &path);
/// Atomically, readable by the owner alone.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
QString userName();

} // namespace Rowback
