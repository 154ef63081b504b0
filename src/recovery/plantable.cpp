// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/plantable.h"

#include "recovery/jsonwriter.h"
#include "recovery/writing.h"

#include <array>
#include <map>
#include <set>

namespace Rowback {

namespace {

using NamesByTable = std::map<QString, std::set<QString>>;

template <typename Deeds> void addNames(NamesByTable &names, const Deeds &deeds)
{
    for (const auto &deed : deeds) {
        names[deed.table].insert(deed.columns.begin(), deed.columns.end());
    }
}

/// Whether rows of a plan take away what a reference may refer to: a row, or a value that others refer by.
bool mayLose(const Reference &reference, const References &references, const Writing &writing)
{
    if (reference.kind == ReferenceKind::Generic) {
        return !writing.erased.empty();
    }
    return writing.erased.contains(reference.target)
        || (!references.pointsToKey(reference) && writing.changed.contains(reference.target));
}

bool isSilent(const Reference &reference)
{
    return isSilent(reference.onDelete) || isSilent(reference.onUpdate);
}

std::vector<PlanColumn> planColumns(const Table &table, const std::set<QString> &names)
{
    std::vector<PlanColumn> result;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const bool isOfKey = !names.empty() && table.isKeyColumn(static_cast<int>(i));
        const bool moves = !names.empty() && column.movesOnUpdate;
        if (isOfKey || moves || names.contains(column.name)) {
            result.push_back({column.name, column.type, column.autoIncrement,
                              column.type == ColumnType::Real ? column.typeName : QString(), column.movesOnUpdate});
        }
    }
    return result;
}

} // namespace

std::vector<PlanTable> planTables(const Schema &live, const References &references, const std::vector<Step> &steps,
                                  const std::vector<Guard> &guards)
{
    NamesByTable names;
    addNames(names, steps);
    addNames(names, guards);
    const Writing writing = writingOf(steps, live);
    std::vector<PlanTable> result;
    for (int i = 0; i < live.size(); ++i) {
        const Table &table = live.table(TableId{i});
        std::set<QString> &named = names[table.name];
        PlanTable known{table.name, references.model(TableId{i}), table.columnNames(table.keyColumns)};
        known.hasHeirs = table.hasHeirs;
        for (const int index : references.from(TableId{i})) {
            const Reference &reference = references.at(index);
            const QStringList columns = table.columnNames(reference.columns);
            const bool mayBeLost
                = (!reference.declared || isSilent(reference)) && mayLose(reference, references, writing);
            if (mayBeLost) {
                named.insert(columns.begin(), columns.end());
            }
            if (mayBeLost && reference.declared) {
                const Table &target = live.table(reference.target);
                known.silentKeys.push_back({columns, target.name, target.columnNames(reference.targetColumns)});
            }
            if (reference.declared || columns.size() != 1) {
                continue;
            }
            const bool generic = reference.kind == ReferenceKind::Generic;
            known.references.push_back({columns.front(),
                                        generic ? table.columnNames({reference.typeColumn}).front() : QString(),
                                        generic ? QString() : live.table(reference.target).name});
        }
        known.columns = planColumns(table, named);
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

template <typename Deeds> void addColumns(Schema &schema, const Deeds &deeds)
{
    for (const auto &deed : deeds) {
        if (const auto table = schema.find(deed.table)) {
            for (const QString &column : deed.columns) {
                columnOf(schema.table(*table), column);
            }
        }
    }
}

} // namespace

Schema planSchema(const Plan &plan)
{
    Schema result;
    for (const PlanTable &known : plan.tables) {
        Table table;
        table.name = known.name;
        table.model = known.model;
        table.hasHeirs = known.hasHeirs;
        for (const PlanColumn &column : known.columns) {
            Column &added = table.columns.emplace_back();
            added.name = column.name;
            added.type = column.type;
            added.autoIncrement = column.autoIncrement;
            added.typeName = column.typeName;
            added.movesOnUpdate = column.movesOnUpdate;
        }
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
        for (const PlanForeignKey &silent : known.silentKeys) {
            ForeignKey &key = table.foreignKeys.emplace_back();
            for (const QString &column : silent.columns) {
                key.columns.push_back(columnOf(table, column));
            }
            key.targetTable = silent.target;
            key.targetColumns = silent.targetColumns;
        }
        result.add(std::move(table));
    }
    addColumns(result, plan.steps);
    addColumns(result, plan.guards);
    for (const PlanTable &known : plan.tables) {
        for (const PlanForeignKey &silent : known.silentKeys) {
            const auto target = result.find(silent.target);
            for (const QString &column : target ? silent.targetColumns : QStringList()) {
                columnOf(result.table(*target), column);
            }
        }
    }
    return result;
}

namespace {

struct TypeWord
{
    ColumnType type;
    QLatin1String word;
};

constexpr std::array typeWords{TypeWord{ColumnType::Unknown, QLatin1String("unknown")},
                               TypeWord{ColumnType::Integer, QLatin1String("integer")},
                               TypeWord{ColumnType::Boolean, QLatin1String("boolean")},
                               TypeWord{ColumnType::Decimal, QLatin1String("decimal")},
                               TypeWord{ColumnType::Real, QLatin1String("real")},
                               TypeWord{ColumnType::Text, QLatin1String("text")},
                               TypeWord{ColumnType::Bytes, QLatin1String("bytes")},
                               TypeWord{ColumnType::Date, QLatin1String("date")},
                               TypeWord{ColumnType::Time, QLatin1String("time")},
                               TypeWord{ColumnType::DateTime, QLatin1String("datetime")},
                               TypeWord{ColumnType::Timestamp, QLatin1String("timestamp")},
                               TypeWord{ColumnType::Json, QLatin1String("json")},
                               TypeWord{ColumnType::Uuid, QLatin1String("uuid")},
                               TypeWord{ColumnType::Other, QLatin1String("other")}};

QString wordOf(ColumnType type)
{
    return typeWords[static_cast<std::size_t>(type)].word;
}

std::optional<ColumnType> typeFromWord(const QString &word)
{
    for (const TypeWord &each : typeWords) {
        if (word == each.word) {
            return each.type;
        }
    }
    return std::nullopt;
}

void appendColumn(QByteArray &out, const PlanColumn &column)
{
    JsonWriter entry(out);
    entry.text("name", column.name);
    entry.text("type", wordOf(column.type));
    entry.optionalText("typeName", column.typeName);
    if (column.autoIncrement) {
        entry.boolean("autoIncrement", true);
    }
    if (column.movesOnUpdate) {
        entry.boolean("movesOnUpdate", true);
    }
    entry.end();
}

void appendReference(QByteArray &out, const PlanReference &reference)
{
    JsonWriter entry(out);
    entry.text("column", reference.column);
    entry.optionalText("type", reference.typeColumn);
    entry.optionalText("target", reference.target);
    entry.end();
}

void appendForeignKey(QByteArray &out, const PlanForeignKey &key)
{
    JsonWriter entry(out);
    entry.texts("columns", key.columns);
    entry.text("target", key.target);
    entry.texts("targetColumns", key.targetColumns);
    entry.end();
}

Result<PlanForeignKey> foreignKeyFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanForeignKey result{fields.texts("columns"), fields.text("target"), fields.texts("targetColumns")};
    const auto whole = fields.check();
    return whole ? Result<PlanForeignKey>(std::move(result)) : whole.unexpected();
}

Result<PlanColumn> columnFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanColumn result{fields.text("name"), fields.word("type", typeFromWord), false, fields.optionalText("typeName"), false};
    result.autoIncrement = fields.has("autoIncrement") && fields.boolean("autoIncrement");
    result.movesOnUpdate = fields.has("movesOnUpdate") && fields.boolean("movesOnUpdate");
    const auto whole = fields.check();
    return whole ? Result<PlanColumn>(std::move(result)) : whole.unexpected();
}

Result<PlanReference> referenceFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanReference result{fields.text("column"), fields.optionalText("type"), fields.optionalText("target")};
    const auto whole = fields.check();
    return whole ? Result<PlanReference>(std::move(result)) : whole.unexpected();
}

template <typename T>
Result<void> readAll(const QJsonArray &array, std::vector<T> &into, Result<T> (*read)(const QJsonObject &))
{
    for (const QJsonValue &value : array) {
        auto element = read(value.toObject());
        if (!element) {
            return element.unexpected();
        }
        into.push_back(*std::move(element));
    }
    return {};
}

} // namespace

void appendJson(QByteArray &out, const PlanTable &table)
{
    JsonWriter writer(out);
    writer.text("name", table.name);
    writer.optionalText("model", table.model);
    writer.texts("key", table.keyColumns);
    writer.list("references", table.references, appendReference);
    if (!table.silentKeys.empty()) {
        writer.list("silentKeys", table.silentKeys, appendForeignKey);
    }
    if (!table.columns.empty()) {
        writer.list("columns", table.columns, appendColumn);
    }
    if (table.hasHeirs) {
        writer.boolean("heirs", true);
    }
    writer.end();
}

Result<PlanTable> planTableFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanTable result{fields.text("name"), fields.optionalText("model"), fields.texts("key")};
    result.hasHeirs = fields.has("heirs") && fields.boolean("heirs");
    auto whole = readAll(fields.array("references"), result.references, referenceFromJson);
    if (whole && fields.has("silentKeys")) {
        whole = readAll(fields.array("silentKeys"), result.silentKeys, foreignKeyFromJson);
    }
    if (whole && fields.has("columns")) {
        whole = readAll(fields.array("columns"), result.columns, columnFromJson);
    }
    if (whole) {
        whole = fields.check();
    }
    return whole ? Result<PlanTable>(std::move(result)) : whole.unexpected();
}

} // namespace Rowback
