// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinefilter.h"

#include "models/timelinemodel.h"

namespace Rowback {

TimelineFilter::TimelineFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterRole(TimelineModel::SearchRole);
    setSortRole(TimelineModel::SortRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void TimelineFilter::setRootsOnly(bool rootsOnly)
{
    if (rootsOnly != m_rootsOnly) {
        m_rootsOnly = rootsOnly;
        invalidateFilter();
    }
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return QSortFilterProxyModel::filterAcceptsRow(row, parent)
        && (!m_rootsOnly || sourceModel()->index(row, 0, parent).data(TimelineModel::IsRootRole).toBool());
}

} // namespace Rowback
