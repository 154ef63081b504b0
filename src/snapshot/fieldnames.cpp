// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/fieldnames.h"

namespace Rowback {

void noteFields(std::string_view names, const std::vector<std::string> &parameters, Table &table)
{
    const QLatin1String idSuffix("_id");
    const QStringList fields
        = QString::fromUtf8(names.data(), static_cast<qsizetype>(names.size())).split(QLatin1Char(','));
    if (static_cast<std::size_t>(fields.size()) != parameters.size()) {
        return;
    }
    std::vector<std::pair<int, Referring>> told;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const QString parameter = QString::fromStdString(parameters[i]);
        const QString field = fields[static_cast<qsizetype>(i)].trimmed();
        const bool isReference = parameter == field + idSuffix;
        if (!isReference && parameter != field) {
            return;
        }
        told.emplace_back(table.columnIndex(parameter), isReference ? Referring::Yes : Referring::No);
    }
    for (const auto &[column, refers] : told) {
        if (column >= 0) {
            table.columns[static_cast<std::size_t>(column)].refers = refers;
        }
    }
}

} // namespace Rowback
