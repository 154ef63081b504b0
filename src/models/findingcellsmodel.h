// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"

#include <QAbstractTableModel>

namespace Rowback {

/// The columns in which the records of a finding differ: what the snapshot has, what is live now, and what is there
/// afterwards; of two rows that are not one record (Finding::isOfTwoRows), what each of them has afterwards. A
/// differing value bears a sign in its text, and a shade; what stands for a row that is not there then is in italics.
///
/// For a merge, each line can be ticked: then the newer value is taken, else the original's.
class FindingCellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SnapshotColumn,
        LiveColumn,
        AfterColumn, ///< of two rows: in the one that the snapshot tells
        LiveAfterColumn, ///< in the live one; there for two rows only
        ColumnCount,
    };
    enum class Mark : quint8 { None, Differs, Written, Absent };
    enum Role {
        MarkRole = Qt::UserRole, ///< Mark as a number
        ValueRole, ///< the value without its sign
    };

    explicit FindingCellsModel(QObject *parent = nullptr);

    void setFinding(const Finding &finding, bool canChoose);
    void clear();
    /// Whose values stand in the columns: "Client 4011 — Muster, Erna", below the columns' own titles. Empty ones are
    /// left out. Of two rows, each has its own future, so that @p after goes without saying.
    void setRecords(const QString &snapshot, const QString &live, const QString &after = {});
    /// Columns whose newer value was chosen, as Decision::columns has them.
    QStringList newer() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void newerChanged();

private:
    struct Line
    {
        FindingCell cell;
        bool isNewer = false;
    };

    void setRoles(const Finding &finding);
    bool isOfTwoRows() const { return m_snapshotRole.has_value(); }
    Mark mark(const Line &line, int column) const;
    QString text(const Line &line, int column) const;
    QString name(const Line &line) const;
    bool isKnown(const Line &line) const;
    std::optional<Value> future(const Line &line, int column) const;
    QString accessibleText(const QString &plain, Mark mark) const;

    std::vector<Line> m_lines;
    QString m_snapshotRecord;
    QString m_liveRecord;
    QString m_afterRecord;
    std::optional<RowRole> m_snapshotRole; ///< of two rows: what the row is to the finding that the snapshot tells
    RowRole m_liveRole = RowRole::Live;
    bool m_isUndecided = false; ///< nobody knows what is there afterwards
    bool m_canChoose = false;
};

} // namespace Rowback
