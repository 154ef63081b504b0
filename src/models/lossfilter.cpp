// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossfilter.h"

#include "models/losstreemodel.h"

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

} // namespace Rowback
