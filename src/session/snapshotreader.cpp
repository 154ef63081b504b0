// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/snapshotreader.h"

#include "recovery/profile.h"
#include "schema/collation.h"
#include "session/files.h"
#include "session/snapshotlabels.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Rowback {

namespace {

/// The columns in which a query's text may stand.
std::vector<int> textColumns(const RowQuery &query, const Table &table)
{
    return query.textColumn < 0 ? table.allColumns() : std::vector<int>{query.textColumn};
}

/// Rows that match the query, ascending; @p isAll: it asks for all, and none are listed.
Result<RowNumbers> chosenRows(Snapshot &snapshot, const RowQuery &query, bool &isAll, const TaskContext &context)
{
    isAll = query.text.isEmpty() && query.match.columns.empty();
    if (query.text.isEmpty()) {
        return isAll ? RowNumbers() : snapshot.rowsMatching(query.table, query.match, context);
    }
    auto containing = snapshot.rowsContaining(query.table, textColumns(query, snapshot.schema().table(query.table)),
                                              query.text, context);
    if (!containing || query.match.columns.empty()) {
        return containing;
    }
    const auto matching = snapshot.rowsMatching(query.table, query.match, context);
    if (!matching) {
        return matching.unexpected();
    }
    RowNumbers both;
    std::set_intersection(containing->begin(), containing->end(), matching->begin(), matching->end(),
                          std::back_inserter(both));
    return both;
}

/// Those of @p order that are among @p chosen, which are ascending.
RowNumbers inOrder(const RowNumbers &order, const RowNumbers &chosen)
{
    std::vector<bool> isChosen(order.size(), false);
    for (const qint64 row : chosen) {
        isChosen[static_cast<std::size_t>(row)] = true;
    }
    RowNumbers result;
    result.reserve(chosen.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(result),
                 [&](qint64 row) { return isChosen[static_cast<std::size_t>(row)]; });
    return result;
}

} // namespace

SnapshotReader::SnapshotReader(std::unique_ptr<Snapshot> snapshot, References references, Profile profile)
    : TableReader(std::move(references), std::move(profile))
    , m_snapshot(std::move(snapshot))
{
    m_count = m_snapshot->schema().size() == 0 ? 0 : m_snapshot->table(TableId{0}).foundRows;
}

Result<std::unique_ptr<SnapshotReader>> SnapshotReader::open(const QString &path, const QString &profile,
                                                             const TaskContext &context)
{
    auto snapshot = Snapshot::open(path, {}, context);
    if (!snapshot) {
        return snapshot.unexpected();
    }
    const Schema &schema = (*snapshot)->schema();
    const auto knowledge = openProfile(profile, schema);
    if (!knowledge) {
        return knowledge.unexpected();
    }
    References references = References::build(schema, &schema, *knowledge);
    return std::unique_ptr<SnapshotReader>(new SnapshotReader(*std::move(snapshot), std::move(references), *knowledge));
}

Result<qint64> SnapshotReader::select(const RowQuery &query, const TaskContext &context)
{
    bool isAll = false;
    auto chosen = chosenRows(*m_snapshot, query, isAll, context);
    if (!chosen) {
        return chosen.unexpected();
    }
    if (query.sortColumn >= 0) {
        auto order = m_snapshot->orderBy(query.table, query.sortColumn, query.order, context);
        if (!order) {
            return order.unexpected();
        }
        chosen = isAll ? *std::move(order) : inOrder(*order, *chosen);
        isAll = false;
    }
    const RowQuery before = std::exchange(m_query, query);
    auto longest = longestKey(context);
    if (!longest) {
        m_query = before;
        return longest.unexpected();
    }
    m_note.longestKey = *std::move(longest);
    m_isAll = isAll;
    m_numbers = *std::move(chosen);
    m_count = m_isAll ? m_snapshot->table(query.table).foundRows : static_cast<qint64>(m_numbers.size());
    m_note.isByCodePoint = isByCodePoint(context);
    return m_count;
}

/// Of the whole table, however few of its rows are selected.
Result<QStringList> SnapshotReader::longestKey(const TaskContext &context)
{
    const auto known = m_longestKeys.find(m_query.table);
    if (known != m_longestKeys.end()) {
        return known->second;
    }
    auto longest = m_snapshot->longestTexts(m_query.table, table().keyColumns, context);
    if (longest) {
        m_longestKeys.emplace(m_query.table, *longest);
    }
    return longest;
}

/// More rows than can be put into the order of their words come by code point. Words are the last in any order.
bool SnapshotReader::isByCodePoint(const TaskContext &context)
{
    if (m_query.sortColumn < 0 || m_numbers.empty()
        || m_snapshot->table(m_query.table).foundRows <= static_cast<qint64>(WordOrder::mostCells)) {
        return false;
    }
    const bool ascends = m_query.order == Qt::AscendingOrder;
    const auto last = rowsOf({ascends ? m_numbers.back() : m_numbers.front()}, {m_query.sortColumn}, context);
    return last && last->front() && last->front()->front().kind() == ValueKind::Text
        && hasLetters(last->front()->front().text());
}

qint64 SnapshotReader::numberAt(qint64 place)
{
    return m_isAll ? place : m_numbers[static_cast<std::size_t>(place)];
}

qint64 SnapshotReader::placeOf(qint64 row) const
{
    if (m_isAll) {
        return row >= 0 && row < m_count ? row : -1;
    }
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), row);
    return found == m_numbers.end() ? -1 : found - m_numbers.begin();
}

Result<TableReader::FoundRows> SnapshotReader::rowsOf(const RowNumbers &numbers, const std::vector<int> &columns,
                                                      const TaskContext &context)
{
    auto rows = m_snapshot->rowsAt(m_query.table, numbers, columns, context);
    if (!rows) {
        return rows.unexpected();
    }
    return FoundRows(std::make_move_iterator(rows->begin()), std::make_move_iterator(rows->end()));
}

Result<RowNumbers> SnapshotReader::rowsMatching(TableId table, const RowMatch &match, const TaskContext &context)
{
    return m_snapshot->rowsMatching(table, match, context);
}

Result<std::vector<Row>> SnapshotReader::matchingRows(TableId table, const RowMatch &match, const TaskContext &context)
{
    return quicklyMatching(*m_snapshot, table, match, context);
}

Result<qint64> SnapshotReader::countMatching(TableId table, const RowMatch &match, const TaskContext &context)
{
    const auto rows = m_snapshot->rowsMatching(table, match, context);
    if (!rows) {
        return rows.unexpected();
    }
    return static_cast<qint64>(rows->size());
}

} // namespace Rowback
