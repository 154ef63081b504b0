// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/tablenames.h"

namespace Rowback {

QString TableNames::bare(QString name)
{
    return name.remove(QLatin1Char('_')).toLower();
}

QString TableNames::model(TableId table) const
{
    const QString label = m_references.model(table).section(QLatin1Char('.'), -1);
    return bare(label.isEmpty() ? m_schema.table(table).name : label);
}

bool TableNames::isSameApplication(TableId a, TableId b) const
{
    return m_references.model(a).section(QLatin1Char('.'), 0, 0)
        == m_references.model(b).section(QLatin1Char('.'), 0, 0);
}

std::optional<int> TableNames::distance(TableId from, const QString &name, TableId to) const
{
    const bool isNear = isSameApplication(from, to);
    if ((from == to && name == QLatin1String("parent")) || (isNear && model(to) == model(from) + name)) {
        return 0;
    }
    return model(to) == name ? std::optional(isNear ? 1 : 2) : std::nullopt;
}

std::optional<TableId> TableNames::nearest(TableId from, const QString &name, const std::vector<TableId> &tables) const
{
    std::optional<TableId> result;
    std::optional<int> least;
    for (const TableId table : tables) {
        const auto found = distance(from, name, table);
        if (found && (!least || *found <= *least)) {
            result = found == least ? std::nullopt : std::optional(table);
            least = found;
        }
    }
    return result;
}

} // namespace Rowback
