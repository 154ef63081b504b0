// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/catalogue.h"

#include <QAbstractTableModel>

namespace Rowback {

/// When a snapshot was taken, for a person: with its time, unless only the day is known.
QString snapshotDateText(const QDateTime &date);

/// The snapshots of a folder, one per row, in the order that they are given in. One of them may be proposed, one be
/// open.
class SnapshotListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        NameColumn,
        FormColumn,
        SourceColumn,
        RowsColumn,
        ProblemsColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        PathRole = Qt::UserRole,
        SortRole, ///< what a column is sorted by: the date or the number itself, not its text
    };

    explicit SnapshotListModel(QObject *parent = nullptr);

    void setEntries(std::vector<CatalogueEntry> entries);
    const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    /// @p why: a few words, "the newest". An empty path: none.
    void setProposal(const QString &path, const QString &why);
    void setOpened(const QString &path);
    /// What the snapshot at @p path holds, once it has been counted.
    void setCounts(const QString &path, qint64 rows, int problems);
    /// It cannot be read.
    void setFailure(const QString &path, const QString &message);
    /// The row of the snapshot at @p path; -1: it is not in the list.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Contents
    {
        qint64 rows = -1; ///< -1: not known
        qint64 problems = -1;
        QString failure;
    };

    void setContents(const QString &path, const Contents &contents);
    const Contents &contents(int row) const { return m_contents[static_cast<std::size_t>(row)]; }
    QString tip(const QModelIndex &index) const;
    QString text(int row, int column) const;
    QString note(const CatalogueEntry &entry) const;
    void announceNotes();

    std::vector<CatalogueEntry> m_entries;
    std::vector<Contents> m_contents; ///< of the entries
    QString m_proposed;
    QString m_why;
    QString m_opened;
};

} // namespace Rowback
