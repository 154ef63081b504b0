// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/tablereader.h"

#include "schema/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

ShownCell shown(const Value &value)
{
    QString text = displayText(value);
    if (text.size() > TableReader::mostShown) {
        text = text.left(TableReader::mostShown) + QStringLiteral("…");
    }
    return {std::move(text), value.isNull()};
}

} // namespace

SnapshotOutline TableReader::outline() const
{
    SnapshotOutline result{summary(), {}};
    const Schema &schema = this->schema();
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

RowNumbers TableReader::numbersAt(qint64 first, qint64 count)
{
    RowNumbers numbers;
    for (qint64 place = std::max<qint64>(first, 0); place < std::min(first + count, m_count); ++place) {
        numbers.push_back(numberAt(place));
    }
    return numbers;
}

Result<RowPage> TableReader::page(qint64 first, qint64 count, const TaskContext &context)
{
    RowPage page;
    page.first = first;
    page.numbers = numbersAt(first, count);
    const auto rows = rowsOf(page.numbers, table().allColumns(), context);
    if (!rows) {
        return rows.unexpected();
    }
    const ShownCell gone{QCoreApplication::translate("Rowback", "gone meanwhile"), true};
    for (const auto &row : *rows) {
        auto &cells = page.rows.emplace_back();
        if (row) {
            std::transform(row->begin(), row->end(), std::back_inserter(cells), shown);
        } else {
            cells.assign(table().columns.size(), gone);
        }
    }
    return page;
}

Result<PageLabels> TableReader::labels(qint64 first, qint64 count, const TaskContext &context)
{
    if (!m_labels) {
        m_labels = std::make_unique<ReferenceLabels>(schema(), m_references, m_profile);
    }
    const std::vector<int> columns = m_labels->columns(m_query.table);
    const auto narrow
        = columns.empty() ? Result<FoundRows>(FoundRows()) : rowsOf(numbersAt(first, count), columns, context);
    if (!narrow) {
        return narrow.unexpected();
    }
    FoundRows rows;
    for (const auto &row : *narrow) {
        auto &wide = rows.emplace_back(row ? std::optional<Row>(Row(table().columns.size())) : std::nullopt);
        for (std::size_t i = 0; wide && i < columns.size(); ++i) {
            (*wide)[static_cast<std::size_t>(columns[i])] = (*row)[i];
        }
    }
    auto labels = m_labels->of(m_query.table, rows, [&](TableId target, const RowMatch &match) {
        return matchingRows(target, match, context);
    });
    return labels ? Result<PageLabels>(PageLabels{first, *std::move(labels)}) : labels.unexpected();
}

Result<Key> TableReader::valuesOf(qint64 row, const std::vector<int> &columns, const TaskContext &context)
{
    const RowNumbers numbers{row};
    auto rows = rowsOf(numbers, columns, context);
    if (!rows) {
        return rows.unexpected();
    }
    if (rows->empty() || !rows->front()) {
        return Unexpected{
            {.code = ErrorCode::NotFound, .message = QCoreApplication::translate("Rowback", "There is no such row.")}};
    }
    return *std::move(rows->front());
}

/// A foreign key where there is one: a child's key may be a generic id, too.
const Reference *TableReader::referenceAt(int column) const
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

Result<RowTarget> TableReader::follow(qint64 row, int column, const TaskContext &context)
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
            return nothing(QCoreApplication::translate("Rowback", "There is no table for what this refers to."));
        }
        target.table = *table;
        columns = schema().table(*table).keyColumns;
    }
    const auto rows = rowsMatching(target.table, {columns, {*key}}, context);
    if (!rows) {
        return rows.unexpected();
    }
    target.row = rows->empty() ? -1 : rows->front();
    return target;
}

/// What finds the rows that refer to @p row by @p reference; no columns where nothing can.
Result<RowMatch> TableReader::matchOf(const Reference &reference, qint64 row, const TaskContext &context)
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

Result<std::vector<Referrer>> TableReader::referrers(qint64 row, const TaskContext &context)
{
    std::vector<int> edges(m_references.to(m_query.table).begin(), m_references.to(m_query.table).end());
    edges.insert(edges.end(), m_references.generic().begin(), m_references.generic().end());
    std::vector<Referrer> result;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Reference &reference = m_references.at(edges[i]);
        const Table &from = schema().table(reference.table);
        context.report(QCoreApplication::translate("Rowback", "Looking for who refers to it"), static_cast<qint64>(i),
                       static_cast<qint64>(edges.size()));
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
        const auto match = matchOf(reference, row, context);
        if (!match) {
            return match.unexpected();
        }
        if (match->columns.empty()) {
            continue;
        }
        const auto rows = countMatching(reference.table, *match, context);
        if (!rows) {
            return rows.unexpected();
        }
        if (*rows > 0) {
            result.push_back({reference.table, from.name, from.columnNames(reference.columns).join(QLatin1String(", ")),
                              *rows, *match});
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Referrer &a, const Referrer &b) { return a.rows > b.rows; });
    return result;
}

Result<RowRecord> TableReader::record(qint64 row, const TaskContext &context)
{
    auto values = valuesOf(row, table().allColumns(), context);
    if (!values) {
        return values.unexpected();
    }
    RowRecord result{table(), *std::move(values), {}};
    for (const Column &column : result.table.columns) {
        result.hints.push_back(m_profile.hints(result.table.name, column.name));
    }
    return result;
}

Result<RowTarget> TableReader::counterpart(const RowRecord &other, const TaskContext &context)
{
    const auto id = schema().find(other.table.name);
    RowMatch match;
    Key key;
    for (const int column : other.table.keyColumns) {
        const auto place = static_cast<std::size_t>(column);
        match.columns.push_back(id ? schema().table(*id).columnIndex(other.table.columns[place].name) : -1);
        key.push_back(other.values[place]);
    }
    if (!id || match.columns.empty() || std::count(match.columns.begin(), match.columns.end(), -1) > 0) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message
             = QCoreApplication::translate("Rowback", "There is no table %1 with such a key.").arg(other.table.name)}};
    }
    match.tuples.push_back(key);
    const auto rows = rowsMatching(*id, match, context);
    if (!rows) {
        return rows.unexpected();
    }
    return RowTarget{*id, rows->empty() ? -1 : rows->front(), displayText(key)};
}

QStringList differences(const RowRecord &snapshot, const RowRecord &live)
{
    QStringList result;
    for (std::size_t i = 0; i < live.values.size(); ++i) {
        const Column &column = live.table.columns[i];
        const int there = snapshot.table.columnIndex(column.name);
        if (there >= 0
            && !sameAsDump(column, snapshot.values[static_cast<std::size_t>(there)].cell(), live.values[i].cell(),
                           live.hints[i])) {
            result.append(column.name);
        }
    }
    return result;
}

} // namespace Rowback
