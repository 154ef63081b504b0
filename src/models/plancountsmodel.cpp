// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plancountsmodel.h"

#include <QFont>
#include <QLocale>

#include <cstdlib>

namespace Rowback {

namespace {

int numberIn(const TableCounts &counts, int column)
{
    switch (column) {
    case PlanCountsModel::InsertedColumn:
        return counts.inserted;
    case PlanCountsModel::RepointedColumn:
        return counts.repointed;
    case PlanCountsModel::RelinkedColumn:
        return counts.relinked;
    case PlanCountsModel::UpdatedColumn:
        return counts.updated;
    case PlanCountsModel::DeletedColumn:
        return counts.deleted;
    default:
        return 0;
    }
}

/// A title is broken where its halves are most alike: the numbers below it need little room.
QString inTwoLines(QString title)
{
    qsizetype best = -1;
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        if (best < 0 || std::abs(2 * at - title.size()) < std::abs(2 * best - title.size())) {
            best = at;
        }
    }
    return best < 0 ? title : title.replace(best, 1, u'\n');
}

TableCounts sumOf(const std::vector<TableCounts> &counts)
{
    TableCounts sum;
    for (const TableCounts &one : counts) {
        sum.inserted += one.inserted;
        sum.repointed += one.repointed;
        sum.relinked += one.relinked;
        sum.updated += one.updated;
        sum.deleted += one.deleted;
    }
    return sum;
}

} // namespace

PlanCountsModel::PlanCountsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void PlanCountsModel::setCounts(const std::vector<TableCounts> &counts)
{
    beginResetModel();
    m_rows.clear();
    if (!counts.empty()) {
        m_rows.push_back(sumOf(counts));
        m_rows.insert(m_rows.end(), counts.begin(), counts.end());
    }
    endResetModel();
}

int PlanCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanCountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) {
        return {};
    }
    const TableCounts &counts = m_rows[static_cast<std::size_t>(index.row())];
    const bool isSum = index.row() == 0;
    const int number = numberIn(counts, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == TableColumn) {
            return isSum ? tr("All tables") : counts.table;
        }
        return number == 0 ? QStringLiteral("–") : QLocale().toString(number);
    case Qt::TextAlignmentRole:
        return index.column() == TableColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isSum) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case NumberRole:
        return index.column() == TableColumn ? QVariant() : QVariant(number);
    default:
        return {};
    }
}

QVariant PlanCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) {
        return {};
    }
    switch (section) {
    case TableColumn:
        return tr("Table");
    case InsertedColumn:
        return inTwoLines(tr("Insert"));
    case RepointedColumn:
        return inTwoLines(tr("Re-point"));
    case RelinkedColumn:
        return inTwoLines(tr("Re-tie"));
    case UpdatedColumn:
        return inTwoLines(tr("Update"));
    case DeletedColumn:
        return inTwoLines(tr("Remove"));
    default:
        return {};
    }
}

} // namespace Rowback
