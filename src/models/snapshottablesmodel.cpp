// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/snapshottablesmodel.h"

#include <QLocale>

namespace Rowback {

SnapshotTablesModel::SnapshotTablesModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SnapshotTablesModel::setTables(std::vector<SnapshotTableSummary> tables)
{
    beginResetModel();
    m_tables = std::move(tables);
    endResetModel();
}

int SnapshotTablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int SnapshotTablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SnapshotTablesModel::nameText(const SnapshotTableSummary &table)
{
    return table.model.isEmpty() ? table.name : table.model;
}

QString SnapshotTablesModel::rowsText(const SnapshotTableSummary &table)
{
    const SnapshotTable &contents = table.contents;
    if (contents.foundRows < 0) {
        return tr("not readable");
    }
    const QString found = QLocale().toString(contents.foundRows);
    return contents.declaredRows < 0 || contents.declaredRows == contents.foundRows
        ? found
        : tr("%1 of %2").arg(found, QLocale().toString(contents.declaredRows));
}

QString SnapshotTablesModel::problemsText(const SnapshotTableSummary &table)
{
    if (table.contents.hasErrors) {
        return tr("Rows missing");
    }
    return table.problems > 0 ? tr("%Ln problem(s)", nullptr, table.problems) : QString();
}

QString SnapshotTablesModel::wholeText(const SnapshotTableSummary &table)
{
    const SnapshotTable &contents = table.contents;
    const bool isWhole = contents.declaredRows < 0 || contents.declaredRows == contents.foundRows;
    const QString rows = contents.foundRows < 0 ? tr("not readable")
        : isWhole                               ? tr("%Ln row(s)", nullptr, static_cast<int>(contents.foundRows))
                  : tr("%1 of %Ln row(s)", nullptr, static_cast<int>(contents.declaredRows))
                        .arg(QLocale().toString(contents.foundRows));
    return tr("%1 (%2): %3 %4", "model, table, number of rows, problems")
        .arg(nameText(table), table.name, rows, problemsText(table))
        .trimmed();
}

QVariant SnapshotTablesModel::text(const SnapshotTableSummary &table, int column) const
{
    switch (column) {
    case NameColumn:
        return nameText(table);
    case RowsColumn:
        return rowsText(table);
    default:
        return problemsText(table);
    }
}

QVariant SnapshotTablesModel::sortValue(const SnapshotTableSummary &table, int column) const
{
    switch (column) {
    case NameColumn:
        return nameText(table).toLower();
    case RowsColumn:
        return table.contents.foundRows;
    default:
        return table.contents.hasErrors ? 1'000'000 + table.problems : table.problems;
    }
}

QVariant SnapshotTablesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const SnapshotTableSummary &table = m_tables[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(table, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return wholeText(table);
    case Qt::DecorationRole:
        return index.column() == ProblemsColumn && !problemsText(table).isEmpty() ? QVariant(m_problemIcon)
                                                                                  : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case TableRole:
        return index.row();
    case SearchRole:
        return QString(table.model + QLatin1Char(' ') + table.name);
    case SortRole:
        return sortValue(table, index.column());
    default:
        return {};
    }
}

QVariant SnapshotTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Table");
    case RowsColumn:
        return tr("Rows");
    case ProblemsColumn:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace Rowback
