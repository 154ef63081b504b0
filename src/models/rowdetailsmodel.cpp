// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowdetailsmodel.h"

namespace Rowback {

RowDetailsModel::RowDetailsModel(const QAbstractItemModel &rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
{
    connect(&rows, &QAbstractItemModel::dataChanged, this, &RowDetailsModel::takeChange);
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setRow(-1); });
}

void RowDetailsModel::setRow(int row)
{
    if (rowCount() > 0 && row >= 0) { // the lines stay where they are
        m_row = row;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ValueColumn));
        return;
    }
    beginResetModel();
    m_row = row;
    endResetModel();
}

void RowDetailsModel::takeChange(const QModelIndex &first, const QModelIndex &last)
{
    if (rowCount() > 0 && first.row() <= m_row && m_row <= last.row()) {
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
    }
}

int RowDetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_row < 0 ? 0 : m_rows.columnCount();
}

int RowDetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RowDetailsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) {
        return {};
    }
    return index.column() == NameColumn ? m_rows.headerData(index.row(), Qt::Horizontal, role)
                                        : m_rows.index(m_row, index.row()).data(role);
}

QVariant RowDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Column");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace Rowback
