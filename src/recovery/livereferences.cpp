// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/livereferences.h"

#include <map>

namespace Rowback {

LiveReferences::LiveReferences(const Situation &situation, RowReader &reader)
    : m_situation(situation)
    , m_reader(reader)
{ }

Result<void> LiveReferences::toRecords(const std::vector<RowRef> &records,
                                       const std::function<void(const LiveReferrer &, const Row &)> &visit)
{
    std::map<TableId, std::vector<Key>> byRoot;
    for (const RowRef &record : records) {
        byRoot[record.table].push_back(record.key);
    }
    for (const auto &[root, keys] : byRoot) {
        for (const TableId table : m_situation.references.family(root)) {
            if (const auto visited = toRows(table, keys, visit); !visited) {
                return visited.unexpected();
            }
        }
    }
    return {};
}

std::vector<Key> LiveReferences::namesOf(const Reference &reference, const std::vector<Key> &keys) const
{
    if (m_situation.references.pointsToKey(reference)) {
        return keys;
    }
    std::vector<Key> result;
    for (const Key &key : keys) {
        if (const Key *const name = m_situation.liveNames.name(reference, key)) {
            result.push_back(*name);
        }
    }
    return result;
}

Result<void> LiveReferences::toRows(TableId table, const std::vector<Key> &keys,
                                    const std::function<void(const LiveReferrer &, const Row &)> &visit)
{
    const References &references = m_situation.references;
    for (const int index : references.to(table)) {
        const Reference &reference = references.at(index);
        if (reference.kind == ReferenceKind::Inheritance) {
            continue;
        }
        const auto rows = m_reader.liveRowsWhere(reference.table, reference.columns, namesOf(reference, keys));
        if (!rows) {
            return rows.unexpected();
        }
        for (const auto &[key, row] : *rows) {
            if (const auto target = m_situation.target(reference, row, Side::Live)) {
                visit({index, {reference.table, key}, *target}, row);
            }
        }
    }
    for (const int index : references.generic()) {
        if (const auto visited = generic(index, table, keys, visit); !visited) {
            return visited.unexpected();
        }
    }
    return {};
}

Result<void> LiveReferences::generic(int index, TableId table, const std::vector<Key> &keys,
                                     const std::function<void(const LiveReferrer &, const Row &)> &visit)
{
    const auto type = m_situation.contentTypes.id(m_situation.references.model(table).toStdString());
    if (!type || m_situation.table(table).keyColumns.size() != 1) {
        return {};
    }
    const Reference &reference = m_situation.references.at(index);
    std::vector<Key> tuples;
    for (const Key &key : keys) {
        tuples.push_back({Value::integer(*type), key.front()});
    }
    const auto rows
        = m_reader.liveRowsWhere(reference.table, {reference.typeColumn, reference.columns.front()}, std::move(tuples));
    if (!rows) {
        return rows.unexpected();
    }
    for (const auto &[key, row] : *rows) {
        if (const auto target = m_situation.target(reference, row, Side::Live); target && target->table == table) {
            visit({index, {reference.table, key}, *target}, row);
        }
    }
    return {};
}

} // namespace Rowback
