// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/preconditions.h"

#include "schema/comparison.h"
#include "schema/say.h"

#include <QCoreApplication>

#include <map>

namespace Rowback {

RowProbe::RowProbe(RowSink &sink, const References &references, const ContentTypes &contentTypes,
                   const TaskContext &context)
    : m_sink(sink)
    , m_references(references)
    , m_contentTypes(contentTypes)
    , m_context(context)
{ }

Result<RowProbe::Rows> RowProbe::rows(TableId table, const std::vector<Key> &keys)
{
    return rowsWhere(table, schema().table(table).keyColumns, keys);
}

Result<RowProbe::Rows> RowProbe::rowsWhere(TableId table, const std::vector<int> &columns,
                                           const std::vector<Key> &tuples)
{
    Rows result;
    if (tuples.empty()) {
        return result;
    }
    auto found = m_sink.find({table, schema().table(table).allColumns(), {}}, {columns, tuples}, m_context);
    if (!found) {
        return found.unexpected();
    }
    for (Row &row : *found) {
        Key key = keyOfRow(schema().table(table), row);
        result.emplace(std::move(key), std::move(row));
    }
    return result;
}

std::optional<RowRef> RowProbe::target(const Reference &reference, const Row &row) const
{
    std::optional<TableId> table = reference.target;
    if (reference.kind == ReferenceKind::Generic) {
        const Value &type = row[static_cast<std::size_t>(reference.typeColumn)];
        const std::string *const label = type.isNull() ? nullptr : m_contentTypes.label(type.integer());
        table = label == nullptr ? std::nullopt : m_references.tableOfModel(*label);
    }
    if (!table || !m_references.pointsToKey(reference)) {
        return std::nullopt;
    }
    const Table &definition = schema().table(*table);
    if (definition.keyColumns.size() != reference.columns.size()) {
        return std::nullopt;
    }
    std::optional<Key> key = tupleOf(row, reference.columns, definition, definition.keyColumns);
    return key ? std::optional(RowRef{*table, *std::move(key)}) : std::nullopt;
}

Preconditions::Preconditions(RowProbe &probe, const std::vector<BoundStep> &steps, Since since)
    : m_probe(probe)
    , m_steps(steps)
    , m_since(since)
{
    for (const BoundStep &step : steps) {
        if (step.step->operation == Operation::Erase) {
            m_going.insert(step.ref);
        }
    }
}

Unexpected Preconditions::moved(const RowRef &row, const QString &what) const
{
    return stale(rowName(m_probe.schema(), row), what, m_since);
}

void Preconditions::allowDangling(const std::vector<std::pair<QString, Key>> &rows)
{
    for (const auto &[name, key] : rows) {
        if (const auto table = m_probe.schema().find(name)) {
            m_dangling.insert({*table, key});
        }
    }
}

Result<void> Preconditions::guards(const std::vector<Guard> &guards)
{
    std::vector<Step> steps;
    for (const Guard &guard : guards) {
        Step step;
        step.operation = Operation::Update;
        step.table = guard.table;
        step.key = guard.key;
        step.columns = guard.columns;
        step.before = guard.values;
        step.after = guard.values;
        steps.push_back(std::move(step));
    }
    const auto bound = bindSteps(steps, m_probe.schema(), m_since);
    if (!bound) {
        return bound.unexpected();
    }
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= bound->size(); ++i) {
        if (i < bound->size() && (*bound)[i].ref.table == (*bound)[begin].ref.table) {
            continue;
        }
        if (const auto held = beforeUpdates({bound->data() + begin, i - begin}); !held) {
            return held.unexpected();
        }
        begin = i;
    }
    return {};
}

Result<void> Preconditions::parents()
{
    const auto missing = orphans();
    if (!missing) {
        return missing.unexpected();
    }
    if (!missing->empty()) {
        return Unexpected{missing->front().reason};
    }
    return {};
}

Result<std::vector<FailedStep>> Preconditions::orphans()
{
    std::unordered_set<RowRef, RowRefHash> coming;
    for (const BoundStep &step : m_steps) {
        if (step.step->operation == Operation::Insert) {
            coming.insert(step.ref);
        }
    }
    std::map<TableId, std::multimap<Key, const BoundStep *>> wanted; // target key → the rows that need it
    for (const BoundStep &step : m_steps) {
        if (step.step->operation != Operation::Insert) {
            continue;
        }
        Row row(m_probe.schema().table(step.ref.table).columns.size());
        for (std::size_t i = 0; i < step.columns.size(); ++i) {
            row[static_cast<std::size_t>(step.columns[i])] = step.step->after[i];
        }
        for (const int index : m_probe.references().from(step.ref.table)) {
            const Reference &reference = m_probe.references().at(index);
            const auto target = m_probe.target(reference, row);
            if (target && reference.declared && !coming.contains(*target)) {
                wanted[target->table].emplace(target->key, &step);
            }
        }
    }
    std::vector<FailedStep> result;
    for (const auto &[table, needs] : wanted) {
        std::vector<Key> keys;
        for (const auto &[key, referrer] : needs) {
            keys.push_back(key);
        }
        const auto rows = m_probe.rows(table, keys);
        if (!rows) {
            return rows.unexpected();
        }
        const Table &definition = m_probe.schema().table(table);
        std::unordered_set<Key, ValueHash> there;
        for (const auto &[key, row] : *rows) {
            there.insert(collatedKey(definition, key));
        }
        for (const auto &[key, referrer] : needs) {
            if (!there.contains(collatedKey(definition, key))) {
                const QString what = say(QT_TRANSLATE_NOOP("Rowback", "(to which %1 refers) was deleted"))
                                         .arg(rowName(m_probe.schema(), referrer->ref));
                result.push_back({referrer->step, *moved({table, key}, what).error});
            }
        }
    }
    for (const Reference &reference : m_probe.references().all()) {
        const bool byName = reference.declared && !m_probe.references().pointsToKey(reference);
        const auto told = byName ? nameless(reference, result) : Result<void>();
        if (!told) {
            return told.unexpected();
        }
    }
    return result;
}

Result<void> Preconditions::before(std::span<const BoundStep> run)
{
    if (run.front().step->operation == Operation::Insert) {
        return beforeInserts(run);
    }
    if (const auto held = beforeUpdates(run); !held) {
        return held.unexpected();
    }
    return run.front().step->operation == Operation::Erase ? unreferenced(run) : unnamed(run);
}

Result<void> Preconditions::beforeInserts(std::span<const BoundStep> run)
{
    const TableId id = run.front().ref.table;
    const Table &table = m_probe.schema().table(id);
    std::vector<Key> keys;
    for (const BoundStep &step : run) {
        keys.push_back(step.ref.key);
    }
    const auto taken = m_probe.rows(id, keys);
    if (!taken) {
        return taken.unexpected();
    }
    if (!taken->empty()) {
        return moved({id, taken->begin()->first}, say(QT_TRANSLATE_NOOP("Rowback", "was inserted by somebody else")));
    }
    for (const UniqueKey &unique : table.uniqueKeys) {
        if (unique.partial) {
            continue;
        }
        std::vector<Key> tuples;
        for (const BoundStep &step : run) {
            Key tuple;
            for (const int column : unique.columns) {
                const auto at = std::find(step.columns.begin(), step.columns.end(), column);
                if (at == step.columns.end()
                    || step.step->after[static_cast<std::size_t>(at - step.columns.begin())].isNull()) {
                    break;
                }
                tuple.push_back(
                    canonical(table.columns[static_cast<std::size_t>(column)],
                              step.step->after[static_cast<std::size_t>(at - step.columns.begin())].cell()));
            }
            if (tuple.size() == unique.columns.size()) {
                tuples.push_back(std::move(tuple));
            }
        }
        const auto holders = m_probe.rowsWhere(id, unique.columns, tuples);
        if (!holders) {
            return holders.unexpected();
        }
        if (!holders->empty()) {
            return moved({id, holders->begin()->first},
                         say(QT_TRANSLATE_NOOP("Rowback", "has taken a value (%1) that a restored row needs"))
                             .arg(table.columnNames(unique.columns).join(QLatin1String(", "))));
        }
    }
    return {};
}

Result<void> Preconditions::beforeUpdates(std::span<const BoundStep> run)
{
    const TableId id = run.front().ref.table;
    const Table &table = m_probe.schema().table(id);
    std::vector<Key> keys;
    for (const BoundStep &step : run) {
        keys.push_back(step.ref.key);
    }
    const auto rows = m_probe.rows(id, keys);
    if (!rows) {
        return rows.unexpected();
    }
    for (const BoundStep &step : run) {
        const auto row = rows->find(step.ref.key);
        if (row == rows->end()) {
            return moved(step.ref, say(QT_TRANSLATE_NOOP("Rowback", "was deleted")));
        }
        for (std::size_t i = 0; i < step.columns.size(); ++i) {
            const auto c = static_cast<std::size_t>(step.columns[i]);
            if (!sameExactly(table.columns[c], step.step->before[i].cell(), row->second[c].cell())) {
                return moved(step.ref,
                             say(QT_TRANSLATE_NOOP("Rowback", "was changed (column %1)")).arg(table.columns[c].name));
            }
        }
    }
    return {};
}

Result<void> Preconditions::unreferenced(std::span<const BoundStep> run)
{
    std::vector<Key> keys;
    for (const BoundStep &step : run) {
        keys.push_back(step.ref.key);
    }
    auto found = referrers(run.front().ref.table, keys);
    if (!found) {
        return found.unexpected();
    }
    if (const auto named = namedReferrers(run, *found); !named) {
        return named.unexpected();
    }
    for (const Tie &tie : *found) {
        const bool dangled = m_dangling.contains(tie.referrer);
        if (m_going.contains(tie.referrer) || (dangled && !tie.declared)) {
            continue;
        }
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = say(QT_TRANSLATE_NOOP("Rowback", "%1 refers to %2, which is to be removed."))
                            .arg(rowName(m_probe.schema(), tie.referrer), rowName(m_probe.schema(), tie.target)),
             .advice = adviceOnTie(dangled)}};
    }
    return {};
}

QString Preconditions::adviceOnTie(bool dangled) const
{
    if (dangled) {
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "It did so before it was there, and the database does not allow that any more. "
                                     "Nothing was changed."));
    }
    return m_since == Since::Injection
        ? say(QT_TRANSLATE_NOOP("Rowback",
                                "Somebody may have tied it since the injection: untie it first. Nothing was changed."))
        : say(QT_TRANSLATE_NOOP("Rowback",
                                "Somebody may have tied it since the plan was made: make the plan again. Nothing "
                                "was changed."));
}

Result<std::vector<Tie>> Preconditions::referrers(TableId id, const std::vector<Key> &keys)
{
    std::vector<Tie> result;
    const std::unordered_set<Key, ValueHash> meant(keys.begin(), keys.end());
    const auto collect = [&](int index, const std::vector<int> &columns, const std::vector<Key> &tuples) {
        const Reference &reference = m_probe.references().at(index);
        const auto rows = m_probe.rowsWhere(reference.table, columns, tuples);
        if (!rows) {
            return Result<void>(rows.unexpected());
        }
        for (const auto &[key, row] : *rows) {
            const auto target = m_probe.target(reference, row);
            if (target && target->table == id && meant.contains(target->key)) {
                result.push_back({{reference.table, key}, *target, reference.declared});
            }
        }
        return Result<void>();
    };
    for (const int index : m_probe.references().to(id)) {
        const Reference &reference = m_probe.references().at(index);
        if (!m_probe.references().pointsToKey(reference)) {
            continue;
        }
        if (const auto collected = collect(index, reference.columns, keys); !collected) {
            return collected.unexpected();
        }
    }
    const auto type = m_probe.contentTypes().id(m_probe.references().model(id).toStdString());
    for (const int index : m_probe.references().generic()) {
        if (!type || keys.empty() || keys.front().size() != 1) {
            break;
        }
        const Reference &reference = m_probe.references().at(index);
        std::vector<Key> tuples;
        for (const Key &key : keys) {
            tuples.push_back({Value::integer(*type), key.front()});
        }
        const auto collected = collect(index, {reference.typeColumn, reference.columns.front()}, tuples);
        if (!collected) {
            return collected.unexpected();
        }
    }
    return result;
}

} // namespace Rowback
