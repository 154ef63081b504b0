// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/snapshotreader.h"

#include <QAbstractTableModel>

namespace Rowback {

/// Who refers to a record: table, column, number of rows.
class ReferrersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TableColumn, ColumnsColumn, RowsColumn, ColumnCount };

    explicit ReferrersModel(QObject *parent = nullptr);
    void setReferrers(std::vector<Referrer> referrers);
    /// Null where there is no such row.
    const Referrer *referrer(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Referrer> m_referrers;
};

} // namespace Rowback
