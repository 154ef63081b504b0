// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/remapdraft.h"

#include <QAbstractItemModel>

namespace Rowback {

/// The remap as a table that can be edited: what Rowback proposes, then the pairs that a person made. Below a pair stand,
/// as its children, sentences on what is wrong with it or should be looked at; they come and go while one types.
class RemapModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { RecreatedColumn, OriginalColumn, EvidenceColumn, TouchedColumn, ActionColumn, ColumnCount };
    enum Role {
        PairRole = Qt::UserRole, ///< index into pairs(); -1 for a sentence below one
        ChoicesRole, ///< the resolutions of a pair, as a list of numbers
        ChoiceTextsRole, ///< the same in words
        CompletionsRole, ///< "4011 — Ärgerlich, Erna": what may be typed here
    };

    explicit RemapModel(QObject *parent = nullptr);

    void setKnown(KnownRecords known);
    const KnownRecords &known() const { return m_known; }
    /// Proposals that are there already are changed in place, so that nothing moves under the person's hands.
    void setProposals(std::vector<RemapPair> proposals);
    /// What a planner said of the pair that its error names (see Error::where); shown below it until pairs change.
    void setRefusal(const QString &place, const QString &sentence);
    /// How many references go along with the person's pairs, as a plan found out.
    void describe(const Remap &planned);
    /// Those of the person.
    void setPairs(std::vector<RemapPair> pairs);
    const std::vector<RemapPair> &pairs() const { return m_pairs; }
    const RemapPair *pair(const QModelIndex &index) const;
    /// Adds an empty pair of that root table; its line.
    QModelIndex addPair(const QString &root);
    /// Nothing happens to a proposal: it can only be decided.
    bool removePair(const QModelIndex &index);
    /// How many pairs have something wrong.
    int wrong() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A pair of the person changed in any way.
    void pairsChanged();
    /// A proposal was decided.
    void proposalDecided(int pair, Rowback::Resolution resolution);

private:
    int pairOf(const QModelIndex &index) const;
    QString note(const QModelIndex &index) const;
    QVariant text(const RemapPair &pair, int column) const;
    QVariant editText(const RemapPair &pair, int column) const;
    QStringList completions(const RemapPair &pair, int column) const;
    bool setNumber(int place, int column, const QString &text);
    bool setChoice(int place, Resolution resolution);
    void recheck();
    QStringList notesOf(const RemapPair &pair) const;
    void setNotes(int place, const QStringList &notes);

    std::vector<RemapPair> m_pairs; ///< proposals first
    std::vector<QStringList> m_notes; ///< the sentences below each
    KnownRecords m_known;
    QString m_refusedPlace;
    QString m_refusal;
};

} // namespace Rowback
