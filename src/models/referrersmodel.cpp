// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/referrersmodel.h"

#include <QLocale>

namespace Rowback {

ReferrersModel::ReferrersModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ReferrersModel::setReferrers(std::vector<Referrer> referrers)
{
    beginResetModel();
    m_referrers = std::move(referrers);
    endResetModel();
}

const Referrer *ReferrersModel::referrer(int row) const
{
    return row >= 0 && row < rowCount() ? &m_referrers[static_cast<std::size_t>(row)] : nullptr;
}

int ReferrersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_referrers.size());
}

int ReferrersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReferrersModel::data(const QModelIndex &index, int role) const
{
    const Referrer *const referrer
        = index.isValid() && index.column() < ColumnCount ? this->referrer(index.row()) : nullptr;
    if (referrer == nullptr) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == RowsColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TableColumn:
        return referrer->tableName;
    case ColumnsColumn:
        return referrer->columns;
    default:
        return QLocale().toString(referrer->rows);
    }
}

QVariant ReferrersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TableColumn:
        return tr("Table");
    case ColumnsColumn:
        return tr("Column");
    case RowsColumn:
        return tr("Rows");
    default:
        return {};
    }
}

} // namespace Rowback
