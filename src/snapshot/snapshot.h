// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"
#include "snapshot/liveforms.h"
#include "snapshot/problem.h"
#include "snapshot/snapshotinfo.h"

#include <memory>
#include <span>
#include <vector>

namespace Rowback {

class DumpSource;

/// Numbers of rows of one table, from 0 in the dump's order.
using RowNumbers = std::vector<qint64>;

/// The lines of a data file that make one row, as they stand there.
struct RowText
{
    QString file;
    qint64 line = 0; ///< of the first one, from 1; 0: there is no such row
    QString text; ///< without the last line's end; cut off after 64 KiB
};

/// Bounds that a hostile snapshot runs into. The defaults fit any real one.
struct SnapshotOptions
{
    qint64 unpackedBytes = qint64(64) << 30; ///< of all that is taken out of an archive
    qint64 unpackedRatio = 400; ///< unpacked to packed bytes, once more than 256 MiB were unpacked
    int archiveMembers = 500'000;
    int problemsPerFile = 50; ///< the others are counted in one last problem
};

/// A Python dump: a folder, an old single file, or an archive of either. It is read as text, never executed.
///
/// Opening reads the restore script, finds every row in one pass and checks it; values are decoded when they are asked
/// for. What could not be understood is in problems(), and opening succeeds; it fails only where there is no dump at
/// all, or it cannot be read. The files must not change while the snapshot is open: they are mapped into memory.
/// Not thread-safe; may be opened on one thread and used on another.
class Snapshot
{
public:
    static Result<std::unique_ptr<Snapshot>> open(const QString &path, const SnapshotOptions &options,
                                                  const TaskContext &context);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;
    ~Snapshot();

    const SnapshotInfo &info() const;
    const std::vector<Problem> &problems() const;
    bool hasErrors() const; ///< whether any problem is an error, of a table or of the whole

    /// Columns are of type Unknown, except decimals, until adopt(). Key columns are the inheritance pointer or id; of a
    /// table with neither they are a guess, by names and by values that do not repeat.
    const Schema &schema() const;
    /// Takes over what the columns hold from the tables of the same name in a database, so that rows are found, and
    /// come in order, as they do there; gives all values in the database's @p forms from then on; and looks for rows
    /// with the same key again where the database has another key, or this was a guess, which may change problems(). No
    /// cursor may be open. Fails only when cancelled.
    Result<void> adopt(const Schema &live, const TaskContext &context, const LiveForms &forms = {});
    const SnapshotTable &table(TableId table) const;
    /// By the table's name, its model ("contacts.Partner"), or the name its create function has in the script.
    std::optional<TableId> findTable(const QString &name) const;

    /// Lives as long as the snapshot. Without an order, rows come as the dump has them. find() compares values as
    /// canonical() writes them.
    RowSource &source();

    /// "file:line" of the first row with this key (columns: Table::keyColumns); empty if there is none.
    Result<QString> rowLocation(TableId table, const Key &key, const TaskContext &context);
    /// "file:line" of the n-th row in the dump's order, from 0; empty if there is none.
    QString rowLocation(TableId table, qint64 row) const;
    RowText rowText(TableId table, qint64 row) const;

    /// The rows with these numbers, in this order, decoded now: for a view that shows few of very many. Numbers that
    /// are no row's are passed over.
    Result<std::vector<Row>> rowsAt(TableId table, std::span<const qint64> rows, const std::vector<int> &columns,
                                    const TaskContext &context) const;
    /// All rows by the values of a column: as RowSource orders them, but decimals by value, and words (of up to
    /// 100 000 rows) by the alphabet of the default locale. Descending is the exact reverse.
    Result<RowNumbers> orderBy(TableId table, int column, Qt::SortOrder order, const TaskContext &context);
    /// The rows of which a cell, as displayText() shows it, contains @p text, whatever the case; ascending.
    Result<RowNumbers> rowsContaining(TableId table, const std::vector<int> &columns, const QString &text,
                                      const TaskContext &context) const;
    /// Of some columns the longest text that displayText() shows in any row.
    Result<QStringList> longestTexts(TableId table, const std::vector<int> &columns, const TaskContext &context) const;
    /// Whether the rows come in the order of their keys, so that rowsMatching() finds them by these without an index.
    bool isInKeyOrder(TableId table) const;
    /// The rows that match, as source().find() finds them; ascending.
    Result<RowNumbers> rowsMatching(TableId table, const RowMatch &match, const TaskContext &context);

private:
    explicit Snapshot(std::unique_ptr<DumpSource> source);
    std::unique_ptr<DumpSource> m_source;
};

} // namespace Rowback
