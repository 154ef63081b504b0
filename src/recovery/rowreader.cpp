// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/rowreader.h"

namespace Rowback {

RowReader::RowReader(RowSource &snapshot, RowSource &live, const Situation &situation, const TaskContext &context)
    : m_snapshot(snapshot)
    , m_live(live)
    , m_situation(situation)
    , m_context(context)
{ }

Row RowReader::inLiveOrder(TableId id, std::span<const Cell> cells) const
{
    const AlignedTable &aligned = m_situation.alignment.at(id);
    const std::vector<Column> &columns = m_situation.table(id).columns;
    Row row(columns.size());
    for (std::size_t i = 0; i < aligned.common.size(); ++i) {
        const auto column = static_cast<std::size_t>(aligned.common[i]);
        row[column] = asStored(columns[column], cells[i]);
    }
    return row;
}

Result<RowsByKey> RowReader::snapshotRows(TableId id, const std::vector<Key> &keys)
{
    RowsByKey result;
    const AlignedTable &aligned = m_situation.alignment.at(id);
    if (keys.empty() || !aligned.comparable) {
        return result;
    }
    const RowMatch match{aligned.inSnapshot(m_situation.table(id).keyColumns), keys};
    const auto read
        = visitRows(m_snapshot.find({*aligned.snapshot, aligned.inSnapshot(aligned.common), {}}, match, m_context),
                  [&](std::span<const Cell> cells) {
                      Row row = inLiveOrder(id, cells);
                      Key key = m_situation.keyOf(id, row);
                      result.emplace(std::move(key), std::move(row)); // the first of a repeated key counts
                      return true;
                  });
    return read ? Result<RowsByKey>(std::move(result)) : read.unexpected();
}

Result<RowsByKey> RowReader::liveRows(TableId id, const std::vector<Key> &keys)
{
    return liveRowsWhere(id, m_situation.table(id).keyColumns, keys);
}

Result<RowsByKey> RowReader::allLiveRows(TableId id)
{
    return gather(id, m_live.rows({id, m_situation.table(id).allColumns(), {}}, m_context));
}

Result<RuleAnswer> RowReader::breaches(TableId id, const EngineRule &rule, std::span<const ProposedRow> rows)
{
    return m_live.breaches(id, rule, rows, m_context);
}

Result<RowsByKey> RowReader::liveRowsWhere(TableId id, const std::vector<int> &columns, std::vector<Key> tuples)
{
    if (tuples.empty()) {
        return RowsByKey();
    }
    return gather(id,
                  m_live.find({id, m_situation.table(id).allColumns(), {}}, {columns, std::move(tuples)}, m_context));
}

Result<std::size_t> RowReader::tupleOf(TableId id, const std::vector<int> &columns, std::span<const Key> tuples,
                                       const Key &liveKey)
{
    std::size_t first = 0;
    for (std::size_t count = tuples.size(); count > 1;) {
        const std::size_t half = count / 2;
        const auto some = tuples.subspan(first, half);
        const auto rows = liveRowsWhere(id, columns, {some.begin(), some.end()});
        if (!rows) {
            return rows.unexpected();
        }
        first += rows->contains(liveKey) ? 0 : half;
        count = rows->contains(liveKey) ? half : count - half;
    }
    return first;
}

Result<RowsByKey> RowReader::gather(TableId id, Result<std::unique_ptr<RowCursor>> cursor) const
{
    RowsByKey result;
    const auto read = visitRows(std::move(cursor), [&](std::span<const Cell> cells) {
        Row row;
        row.reserve(cells.size());
        for (const Cell cell : cells) {
            row.emplace_back(cell);
        }
        Key key = m_situation.keyOf(id, row);
        result.emplace(std::move(key), std::move(row));
        return true;
    });
    return read ? Result<RowsByKey>(std::move(result)) : read.unexpected();
}

Result<RowsByKey> RowReader::droppedValues(TableId id, const std::vector<Key> &keys)
{
    RowsByKey result;
    const AlignedTable &aligned = m_situation.alignment.at(id);
    if (keys.empty() || aligned.droppedColumns.empty() || !aligned.comparable) {
        return result;
    }
    const std::vector<int> keyColumns = aligned.inSnapshot(m_situation.table(id).keyColumns);
    std::vector<int> columns = keyColumns;
    columns.insert(columns.end(), aligned.droppedColumns.begin(), aligned.droppedColumns.end());
    const auto read = visitRows(
        m_snapshot.find({*aligned.snapshot, columns, {}}, {keyColumns, keys}, m_context),
        [&](std::span<const Cell> cells) {
            Key key;
            for (std::size_t i = 0; i < keyColumns.size(); ++i) {
                const int live = m_situation.table(id).keyColumns[i];
                key.push_back(canonical(m_situation.table(id).columns[static_cast<std::size_t>(live)], cells[i]));
            }
            Row row;
            for (const Cell cell : cells.subspan(keyColumns.size())) {
                row.emplace_back(cell);
            }
            result.emplace(std::move(key), std::move(row));
            return true;
        });
    return read ? Result<RowsByKey>(std::move(result)) : read.unexpected();
}

Result<std::vector<Row>> RowReader::snapshotSample(TableId id, std::size_t limit)
{
    std::vector<Row> result;
    const AlignedTable &aligned = m_situation.alignment.at(id);
    if (!aligned.comparable) {
        return result;
    }
    const auto read = visitRows(m_snapshot.rows({*aligned.snapshot, aligned.inSnapshot(aligned.common), {}}, m_context),
                              [&](std::span<const Cell> cells) {
                                  result.push_back(inLiveOrder(id, cells));
                                  return result.size() < limit;
                              });
    return read ? Result<std::vector<Row>>(std::move(result)) : read.unexpected();
}

} // namespace Rowback
