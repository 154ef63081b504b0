// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/references.h"
#include "session/summaries.h"

#include <memory>

namespace Rowback {

/// Which rows of a table are wanted, and in which order. Columns are indexes into Table::columns.
struct RowQuery
{
    TableId table{};
    int sortColumn = -1; ///< -1: the dump's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    QString text; ///< rows that show it somewhere, whatever the case; empty: all
    int textColumn = -1; ///< where it must be; -1: in any column
    RowMatch match; ///< no columns: all rows
};

/// A cell as a person sees it.
struct ShownCell
{
    QString text;
    bool isNull = false;
};

/// Some neighbours of the rows that were asked for.
struct RowPage
{
    qint64 first = 0; ///< their place among them
    RowNumbers numbers; ///< their numbers in the snapshot
    std::vector<std::vector<ShownCell>> rows;
};

/// What a snapshot is for a browser: a value.
struct SnapshotOutline
{
    SnapshotSummary summary;
    /// By table and column: the name of the table that the column refers to; "*": any; empty: none.
    std::vector<QStringList> targets;
};

struct RowTarget
{
    TableId table{};
    qint64 row = -1; ///< -1: the table has no such row
    QString key; ///< that was looked for
};

/// Rows of one table that refer to a record by one of its columns.
struct Referrer
{
    TableId table{};
    QString tableName;
    QString columns;
    qint64 rows = 0;
    RowMatch match; ///< finds them
};

enum class RowFormat : quint8 { Csv, JsonLines };

/// A snapshot as a browser reads it: rows of one table in some order, as many as fit into a view, and from record to
/// record along their references. Not thread-safe; may be opened on one thread and used on another.
class SnapshotReader
{
public:
    static constexpr qsizetype mostShown = 1000; ///< characters of a cell; the rest is told by "…"

    /// @p profile names the knowledge of references that the snapshot itself does not tell; see openProfile(). Empty:
    /// the shipped one of its application, if its tables tell that.
    static Result<std::unique_ptr<SnapshotReader>> open(const QString &path, const QString &profile,
                                                        const TaskContext &context);

    SnapshotOutline outline() const;
    /// From now on these rows are meant; gives their number. After an error it is still the rows of before.
    Result<qint64> select(const RowQuery &query, const TaskContext &context);
    Result<RowPage> page(qint64 first, qint64 count, const TaskContext &context) const;
    /// Where a row stands among those selected; -1: nowhere.
    qint64 placeOf(qint64 row) const;
    RowText text(qint64 row) const { return m_snapshot->rowText(m_query.table, row); }

    /// The row that a cell of the selected table refers to; fails with ErrorCode::NotFound where the column refers to
    /// nothing or the cell is NULL.
    Result<RowTarget> follow(qint64 row, int column, const TaskContext &context);
    /// Who refers to a row of the selected table, the tables with most rows first; none that have no row.
    Result<std::vector<Referrer>> referrers(qint64 row, const TaskContext &context);
    /// The selected rows with these places as CSV with a header line.
    Result<QByteArray> csv(const std::vector<qint64> &places, const TaskContext &context) const;
    /// Writes the selected rows to a file, which appears only when it is whole; gives their number.
    Result<qint64> exportRows(const QString &path, RowFormat format, const TaskContext &context) const;

private:
    SnapshotReader(std::unique_ptr<Snapshot> snapshot, References references);

    const Table &table() const { return m_snapshot->schema().table(m_query.table); }
    qint64 numberAt(qint64 place) const;
    Result<Key> valuesOf(qint64 row, const std::vector<int> &columns, const TaskContext &context) const;
    const Reference *referenceAt(int column) const;
    Result<RowMatch> matchOf(const Reference &reference, qint64 row, const TaskContext &context) const;
    Result<QByteArray> lines(const RowNumbers &numbers, RowFormat format, const TaskContext &context) const;

    std::unique_ptr<Snapshot> m_snapshot;
    References m_references;
    RowQuery m_query;
    bool m_isAll = true; ///< m_numbers is not needed: all rows in the dump's order
    RowNumbers m_numbers;
    qint64 m_count = 0;
};

} // namespace Rowback
