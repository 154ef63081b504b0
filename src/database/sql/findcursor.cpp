// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/findcursor.h"

#include "database/sql/matching.h"
#include "database/sql/statements.h"
#include "schema/comparison.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t largestBatch = 500;

const Column &columnAt(const Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

/// Without those that cannot match anything, and each once.
std::vector<Key> distinctTuples(const Table &table, const RowMatch &match)
{
    std::vector<Key> tuples;
    std::unordered_set<Key, ValueHash> seen;
    for (const Key &tuple : match.tuples) {
        Key same;
        bool possible = true;
        for (std::size_t i = 0; i < tuple.size(); ++i) {
            const Column &column = columnAt(table, match.columns[i]);
            possible = possible && canEqual(column, tuple[i]);
            same.push_back(canonical(column, tuple[i].cell()));
        }
        if (possible && seen.insert(std::move(same)).second) {
            tuples.push_back(tuple);
        }
    }
    return tuples;
}

} // namespace

FindCursor::FindCursor(Session &session, const Table &table, const RowRequest &request, const RowMatch &match,
                       bool lock, TaskContext context)
    : m_session(session)
    , m_table(table)
    , m_columns(request.columns)
    , m_asked(request.columns.size())
    , m_matchColumns(match.columns)
    , m_tuples(distinctTuples(table, match))
    , m_lock(lock)
    , m_context(std::move(context))
{
    const std::size_t width = std::max<std::size_t>(m_matchColumns.size(), 1);
    m_batchSize = std::clamp<std::size_t>(m_session.maxParameters() / width, 1, largestBatch);
    const bool collated = std::any_of(m_matchColumns.begin(), m_matchColumns.end(), [&](int column) {
        const ColumnType type = columnAt(table, column).type;
        return type != ColumnType::Integer && type != ColumnType::Boolean;
    });
    m_mayRepeat = collated && m_tuples.size() > m_batchSize && !table.keyColumns.empty();
    if (m_mayRepeat) {
        m_columns.insert(m_columns.end(), table.keyColumns.begin(), table.keyColumns.end());
    }
}

Result<bool> FindCursor::openBatch()
{
    m_batch.reset();
    if (m_nextTuple >= m_tuples.size()) {
        return false;
    }
    const std::size_t end = std::min(m_nextTuple + m_batchSize, m_tuples.size());
    std::vector<const Key *> tuples;
    for (; m_nextTuple < end; ++m_nextTuple) {
        tuples.push_back(&m_tuples[m_nextTuple]);
    }
    std::vector<const Column *> columns;
    for (const int column : m_columns) {
        columns.push_back(&columnAt(m_table, column));
    }
    const Statement statement = selectMatching(m_session.dialect(), m_table, m_columns, m_matchColumns, tuples, m_lock);
    auto batch = m_session.query(statement, std::move(columns), m_context);
    if (!batch) {
        return batch.unexpected();
    }
    m_batch = *std::move(batch);
    return true;
}

Result<bool> FindCursor::next()
{
    while (true) {
        if (!m_batch) {
            if (auto opened = openBatch(); !opened || !*opened) {
                return opened;
            }
        }
        auto more = m_batch->next();
        if (!more) {
            return more;
        }
        if (!*more) {
            m_batch.reset();
        } else if (isNew()) {
            return true;
        }
    }
}

bool FindCursor::isNew()
{
    if (!m_mayRepeat) {
        return true;
    }
    Key key;
    for (const Cell cell : m_batch->cells().subspan(m_asked)) {
        key.emplace_back(cell);
    }
    return m_seen.insert(std::move(key)).second;
}

std::span<const Cell> FindCursor::cells() const
{
    return m_batch->cells().first(m_asked);
}

} // namespace Rowback
