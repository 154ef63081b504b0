// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/script.h"

#include "database/script.h"
#include "recovery/plantable.h"

#include <QCoreApplication>

#include <set>

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

/// A plan's statements, one after the other.
class PlanScript
{
public:
    PlanScript(const Plan &plan, Engine engine)
        : m_plan(plan)
        , m_schema(planSchema(plan))
        , m_writer(engine, m_schema)
    { }

    Result<QString> text(const TaskContext &context) const
    {
        QString out = heading() + m_writer.begin(m_plan.origin.timeZone);
        for (const Guard &guard : m_plan.guards) {
            out += relied(guard);
        }
        std::size_t written = 0;
        for (const Step &step : m_plan.steps) {
            if (written++ % pollInterval == 0) {
                if (const auto going = context.poll(); !going) {
                    return going.unexpected();
                }
            }
            out += taken(step);
        }
        return out + counters() + m_writer.commit();
    }

private:
    QString heading() const
    {
        const PlanOrigin &origin = m_plan.origin;
        return m_writer.comment(QCoreApplication::translate(
                                    "Rowback",
                                    "Recovery of %1 from the snapshot %2.\nPlan %3, made %4.\n"
                                    "Before each statement it is checked that its row is still as the plan found it. "
                                    "Where it is not, an error says so and nothing is committed: make a new plan. "
                                    "Do not run this with an option that goes on after errors, such as --force.")
                                    .arg(origin.databaseDisplay, origin.snapshotLabel, planHash(m_plan),
                                         origin.madeAt.toString(Qt::ISODate)));
    }

    QString relied(const Guard &guard) const
    {
        const auto id = m_schema.find(guard.table);
        return id ? m_writer.precondition(*id, guard.key, indexes(m_schema.table(*id), guard.columns), guard.values)
                  : QString();
    }

    QString taken(const Step &step) const
    {
        const auto id = m_schema.find(step.table);
        if (!id) {
            return {};
        }
        const std::vector<int> columns = indexes(m_schema.table(*id), step.columns);
        const QString why
            = step.why.isEmpty() ? QString() : m_writer.comment(phaseName(step.phase) + QLatin1String(": ") + step.why);
        if (step.operation == Operation::Insert) {
            return why + m_writer.absence(*id, step.key) + m_writer.insert(*id, columns, step.after);
        }
        return why + m_writer.precondition(*id, step.key, columns, step.before)
            + (step.operation == Operation::Update ? m_writer.update(*id, step.key, columns, step.after)
                                                   : m_writer.erase(*id, step.key));
    }

    QString counters() const
    {
        std::set<TableId> grown;
        for (const Step &step : m_plan.steps) {
            const auto id = m_schema.find(step.table);
            if (id && step.operation == Operation::Insert) {
                grown.insert(*id);
            }
        }
        QString out;
        for (const TableId id : grown) {
            const Table &table = m_schema.table(id);
            for (const int column : table.allColumns()) {
                out += table.columns[static_cast<std::size_t>(column)].autoIncrement ? m_writer.advance(id, column)
                                                                                     : QString();
            }
        }
        return out;
    }

    const Plan &m_plan;
    const Schema m_schema;
    const ScriptWriter m_writer;
};

} // namespace

Result<QString> planScript(const Plan &plan, Engine engine, const TaskContext &context)
{
    return PlanScript(plan, engine).text(context);
}

} // namespace Rowback
