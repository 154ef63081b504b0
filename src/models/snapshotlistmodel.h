// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/catalogue.h"

#include <QAbstractTableModel>

namespace Rowback {

/// When a snapshot was taken, for a person: with its time, unless only the day is known.
QString snapshotDateText(const QDateTime &date);

/// The snapshots of a folder, one per row, in the order that they are given in. One of them may be proposed, one be open.
class SnapshotListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, NameColumn, FormColumn, SourceColumn, NoteColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole,
        SortRole, ///< what a column is sorted by: the date itself, not its text
    };

    explicit SnapshotListModel(QObject *parent = nullptr);

    void setEntries(std::vector<CatalogueEntry> entries);
    const std::vector<CatalogueEntry> &entries() const { return m_entries; }
    /// @p why: a few words, "the newest". An empty path: none.
    void setProposal(const QString &path, const QString &why);
    void setOpened(const QString &path);
    /// The row of the snapshot at @p path; -1: it is not in the list.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const CatalogueEntry &entry, int column) const;
    QString note(const CatalogueEntry &entry) const;
    void announceNotes();

    std::vector<CatalogueEntry> m_entries;
    QString m_proposed;
    QString m_why;
    QString m_opened;
};

} // namespace Rowback
