// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demostate.h"

namespace Rowback {

RowDraft::RowDraft(const Schema &schema, QLatin1String table)
    : m_description(schema.table(*schema.find(table)))
    , m_table(*schema.find(table))
    , m_row(m_description.columns.size())
{
    for (std::size_t i = 0; i < m_row.size(); ++i) {
        const Column &column = m_description.columns[i];
        if (column.type == ColumnType::Boolean) {
            m_row[i] = Value::boolean(false);
        } else if (column.type == ColumnType::Text && !column.nullable) {
            m_row[i] = Value::text({});
        }
    }
}

RowDraft &RowDraft::set(QLatin1String column, Value value)
{
    const int place = m_description.columnIndex(column);
    Q_ASSERT_X(place >= 0, "RowDraft::set", column.data());
    m_row[static_cast<std::size_t>(place)] = std::move(value);
    return *this;
}

DemoState::DemoState(const Schema &schema)
    : m_schema(&schema)
    , m_tables(static_cast<std::size_t>(schema.size()))
{ }

const Value &DemoState::value(QLatin1String tableName, std::int64_t key, QLatin1String column) const
{
    const int place = table(tableName).columnIndex(column);
    return row(id(tableName), Value::integer(key))[static_cast<std::size_t>(place)];
}

void DemoState::insert(TableId table, Row row)
{
    const int keyColumn = m_schema->table(table).keyColumns.front();
    const Value key = row[static_cast<std::size_t>(keyColumn)];
    const bool isNew = mutableRows(table).emplace(key, std::make_shared<const Row>(std::move(row))).second;
    Q_ASSERT_X(isNew, "DemoState::insert", qPrintable(m_schema->table(table).name));
    Q_UNUSED(isNew)
}

void DemoState::update(TableId table, const Value &key, int column, Value value)
{
    std::shared_ptr<const Row> &place = mutableRows(table).at(key);
    auto changed = std::make_shared<Row>(*place);
    (*changed)[static_cast<std::size_t>(column)] = std::move(value);
    place = std::move(changed);
}

void DemoState::erase(TableId table, const Value &key)
{
    mutableRows(table).erase(key);
}

} // namespace Rowback
