// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/session.h"
#include "schema/rowsource.h"

#include <span>
#include <unordered_set>

namespace Rowback {

/// The rows of a RowMatch, asked for in batches of bounded size. Each row comes once: tuples that are equal are asked
/// for once, and where an engine's collation may find a row for tuples in two batches, keys of rows that came already
/// are kept.
class FindCursor final : public RowCursor
{
public:
    FindCursor(Session &session, const Table &table, const RowRequest &request, const RowMatch &match, bool lock,
               TaskContext context);

    Result<bool> next() override;
    std::span<const Cell> cells() const override;

private:
    Result<bool> openBatch();
    bool isNew();

    Session &m_session;
    const Table &m_table;
    std::vector<int> m_columns; ///< asked for, then the key's where rows may repeat
    std::size_t m_asked; ///< how many of m_columns were asked for
    std::vector<int> m_matchColumns;
    std::vector<Key> m_tuples;
    std::size_t m_nextTuple = 0;
    std::size_t m_batchSize;
    bool m_lock;
    bool m_mayRepeat = false;
    TaskContext m_context;
    std::unique_ptr<RowCursor> m_batch;
    std::unordered_set<Key, ValueHash> m_seen;
};

} // namespace Rowback
