// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QAbstractTableModel>

#include <memory>

namespace Rowback {

/// The steps of a plan, a row each, in the order in which they run. A text is made when it is looked at, so that
/// hundreds of thousands of steps cost nothing.
class PlanStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PhaseColumn, OperationColumn, TableColumn, KeyColumn, WhyColumn, ColumnCount };
    enum Role {
        SearchRole = Qt::UserRole, ///< all texts of a row, for filters
    };

    explicit PlanStepsModel(QObject *parent = nullptr);

    /// Null: no steps.
    void setPlan(std::shared_ptr<const Plan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Step &step, int column) const;

    std::shared_ptr<const Plan> m_plan;
};

} // namespace Rowback
