// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace Rowback {

/// One row of another model, a line for each of its columns: name and value. With dozens of columns that is how one
/// reads a row. Values have all roles of the other model.
class RowDetailsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    /// @p rows must outlive this.
    explicit RowDetailsModel(const QAbstractItemModel &rows, QObject *parent = nullptr);
    /// -1: none. The row of before is let go of when the other model begins anew.
    void setRow(int row);
    int row() const { return m_row; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void takeChange(const QModelIndex &first, const QModelIndex &last);

    const QAbstractItemModel &m_rows;
    int m_row = -1;
};

} // namespace Rowback
