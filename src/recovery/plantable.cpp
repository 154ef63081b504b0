// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/plantable.h"

#include "recovery/jsonwriter.h"

namespace Rowback {

std::vector<PlanTable> planTables(const Schema &live, const References &references)
{
    std::vector<PlanTable> result;
    for (int i = 0; i < live.size(); ++i) {
        const Table &table = live.table(TableId{i});
        PlanTable known{table.name, references.model(TableId{i}), table.columnNames(table.keyColumns), {}};
        for (const int index : references.from(TableId{i})) {
            const Reference &reference = references.at(index);
            if (reference.declared || reference.columns.size() != 1) {
                continue;
            }
            const auto name = [&](int column) { return table.columns[static_cast<std::size_t>(column)].name; };
            const bool generic = reference.kind == ReferenceKind::Generic;
            known.references.push_back({name(reference.columns.front()),
                                        generic ? name(reference.typeColumn) : QString(),
                                        generic ? QString() : live.table(reference.target).name});
        }
        result.push_back(std::move(known));
    }
    return result;
}

namespace {

int columnOf(Table &table, const QString &name)
{
    const int known = table.columnIndex(name);
    if (known >= 0) {
        return known;
    }
    Column column;
    column.name = name;
    table.columns.push_back(std::move(column));
    return static_cast<int>(table.columns.size()) - 1;
}

} // namespace

Schema planSchema(const Plan &plan)
{
    Schema result;
    for (const PlanTable &known : plan.tables) {
        Table table;
        table.name = known.name;
        table.model = known.model;
        for (const QString &column : known.keyColumns) {
            table.keyColumns.push_back(columnOf(table, column));
        }
        for (const PlanReference &reference : known.references) {
            const int column = columnOf(table, reference.column);
            if (!reference.typeColumn.isEmpty()) {
                table.genericReferences.push_back({columnOf(table, reference.typeColumn), column});
                continue;
            }
            ForeignKey key;
            key.columns = {column};
            key.targetTable = reference.target;
            key.declared = false;
            table.foreignKeys.push_back(std::move(key));
        }
        result.add(std::move(table));
    }
    for (const Step &step : plan.steps) {
        if (const auto table = result.find(step.table)) {
            for (const QString &column : step.columns) {
                columnOf(result.table(*table), column);
            }
        }
    }
    return result;
}

void appendJson(QByteArray &out, const PlanTable &table)
{
    JsonWriter writer(out);
    writer.text("name", table.name);
    writer.optionalText("model", table.model);
    writer.texts("key", table.keyColumns);
    writer.list("references", table.references, [](QByteArray &into, const PlanReference &reference) {
        JsonWriter entry(into);
        entry.text("column", reference.column);
        entry.optionalText("type", reference.typeColumn);
        entry.optionalText("target", reference.target);
        entry.end();
    });
    writer.end();
}

Result<PlanTable> planTableFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanTable result{fields.text("name"), fields.optionalText("model"), fields.texts("key"), {}};
    const QJsonArray references = fields.array("references");
    for (const QJsonValue &value : references) {
        JsonFields entry(value.toObject());
        result.references.push_back({entry.text("column"), entry.optionalText("type"), entry.optionalText("target")});
        if (const auto whole = entry.check(); !whole) {
            return whole.unexpected();
        }
    }
    const auto whole = fields.check();
    return whole ? Result<PlanTable>(std::move(result)) : whole.unexpected();
}

} // namespace Rowback
