// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"
#include "snapshot/snapshot.h"

namespace Rowback {

/// A row by itself, with the names of what it holds.
struct LooseRow
{
    QString table;
    QStringList columns;
    Row values;
};

/// What the references in rows of a snapshot refer to there, in words; see ReferenceLabels. For each row by its
/// columns; empty where there is nothing to say, as for a table that the snapshot has not.
Result<std::vector<QStringList>> snapshotLabels(Snapshot &snapshot, const Profile &profile,
                                                const std::vector<LooseRow> &rows, const TaskContext &context);

/// Whole rows that match, as ReferenceLabels::Finder.
Result<std::vector<Row>> quicklyMatching(Snapshot &snapshot, TableId table, const RowMatch &match,
                                         const TaskContext &context);

} // namespace Rowback
