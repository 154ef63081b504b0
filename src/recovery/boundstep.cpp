// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/boundstep.h"

#include "schema/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

QString rowName(const Schema &schema, const RowRef &ref)
{
    return schema.table(ref.table).name + QLatin1Char(' ') + displayText(ref.key);
}

Unexpected stale(const QString &row, const QString &what, Since since)
{
    if (since == Since::Injection) {
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Rowback", "%1 %2 since the injection.").arg(row, what),
             .advice = QCoreApplication::translate(
                 "Rowback",
                 "An undo needs every row as the injection left it: put this one right first. Nothing was changed.")}};
    }
    return Unexpected{
        {.code = ErrorCode::Refused,
         .message = QCoreApplication::translate("Rowback", "%1 %2 since the plan was made.").arg(row, what),
         .advice = QCoreApplication::translate("Rowback", "Make the plan again; nothing was changed.")}};
}

Result<std::vector<BoundStep>> bindSteps(const std::vector<Step> &steps, const Schema &schema, Since since)
{
    std::vector<BoundStep> result;
    result.reserve(steps.size());
    for (const Step &step : steps) {
        const auto table = schema.find(step.table);
        if (!table) {
            return stale(step.table, QCoreApplication::translate("Rowback", "has disappeared from the database"),
                         since);
        }
        BoundStep bound{&step, {*table, {}}, {}};
        const Table &definition = schema.table(*table);
        if (step.key.size() != definition.keyColumns.size()) {
            return stale(step.table, QCoreApplication::translate("Rowback", "has got another primary key"), since);
        }
        for (std::size_t i = 0; i < step.key.size(); ++i) {
            const Column &column = definition.columns[static_cast<std::size_t>(definition.keyColumns[i])];
            bound.ref.key.push_back(canonical(column, step.key[i].cell()));
        }
        for (const QString &name : step.columns) {
            const int column = definition.columnIndex(name);
            if (column < 0) {
                return stale(step.table + QLatin1Char('.') + name,
                             QCoreApplication::translate("Rowback", "has disappeared from the database"), since);
            }
            bound.columns.push_back(column);
        }
        const std::size_t width = bound.columns.size();
        const bool complete = (step.operation == Operation::Insert || step.before.size() == width)
            && (step.operation == Operation::Erase || step.after.size() == width);
        if (!complete) {
            return Unexpected{{.code = ErrorCode::Unreadable,
                               .message = QCoreApplication::translate("Rowback", "A step of the plan is incomplete."),
                               .where = rowName(schema, bound.ref)}};
        }
        result.push_back(std::move(bound));
    }
    return result;
}

} // namespace Rowback
