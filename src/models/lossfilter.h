// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace Rowback {

/// Those records of a LossTreeModel that a text is found in, or that vanished in one series; with all that hangs on
/// them, and what they hang on.
class LossFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LossFilter(QObject *parent = nullptr);

    /// -1: all of them.
    void setSeries(int series);

    /// A group tells of those of its lines that are shown, and its tick is theirs.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    /// The lines of a group that are shown, in the source; none where all are, or where it is no group.
    QModelIndexList shownOfSome(const QModelIndex &index) const;

    int m_series = -1;
};

} // namespace Rowback
