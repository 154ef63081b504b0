// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"
#include "recovery/references.h"
#include "session/referencelabels.h"
#include "session/summaries.h"

#include <memory>
#include <optional>

namespace Rowback {

/// Which rows of a table are wanted, and in which order. Columns are indexes into Table::columns.
struct RowQuery
{
    TableId table{};
    int sortColumn = -1; ///< -1: the dump's own order, or that of the keys
    Qt::SortOrder order = Qt::AscendingOrder;
    QString text; ///< rows that show it somewhere, whatever the case; empty: all
    int textColumn = -1; ///< where it must be; -1: in any column
    RowMatch match; ///< no columns: all rows
};

/// What a person should know of the rows that were selected.
struct SelectionNote
{
    bool isCapped = false; ///< there are more, which are not among them: the table has no key
    QStringList longestKey; ///< for each column of the key the longest text of a row
    bool isByCodePoint = false; ///< too many for the alphabet: capitals come first, "Ä" after "Z"
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
    RowNumbers numbers; ///< what their reader calls them
    std::vector<std::vector<ShownCell>> rows;
};

/// What the references in the rows of a page refer to, in words.
struct PageLabels
{
    qint64 first = 0;
    std::vector<QStringList> labels; ///< by row and column; empty: nothing to say
};

/// What a snapshot or a live database is for a browser: a value.
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

/// A row with what its columns are, to be laid beside its counterpart elsewhere. A value.
struct RowRecord
{
    Table table;
    Row values; ///< content types as labels
    std::vector<ComparisonHints> hints; ///< by column
};

/// The columns of both that do not hold the same, as a dump would write it.
QStringList differences(const RowRecord &snapshot, const RowRecord &live);

enum class RowFormat : quint8 { Csv, JsonLines };

/// Tables as a browser reads them: rows of one table in some order, as many as fit into a view, and from record to
/// record along their references. Each row has a number that stays the same as long as the reader lives. Not
/// thread-safe; may be opened on one thread and used on another.
class TableReader
{
public:
    static constexpr qsizetype mostShown = 1000; ///< characters of a cell; the rest is told by "…"

    TableReader(const TableReader &) = delete;
    TableReader &operator=(const TableReader &) = delete;
    virtual ~TableReader() = default;

    SnapshotOutline outline() const;
    /// From now on these rows are meant; gives their number. After an error it is still the rows of before.
    virtual Result<qint64> select(const RowQuery &query, const TaskContext &context) = 0;
    const SelectionNote &note() const { return m_note; }
    Result<RowPage> page(qint64 first, qint64 count, const TaskContext &context);
    /// For the same rows; what would take long to find has no words.
    Result<PageLabels> labels(qint64 first, qint64 count, const TaskContext &context);
    /// Where a row stands among those selected; -1: nowhere.
    virtual qint64 placeOf(qint64 row) const = 0;
    /// The lines of the dump that make a row; without a file where there are none.
    virtual RowText text(qint64 row) const = 0;

    /// The row that a cell of the selected table refers to; fails with ErrorCode::NotFound where the column refers to
    /// nothing or the cell is NULL.
    Result<RowTarget> follow(qint64 row, int column, const TaskContext &context);
    /// Who refers to a row of the selected table, the tables with most rows first; none that have no row.
    Result<std::vector<Referrer>> referrers(qint64 row, const TaskContext &context);
    Result<RowRecord> record(qint64 row, const TaskContext &context);
    /// The row of the table of the same name that has the same key; fails with ErrorCode::NotFound where there is no
    /// such table.
    Result<RowTarget> counterpart(const RowRecord &other, const TaskContext &context);
    /// The selected rows with these places as CSV with a header line.
    Result<QByteArray> csv(const std::vector<qint64> &places, const TaskContext &context);
    /// Writes the selected rows to a file, which appears only when it is whole; gives their number.
    Result<qint64> exportRows(const QString &path, RowFormat format, const TaskContext &context);

protected:
    using FoundRows = std::vector<std::optional<Row>>; ///< nothing: the row is gone

    TableReader(References references, Profile profile)
        : m_references(std::move(references))
        , m_profile(std::move(profile))
    { }

    virtual const Schema &schema() const = 0;
    virtual SnapshotSummary summary() const = 0;
    virtual qint64 numberAt(qint64 place) = 0;
    /// Rows of the selected table, in this order. Content types come as labels.
    virtual Result<FoundRows> rowsOf(const RowNumbers &numbers, const std::vector<int> &columns,
                                     const TaskContext &context)
        = 0;
    /// A content type in @p match is a label.
    virtual Result<RowNumbers> rowsMatching(TableId table, const RowMatch &match, const TaskContext &context) = 0;
    /// Whole rows, as ReferenceLabels::Finder.
    virtual Result<std::vector<Row>> matchingRows(TableId table, const RowMatch &match, const TaskContext &context) = 0;
    virtual Result<qint64> countMatching(TableId table, const RowMatch &match, const TaskContext &context) = 0;

    const References &references() const { return m_references; }
    const Table &table() const { return schema().table(m_query.table); }

    RowQuery m_query;
    qint64 m_count = 0; ///< rows selected
    SelectionNote m_note; ///< of them

private:
    RowNumbers numbersAt(qint64 first, qint64 count);
    Result<Key> valuesOf(qint64 row, const std::vector<int> &columns, const TaskContext &context);
    const Reference *referenceAt(int column) const;
    Result<RowMatch> matchOf(const Reference &reference, qint64 row, const TaskContext &context);
    Result<QByteArray> lines(const RowNumbers &numbers, RowFormat format, const TaskContext &context);

    References m_references;
    Profile m_profile;
    std::unique_ptr<ReferenceLabels> m_labels; ///< made when it is first asked
};

} // namespace Rowback
