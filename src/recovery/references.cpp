// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/references.h"

#include "recovery/referencebuilder.h"

#include <algorithm>

namespace Rowback {

References References::build(const Schema &live, const Schema *snapshot, const Profile &profile,
                             std::span<const UndeclaredReference> undeclared)
{
    return ReferenceBuilder(live, snapshot, profile).build(undeclared);
}

std::vector<TableId> References::undeclaredTo(const std::set<TableId> &targets) const
{
    std::set<TableId> found;
    for (const Reference &reference : m_all) {
        const bool isMeant
            = reference.kind == ReferenceKind::Generic ? !targets.empty() : targets.contains(reference.target);
        if (!reference.declared && isMeant) {
            found.insert(reference.table);
        }
    }
    return {found.begin(), found.end()};
}

std::optional<TableId> References::parent(TableId table) const
{
    const int found = m_parents[static_cast<std::size_t>(table)];
    return found < 0 ? std::nullopt : std::optional(TableId{found});
}

TableId References::root(TableId table) const
{
    while (const auto above = parent(table)) {
        table = *above;
    }
    return table;
}

bool References::pointsToKey(const Reference &reference) const
{
    return reference.kind == ReferenceKind::Generic
        || reference.targetColumns == m_keys[static_cast<std::size_t>(reference.target)];
}

std::optional<TableId> References::tableOfModel(std::string_view label) const
{
    const auto found
        = m_tablesOfModels.constFind(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())).toLower());
    return found == m_tablesOfModels.constEnd() ? std::nullopt : std::optional(TableId{*found});
}

} // namespace Rowback
