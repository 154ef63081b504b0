// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemsmodel.h"

namespace Rowback {

ProblemsModel::ProblemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ProblemsModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText || !index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case SeverityColumn:
        return problem.severity == Problem::Severity::Error  ? tr("Error")
            : problem.severity == Problem::Severity::Warning ? tr("Warning")
                                                             : tr("Notice");
    case TableColumn:
        return problem.table;
    case WhereColumn:
        return problem.where;
    default:
        return problem.message;
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case TableColumn:
        return tr("Table");
    case WhereColumn:
        return tr("Place");
    case MessageColumn:
        return tr("What was noticed");
    default:
        return {};
    }
}

} // namespace Rowback
