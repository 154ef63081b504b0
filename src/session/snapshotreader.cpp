// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/snapshotreader.h"

#include "recovery/profile.h"
#include "session/files.h"
#include "session/profiles.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

ShownCell shown(const Value &value)
{
    QString text = displayText(value);
    if (text.size() > SnapshotReader::mostShown) {
        text = text.left(SnapshotReader::mostShown) + QStringLiteral("…");
    }
    return {std::move(text), value.isNull()};
}

/// The columns in which a query's text may stand.
std::vector<int> textColumns(const RowQuery &query, const Table &table)
{
    return query.textColumn < 0 ? table.allColumns() : std::vector<int>{query.textColumn};
}

/// Rows that match the query, ascending; @p isAll: it asks for all, and none are listed.
Result<RowNumbers> chosenRows(Snapshot &snapshot, const RowQuery &query, bool &isAll, const TaskContext &context)
{
    isAll = query.text.isEmpty() && query.match.columns.empty();
    if (query.text.isEmpty()) {
        return isAll ? RowNumbers() : snapshot.rowsMatching(query.table, query.match, context);
    }
    auto containing = snapshot.rowsContaining(query.table, textColumns(query, snapshot.schema().table(query.table)),
                                              query.text, context);
    if (!containing || query.match.columns.empty()) {
        return containing;
    }
    const auto matching = snapshot.rowsMatching(query.table, query.match, context);
    if (!matching) {
        return matching.unexpected();
    }
    RowNumbers both;
    std::set_intersection(containing->begin(), containing->end(), matching->begin(), matching->end(),
                          std::back_inserter(both));
    return both;
}

/// Those of @p order that are among @p chosen, which are ascending.
RowNumbers inOrder(const RowNumbers &order, const RowNumbers &chosen)
{
    std::vector<bool> isChosen(order.size(), false);
    for (const qint64 row : chosen) {
        isChosen[static_cast<std::size_t>(row)] = true;
    }
    RowNumbers result;
    result.reserve(chosen.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(result),
                 [&](qint64 row) { return isChosen[static_cast<std::size_t>(row)]; });
    return result;
}

} // namespace

SnapshotReader::SnapshotReader(std::unique_ptr<Snapshot> snapshot, References references)
    : m_snapshot(std::move(snapshot))
    , m_references(std::move(references))
{
    m_count = m_snapshot->schema().size() == 0 ? 0 : m_snapshot->table(TableId{0}).foundRows;
}

Result<std::unique_ptr<SnapshotReader>> SnapshotReader::open(const QString &path, const QString &profile,
                                                             const TaskContext &context)
{
    auto snapshot = Snapshot::open(path, {}, context);
    if (!snapshot) {
        return snapshot.unexpected();
    }
    const Schema &schema = (*snapshot)->schema();
    QStringList tables;
    for (int i = 0; i < schema.size(); ++i) {
        tables.append(schema.table(TableId{i}).name);
    }
    const auto knowledge = openProfile(profile.isEmpty() ? profileOfTables(tables) : profile);
    if (!knowledge) {
        return knowledge.unexpected();
    }
    References references = References::build(schema, &schema, *knowledge);
    return std::unique_ptr<SnapshotReader>(new SnapshotReader(*std::move(snapshot), std::move(references)));
}

SnapshotOutline SnapshotReader::outline() const
{
    SnapshotOutline result{summarise(*m_snapshot), {}};
    const Schema &schema = m_snapshot->schema();
    for (int i = 0; i < schema.size(); ++i) {
        QStringList targets(static_cast<qsizetype>(schema.table(TableId{i}).columns.size()));
        for (const int edge : m_references.from(TableId{i})) {
            const Reference &reference = m_references.at(edge);
            for (const int column : reference.columns) {
                targets[column] = reference.kind == ReferenceKind::Generic ? QStringLiteral("*")
                                                                           : schema.table(reference.target).name;
            }
        }
        result.targets.push_back(std::move(targets));
    }
    return result;
}

Result<qint64> SnapshotReader::select(const RowQuery &query, const TaskContext &context)
{
    bool isAll = false;
    auto chosen = chosenRows(*m_snapshot, query, isAll, context);
    if (!chosen) {
        return chosen.unexpected();
    }
    if (query.sortColumn >= 0) {
        auto order = m_snapshot->orderBy(query.table, query.sortColumn, query.order, context);
        if (!order) {
            return order.unexpected();
        }
        chosen = isAll ? *std::move(order) : inOrder(*order, *chosen);
        isAll = false;
    }
    m_query = query;
    m_isAll = isAll;
    m_numbers = *std::move(chosen);
    m_count = m_isAll ? m_snapshot->table(query.table).foundRows : static_cast<qint64>(m_numbers.size());
    return m_count;
}

qint64 SnapshotReader::numberAt(qint64 place) const
{
    return m_isAll ? place : m_numbers[static_cast<std::size_t>(place)];
}

qint64 SnapshotReader::placeOf(qint64 row) const
{
    if (m_isAll) {
        return row >= 0 && row < m_count ? row : -1;
    }
    const auto found = std::find(m_numbers.begin(), m_numbers.end(), row);
    return found == m_numbers.end() ? -1 : found - m_numbers.begin();
}

Result<RowPage> SnapshotReader::page(qint64 first, qint64 count, const TaskContext &context) const
{
    RowPage page;
    page.first = first;
    for (qint64 place = std::max<qint64>(first, 0); place < std::min(first + count, m_count); ++place) {
        page.numbers.push_back(numberAt(place));
    }
    const auto rows = m_snapshot->rowsAt(m_query.table, page.numbers, table().allColumns(), context);
    if (!rows) {
        return rows.unexpected();
    }
    for (const Row &row : *rows) {
        auto &cells = page.rows.emplace_back();
        std::transform(row.begin(), row.end(), std::back_inserter(cells), shown);
    }
    return page;
}

Result<Key> SnapshotReader::valuesOf(qint64 row, const std::vector<int> &columns, const TaskContext &context) const
{
    const RowNumbers numbers{row};
    auto rows = m_snapshot->rowsAt(m_query.table, numbers, columns, context);
    if (!rows) {
        return rows.unexpected();
    }
    if (rows->empty()) {
        return Unexpected{
            {.code = ErrorCode::NotFound, .message = QCoreApplication::translate("Rowback", "There is no such row.")}};
    }
    return std::move(rows->front());
}

/// A foreign key where there is one: a child's key may be a generic id, too.
const Reference *SnapshotReader::referenceAt(int column) const
{
    const Reference *found = nullptr;
    for (const int edge : m_references.from(m_query.table)) {
        const Reference &reference = m_references.at(edge);
        const auto &columns = reference.columns;
        const bool isAt = std::find(columns.begin(), columns.end(), column) != columns.end()
            || (reference.kind == ReferenceKind::Generic && reference.typeColumn == column);
        if (isAt && (found == nullptr || found->kind == ReferenceKind::Generic)) {
            found = &reference;
        }
    }
    return found;
}

Result<RowTarget> SnapshotReader::follow(qint64 row, int column, const TaskContext &context)
{
    const auto nothing
        = [](const QString &message) { return Unexpected{{.code = ErrorCode::NotFound, .message = message}}; };
    const Reference *const reference = referenceAt(column);
    if (reference == nullptr) {
        return nothing(QCoreApplication::translate("Rowback", "This column does not refer to another row."));
    }
    const auto key = valuesOf(row, reference->columns, context);
    if (!key) {
        return key.unexpected();
    }
    if (std::any_of(key->begin(), key->end(), [](const Value &value) { return value.isNull(); })) {
        return nothing(QCoreApplication::translate("Rowback", "This cell refers to no row: it is NULL."));
    }
    RowTarget target{reference->target, -1, displayText(*key)};
    std::vector<int> columns = reference->targetColumns;
    if (reference->kind == ReferenceKind::Generic) {
        const auto type = valuesOf(row, {reference->typeColumn}, context);
        const auto table = type ? m_references.tableOfModel(type->front().text()) : std::nullopt;
        if (!table) {
            return nothing(
                QCoreApplication::translate("Rowback", "The snapshot has no table for what this refers to."));
        }
        target.table = *table;
        columns = m_snapshot->schema().table(*table).keyColumns;
    }
    const auto rows = m_snapshot->rowsMatching(target.table, {columns, {*key}}, context);
    if (!rows) {
        return rows.unexpected();
    }
    target.row = rows->empty() ? -1 : rows->front();
    return target;
}

/// What finds the rows that refer to @p row by @p reference; no columns where nothing can.
Result<RowMatch> SnapshotReader::matchOf(const Reference &reference, qint64 row, const TaskContext &context) const
{
    const bool isGeneric = reference.kind == ReferenceKind::Generic;
    const auto key = valuesOf(row, isGeneric ? table().keyColumns : reference.targetColumns, context);
    if (!key) {
        return key.unexpected();
    }
    if (!isGeneric) {
        return RowMatch{reference.columns, {*key}};
    }
    const std::string model = m_references.model(m_query.table).toStdString();
    if (model.empty() || key->size() != 1) {
        return RowMatch();
    }
    return RowMatch{{reference.typeColumn, reference.columns.front()},
                    {{Value::of(ValueKind::ContentType, model), key->front()}}};
}

Result<std::vector<Referrer>> SnapshotReader::referrers(qint64 row, const TaskContext &context)
{
    std::vector<int> edges(m_references.to(m_query.table).begin(), m_references.to(m_query.table).end());
    edges.insert(edges.end(), m_references.generic().begin(), m_references.generic().end());
    std::vector<Referrer> result;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Reference &reference = m_references.at(edges[i]);
        const Table &from = m_snapshot->schema().table(reference.table);
        context.report(QCoreApplication::translate("Rowback", "Looking for who refers to it"), static_cast<qint64>(i),
                       static_cast<qint64>(edges.size()));
        const auto match = matchOf(reference, row, context);
        if (!match) {
            return match.unexpected();
        }
        if (match->columns.empty()) {
            continue;
        }
        const auto rows = m_snapshot->rowsMatching(reference.table, *match, context);
        if (!rows) {
            return rows.unexpected();
        }
        if (!rows->empty()) {
            result.push_back({reference.table, from.name, from.columnNames(reference.columns).join(QLatin1String(", ")),
                              static_cast<qint64>(rows->size()), *match});
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Referrer &a, const Referrer &b) { return a.rows > b.rows; });
    return result;
}

} // namespace Rowback
