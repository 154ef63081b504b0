// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lostrowsmodel.h"

namespace Rowback {

LostRowsModel::LostRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void LostRowsModel::setRecord(const LossSurvey &survey, int record)
{
    beginResetModel();
    m_lines.clear();
    if (record >= 0 && record < static_cast<int>(survey.records.size())) {
        const SurveyedRecord &lost = survey.records[static_cast<std::size_t>(record)];
        for (int i = 0; i < lost.rowCount; ++i) {
            const SurveyedRow &row = survey.rows[static_cast<std::size_t>(lost.firstRow + i)];
            const LossSurvey::SurveyedTable &table = survey.tables[static_cast<std::size_t>(row.table)];
            for (std::size_t c = 0; c < row.values.size(); ++c) {
                m_lines.push_back({i, c == 0 ? table.name : QString(), table.columns.value(static_cast<qsizetype>(c)),
                                   row.values[c]});
            }
        }
    }
    endResetModel();
}

void LostRowsModel::setLabels(const std::vector<QStringList> &labels)
{
    int row = -1;
    qsizetype column = 0;
    for (Line &line : m_lines) {
        column = line.row == row ? column + 1 : 0;
        row = line.row;
        line.label
            = row < static_cast<int>(labels.size()) ? labels[static_cast<std::size_t>(row)].value(column) : QString();
    }
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
    }
}

int LostRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LostRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LostRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == RowRole) {
        return line.row;
    }
    if (role == LabelRole) {
        return index.column() == ValueColumn ? line.label : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case TableColumn:
        return line.table;
    case NameColumn:
        return line.column;
    default:
        return role == Qt::ToolTipRole && !line.label.isEmpty()
            ? displayText(line.value) + QStringLiteral(" — ") + line.label
            : displayText(line.value);
    }
}

QVariant LostRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TableColumn:
        return tr("Table");
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value in the snapshot");
    default:
        return {};
    }
}

} // namespace Rowback
