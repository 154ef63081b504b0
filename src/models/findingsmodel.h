// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"

#include <QAbstractItemModel>

namespace Rowback {

/// Findings that a person may have to decide, as a tree: kinds, and below each its findings with what was decided.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { SubjectColumn, StateColumn, ColumnCount };
    enum Role {
        FindingRole = Qt::UserRole, ///< index into findings(); -1 for a kind
        IdentityRole, ///< identityOf(), to find it again in the next plan
        OpenRole, ///< whether it still needs the person
    };

    explicit FindingsModel(QObject *parent = nullptr);

    /// Findings of one kind must be neighbours, as a plan has them. Where the same ones come again, nothing moves: only
    /// what they say changes.
    void setFindings(std::vector<Finding> findings);
    const std::vector<Finding> &findings() const { return m_findings; }
    /// The finding at that place, or null for a kind or nothing.
    const Finding *finding(const QModelIndex &index) const;
    /// Shows a decision before the plan that follows from it is there.
    void setResolution(const QModelIndex &index, Resolution resolution);
    QModelIndex indexOf(const QString &identity) const;
    /// The others of its kind that allow what it is resolved as; none of a hazard, or of what is undecided.
    QModelIndexList alike(const QModelIndex &index) const;

    /// How many are no hazards.
    int conflicts() const;
    /// How many of these still need the person.
    int openConflicts() const;
    /// How many hazards stop everything until they are confirmed.
    int openHazards() const;
    /// The next one of these after (or before) @p from, all around; invalid where there is none.
    QModelIndex nextOpen(const QModelIndex &from, bool forward) const;
    static bool isOpen(const Finding &finding);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Neighbours of one kind.
    struct Kind
    {
        int first = 0;
        int count = 0;
    };

    void group();
    template <typename Condition> int count(Condition condition) const;
    int placeOf(const QModelIndex &index) const;
    QModelIndex indexAt(int finding, int column = 0) const;
    QString kindText(const Kind &kind, int column) const;

    std::vector<Finding> m_findings;
    std::vector<Kind> m_kinds;
};

} // namespace Rowback
