// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/memorytables.h"

namespace Rowback {

/// The rows of @p table that a match asks for, as indexes; equality is by canonical() value.
std::vector<std::size_t> matchingRows(const MemoryTables &tables, TableId table, const RowMatch &match);

/// MemoryTables as a snapshot or a live database to read from. Counts the questions it is asked.
class MemoryRowSource : public RowSource
{
public:
    /// @p tables must outlive the source and not change while it is read.
    explicit MemoryRowSource(const MemoryTables &tables);

    const Schema &schema() const override { return m_tables.schema; }
    Result<std::unique_ptr<RowCursor>> rows(const RowRequest &request, const TaskContext &context) override;
    Result<std::unique_ptr<RowCursor>> find(const RowRequest &request, const RowMatch &match,
                                            const TaskContext &context) override;
    Result<qint64> rowCount(TableId table) override;

    int streams = 0; ///< calls of rows()
    int finds = 0; ///< calls of find()

private:
    const MemoryTables &m_tables;
};

} // namespace Rowback
