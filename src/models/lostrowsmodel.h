// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/survey.h"

#include <QAbstractTableModel>

namespace Rowback {

/// All lost rows of one record with all their columns, one value a line: table, column, value.
class LostRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TableColumn, NameColumn, ValueColumn, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< which of the record's rows, from 0
        LabelRole, ///< of a value: what the row is called to which it refers; empty where that is not known (yet)
    };

    explicit LostRowsModel(QObject *parent = nullptr);

    /// Shows a record of the survey; an index out of its range shows nothing.
    void setRecord(const LossSurvey &survey, int record);

    /// For each of the record's rows by column.
    void setLabels(const std::vector<QStringList> &labels);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        int row = 0;
        QString table; ///< in the first line of a row only
        QString column;
        Value value;
        QString label = {};
    };
    std::vector<Line> m_lines;
};

} // namespace Rowback
