// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/snapshotreader.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <unordered_map>

namespace Rowback {

/// Rows of which there may be millions, of which it holds the few blocks that were looked at last. A row that is not
/// there yet shows a placeholder, and its block becomes wanted: whoever hears blocksWanted() takes the newest wish with
/// takeWanted(), and brings setPage(). So it is with the words for what references refer to, which come later:
/// takeUnlabelled() and setLabels().
///
/// Views keep a little for every row, and take long over millions at once: rows beyond the first ones are added in
/// slices, each when the event loop comes round.
class RowWindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< the row's number in the snapshot; -1 until it is known
        TargetRole, ///< the table that the cell refers to, "*" for any; empty: none
        LoadedRole, ///< whether the row is there
        LabelRole, ///< what the row is called that the cell refers to; empty where that is not known (yet)
    };
    static constexpr qint64 blockSize = 128;
    static constexpr std::size_t mostBlocks = 64;
    static constexpr int slice = 500'000; ///< rows that are added at once
    static constexpr std::size_t mostWanted = 4; ///< who scrolls quickly wants no more what has gone by

    explicit RowWindowModel(QObject *parent = nullptr);

    /// @p targets by column, as in SnapshotOutline.
    void setColumns(const QStringList &columns, const QStringList &keyColumns, const QStringList &targets);
    /// So many rows from now on, none of which is known. Those beyond the first slice follow as inserted rows.
    void setRows(qint64 rows);
    /// How many there will be.
    int expectedRows() const { return m_expected; }
    void setPage(const RowPage &page);
    void setLabels(const PageLabels &labels);
    /// Marks the cells in which this text stands, whatever the case, in a column or (-1) in any; empty: none.
    void setSearch(const QString &text, int column);
    /// The first column of a row in which the text stands that is searched for; -1: none, or the row is not there.
    int matchAt(int row) const;
    /// Marks the cells of a row that differ from their counterparts elsewhere, instead of those of before; -1: none.
    void setDifferences(int row, const QStringList &columns);
    /// The place of the first row of the block that was looked at last and is not there.
    std::optional<qint64> takeWanted();
    /// The same of a block that is there, but not what its rows refer to.
    std::optional<qint64> takeUnlabelled();
    /// The row's number in the snapshot; -1 until it is known.
    qint64 numberAt(int row) const;
    /// The row's key as it is shown; empty where there is none, or the row is not there.
    QString keyText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void blocksWanted();

private:
    struct Block
    {
        RowPage page;
        quint64 used = 0;
        std::vector<QStringList> labels = {}; ///< by row and column; empty until they come
        bool isAsked = false; ///< for its labels
    };

    void grow();
    const Block *blockOf(int row) const;
    void want(qint64 block, std::vector<qint64> &wanted) const;
    QString label(int row, int column) const;
    bool isMatch(const ShownCell &cell, int column) const;
    const std::vector<ShownCell> *rowAt(int row) const;
    void dropOldest();
    QVariant cellData(const ShownCell &cell, const QModelIndex &index, int role) const;
    QVariant differingData(const ShownCell &cell, const QModelIndex &index, int role) const;
    QString referenceText(const ShownCell &cell, const QModelIndex &index, int role) const;
    QVariant columnData(int column, int role) const;

    QStringList m_columns;
    QStringList m_keyColumns;
    QStringList m_targets;
    int m_rows = 0;
    int m_expected = 0;
    QTimer m_growth;
    QString m_search;
    int m_searchColumn = -1;
    int m_differingRow = -1;
    QStringList m_differing; ///< columns
    mutable std::unordered_map<qint64, Block> m_blocks; ///< by number of the block; mutable: when each was used
    mutable quint64 m_clock = 0;
    mutable std::vector<qint64> m_wanted; ///< blocks, the newest last
    mutable std::vector<qint64> m_unlabelled; ///< the same
};

} // namespace Rowback
