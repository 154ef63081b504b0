// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/lastingvalues.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t sampleRows = 20'000;
constexpr double uniqueBits = 4.0; ///< numbers of cards and passports do change
constexpr double createdBits = 8.0;
constexpr double ascendingShare = 0.95; ///< a few were given out again, or came by an import

bool isMoment(const Column &column)
{
    return column.type == ColumnType::DateTime || column.type == ColumnType::Timestamp;
}

/// Of a column, where it holds something.
std::vector<std::pair<Key, Value>> momentsByKey(const Table &table, int column, const std::vector<Row> &rows)
{
    std::vector<std::pair<Key, Value>> result;
    const auto c = static_cast<std::size_t>(column);
    for (const Row &row : rows) {
        if (!row[c].isNull()) {
            result.emplace_back(keyOfRow(table, row), canonical(table.columns[c], row[c].cell()));
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool ascends(const std::vector<std::pair<Key, Value>> &moments)
{
    std::size_t rising = 0;
    for (std::size_t i = 1; i < moments.size(); ++i) {
        rising += moments[i - 1].second <= moments[i].second ? 1 : 0;
    }
    return moments.size() > 2
        && static_cast<double>(rising) >= ascendingShare * static_cast<double>(moments.size() - 1);
}

/// Whether @p later is the earlier of the two in no row, and the later one in some.
bool isFollowedBy(const Table &table, int column, int later, const std::vector<Row> &rows)
{
    bool differs = false;
    for (const Row &row : rows) {
        const Value &one = row[static_cast<std::size_t>(column)];
        const Value &other = row[static_cast<std::size_t>(later)];
        if (one.isNull() || other.isNull()) {
            continue;
        }
        const Value before = canonical(table.columns[static_cast<std::size_t>(column)], one.cell());
        const Value after = canonical(table.columns[static_cast<std::size_t>(later)], other.cell());
        if (after < before) {
            return false;
        }
        differs = differs || before < after;
    }
    return differs;
}

} // namespace

LastingValues::LastingValues(const Situation &situation, RowReader &reader)
    : m_situation(situation)
    , m_reader(reader)
{ }

std::map<int, Value> LastingValues::creationColumns(TableId id, const std::vector<Row> &rows) const
{
    std::map<int, Value> result;
    const Table &table = m_situation.table(id);
    std::vector<int> moments;
    for (const int column : m_situation.alignment.at(id).common) {
        if (isMoment(table.columns[static_cast<std::size_t>(column)])) {
            moments.push_back(column);
        }
    }
    for (const int column : moments) {
        const bool isFollowed = std::any_of(moments.begin(), moments.end(), [&](int later) {
            return later != column && isFollowedBy(table, column, later, rows);
        });
        const auto values = isFollowed ? momentsByKey(table, column, rows) : std::vector<std::pair<Key, Value>>();
        if (isFollowed && ascends(values)) {
            const auto last = std::max_element(values.begin(), values.end(), [](const auto &one, const auto &other) {
                return one.second < other.second;
            });
            result.emplace(column, last->second);
        }
    }
    return result;
}

Result<const LastingValues::Columns *> LastingValues::columnsOf(TableId id)
{
    if (const auto known = m_columns.find(id); known != m_columns.end()) {
        return &known->second;
    }
    Columns columns;
    const Table &table = m_situation.table(id);
    const std::vector<int> &common = m_situation.alignment.at(id).common;
    for (const UniqueKey &key : table.uniqueKeys) {
        const int column = key.columns.empty() ? -1 : key.columns.front();
        const bool isCommon = std::find(common.begin(), common.end(), column) != common.end();
        if (key.columns.size() == 1 && isCommon && !key.partial && !table.isKeyColumn(column)) {
            columns.unique.push_back(column);
        }
    }
    const auto sample = m_reader.snapshotSample(id, sampleRows);
    if (!sample) {
        return sample.unexpected();
    }
    columns.created = creationColumns(id, *sample);
    return &m_columns.emplace(id, std::move(columns)).first->second;
}

Result<LastingDifference> LastingValues::compare(TableId id, const Row &snapshot, const Row &live)
{
    const auto columns = columnsOf(id);
    if (!columns) {
        return columns.unexpected();
    }
    const Table &table = m_situation.table(id);
    const AlignedTable &aligned = m_situation.alignment.at(id);
    LastingDifference result;
    for (const int column : (*columns)->unique) {
        const auto c = static_cast<std::size_t>(column);
        const bool same = snapshot[c].isNull() || live[c].isNull()
            || sameAsDump(table.columns[c], snapshot[c].cell(), live[c].cell(), aligned.hints[c]);
        result.bits += same ? 0.0 : uniqueBits;
    }
    for (const auto &[column, last] : (*columns)->created) {
        const auto c = static_cast<std::size_t>(column);
        if (!live[c].isNull() && last < canonical(table.columns[c], live[c].cell())) {
            result += {createdBits, true};
        }
    }
    return result;
}

} // namespace Rowback
