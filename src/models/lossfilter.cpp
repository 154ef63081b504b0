// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossfilter.h"

#include "models/losstreemodel.h"

#include <algorithm>

namespace Rowback {

LossFilter::LossFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(LossTreeModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void LossFilter::setSeries(int series)
{
    if (series != m_series) {
        m_series = series;
        invalidateFilter();
    }
}

/// A group is of no series; records below it bring it along.
bool LossFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, LossTreeModel::NameColumn, parent);
    const bool isOfSeries = m_series < 0
        || (index.data(LossTreeModel::RecordRole).toInt() >= 0
            && index.data(LossTreeModel::SeriesRole).toInt() == m_series);
    return isOfSeries && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

QModelIndexList LossFilter::shownOfSome(const QModelIndex &index) const
{
    const int shown = rowCount(index);
    const bool isGroup = index.isValid() && index.column() == LossTreeModel::NameColumn && !index.parent().isValid();
    if (!isGroup || shown == sourceModel()->rowCount(mapToSource(index))) {
        return {};
    }
    QModelIndexList lines;
    for (int row = 0; row < shown; ++row) {
        lines.append(mapToSource(this->index(row, LossTreeModel::NameColumn, index)));
    }
    return lines;
}

QVariant LossFilter::data(const QModelIndex &index, int role) const
{
    const bool isOfLines = role == Qt::CheckStateRole || role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const QModelIndexList lines = isOfLines ? shownOfSome(index) : QModelIndexList();
    if (lines.isEmpty()) {
        return QSortFilterProxyModel::data(index, role);
    }
    if (role != Qt::CheckStateRole) {
        return tr("%1 (%Ln shown)", "contacts.Partner, 12 records (3 shown)", static_cast<int>(lines.size()))
            .arg(QSortFilterProxyModel::data(index, role).toString());
    }
    const auto isIn = [](Qt::CheckState state) {
        return [state](const QModelIndex &line) { return line.data(Qt::CheckStateRole).toInt() == state; };
    };
    return std::all_of(lines.begin(), lines.end(), isIn(Qt::Checked))  ? Qt::Checked
        : std::all_of(lines.begin(), lines.end(), isIn(Qt::Unchecked)) ? Qt::Unchecked
                                                                       : Qt::PartiallyChecked;
}

bool LossFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QModelIndexList lines = role == Qt::CheckStateRole ? shownOfSome(index) : QModelIndexList();
    if (lines.isEmpty()) {
        return QSortFilterProxyModel::setData(index, value, role);
    }
    static_cast<LossTreeModel *>(sourceModel())->tick(lines, value.toInt() == Qt::Checked);
    return true;
}

} // namespace Rowback
