// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/summaries.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace Rowback {

/// The tables of a snapshot, with how many rows were found of those declared, and what is wrong with them.
class SnapshotTablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RowsColumn, ProblemsColumn, ColumnCount };
    enum Role {
        TableRole = Qt::UserRole, ///< place of the table in the snapshot
        SearchRole, ///< all names of a table, for filters
        SortRole,
    };

    explicit SnapshotTablesModel(QObject *parent = nullptr);

    void setTables(std::vector<SnapshotTableSummary> tables);
    /// Shown beside what is wrong, besides the text.
    void setProblemIcon(const QIcon &icon) { m_problemIcon = icon; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString nameText(const SnapshotTableSummary &table);
    static QString rowsText(const SnapshotTableSummary &table);
    static QString problemsText(const SnapshotTableSummary &table);
    static QString wholeText(const SnapshotTableSummary &table);
    QVariant text(const SnapshotTableSummary &table, int column) const;
    QVariant sortValue(const SnapshotTableSummary &table, int column) const;

    std::vector<SnapshotTableSummary> m_tables;
    QIcon m_problemIcon;
};

} // namespace Rowback
