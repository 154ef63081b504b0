// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commands.h"
#include "database/database.h"
#include "session/files.h"
#include "session/valueforms.h"

namespace Rowback {

Result<std::unique_ptr<Snapshot>> openSnapshot(const QString &path, const TaskContext &context);
/// Tells of what was not read of these tables, or of all if none is named, and of what may concern any; also with
/// --quiet, for an error is no progress. What could be read is printed all the same. A warning of the whole snapshot
/// changes nothing of the exit code.
ExitCode tellDamage(const Console &console, const Snapshot &snapshot, const QStringList &tables);
/// The time zone in which a dump's datetimes are meant: as asked for, else as the dump says; empty: UTC.
QString dumpTimeZone(const DatabaseArguments &arguments, const Snapshot &snapshot);
/// Asks for the password where nothing else knows it.
Result<std::unique_ptr<Database>> openDatabase(const DatabaseArguments &arguments, const OpenOptions &options);

} // namespace Rowback
