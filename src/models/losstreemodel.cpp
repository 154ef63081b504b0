// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/losstreemodel.h"

#include "models/lossseriestexts.h"

#include <algorithm>

namespace Rowback {

LossTreeModel::LossTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void LossTreeModel::setSurvey(std::shared_ptr<const LossSurvey> survey)
{
    beginResetModel();
    m_survey = survey ? std::move(survey) : std::make_shared<const LossSurvey>();
    m_ticked.assign(m_survey->records.size(), 0);
    m_series = {};
    countTicks();
    arrange();
    endResetModel();
    Q_EMIT selectionChanged();
}

void LossTreeModel::setSeries(SeriesOfLoss series)
{
    m_series = std::move(series);
    const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, SeriesRole};
    forAllSiblings([&](const QModelIndex &first, const QModelIndex &last) {
        Q_EMIT dataChanged(first, last.siblingAtColumn(ColumnCount - 1), roles);
    });
}

void LossTreeModel::setArrangement(Arrangement arrangement)
{
    if (arrangement == m_arrangement) {
        return;
    }
    beginResetModel();
    m_arrangement = arrangement;
    arrange();
    endResetModel();
}

void LossTreeModel::arrange()
{
    m_nodes.clear();
    m_groups.clear();
    m_ofRoot.clear();
    m_nodeOfRecord.assign(m_survey->records.size(), -1);
    std::map<QString, int> groups;
    for (int i = 0; i < static_cast<int>(m_survey->records.size()); ++i) {
        const SurveyedRecord &current = record(i);
        ++m_ofRoot[current.root];
        int parent = current.above < 0 || m_arrangement == Arrangement::Tables
            ? -1
            : m_nodeOfRecord[static_cast<std::size_t>(current.above)];
        if (parent < 0) {
            const QString group = m_arrangement == Arrangement::Tables ? current.table : current.root;
            const auto [entry, isNew] = groups.try_emplace(group, -1);
            if (isNew) {
                entry->second = addNode(-1, -1);
            }
            parent = entry->second;
        }
        m_nodeOfRecord[static_cast<std::size_t>(i)] = addNode(i, parent);
    }
}

int LossTreeModel::addNode(int record, int parent)
{
    const int node = static_cast<int>(m_nodes.size());
    auto &siblings = parent < 0 ? m_groups : m_nodes[static_cast<std::size_t>(parent)].children;
    const int row = static_cast<int>(siblings.size());
    siblings.push_back(node);
    m_nodes.push_back({record, parent, row, {}});
    return node;
}

void LossTreeModel::setSelection(const std::vector<RowName> &only, const std::vector<RowName> &except)
{
    std::map<RowName, int> records; // a name costs something where a hundred thousand vanished
    for (int i = 0; (!only.empty() || !except.empty()) && i < static_cast<int>(m_survey->records.size()); ++i) {
        records.emplace(nameOf(record(i)), i);
    }
    std::fill(m_ticked.begin(), m_ticked.end(), 0);
    for (const auto *const names : {&only, &except}) {
        for (const RowName &name : *names) {
            if (const auto found = records.find(name); found != records.end()) {
                tickBelow(found->second, names == &only);
            }
        }
    }
    announceTicks();
}

void LossTreeModel::selectAll(bool selected)
{
    std::fill(m_ticked.begin(), m_ticked.end(), selected ? 1 : 0);
    announceTicks();
}

void LossTreeModel::tick(const QModelIndexList &lines, bool selected)
{
    for (const QModelIndex &line : lines) {
        tick(nodeOf(line)->record, selected);
    }
    announceTicks();
}

void LossTreeModel::selectSeries(int series)
{
    for (int i = 0; i < static_cast<int>(m_survey->records.size()); ++i) {
        if (seriesOf(i) == series) {
            tickBelow(i, true);
        }
    }
    announceTicks();
}

int LossTreeModel::seriesOf(int record) const
{
    const auto place = static_cast<std::size_t>(record);
    return record >= 0 && place < m_series.ofRecord.size() ? m_series.ofRecord[place] : -1;
}

int LossTreeModel::selectedTables() const
{
    std::vector<char> seen(m_survey->tables.size(), 0);
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        const SurveyedRecord &current = m_survey->records[i];
        for (int row = current.firstRow; m_ticked[i] != 0 && row < current.firstRow + current.rowCount; ++row) {
            seen[static_cast<std::size_t>(m_survey->rows[static_cast<std::size_t>(row)].table)] = 1;
        }
    }
    return static_cast<int>(std::count(seen.begin(), seen.end(), 1));
}

std::vector<RowName> LossTreeModel::only() const
{
    std::vector<RowName> result;
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        if (isTop(i)) {
            result.push_back(nameOf(m_survey->records[i]));
        }
    }
    return result;
}

std::vector<RowName> LossTreeModel::except() const
{
    std::vector<RowName> result;
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        const int above = m_survey->records[i].above;
        if (m_ticked[i] == 0 && above >= 0 && m_ticked[static_cast<std::size_t>(above)] != 0) {
            result.push_back(nameOf(m_survey->records[i]));
        }
    }
    return result;
}

int LossTreeModel::selectedRecords() const
{
    int records = 0;
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        records += isTop(i) ? 1 : 0;
    }
    return records;
}

int LossTreeModel::selectedRelated() const
{
    return static_cast<int>(std::count(m_ticked.begin(), m_ticked.end(), 1)) - selectedRecords();
}

/// Selected, and not along with another one.
bool LossTreeModel::isTop(std::size_t record) const
{
    const int above = m_survey->records[record].above;
    return m_ticked[record] != 0 && (above < 0 || m_ticked[static_cast<std::size_t>(above)] == 0);
}

int LossTreeModel::selectedRows() const
{
    int rows = 0;
    for (std::size_t i = 0; i < m_ticked.size(); ++i) {
        rows += m_ticked[i] != 0 ? m_survey->records[i].rowCount : 0;
    }
    return rows;
}

QModelIndex LossTreeModel::indexOf(const RowName &name) const
{
    for (std::size_t i = 0; i < m_survey->records.size(); ++i) {
        if (nameOf(m_survey->records[i]) == name) {
            const int node = m_nodeOfRecord[i];
            return createIndex(m_nodes[static_cast<std::size_t>(node)].row, 0, static_cast<quintptr>(node));
        }
    }
    return {};
}

RowName LossTreeModel::nameOf(const SurveyedRecord &record) const
{
    return {record.table, displayText(record.key)};
}

const LossTreeModel::Node *LossTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex LossTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *const node = nodeOf(parent);
    const auto &children = node == nullptr ? m_groups : node->children;
    const bool isThere = row >= 0 && row < static_cast<int>(children.size()) && column >= 0 && column < ColumnCount
        && parent.column() <= 0;
    return isThere ? createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]))
                   : QModelIndex();
}

QModelIndex LossTreeModel::parent(const QModelIndex &child) const
{
    const Node *const node = nodeOf(child);
    if (node == nullptr || node->parent < 0) {
        return {};
    }
    return createIndex(m_nodes[static_cast<std::size_t>(node->parent)].row, 0, static_cast<quintptr>(node->parent));
}

int LossTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0) {
        return 0;
    }
    const Node *const node = nodeOf(parent);
    return static_cast<int>(node == nullptr ? m_groups.size() : node->children.size());
}

int LossTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant LossTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *const node = nodeOf(index);
    if (node == nullptr) {
        return {};
    }
    if (role == RecordRole) {
        return node->record;
    }
    if (role == Qt::CheckStateRole) {
        return index.column() == NameColumn ? QVariant(checkState(*node)) : QVariant();
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (node->record < 0) {
        return index.column() == NameColumn && (isText || role == SearchRole) ? groupTitle(*node) : QVariant();
    }
    if (role == SeriesRole) {
        return seriesOf(node->record);
    }
    const SurveyedRecord &current = record(node->record);
    if (role == SearchRole) {
        return QStringList{current.label, current.table, current.model, current.why}.join(QLatin1Char('\n'));
    }
    if (!isText) {
        return {};
    }
    switch (index.column()) {
    case NameColumn:
        return current.label;
    case CountColumn:
        return countText(current);
    case SeenColumn:
        return seriesOf(node->record) < 0
            ? QString()
            : lastSeenText(m_series.series[static_cast<std::size_t>(seriesOf(node->record))]);
    default:
        return whyText(current);
    }
}

bool LossTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Node *const node = nodeOf(index);
    if (node == nullptr || role != Qt::CheckStateRole || index.column() != NameColumn) {
        return false;
    }
    const bool selected = value.toInt() == Qt::Checked;
    if (node->record >= 0) {
        tick(node->record, selected);
    } else {
        for (const int child : node->children) {
            tick(m_nodes[static_cast<std::size_t>(child)].record, selected);
        }
    }
    announceTicks();
    return true;
}

/// By table, a tick is for the record alone.
void LossTreeModel::tick(int record, bool selected)
{
    if (m_arrangement == Arrangement::Tables) {
        m_ticked[static_cast<std::size_t>(record)] = selected ? 1 : 0;
    } else {
        tickBelow(record, selected);
    }
}

/// Those below a record follow it in the survey.
void LossTreeModel::tickBelow(int record, bool selected)
{
    const auto first = m_ticked.begin() + record;
    std::fill(first, first + 1 + m_survey->records[static_cast<std::size_t>(record)].below, selected ? 1 : 0);
}

void LossTreeModel::announceTicks()
{
    countTicks();
    // a tick shows on the records above and below it, too; whoever listens looks at few of them
    const QList<int> roles{Qt::CheckStateRole};
    forAllSiblings([&](const QModelIndex &first, const QModelIndex &last) { Q_EMIT dataChanged(first, last, roles); });
    Q_EMIT selectionChanged();
}

/// Calls @p tell with the first and the last of all that stand below the same line, in the first column.
void LossTreeModel::forAllSiblings(const std::function<void(const QModelIndex &, const QModelIndex &)> &tell) const
{
    if (!m_groups.empty()) {
        tell(index(0, NameColumn), index(rowCount() - 1, NameColumn));
    }
    for (const Node &node : m_nodes) {
        if (!node.children.empty()) {
            tell(createIndex(0, NameColumn, static_cast<quintptr>(node.children.front())),
                 createIndex(static_cast<int>(node.children.size()) - 1, NameColumn,
                             static_cast<quintptr>(node.children.back())));
        }
    }
}

void LossTreeModel::countTicks()
{
    m_tickedBelow.assign(m_survey->records.size(), 0);
    for (std::size_t i = m_survey->records.size(); i-- > 0;) {
        const int above = m_survey->records[i].above;
        if (above >= 0) {
            m_tickedBelow[static_cast<std::size_t>(above)] += m_tickedBelow[i] + m_ticked[i];
        }
    }
}

Qt::CheckState LossTreeModel::checkState(const Node &node) const
{
    int ticked = 0;
    int all = 0;
    const auto add = [&](int index) {
        const bool withBelow = m_arrangement == Arrangement::RootsOfLoss;
        ticked += m_ticked[static_cast<std::size_t>(index)]
            + (withBelow ? m_tickedBelow[static_cast<std::size_t>(index)] : 0);
        all += 1 + (withBelow ? record(index).below : 0);
    };
    if (node.record >= 0) {
        add(node.record);
    } else {
        for (const int child : node.children) {
            add(m_nodes[static_cast<std::size_t>(child)].record);
        }
    }
    return ticked == 0 ? Qt::Unchecked : ticked == all ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::ItemFlags LossTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractItemModel::flags(index);
    return index.column() == NameColumn && index.isValid() ? common | Qt::ItemIsUserCheckable : common;
}

} // namespace Rowback
