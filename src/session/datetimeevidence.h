// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"
#include "snapshot/snapshot.h"

#include <QTimeZone>

namespace Rowback {

/// How many datetimes of rows that are on both sides are the same, in columns without a zone.
struct DatetimeEvidence
{
    qint64 asWritten = 0;
    qint64 inUtc = 0; ///< if the snapshot's are taken from its clock's zone to UTC
};

/// Looks at some rows of each table, which have the same key on both sides. The snapshot gives values as written, and
/// has the types of the database.
Result<DatetimeEvidence> compareDatetimes(Snapshot &snapshot, RowSource &live, const QTimeZone &clock,
                                          const TaskContext &context);

} // namespace Rowback
