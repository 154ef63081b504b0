// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timeline.h"
#include "session/catalogueindex.h"

#include <QAbstractTableModel>
#include <QHash>

#include <map>

namespace Rowback {

/// Tables times snapshots: how many rows each has, and where there are fewer than before. Counts may come one snapshot
/// after the other, in any order. A count that is not to be trusted, because the reader lost rows there, is shown but
/// makes no drop.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, DropColumn, TrendColumn, FirstSnapshotColumn };
    enum Role {
        CountRole = Qt::UserRole, ///< rows; -1: not known
        LossRole, ///< rows fewer than before; 0: none
        LevelRole, ///< 0 to 1: the count between the table's lowest and highest
        SeriesRole, ///< QList<qint64>: all counts of the table
        BiggestDropRole, ///< place of the snapshot that lost most; -1: none
        SnapshotRole, ///< place of the snapshot; -1: the column is none
        TableRole, ///< the table's name
        IsRootRole, ///< its rows are records, not the continuation of others
        SearchRole,
        SortRole,
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Percent of a table's rows; a snapshot that lost fewer lost none.
    void setLeastDrop(double percent);
    /// Forgets all counts.
    void setSnapshots(std::vector<CatalogueEntry> snapshots);
    /// By snapshot.
    void setCounts(const std::map<int, SnapshotCounts> &counts);
    /// The snapshot cannot be read.
    void setFailure(int snapshot, const QString &message);

    const std::vector<CatalogueEntry> &snapshots() const { return m_snapshots; }
    const std::vector<TimelineMoment> &moments() const { return m_moments; } ///< of the snapshots
    /// The counts that can be trusted.
    TimelineSeries series(int row) const;
    /// The row of a table; -1: there is none.
    int rowOf(const QString &table) const { return m_rowOfTable.value(table, -1); }
    /// The tables that lost most rows at once, most first; none that lost nothing.
    QStringList biggestLosers(int most, bool rootsOnly) const;
    /// "contacts_partner, 11 June 2015: 15 251 rows, 195 fewer than the day before"
    QString cellText(int row, int snapshot) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        QString table;
        QString model;
        QString root;
        std::vector<qint64> rows; ///< by snapshot; -1: not known, or no such table
        std::vector<char> damaged;
        std::vector<TimelineDrop> drops;
        TimelineDrop biggest;
        qint64 lowest = -1;
        qint64 highest = -1;
    };

    bool isNew(const std::map<int, SnapshotCounts> &counts) const;
    int lineOf(const TableCount &count);
    void judge(Line &line) const;
    const Line &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    static std::vector<qint64> trusted(const Line &line);
    static const TimelineDrop *dropAt(const Line &line, int snapshot);
    static qint64 before(const Line &line, int snapshot);
    QVariant tableData(const Line &line, int column, int role) const;
    QVariant snapshotData(int row, int snapshot, int role) const;
    QString changeText(const Line &line, int snapshot) const;
    QString headerText(int snapshot) const;
    QString snapshotTip(int snapshot) const;

    std::vector<CatalogueEntry> m_snapshots;
    std::vector<TimelineMoment> m_moments; ///< of these
    std::vector<QString> m_failures; ///< by snapshot
    std::vector<char> m_isCounted;
    std::vector<Line> m_lines;
    QHash<QString, int> m_rowOfTable;
    double m_leastDrop = 0;
};

} // namespace Rowback
