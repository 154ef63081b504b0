// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memoryrowsink.h"

#include "schema/comparison.h"
#include "support/memoryrowsource.h"

#include <algorithm>

namespace Rowback {

namespace {

Unexpected refused(Refusal refusal, const QString &message)
{
    return Unexpected{{.code = ErrorCode::Failed, .message = message, .detail = message, .refusal = refusal}};
}

Key valuesOf(const Row &row, const std::vector<int> &columns)
{
    Key result;
    for (const int column : columns) {
        result.push_back(row[static_cast<std::size_t>(column)]);
    }
    return result;
}

bool hasNull(const Key &key)
{
    return std::any_of(key.begin(), key.end(), [](const Value &value) { return value.isNull(); });
}

} // namespace

MemoryRowSink::MemoryRowSink(MemoryTables &tables)
    : m_tables(tables)
    , m_before(tables.rows)
{ }

Result<void> MemoryRowSink::enter(const QString &call)
{
    if (onCall) {
        onCall(call);
    }
    calls.append(call);
    return calls.size() - 1 == failAt ? Result<void>(Unexpected{failure}) : Result<void>{};
}

Result<std::vector<Row>> MemoryRowSink::find(const RowRequest &request, const RowMatch &match,
                                             const TaskContext &context)
{
    if (const auto entered = enter(QStringLiteral("find ") + schema().table(request.table).name); !entered) {
        return entered.unexpected();
    }
    if (const auto going = context.poll(); !going) {
        return going.unexpected();
    }
    std::vector<Row> result;
    for (const std::size_t index : matchingRows(m_tables, request.table, match)) {
        result.push_back(valuesOf(m_tables.rowsOf(request.table)[index], request.columns));
    }
    return result;
}

Result<qint64> MemoryRowSink::rowCount(TableId table)
{
    if (const auto entered = enter(QStringLiteral("count ") + schema().table(table).name); !entered) {
        return entered.unexpected();
    }
    return static_cast<qint64>(m_tables.rowsOf(table).size());
}

Result<void> MemoryRowSink::clash(TableId id, const Row &row) const
{
    const Table &table = schema().table(id);
    for (std::size_t c = 0; c < row.size(); ++c) {
        if (row[c].isNull() && !table.columns[c].nullable) {
            return refused(Refusal::NotNull, QStringLiteral("Column '%1' cannot be null").arg(table.columns[c].name));
        }
    }
    std::vector<std::vector<int>> uniques{table.keyColumns};
    for (const UniqueKey &unique : table.uniqueKeys) {
        uniques.push_back(unique.columns);
    }
    for (const auto &columns : uniques) {
        const Key mine = valuesOf(row, columns);
        if (!columns.empty() && !hasNull(mine) && !matchingRows(m_tables, id, {columns, {mine}}).empty()) {
            return refused(Refusal::Unique, QStringLiteral("Duplicate entry '%1'").arg(displayText(mine)));
        }
    }
    return {};
}

bool MemoryRowSink::isThere(const ForeignKey &key, const Row &row) const
{
    const Key wanted = valuesOf(row, key.columns);
    const TableId target = m_tables.id(key.targetTable);
    return hasNull(wanted) || !matchingRows(m_tables, target, {schema().table(target).keyColumns, {wanted}}).empty();
}

Result<void> MemoryRowSink::missingParents(TableId table, const Row &row, bool deferred) const
{
    for (const ForeignKey &key : schema().table(table).foreignKeys) {
        if (key.declared && key.deferrable == deferred && !isThere(key, row)) {
            return refused(Refusal::ForeignKey, QStringLiteral("foreign key constraint %1 fails").arg(key.name));
        }
    }
    return {};
}

bool MemoryRowSink::isReferenced(TableId table, const Row &row) const
{
    for (int i = 0; i < schema().size(); ++i) {
        for (const ForeignKey &key : schema().table(TableId{i}).foreignKeys) {
            if (key.declared && !key.deferrable && key.targetTable == schema().table(table).name
                && !matchingRows(m_tables, TableId{i}, {key.columns, {m_tables.keyOf(table, row)}}).empty()) {
                return true;
            }
        }
    }
    return false;
}

Result<void> MemoryRowSink::put(TableId table, Row row)
{
    if (trigger) {
        trigger(table, row);
    }
    if (const auto fits = clash(table, row); !fits) {
        return fits.unexpected();
    }
    m_tables.rowsOf(table).push_back(row); // a row may refer to itself
    if (const auto stands = missingParents(table, row, false); !stands) {
        m_tables.rowsOf(table).pop_back();
        return stands.unexpected();
    }
    return {};
}

Result<void> MemoryRowSink::insert(TableId table, const std::vector<int> &columns, const std::vector<Row> &rows,
                                   const TaskContext &context)
{
    std::vector<Row> whole;
    QStringList keys;
    for (const Row &row : rows) {
        Row all(schema().table(table).columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            all[static_cast<std::size_t>(columns[i])] = row[i];
        }
        keys.append(displayText(m_tables.keyOf(table, all)));
        whole.push_back(std::move(all));
    }
    const QString call = QStringLiteral("insert %1 %2").arg(schema().table(table).name, keys.join(QLatin1String(", ")));
    if (const auto entered = enter(call); !entered) {
        return entered.unexpected();
    }
    for (Row &row : whole) {
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
        if (const auto done = put(table, std::move(row)); !done) {
            return done.unexpected();
        }
    }
    return {};
}

Result<qint64> MemoryRowSink::update(TableId table, const Key &key, const std::vector<int> &columns, const Row &values)
{
    if (const auto entered = enter(QStringLiteral("update %1 %2").arg(schema().table(table).name, displayText(key)));
        !entered) {
        return entered.unexpected();
    }
    const auto found = matchingRows(m_tables, table, {schema().table(table).keyColumns, {key}});
    if (found.empty()) {
        return 0;
    }
    auto &rows = m_tables.rowsOf(table);
    const Row before = rows[found.front()];
    Row row = before;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        row[static_cast<std::size_t>(columns[i])] = values[i];
    }
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(found.front()));
    if (const auto done = put(table, std::move(row)); !done) {
        rows.push_back(before);
        return done.unexpected();
    }
    return 1;
}

Result<qint64> MemoryRowSink::erase(TableId table, const Key &key)
{
    if (const auto entered = enter(QStringLiteral("erase %1 %2").arg(schema().table(table).name, displayText(key)));
        !entered) {
        return entered.unexpected();
    }
    const auto found = matchingRows(m_tables, table, {schema().table(table).keyColumns, {key}});
    if (found.empty()) {
        return 0;
    }
    auto &rows = m_tables.rowsOf(table);
    const Row row = rows[found.front()];
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(found.front()));
    if (isReferenced(table, row)) {
        rows.push_back(row);
        return refused(Refusal::ForeignKey, QStringLiteral("a parent row cannot be deleted"));
    }
    return 1;
}

Result<void> MemoryRowSink::advanceSequence(TableId table, int column)
{
    const Table &definition = schema().table(table);
    return enter(QStringLiteral("sequence %1.%2")
                     .arg(definition.name, definition.columns[static_cast<std::size_t>(column)].name));
}

Result<void> MemoryRowSink::savepoint(const QString &name)
{
    if (std::any_of(m_savepoints.begin(), m_savepoints.end(), [&](const auto &open) { return open.first == name; })) {
        return refused(Refusal::None, QStringLiteral("savepoint %1 is in use").arg(name));
    }
    m_savepoints.emplace_back(name, m_tables.rows);
    return enter(QStringLiteral("savepoint ") + name);
}

Result<void> MemoryRowSink::rollbackTo(const QString &name)
{
    while (!m_savepoints.empty() && m_savepoints.back().first != name) {
        m_savepoints.pop_back();
    }
    if (m_savepoints.empty()) {
        return refused(Refusal::None, QStringLiteral("no savepoint %1").arg(name));
    }
    m_tables.rows = m_savepoints.back().second;
    return enter(QStringLiteral("rollback to ") + name);
}

Result<void> MemoryRowSink::release(const QString &name)
{
    if (m_savepoints.empty() || m_savepoints.back().first != name) {
        return refused(Refusal::None, QStringLiteral("no savepoint %1").arg(name));
    }
    m_savepoints.pop_back();
    return enter(QStringLiteral("release ") + name);
}

Result<void> MemoryRowSink::checkConstraints()
{
    for (int i = 0; i < schema().size(); ++i) {
        for (const Row &row : m_tables.rowsOf(TableId{i})) {
            if (const auto stands = missingParents(TableId{i}, row, true); !stands) {
                return stands.unexpected();
            }
        }
    }
    return enter(QStringLiteral("check"));
}

Result<void> MemoryRowSink::commit()
{
    const auto entered = enter(QStringLiteral("commit"));
    committed = static_cast<bool>(entered);
    return entered ? Result<void>{} : entered.unexpected();
}

Result<void> MemoryRowSink::rollback()
{
    m_tables.rows = m_before;
    return enter(QStringLiteral("rollback"));
}

} // namespace Rowback
