// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/namedrows.h"

#include <algorithm>

namespace Rowback {

namespace {

/// MariaDB lets foreign keys refer to columns of which several rows hold the same: those name no row.
bool isUnique(const Table &table, std::vector<int> columns)
{
    std::sort(columns.begin(), columns.end());
    const auto isSame = [&](std::vector<int> key) {
        std::sort(key.begin(), key.end());
        return key == columns;
    };
    return isSame(table.keyColumns)
        || std::any_of(table.uniqueKeys.begin(), table.uniqueKeys.end(),
                       [&](const UniqueKey &key) { return !key.partial && isSame(key.columns); });
}

} // namespace

Result<NamedRows> NamedRows::load(const Schema &live, const References &references, RowSource &source,
                                  const Alignment *snapshot, const TaskContext &context)
{
    NamedRows result;
    for (const Reference &reference : references.all()) {
        const Place place(reference.target, reference.targetColumns);
        if (references.pointsToKey(reference) || result.m_places.contains(place)) {
            continue;
        }
        const Table &table = live.table(place.first);
        if (table.keyColumns.empty() || !isUnique(table, place.second)) {
            continue;
        }
        RowRequest request{place.first, table.keyColumns, {}};
        request.columns.insert(request.columns.end(), place.second.begin(), place.second.end());
        if (snapshot != nullptr) {
            const AlignedTable &aligned = snapshot->at(place.first);
            if (!aligned.comparable || !aligned.hasAll(place.second)) {
                continue;
            }
            request = {*aligned.snapshot, aligned.inSnapshot(request.columns), {}};
        }
        auto names = read(table, place.second, source, std::move(request), context);
        if (!names) {
            return names.unexpected();
        }
        result.m_places.emplace(place, std::move(*names));
    }
    return result;
}

Result<NamedRows::Names> NamedRows::read(const Table &table, const std::vector<int> &columns, RowSource &source,
                                         RowRequest request, const TaskContext &context)
{
    Names result;
    const auto read = visitRows(source.rows(request, context), [&](std::span<const Cell> cells) {
        const auto values = [&](const std::vector<int> &wanted, std::size_t from) {
            Key found;
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                found.push_back(canonical(table.columns[static_cast<std::size_t>(wanted[i])], cells[from + i]));
            }
            return found;
        };
        const Key key = values(table.keyColumns, 0);
        Key name = values(columns, key.size());
        const bool isNamed = std::none_of(name.begin(), name.end(), [](const Value &value) { return value.isNull(); });
        if (isNamed && result.names.try_emplace(key, name).second) { // the first of a repeated key counts
            result.rows.try_emplace(collated(table, columns, name), key);
        }
        return true;
    });
    return read ? Result<Names>(std::move(result)) : read.unexpected();
}

const NamedRows::Names *NamedRows::at(const Reference &reference) const
{
    const auto found = m_places.find({reference.target, reference.targetColumns});
    return found == m_places.end() ? nullptr : &found->second;
}

const Key *NamedRows::row(const Reference &reference, const Key &name) const
{
    const Names *const names = at(reference);
    const auto found = names == nullptr ? std::map<Key, Key>::const_iterator() : names->rows.find(name);
    return names == nullptr || found == names->rows.end() ? nullptr : &found->second;
}

const Key *NamedRows::name(const Reference &reference, const Key &row) const
{
    const Names *const names = at(reference);
    const auto found = names == nullptr ? std::map<Key, Key>::const_iterator() : names->names.find(row);
    return names == nullptr || found == names->names.end() ? nullptr : &found->second;
}

const std::map<Key, Key> &NamedRows::names(const Reference &reference) const
{
    static const std::map<Key, Key> none;
    const Names *const names = at(reference);
    return names == nullptr ? none : names->names;
}

} // namespace Rowback
