// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/referencelabels.h"

#include "recovery/labels.h"
#include "schema/comparison.h"

#include <algorithm>

namespace Rowback {

ReferenceLabels::ReferenceLabels(const Schema &schema, References references, const Profile &profile)
{
    m_situation.live = &schema;
    m_situation.profile = &profile;
    m_situation.references = std::move(references);
}

std::vector<int> ReferenceLabels::columns(TableId table) const
{
    std::vector<int> columns;
    for (const int edge : m_situation.references.from(table)) {
        const Reference &reference = m_situation.references.at(edge);
        columns.insert(columns.end(), reference.columns.begin(), reference.columns.end());
        if (reference.kind == ReferenceKind::Generic) {
            columns.push_back(reference.typeColumn);
        }
    }
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

Result<std::vector<QStringList>> ReferenceLabels::of(TableId table, const std::vector<std::optional<Row>> &rows,
                                                     const Finder &find) const
{
    const auto width = static_cast<qsizetype>(m_situation.table(table).columns.size());
    std::vector<QStringList> result(rows.size(), QStringList(width));
    using Place = std::pair<std::size_t, int>; // row and column
    std::map<std::pair<TableId, std::vector<int>>, std::map<Key, std::vector<Place>>> aims; // one question for a table
    for (const int edge : m_situation.references.from(table)) {
        const Reference &reference = m_situation.references.at(edge);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const auto aim = rows[i] ? this->aim(reference, *rows[i]) : std::nullopt) {
                aims[{aim->table, aim->columns}][aim->key].emplace_back(i, reference.columns.front());
            }
        }
    }
    for (const auto &[target, places] : aims) {
        std::vector<Key> keys;
        std::transform(places.begin(), places.end(), std::back_inserter(keys),
                       [](const auto &entry) { return entry.first; });
        const auto found = texts(target.first, target.second, keys, find);
        if (!found) {
            return found.unexpected();
        }
        for (const auto &[key, text] : *found) {
            for (const auto &[row, column] : places.at(key)) {
                result[row][column] = text;
            }
        }
    }
    return result;
}

std::optional<ReferenceLabels::Aim> ReferenceLabels::aim(const Reference &reference, const Row &row) const
{
    Aim aim{reference.target, reference.targetColumns, {}};
    if (reference.kind == ReferenceKind::Generic) {
        const Value &type = row[static_cast<std::size_t>(reference.typeColumn)];
        const auto table = m_situation.references.tableOfModel(type.text());
        if (!table || m_situation.table(*table).keyColumns.size() != 1) {
            return std::nullopt;
        }
        aim.table = *table;
        aim.columns = m_situation.table(*table).keyColumns;
    }
    auto key = tupleOf(row, reference.columns, m_situation.table(aim.table), aim.columns);
    if (!key || key->front().kind() == ValueKind::ContentType) { // is a label already
        return std::nullopt;
    }
    aim.key = *std::move(key);
    return aim;
}

Result<ReferenceLabels::Texts> ReferenceLabels::texts(TableId table, const std::vector<int> &columns,
                                                      const std::vector<Key> &keys, const Finder &find) const
{
    const auto rows = find(table, {columns, keys});
    if (!rows) {
        return rows.unexpected();
    }
    const Labels labels(m_situation);
    std::vector<Described> described;
    for (const Row &row : *rows) {
        if (auto held = tupleOf(row, columns, m_situation.table(table), columns)) {
            described.push_back({*std::move(held), keyOfRow(m_situation.table(table), row), {{table, row}}, {}});
            described.back().text = labels.text(table, described.back().family);
        }
    }
    for (auto parent = m_situation.references.parent(table); parent; parent = m_situation.references.parent(*parent)) {
        if (const auto added = describe(table, *parent, described, find); !added) {
            return added.unexpected();
        }
    }
    Texts result;
    for (const Described &one : described) {
        if (!one.text.isEmpty()) {
            result.emplace(one.held, one.text.left(longest));
        }
    }
    return result;
}

/// A child's words may be those of its parent: those that have none yet are looked for there.
Result<void> ReferenceLabels::describe(TableId table, TableId parent, std::vector<Described> &rows,
                                       const Finder &find) const
{
    RowMatch match{m_situation.table(parent).keyColumns, {}};
    for (const Described &one : rows) {
        if (one.text.isEmpty()) {
            match.tuples.push_back(one.key);
        }
    }
    const auto found = match.tuples.empty() ? Result<std::vector<Row>>(std::vector<Row>()) : find(parent, match);
    if (!found) {
        return found.unexpected();
    }
    std::map<Key, const Row *> parents;
    for (const Row &row : *found) {
        parents.emplace(keyOfRow(m_situation.table(parent), row), &row);
    }
    const Labels labels(m_situation);
    for (Described &one : rows) {
        if (const auto above = parents.find(one.key); one.text.isEmpty() && above != parents.end()) {
            one.family.emplace(parent, *above->second);
            one.text = labels.text(table, one.family);
        }
    }
    return {};
}

} // namespace Rowback
