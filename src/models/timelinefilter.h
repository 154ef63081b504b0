// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Rowback {

/// Those tables of a TimelineModel whose names hold a text; and, if asked for, only those whose rows are records. Sorts
/// by the model's SortRole.
class TimelineFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit TimelineFilter(QObject *parent = nullptr);

    void setRootsOnly(bool rootsOnly);
    bool rootsOnly() const { return m_rootsOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_rootsOnly = false;
};

} // namespace Rowback
