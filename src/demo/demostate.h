// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"
#include "schema/value.h"

#include <map>
#include <memory>
#include <vector>

namespace Rowback {

/// A row in the making: begins with what Django would store for an empty form ('' in a text, false, NULL).
class RowDraft
{
public:
    RowDraft(const Schema &schema, QLatin1String table);

    /// The column must exist.
    RowDraft &set(QLatin1String column, Value value);
    RowDraft &set(QLatin1String column, std::int64_t number) { return set(column, Value::integer(number)); }
    RowDraft &set(QLatin1String column, std::string_view text) { return set(column, Value::text(text)); }
    RowDraft &set(QLatin1String column, const char *text) { return set(column, Value::text(text)); }

    TableId table() const { return m_table; }
    const Row &row() const { return m_row; }
    /// Of an integer key.
    std::int64_t key() const { return m_row[static_cast<std::size_t>(m_description.keyColumns.front())].integer(); }

private:
    const Table &m_description;
    TableId m_table;
    Row m_row;
};

/// All rows of a small database, in memory and in key order. Copies share their rows until one of them changes one.
/// Keys and columns that are named must exist; the Schema must outlive the state.
class DemoState
{
public:
    using Rows = std::map<Value, std::shared_ptr<const Row>>;

    explicit DemoState(const Schema &schema);

    const Schema &schema() const { return *m_schema; }
    const Rows &rows(TableId table) const { return m_tables[static_cast<std::size_t>(index(table))]; }
    const Rows &rows(QLatin1String table) const { return rows(id(table)); }
    bool contains(TableId table, const Value &key) const { return rows(table).contains(key); }
    const Row &row(TableId table, const Value &key) const { return *rows(table).at(key); }
    const Value &value(QLatin1String table, std::int64_t key, QLatin1String column) const;

    TableId id(QLatin1String table) const { return *m_schema->find(table); }
    const Table &table(QLatin1String name) const { return m_schema->table(id(name)); }

    void insert(TableId table, Row row);
    void insert(const RowDraft &draft) { insert(draft.table(), draft.row()); }
    void update(TableId table, const Value &key, int column, Value value);
    void erase(TableId table, const Value &key);

private:
    Rows &mutableRows(TableId table) { return m_tables[static_cast<std::size_t>(index(table))]; }

    const Schema *m_schema;
    std::vector<Rows> m_tables;
};

} // namespace Rowback
