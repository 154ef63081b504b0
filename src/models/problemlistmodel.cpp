// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/problemlistmodel.h"

#include <algorithm>

namespace Rowback {

ProblemListModel::ProblemListModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void ProblemListModel::setProblems(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    endResetModel();
}

int ProblemListModel::count(Problem::Severity severity) const
{
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
                                          [=](const Problem &problem) { return problem.severity == severity; }));
}

int ProblemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) {
        return {};
    }
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    if (role == SeverityRole) {
        return static_cast<int>(problem.severity);
    }
    if (role == Qt::ToolTipRole) {
        return problem.message;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case SeverityColumn:
        return problem.severity == Problem::Severity::Error ? tr("Error")
            : problem.severity == Problem::Severity::Warning ? tr("Warning")
                                                             : tr("Notice");
    case TableColumn:
        return problem.table;
    case MessageColumn:
        return problem.message;
    default:
        return problem.where;
    }
}

QVariant ProblemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SeverityColumn:
        return tr("Kind");
    case TableColumn:
        return tr("Table");
    case MessageColumn:
        return tr("What was noticed");
    case WhereColumn:
        return tr("Where");
    default:
        return {};
    }
}

} // namespace Rowback
