// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/alignment.h"
#include "recovery/comparer.h"
#include "recovery/contenttypes.h"
#include "recovery/namedrows.h"
#include "recovery/profile.h"
#include "recovery/references.h"
#include "recovery/rowref.h"
#include "recovery/undeclared.h"

#include <vector>

namespace Rowback {

/// Everything that is known once snapshot and live database have been read and compared, and on which findings
/// and plan are built. Not changed after compare().
struct Situation
{
    const Schema *live = nullptr;
    const Profile *profile = nullptr;
    References references;
    std::vector<UndeclaredReference> undeclared;
    Alignment alignment;
    ContentTypes contentTypes;
    std::vector<TableComparison> tables; ///< by live table
    NamedRows snapshotNames; ///< where foreign keys do not refer to the primary key
    NamedRows liveNames;

    const Table &table(TableId id) const { return live->table(id); }
    const TableComparison &comparison(TableId id) const { return tables[static_cast<std::size_t>(id)]; }

    /// The record that a row is part of: its family's root table, with the row's key.
    RowRef record(const RowRef &row) const { return {references.root(row.table), row.key}; }
    Key keyOf(TableId id, const Row &row) const;
    /// The values of some columns, canonical, for maps and sets; nothing where one of them is NULL.
    std::optional<Key> tuple(TableId id, const std::vector<int> &columns, const Row &row) const;
    /// The same as a unique key tells it from others: texts that the engine takes for equal are equal.
    std::optional<Key> held(TableId id, const std::vector<int> &columns, const Row &row) const;
    /// The row that a reference in @p row points to, where it points anywhere. A generic reference whose content type
    /// is a label or a number of a table that exists gives that table. @p side: where the row is, for a foreign key to
    /// another unique key than the primary one gives the row that bears the value there.
    std::optional<RowRef> target(const Reference &reference, const Row &row, Side side) const;
    /// What a reference holds, canonical as the columns are to which it refers; nothing where one is NULL.
    std::optional<Key> held(const Reference &reference, const Row &row) const;
    const NamedRows &names(Side side) const { return side == Side::Live ? liveNames : snapshotNames; }
    std::optional<TableId> tableOfContentType(const Value &value) const;
    /// "contacts_partner 4011"
    QString name(const RowRef &row) const;
    /// "project → pcsw_client 4011"
    QString linkText(const Reference &reference, const RowRef &target) const;
};

/// Reads keys and cells of every table of @p live and compares them with @p snapshot; @p languages are the snapshot's.
/// All arguments but the context must outlive the answer.
Result<Situation> compare(RowSource &snapshot, const QStringList &languages, RowSource &live, const Profile &profile,
                          const TaskContext &context);

} // namespace Rowback
