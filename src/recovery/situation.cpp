// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/situation.h"

#include "schema/comparison.h"

#include <QCoreApplication>

namespace Rowback {

Key Situation::keyOf(TableId id, const Row &row) const
{
    return keyOfRow(table(id), row);
}

std::optional<Key> Situation::tuple(TableId id, const std::vector<int> &columns, const Row &row) const
{
    return tupleOf(row, columns, table(id), columns);
}

std::optional<Key> Situation::held(TableId id, const std::vector<int> &columns, const Row &row) const
{
    const std::optional<Key> values = tuple(id, columns, row);
    return values ? std::optional(collated(table(id), columns, *values)) : std::nullopt;
}

std::optional<TableId> Situation::tableOfContentType(const Value &value) const
{
    if (value.kind() == ValueKind::ContentType) {
        return references.tableOfModel(value.text());
    }
    const std::string *const label = value.isNull() ? nullptr : contentTypes.label(value.integer());
    return label == nullptr ? std::nullopt : references.tableOfModel(*label);
}

std::optional<Key> Situation::held(const Reference &reference, const Row &row) const
{
    return tupleOf(row, reference.columns, table(reference.target), reference.targetColumns);
}

std::optional<RowRef> Situation::target(const Reference &reference, const Row &row, Side side) const
{
    if (reference.kind != ReferenceKind::Generic) {
        std::optional<Key> value = held(reference, row);
        if (!value || references.pointsToKey(reference)) {
            return value ? std::optional(RowRef{reference.target, *std::move(value)}) : std::nullopt;
        }
        const Table &target = table(reference.target);
        const Key *const named = names(side).row(reference, collated(target, reference.targetColumns, *value));
        return named == nullptr ? std::nullopt : std::optional(RowRef{reference.target, *named});
    }
    const Value &id = row[static_cast<std::size_t>(reference.columns.front())];
    const auto found = tableOfContentType(row[static_cast<std::size_t>(reference.typeColumn)]);
    if (id.isNull() || !found || table(*found).keyColumns.size() != 1) {
        return std::nullopt;
    }
    const Column &keyColumn = table(*found).columns[static_cast<std::size_t>(table(*found).keyColumns.front())];
    return RowRef{*found, {canonical(keyColumn, id.cell())}};
}

QString Situation::name(const RowRef &row) const
{
    return table(row.table).name + QLatin1Char(' ') + displayText(row.key);
}

QString Situation::linkText(const Reference &reference, const RowRef &target) const
{
    QString column = table(reference.table).columns[static_cast<std::size_t>(reference.columns.front())].name;
    if (column.endsWith(QLatin1String("_id"))) {
        column.chop(3);
    }
    return QStringLiteral("%1 → %2").arg(column, name(target));
}

Result<Situation> compare(RowSource &snapshot, const QStringList &languages, RowSource &live, const Profile &profile,
                          const TaskContext &context)
{
    Situation result;
    result.live = &live.schema();
    result.profile = &profile;
    result.references = References::build(live.schema(), &snapshot.schema(), profile);
    result.alignment = Alignment::build(snapshot.schema(), languages, live.schema(), profile);
    auto undeclared = findUndeclared(snapshot, live, result.references, result.alignment, profile, context);
    if (!undeclared) {
        return undeclared.unexpected();
    }
    result.undeclared = *std::move(undeclared);
    if (!result.undeclared.empty()) {
        result.references = References::build(live.schema(), &snapshot.schema(), profile, result.undeclared);
    }
    auto contentTypes = ContentTypes::load(live, context);
    if (!contentTypes) {
        return contentTypes.unexpected();
    }
    result.contentTypes = std::move(*contentTypes);
    for (int i = 0; i < result.live->size(); ++i) {
        result.contentTypes.spell(result.references.model(TableId{i}));
    }
    auto before = NamedRows::load(live.schema(), result.references, snapshot, &result.alignment, context);
    auto now = NamedRows::load(live.schema(), result.references, live, nullptr, context);
    if (!before || !now) {
        return before ? now.unexpected() : before.unexpected();
    }
    result.snapshotNames = *std::move(before);
    result.liveNames = *std::move(now);
    Comparer comparer(snapshot, live, result.alignment, result.contentTypes);
    const int size = live.schema().size();
    const QString stage = QCoreApplication::translate("Rowback", "Comparing");
    for (int i = 0; i < size; ++i) {
        context.report(stage, i, size);
        auto comparison = comparer.compareKeys(TableId{i}, context);
        if (!comparison) {
            return comparison.unexpected();
        }
        if (const auto compared = comparer.compareCells(*comparison, context); !compared) {
            return compared.unexpected();
        }
        result.tables.push_back(std::move(*comparison));
    }
    context.report(stage, size, size);
    return result;
}

} // namespace Rowback
