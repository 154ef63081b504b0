// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"
#include "snapshot/snapshot.h"

#include <set>
#include <utility>

namespace Rowback {

/// The columns, as LiveForms::uuidDigits, in which the snapshot has UUIDs with hyphens, and the database has them
/// without: char(32), as Django makes them where an engine has no type for UUIDs. Refused where a column of the
/// database holds both forms, or upper case: no form of the snapshot's would find its rows. The snapshot gives values
/// as written.
Result<std::set<std::pair<QString, QString>>> columnsOfUuidDigits(Snapshot &snapshot, RowSource &live,
                                                                  const TaskContext &context);

} // namespace Rowback
