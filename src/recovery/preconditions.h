// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/boundstep.h"
#include "recovery/contenttypes.h"
#include "recovery/references.h"

#include <set>
#include <span>
#include <unordered_map>
#include <unordered_set>

namespace Rowback {

/// What rows the database holds, asked inside the transaction with locks, by batches. Shared by preconditions and
/// verification.
class RowProbe
{
public:
    RowProbe(RowSink &sink, const References &references, const ContentTypes &contentTypes, const TaskContext &context);

    using Rows = std::unordered_map<Key, Row, ValueHash>;
    /// Whole rows by key.
    Result<Rows> rows(TableId table, const std::vector<Key> &keys);
    /// Whole rows by other columns.
    Result<Rows> rowsWhere(TableId table, const std::vector<int> &columns, const std::vector<Key> &tuples);
    /// The row that a reference of @p row points to.
    std::optional<RowRef> target(const Reference &reference, const Row &row) const;
    const Schema &schema() const { return m_sink.schema(); }
    const References &references() const { return m_references; }
    const ContentTypes &contentTypes() const { return m_contentTypes; }

private:
    RowSink &m_sink;
    const References &m_references;
    const ContentTypes &m_contentTypes;
    const TaskContext &m_context;
};

/// A step that could not be carried out, and why.
struct FailedStep
{
    const Step *step = nullptr;
    Error reason;
};

/// A row that refers to another.
struct Tie
{
    RowRef referrer;
    RowRef target;
    bool declared = true; ///< Reference::declared
};

/// Whether the live data is still as the plan expects it; each failure is ErrorCode::Refused and names the row.
class Preconditions
{
public:
    /// @p steps is everything that is going to run: rows that it erases may refer to each other.
    Preconditions(RowProbe &probe, const std::vector<BoundStep> &steps, Since since);

    /// These rows may refer to rows that go, by references that the database does not declare.
    void allowDangling(const std::vector<std::pair<QString, Key>> &rows);
    Result<void> guards(const std::vector<Guard> &guards);
    /// Everything that inserted rows refer to is there, or comes with the same plan.
    Result<void> parents();
    /// The inserts of which that is not true.
    Result<std::vector<FailedStep>> orphans();
    /// What refers to the rows with @p keys, whether those are there or not.
    Result<std::vector<Tie>> referrers(TableId table, const std::vector<Key> &keys);
    /// Before a run of steps of one operation on one table: inserts find key and unique values free, updates and
    /// erasures find the row as it was, and nothing refers to a row that goes.
    Result<void> before(std::span<const BoundStep> run);
    /// The error that says that the row is not as it was.
    Unexpected moved(const RowRef &row, const QString &what) const;

private:
    Result<void> beforeInserts(std::span<const BoundStep> run);
    Result<void> beforeUpdates(std::span<const BoundStep> run);
    Result<void> unreferenced(std::span<const BoundStep> run);
    std::set<Key> comingNames(const Reference &reference) const;
    bool changes(const RowRef &row, const std::vector<int> &columns) const; ///< whether an update does so
    /// Inserts that refer by a name (NamedRows) which no row has.
    Result<void> nameless(const Reference &reference, std::vector<FailedStep> &failed);
    /// Before updates: nothing refers to a row by the name that it loses.
    Result<void> unnamed(std::span<const BoundStep> run);
    /// What refers by their names to rows of @p run, which erases or updates them.
    Result<void> namedReferrers(std::span<const BoundStep> run, std::vector<Tie> &ties);
    QString adviceOnTie(bool dangled) const;

    RowProbe &m_probe;
    const std::vector<BoundStep> &m_steps;
    std::unordered_set<RowRef, RowRefHash> m_going;
    std::unordered_set<RowRef, RowRefHash> m_dangling;
    Since m_since;
};

} // namespace Rowback
