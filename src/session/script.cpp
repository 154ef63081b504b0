// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/script.h"

#include "database/script.h"
#include "recovery/plantable.h"

#include <QCoreApplication>

namespace Rowback {

namespace {

constexpr std::size_t pollInterval = 1000; ///< steps

std::vector<int> indexes(const Table &table, const QStringList &names)
{
    std::vector<int> result;
    for (const QString &name : names) {
        result.push_back(table.columnIndex(name));
    }
    return result;
}

} // namespace

Result<QString> planScript(const Plan &plan, Engine engine, const TaskContext &context)
{
    const Schema schema = planSchema(plan);
    const ScriptWriter writer(engine, schema);
    const PlanOrigin &origin = plan.origin;
    QString out = writer.comment(
        QCoreApplication::translate("Rowback",
                                    "Recovery of %1 from the snapshot %2.\nPlan %3, made %4.\n"
                                    "Each SELECT before a statement must give 1; if one gives 0, "
                                    "ROLLBACK: the data has changed since the plan was made.")
            .arg(origin.databaseDisplay, origin.snapshotLabel, planHash(plan), origin.madeAt.toString(Qt::ISODate)));
    out += writer.begin();
    std::size_t written = 0;
    for (const Step &step : plan.steps) {
        if (written++ % pollInterval == 0) {
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
        }
        const auto id = schema.find(step.table);
        if (!id) {
            continue;
        }
        const std::vector<int> columns = indexes(schema.table(*id), step.columns);
        if (!step.why.isEmpty()) {
            out += writer.comment(phaseName(step.phase) + QLatin1String(": ") + step.why);
        }
        if (step.operation == Operation::Insert) {
            out += writer.absence(*id, schema.table(*id).keyColumns, step.key)
                + writer.insert(*id, columns, step.after);
        } else {
            out += writer.precondition(*id, step.key, columns, step.before);
            out += step.operation == Operation::Update ? writer.update(*id, step.key, columns, step.after)
                                                       : writer.erase(*id, step.key);
        }
    }
    return out + writer.commit();
}

} // namespace Rowback
