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

std::vector<int> Table::columnsOf(const EngineRule &rule) const
{
    QString text = rule.terms.join(QLatin1Char(' ')) + QLatin1Char(' ') + rule.condition;
    std::vector<int> result;
    for (std::size_t before = 1; before != result.size();) {
        before = result.size();
        for (const int column : allColumns()) {
            const Column &each = columns[static_cast<std::size_t>(column)];
            const bool known = std::find(result.begin(), result.end(), column) != result.end();
            if (!known && (text.contains(each.name, Qt::CaseInsensitive) || text.contains(QLatin1String(".*")))) {
                result.push_back(column);
                text += QLatin1Char(' ') + each.generatedAs;
            }
        }
    }
    std::sort(result.begin(), result.end());
    return result;
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
