// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/referencebuilder.h"

#include "recovery/contenttypes.h"
#include "recovery/profile.h"
#include "recovery/undeclared.h"

#include <algorithm>

namespace Rowback {

ReferenceBuilder::ReferenceBuilder(const Schema &live, const Schema *snapshot, const Profile &profile)
    : m_live(live)
    , m_snapshot(snapshot)
    , m_profile(profile)
{
    const auto size = static_cast<std::size_t>(live.size());
    m_result.m_from.resize(size);
    m_result.m_to.resize(size);
    m_result.m_parents.assign(size, -1);
    m_result.m_families.resize(size);
    m_result.m_models.resize(size);
    for (const Table &table : live.tables()) {
        m_result.m_keys.push_back(table.keyColumns);
    }
}

References ReferenceBuilder::build(std::span<const UndeclaredReference> undeclared)
{
    collectModels();
    for (int i = 0; i < m_live.size(); ++i) {
        collectForeignKeys(TableId{i});
        collectKnown(TableId{i}); // before the generic ones: a rule on owner_id makes it an ordinary reference
        collectGenerics(TableId{i});
    }
    for (const UndeclaredReference &each : undeclared) {
        if (each.evidence != UndeclaredReference::Evidence::None) {
            addKnown(each.table, each.column, m_live.table(each.possible.front()).name);
        }
    }
    findParents();
    findFamilies();
    orderTables();
    return std::move(m_result);
}

const Table *ReferenceBuilder::snapshotTable(TableId table) const
{
    if (m_snapshot == nullptr) {
        return nullptr;
    }
    const auto id = m_snapshot->find(m_live.table(table).name);
    return id ? &m_snapshot->table(*id) : nullptr;
}

void ReferenceBuilder::collectModels()
{
    for (int i = 0; i < m_live.size(); ++i) {
        const Table &table = m_live.table(TableId{i});
        const Table *const dumped = snapshotTable(TableId{i});
        QString model = dumped != nullptr ? dumped->model : table.model;
        const qsizetype underscore = table.name.indexOf(QLatin1Char('_'));
        const QString guess = underscore < 0
            ? QString()
            : table.name.left(underscore) + QLatin1Char('.') + table.name.mid(underscore + 1);
        if (!guess.isEmpty()) {
            m_result.m_tablesOfModels.insert(guess.toLower(), i);
        }
        if (!model.isEmpty()) {
            m_result.m_tablesOfModels.insert(model.toLower(), i);
        }
        m_result.m_models[static_cast<std::size_t>(i)] = model.isEmpty() ? guess : model;
    }
}

void ReferenceBuilder::add(Reference reference)
{
    const int index = static_cast<int>(m_result.m_all.size());
    const Table &table = m_live.table(reference.table);
    reference.nullable = std::all_of(reference.columns.begin(), reference.columns.end(), [&](int column) {
        return table.columns[static_cast<std::size_t>(column)].nullable;
    });
    m_result.m_from[static_cast<std::size_t>(reference.table)].push_back(index);
    if (reference.kind == ReferenceKind::Generic) {
        m_result.m_generic.push_back(index);
    } else {
        m_result.m_to[static_cast<std::size_t>(reference.target)].push_back(index);
    }
    m_result.m_all.push_back(std::move(reference));
}

void ReferenceBuilder::collectForeignKeys(TableId id)
{
    for (const ForeignKey &foreignKey : m_live.table(id).foreignKeys) {
        const auto target = m_live.find(foreignKey.targetTable);
        if (!target || target == ContentTypes::table(m_live)) {
            continue; // a content type alone says what a row is about, not which row
        }
        Reference reference;
        reference.table = id;
        reference.columns = foreignKey.columns;
        reference.target = *target;
        reference.declared = foreignKey.declared;
        reference.deferrable = foreignKey.deferrable;
        reference.onDelete = foreignKey.onDelete;
        reference.onUpdate = foreignKey.onUpdate;
        for (const QString &column : foreignKey.targetColumns) {
            reference.targetColumns.push_back(m_live.table(*target).columnIndex(column));
        }
        if (reference.targetColumns.empty()) {
            reference.targetColumns = m_live.table(*target).keyColumns;
        }
        add(std::move(reference));
    }
}

bool ReferenceBuilder::isReferenced(TableId table, const std::vector<int> &columns) const
{
    const auto &mine = m_result.m_from[static_cast<std::size_t>(table)];
    return std::any_of(mine.begin(), mine.end(), [&](int index) { return m_result.at(index).columns == columns; });
}

void ReferenceBuilder::addKnown(TableId id, int column, const QString &targetTable)
{
    const auto target = m_live.find(targetTable);
    if (column < 0 || !target || isReferenced(id, {column})) {
        return;
    }
    Reference reference;
    reference.table = id;
    reference.columns = {column};
    reference.target = *target;
    reference.targetColumns = m_live.table(*target).keyColumns;
    reference.declared = false;
    if (reference.targetColumns.size() == 1) {
        add(std::move(reference));
    }
}

void ReferenceBuilder::collectKnown(TableId id)
{
    const Table &table = m_live.table(id);
    if (const Table *const dumped = snapshotTable(id)) {
        // the inheritance pointers of restore.py, which mean the primary key without naming it
        for (const ForeignKey &known : dumped->foreignKeys) {
            if (known.columns.size() == 1 && known.targetColumns.isEmpty()) {
                const QString &name = dumped->columns[static_cast<std::size_t>(known.columns.front())].name;
                addKnown(id, table.columnIndex(name), known.targetTable);
            }
        }
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const QString &name = table.columns[i].name;
        if (table.keyColumns == std::vector{column}) {
            addKnown(id, column, existing(m_profile.inheritanceTargets(table.name, name)));
        }
        addKnown(id, column, existing(m_profile.referenceTargets(table.name, name)));
    }
}

QString ReferenceBuilder::existing(const QStringList &tables) const
{
    const auto found
        = std::find_if(tables.begin(), tables.end(), [&](const QString &name) { return m_live.find(name); });
    return found == tables.end() || m_live.find(*found) == ContentTypes::table(m_live) ? QString() : *found;
}

void ReferenceBuilder::collectGenerics(TableId id)
{
    const Table &table = m_live.table(id);
    std::vector<std::pair<QString, QString>> pairs;
    for (const auto &[typeColumn, idColumn] : m_profile.genericReferences()) {
        pairs.emplace_back(typeColumn, idColumn);
    }
    if (const Table *const dumped = snapshotTable(id)) {
        for (const GenericReference &generic : dumped->genericReferences) {
            pairs.emplace_back(dumped->columns[static_cast<std::size_t>(generic.typeColumn)].name,
                               dumped->columns[static_cast<std::size_t>(generic.idColumn)].name);
        }
    }
    for (const ForeignKey &foreignKey : table.foreignKeys) {
        const auto types = ContentTypes::table(m_live);
        if (types && foreignKey.targetTable == m_live.table(*types).name && foreignKey.columns.size() == 1) {
            // Django's habit: owner_type_id or content_type_id beside owner_id or object_id
            const QString name = table.columns[static_cast<std::size_t>(foreignKey.columns.front())].name;
            if (name == QLatin1String("content_type_id")) {
                pairs.emplace_back(name, QStringLiteral("object_id"));
            } else if (name.endsWith(QLatin1String("_type_id"))) {
                pairs.emplace_back(name, name.chopped(8) + QLatin1String("_id"));
            }
        }
    }
    for (const auto &[typeName, idName] : pairs) {
        const int typeColumn = table.columnIndex(typeName);
        const int idColumn = table.columnIndex(idName);
        if (typeColumn < 0 || idColumn < 0 || isReferenced(id, {idColumn})) {
            continue;
        }
        Reference reference;
        reference.kind = ReferenceKind::Generic;
        reference.table = id;
        reference.columns = {idColumn};
        reference.typeColumn = typeColumn;
        reference.declared = false;
        add(std::move(reference));
    }
}

void ReferenceBuilder::findParents()
{
    for (Reference &reference : m_result.m_all) {
        if (reference.kind != ReferenceKind::ForeignKey || reference.columns.size() != 1
            || reference.table == reference.target || reference.columns != m_live.table(reference.table).keyColumns
            || !m_result.pointsToKey(reference)) {
            continue;
        }
        int &parent = m_result.m_parents[static_cast<std::size_t>(reference.table)];
        const bool wouldLoop = m_result.root(reference.target) == reference.table;
        if (parent < 0 && !wouldLoop) {
            parent = index(reference.target);
            reference.kind = ReferenceKind::Inheritance;
        }
    }
}

void ReferenceBuilder::findFamilies()
{
    std::vector<std::pair<int, TableId>> byDepth;
    for (int i = 0; i < m_live.size(); ++i) {
        int depth = 0;
        for (auto above = m_result.parent(TableId{i}); above; above = m_result.parent(*above)) {
            ++depth;
        }
        byDepth.emplace_back(depth, TableId{i});
    }
    std::stable_sort(byDepth.begin(), byDepth.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[depth, table] : byDepth) {
        m_result.m_families[static_cast<std::size_t>(m_result.root(table))].push_back(table);
    }
}

namespace {

/// Tarjan's algorithm, without recursion on the call stack being deeper than the number of tables.
class ComponentOrder
{
public:
    ComponentOrder(const References &references, int size)
        : m_references(references)
        , m_index(static_cast<std::size_t>(size), -1)
        , m_low(static_cast<std::size_t>(size), 0)
        , m_onStack(static_cast<std::size_t>(size), false)
    {
        for (int i = 0; i < size; ++i) {
            if (m_index[static_cast<std::size_t>(i)] < 0) {
                visit(i);
            }
        }
    }
    std::vector<TableId> order; ///< referred-to tables first

private:
    void visit(int table)
    {
        const auto t = static_cast<std::size_t>(table);
        m_index[t] = m_low[t] = m_next++;
        m_stack.push_back(table);
        m_onStack[t] = true;
        for (const int edge : m_references.from(TableId{table})) {
            const Reference &reference = m_references.at(edge);
            if (reference.kind == ReferenceKind::Generic) {
                continue;
            }
            const auto target = static_cast<std::size_t>(reference.target);
            if (m_index[target] < 0) {
                visit(index(reference.target));
                m_low[t] = std::min(m_low[t], m_low[target]);
            } else if (m_onStack[target]) {
                m_low[t] = std::min(m_low[t], m_index[target]);
            }
        }
        if (m_low[t] == m_index[t]) {
            int member = -1;
            do {
                member = m_stack.back();
                m_stack.pop_back();
                m_onStack[static_cast<std::size_t>(member)] = false;
                order.push_back(TableId{member});
            } while (member != table);
        }
    }

    const References &m_references;
    std::vector<int> m_index;
    std::vector<int> m_low;
    std::vector<bool> m_onStack;
    std::vector<int> m_stack;
    int m_next = 0;
};

} // namespace

void ReferenceBuilder::orderTables()
{
    m_result.m_parentsFirst = ComponentOrder(m_result, m_live.size()).order;
}

} // namespace Rowback
