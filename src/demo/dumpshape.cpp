// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/dumpshape.h"

#include "demo/demolanguages.h"

#include <algorithm>

namespace Rowback {

namespace {

QString symbolOf(const Table &table)
{
    return QString(table.model).replace(u'.', u'_');
}

std::vector<int> babelColumns(const Table &table, int first)
{
    std::vector<int> columns{first};
    for (const QLatin1String suffix : DemoLanguages::suffixes) {
        const int column = table.columnIndex(table.columns[static_cast<std::size_t>(first)].name + suffix);
        if (column < 0) {
            return {first};
        }
        columns.push_back(column);
    }
    return columns;
}

bool isTranslation(const Table &table, const QString &column)
{
    return std::any_of(DemoLanguages::suffixes.begin(), DemoLanguages::suffixes.end(), [&](QLatin1String suffix) {
        return column.endsWith(suffix) && table.columnIndex(column.chopped(suffix.size())) >= 0;
    });
}

} // namespace

DumpShape::DumpShape(const Schema &schema, TableId tableId)
{
    const Table &described = schema.table(tableId);
    table = described.name;
    symbol = symbolOf(described);
    for (const ForeignKey &foreignKey : described.foreignKeys) {
        if (foreignKey.columns == described.keyColumns) {
            parentSymbol = symbolOf(schema.table(*schema.find(foreignKey.targetTable)));
        }
    }
    for (int i = 0; i < static_cast<int>(described.columns.size()); ++i) {
        const QString &name = described.columns[static_cast<std::size_t>(i)].name;
        if (!isTranslation(described, name)) {
            parameters.push_back({name, babelColumns(described, i)});
        }
    }
}

bool isDumped(const Table &table)
{
    return !table.model.startsWith(QLatin1String("contenttypes."));
}

} // namespace Rowback
