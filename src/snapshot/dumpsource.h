// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"
#include "snapshot/dumpcontents.h"
#include "snapshot/sortindex.h"

#include <map>

namespace Rowback {

/// The rows of an open dump. Keeps the index of the table that was last asked for in an order or by its key, and those
/// by keys of some tables more, so that one can go to and fro between them.
class DumpSource final : public RowSource
{
public:
    DumpSource(std::unique_ptr<DumpContents> dump, std::shared_ptr<const void> bytes);

    static constexpr std::size_t mostKept = 1'000'000; ///< rows, of 16 bytes each

    const DumpContents &dump() const { return *m_dump; }
    const Schema &schema() const override { return m_dump->schema; }
    Result<std::unique_ptr<RowCursor>> rows(const RowRequest &request, const TaskContext &context) override;
    Result<std::unique_ptr<RowCursor>> find(const RowRequest &request, const RowMatch &match,
                                            const TaskContext &context) override;
    Result<qint64> rowCount(TableId table) override;
    /// See Snapshot::adopt().
    Result<void> adopt(const Schema &live, const TaskContext &context, const LiveForms &forms);

    /// The numbers of the rows that match, ascending.
    Result<std::vector<std::size_t>> findRows(TableId table, const RowMatch &match, const TaskContext &context);
    /// All rows in the order of a column; see Snapshot::orderBy().
    Result<std::vector<qint64>> orderBy(TableId table, int column, const TaskContext &context);
    /// "file:line" of a row.
    QString where(TableId table, std::size_t row) const;
    /// See Snapshot::isInKeyOrder().
    bool isInKeyOrder(TableId table) const;
    /// See Snapshot::longestTexts().
    Result<QStringList> longestTexts(TableId table, const std::vector<int> &columns, const TaskContext &context) const;

private:
    void keep(std::shared_ptr<const SortIndex> index);
    Result<const SortIndex *> indexOf(TableId table, const std::vector<int> &columns, const TaskContext &context);
    Result<void> settleKey(TableId table, const Table &live, const TaskContext &context);
    bool isInOrder(TableId table, const std::vector<int> &columns) const;
    Result<std::vector<std::size_t>> findByIndex(TableId table, const RowMatch &match, const TaskContext &context);
    std::vector<std::size_t> findInOrder(TableId table, const RowMatch &match) const;
    Result<std::vector<std::size_t>> findByScan(TableId table, const RowMatch &match, const TaskContext &context) const;

    std::unique_ptr<DumpContents> m_dump;
    std::shared_ptr<const void> m_bytes; ///< keeps the mapped files
    std::shared_ptr<const SortIndex> m_index; ///< open cursors share it
    std::map<TableId, std::shared_ptr<const SortIndex>>
        m_keyIndexes; ///< of tables that are not in the order of their keys
    std::size_t m_keptRows = 0; ///< in m_keyIndexes
};

} // namespace Rowback
