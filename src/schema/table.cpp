// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/table.h"

#include <algorithm>
#include <numeric>

namespace Rowback {

int Table::columnIndex(const QString &columnName) const
{
    const auto found
        = std::find_if(columns.begin(), columns.end(), [&](const Column &column) { return column.name == columnName; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

std::vector<int> Table::allColumns() const
{
    std::vector<int> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

bool Table::isKeyColumn(int column) const
{
    return std::find(keyColumns.begin(), keyColumns.end(), column) != keyColumns.end();
}

QStringList Table::columnNames(const std::vector<int> &which) const
{
    QStringList names;
    for (const int column : which) {
        names.append(columns[static_cast<std::size_t>(column)].name);
    }
    return names;
}

TableId Schema::add(Table table)
{
    const int id = size();
    m_byName.insert(table.name, id);
    m_tables.push_back(std::move(table));
    return TableId{id};
}

std::optional<TableId> Schema::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? std::nullopt : std::optional(TableId{*found});
}

} // namespace Rowback
