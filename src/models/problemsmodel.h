// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/problem.h"

#include <QAbstractTableModel>

#include <vector>

namespace Rowback {

/// What the reader of a snapshot noticed, with the places in its files.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, TableColumn, WhereColumn, MessageColumn, ColumnCount };

    explicit ProblemsModel(QObject *parent = nullptr);
    void setProblems(std::vector<Problem> problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Problem> m_problems;
};

} // namespace Rowback
