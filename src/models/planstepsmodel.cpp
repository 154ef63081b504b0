// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/planstepsmodel.h"

#include <QLocale>

namespace Rowback {

namespace {

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Park:
        return PlanStepsModel::tr("Make room");
    case Phase::Insert:
        return PlanStepsModel::tr("Bring back");
    case Phase::Repoint:
        return PlanStepsModel::tr("Re-point");
    case Phase::Relink:
        return PlanStepsModel::tr("Re-tie");
    case Phase::Update:
        return PlanStepsModel::tr("Change");
    case Phase::Delete:
        return PlanStepsModel::tr("Remove");
    }
    return {};
}

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Insert:
        return QStringLiteral("INSERT");
    case Operation::Update:
        return QStringLiteral("UPDATE");
    case Operation::Erase:
        return QStringLiteral("DELETE");
    }
    return {};
}

} // namespace

PlanStepsModel::PlanStepsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PlanStepsModel::setPlan(std::shared_ptr<const Plan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int PlanStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : static_cast<int>(m_plan->steps.size());
}

int PlanStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) {
        return {};
    }
    const Step &step = m_plan->steps[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == WhyColumn)) {
        return text(step, index.column());
    }
    if (role == SearchRole) {
        return QString(step.table + QLatin1Char(' ') + displayText(step.key) + QLatin1Char(' ') + step.why);
    }
    return {};
}

QString PlanStepsModel::text(const Step &step, int column) const
{
    switch (column) {
    case PhaseColumn:
        return phaseText(step.phase);
    case OperationColumn:
        return operationText(step.operation);
    case TableColumn:
        return step.table;
    case KeyColumn:
        return displayText(step.key);
    case WhyColumn:
        return step.why;
    default:
        return {};
    }
}

QVariant PlanStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return QLocale().toString(section + 1);
    }
    switch (section) {
    case PhaseColumn:
        return tr("What for");
    case OperationColumn:
        return tr("Statement");
    case TableColumn:
        return tr("Table");
    case KeyColumn:
        return tr("Key");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace Rowback
