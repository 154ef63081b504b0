// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/tablebuilder.h"

#include "demo/demolanguages.h"

namespace Rowback {

TableBuilder::TableBuilder(Schema &schema, QLatin1String name, QLatin1String model)
    : m_schema(schema)
{
    m_table.name = name;
    m_table.model = model;
}

Column &TableBuilder::add(QLatin1String name, ColumnType type, bool nullable)
{
    Column column;
    column.name = name;
    column.type = type;
    column.nullable = nullable;
    return m_table.columns.emplace_back(std::move(column));
}

QString TableBuilder::constraintName(const QString &columns, QLatin1String kind) const
{
    return m_table.name + QLatin1Char('_') + columns + kind;
}

TableBuilder &TableBuilder::key()
{
    add(QLatin1String("id"), ColumnType::Integer, false).autoIncrement = true;
    m_table.keyColumns = {static_cast<int>(m_table.columns.size()) - 1};
    return *this;
}

TableBuilder &TableBuilder::textKey(QLatin1String name, int length)
{
    text(name, length);
    m_table.keyColumns = {static_cast<int>(m_table.columns.size()) - 1};
    return *this;
}

TableBuilder &TableBuilder::inherits(QLatin1String column, QLatin1String parent)
{
    required(column, parent);
    m_table.keyColumns = {static_cast<int>(m_table.columns.size()) - 1};
    return *this;
}

TableBuilder &TableBuilder::text(QLatin1String name, int length)
{
    add(name, ColumnType::Text, false).maxLength = length;
    return *this;
}

TableBuilder &TableBuilder::memo(QLatin1String name)
{
    add(name, ColumnType::Text, false);
    return *this;
}

TableBuilder &TableBuilder::optionalText(QLatin1String name, int length)
{
    add(name, ColumnType::Text, true).maxLength = length;
    return *this;
}

TableBuilder &TableBuilder::babel(QLatin1String name, int length)
{
    text(name, length);
    for (const QLatin1String suffix : DemoLanguages::suffixes) {
        text(name, length);
        m_table.columns.back().name += suffix;
    }
    return *this;
}

TableBuilder &TableBuilder::integer(QLatin1String name)
{
    add(name, ColumnType::Integer, true);
    return *this;
}

TableBuilder &TableBuilder::boolean(QLatin1String name)
{
    add(name, ColumnType::Boolean, false);
    return *this;
}

TableBuilder &TableBuilder::decimal(QLatin1String name, int precision, int scale)
{
    Column &column = add(name, ColumnType::Decimal, true);
    column.precision = precision;
    column.scale = scale;
    return *this;
}

TableBuilder &TableBuilder::date(QLatin1String name)
{
    add(name, ColumnType::Date, true);
    return *this;
}

TableBuilder &TableBuilder::requiredDate(QLatin1String name)
{
    add(name, ColumnType::Date, false);
    return *this;
}

TableBuilder &TableBuilder::time(QLatin1String name)
{
    add(name, ColumnType::Time, true);
    return *this;
}

TableBuilder &TableBuilder::dateTime(QLatin1String name)
{
    add(name, ColumnType::DateTime, true);
    return *this;
}

TableBuilder &TableBuilder::requiredDateTime(QLatin1String name)
{
    add(name, ColumnType::DateTime, false);
    return *this;
}

void TableBuilder::refer(QLatin1String name, QLatin1String target, bool nullable, bool declared)
{
    const auto targetId = m_schema.find(target);
    const Table &targetTable = targetId ? m_schema.table(*targetId) : m_table; // not there yet: refers to itself
    const Column targetKey = targetTable.columns[static_cast<std::size_t>(targetTable.keyColumns.front())];

    Column &column = add(name, targetKey.type, nullable);
    column.maxLength = targetKey.maxLength;

    ForeignKey foreignKey;
    foreignKey.name = constraintName(name, QLatin1String("_fk"));
    foreignKey.columns = {static_cast<int>(m_table.columns.size()) - 1};
    foreignKey.targetTable = target;
    foreignKey.targetColumns = {targetKey.name};
    foreignKey.deferrable = true;
    foreignKey.initiallyDeferred = true;
    foreignKey.declared = declared;
    m_table.foreignKeys.push_back(std::move(foreignKey));
}

TableBuilder &TableBuilder::reference(QLatin1String name, QLatin1String target)
{
    refer(name, target, true, true);
    return *this;
}

TableBuilder &TableBuilder::required(QLatin1String name, QLatin1String target)
{
    refer(name, target, false, true);
    return *this;
}

TableBuilder &TableBuilder::undeclared(QLatin1String name, QLatin1String target)
{
    refer(name, target, true, false);
    return *this;
}

TableBuilder &TableBuilder::generic()
{
    reference(QLatin1String("owner_type_id"), QLatin1String("django_content_type"));
    const int typeColumn = static_cast<int>(m_table.columns.size()) - 1;
    integer(QLatin1String("owner_id"));
    m_table.genericReferences.push_back({.typeColumn = typeColumn, .idColumn = typeColumn + 1});
    m_table.contentTypeColumns.push_back(typeColumn);
    return *this;
}

TableBuilder &TableBuilder::unique(const QList<QLatin1String> &columns)
{
    UniqueKey key;
    QStringList names;
    for (const QLatin1String column : columns) {
        key.columns.push_back(m_table.columnIndex(column));
        names.append(column);
    }
    key.name = constraintName(names.join(QLatin1Char('_')), QLatin1String("_uniq"));
    m_table.uniqueKeys.push_back(std::move(key));
    return *this;
}

void TableBuilder::done()
{
    m_schema.add(std::move(m_table));
}

} // namespace Rowback
