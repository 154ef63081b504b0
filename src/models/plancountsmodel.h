// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QAbstractTableModel>

namespace Rowback {

/// How many rows of each table a plan touches, and in what way; the first row is the sum.
class PlanCountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TableColumn,
        InsertedColumn,
        RepointedColumn,
        RelinkedColumn,
        UpdatedColumn,
        DeletedColumn,
        ColumnCount
    };
    enum Role {
        NumberRole = Qt::UserRole, ///< of a column with numbers
    };

    explicit PlanCountsModel(QObject *parent = nullptr);

    void setCounts(const std::vector<TableCounts> &counts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<TableCounts> m_rows; ///< with the sum; empty where nothing is touched
};

} // namespace Rowback
