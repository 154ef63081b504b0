// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/script.h"

#include "database/script.h"
#include "recovery/contenttypes.h"
#include "recovery/plantable.h"
#include "recovery/profile.h"
#include "recovery/writing.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <set>
#include <span>

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
        , m_engine(engine)
        , m_schema(planSchema(plan))
        , m_references(References::build(m_schema, &m_schema, Profile()))
        , m_writer(engine, m_schema)
    { }

    Result<QString> text(const TaskContext &context)
    {
        QString out = heading();
        out += m_writer.begin(m_plan.origin.timeZone);
        out += m_writer.keepFromOthers(m_references.undeclaredTo(writingOf(m_plan.steps, m_schema).erased));
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
            out += unreferenced(written - 1);
            out += taken(step);
        }
        return out + counters() + m_writer.commit();
    }

private:
    QString heading() const
    {
        const PlanOrigin &origin = m_plan.origin;
        const QString text
            = QCoreApplication::translate(
                  "Rowback",
                  "Recovery of %1 from the snapshot %2.\nPlan %3, made %4.\n"
                  "Before each statement it is checked that its row is still as the plan found it, and that nothing "
                  "else refers to a row that goes. Where that is not so, or a statement fails, an error says it and "
                  "nothing is committed, also where the client goes on after errors: make a new plan.")
                  .arg(origin.databaseDisplay, origin.snapshotLabel, planHash(m_plan),
                       origin.madeAt.toString(Qt::ISODate));
        return m_writer.comment(text) + (m_engine == Engine::Sqlite ? QString() : m_writer.comment(caution()));
    }

    QString caution() const
    {
        return m_engine == Engine::MariaDb
            ? QCoreApplication::translate(
                "Rowback",
                "@rowback counts what went well. Only where it reaches its last number is all committed; the last "
                "answer says whether it was. In tables without transactions, such as those of MyISAM, what was "
                "written before an error stays.")
            : QCoreApplication::translate("Rowback",
                                          "Where ON_ERROR_ROLLBACK of psql is on, switch it off first: "
                                          "with it, psql commits what succeeded before and after an error.");
    }

    QString relied(const Guard &guard)
    {
        const auto id = m_schema.find(guard.table);
        return id ? m_writer.precondition(*id, guard.key, indexes(m_schema.table(*id), guard.columns), guard.values)
                  : QString();
    }

    /// Where a run of steps begins by which rows or values go: that nothing refers to those.
    QString unreferenced(std::size_t begin)
    {
        const auto &steps = m_plan.steps;
        const auto isOfRun = [&](const Step &step) {
            return step.operation == steps[begin].operation && step.table == steps[begin].table;
        };
        const auto id = m_schema.find(steps[begin].table);
        if (!id || steps[begin].operation == Operation::Insert || (begin > 0 && isOfRun(steps[begin - 1]))) {
            return {};
        }
        const auto first = steps.begin() + static_cast<std::ptrdiff_t>(begin);
        const std::span<const Step> run(first, std::find_if_not(first, steps.end(), isOfRun));
        QString out;
        for (const int index : m_references.to(*id)) {
            out += unreferenced(m_references.at(index), *id, run);
        }
        for (const int index : m_references.generic()) {
            const bool isKnown = m_schema.table(*id).keyColumns.size() == 1 && ContentTypes::table(m_schema);
            out += isKnown ? unreferenced(m_references.at(index), *id, run) : QString();
        }
        return out.isEmpty()
            ? out
            : m_writer.comment(QCoreApplication::translate("Rowback", "Nothing else refers to what goes from %1.")
                                   .arg(run.front().table))
                + out;
    }

    QString unreferenced(const Reference &reference, TableId target, std::span<const Step> run)
    {
        const bool byKey = m_references.pointsToKey(reference);
        Referrers referrers{.table = reference.table,
                            .columns = reference.columns,
                            .typeColumn = reference.typeColumn,
                            .model = m_references.model(target),
                            .target = run.front().table};
        for (const Step &step : run) {
            const auto name = byKey ? (step.operation == Operation::Erase ? std::optional(step.key) : std::nullopt)
                                    : lost(step, m_schema.table(target).columnNames(reference.targetColumns));
            if (name) {
                referrers.tuples.push_back(*name);
            }
        }
        if (referrers.tuples.empty()) {
            return {};
        }
        const QString &referring = m_schema.table(reference.table).name;
        for (const Step &step : std::span(run.data(), m_plan.steps.data() + m_plan.steps.size())) {
            if (step.operation == Operation::Erase && step.table == referring) {
                referrers.except.push_back(step.key);
            }
        }
        return m_writer.unreferenced(referrers);
    }

    /// What a row loses of the columns by which others refer to it; nothing where it keeps one, or has none.
    static std::optional<Key> lost(const Step &step, const QStringList &columns)
    {
        Key result;
        for (const QString &column : columns) {
            const qsizetype at = step.columns.indexOf(column);
            if (at < 0 || step.before[static_cast<std::size_t>(at)].isNull()) {
                return std::nullopt;
            }
            result.push_back(step.before[static_cast<std::size_t>(at)]);
        }
        return result;
    }

    QString taken(const Step &step)
    {
        const auto id = m_schema.find(step.table);
        if (!id) {
            return {};
        }
        const std::vector<int> columns = indexes(m_schema.table(*id), step.columns);
        QString out
            = step.why.isEmpty() ? QString() : m_writer.comment(phaseName(step.phase) + QLatin1String(": ") + step.why);
        const bool isInsert = step.operation == Operation::Insert;
        out += isInsert ? m_writer.absence(*id, step.key) : m_writer.precondition(*id, step.key, columns, step.before);
        out += isInsert                           ? m_writer.insert(*id, columns, step.after)
            : step.operation == Operation::Update ? m_writer.update(*id, step.key, columns, step.after)
                                                  : m_writer.erase(*id, step.key);
        return out;
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
    const Engine m_engine;
    const Schema m_schema;
    const References m_references;
    ScriptWriter m_writer;
};

} // namespace

Result<QString> planScript(const Plan &plan, Engine engine, const TaskContext &context)
{
    return PlanScript(plan, engine).text(context);
}

} // namespace Rowback
