// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/survey.h"
#include "session/lossseries.h"
#include "session/recoverysession.h"

#include <QAbstractItemModel>

#include <functional>
#include <map>
#include <memory>

namespace Rowback {

/// What vanished, as a tree: roots of loss grouped by table, and below each record what hangs on it. Each can be
/// ticked; ticking a record ticks all below it, and nothing is ticked by itself.
///
/// Rows under the invisible root are groups ("contacts.Partner"); under these and below, records.
class LossTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, SeenColumn, WhyColumn, ColumnCount };
    enum Role {
        RecordRole = Qt::UserRole, ///< index into LossSurvey::records; -1 for a group
        SearchRole, ///< all texts of a row, for filters
        SeriesRole, ///< of a record: index into the series; -1: not known
    };
    enum class Arrangement : quint8 { RootsOfLoss, Tables };

    explicit LossTreeModel(QObject *parent = nullptr);

    /// Null: nothing to show.
    void setSurvey(std::shared_ptr<const LossSurvey> survey);
    const LossSurvey &survey() const { return *m_survey; }
    /// By table, records are not hung below each other: each stands in the group of its table.
    void setArrangement(Arrangement arrangement);

    /// When the survey's records vanished, as far as that was found out.
    void setSeries(SeriesOfLoss series);

    /// Ticks what a session had chosen; records that are not there are passed over.
    void setSelection(const std::vector<RowName> &only, const std::vector<RowName> &except);
    void selectAll(bool selected);
    /// Ticks several records at once, with all that hangs on them, or takes their ticks away.
    void tick(const QModelIndexList &lines, bool selected);
    /// Ticks what vanished in that series, with all that hangs on it, besides what is ticked already.
    void selectSeries(int series);
    /// The ticks, as few names as say it: those that come back, and among what hangs on them, those that stay away.
    std::vector<RowName> only() const;
    std::vector<RowName> except() const;
    int selectedRecords() const; ///< but for those that come along with a selected one
    int selectedRelated() const; ///< those
    int selectedRows() const;
    int selectedTables() const;
    /// Why a record is here, a sentence for each step from it up to its root of loss.
    QStringList whyChain(int record) const;
    /// When a record vanished, a sentence; empty where that is not known.
    QString seenText(int record) const;
    /// The record with the row of this name, or an invalid index.
    QModelIndex indexOf(const RowName &name) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void selectionChanged();

private:
    /// One line of the tree: a group or a record.
    struct Node
    {
        int record = -1;
        int parent = -1; ///< node; -1: the invisible root
        int row = 0; ///< among its siblings
        std::vector<int> children;
    };

    void arrange();
    int addNode(int record, int parent);
    const Node *nodeOf(const QModelIndex &index) const;
    const SurveyedRecord &record(int index) const { return m_survey->records[static_cast<std::size_t>(index)]; }
    QString groupTitle(const Node &group) const;
    QString countText(const SurveyedRecord &record) const;
    QString whyText(const SurveyedRecord &record) const;
    bool isTop(std::size_t record) const;
    Qt::CheckState checkState(const Node &node) const;
    void tick(int record, bool selected);
    void tickBelow(int record, bool selected);
    void announceTicks();
    void forAllSiblings(const std::function<void(const QModelIndex &, const QModelIndex &)> &tell) const;
    int seriesOf(int record) const;
    void countTicks();
    /// The name of a record's own most particular lost row.
    RowName nameOf(const SurveyedRecord &record) const;

    std::shared_ptr<const LossSurvey> m_survey = std::make_shared<const LossSurvey>();
    SeriesOfLoss m_series;
    Arrangement m_arrangement = Arrangement::RootsOfLoss;
    std::vector<Node> m_nodes;
    std::vector<int> m_groups; ///< nodes
    std::map<QString, int> m_ofRoot; ///< how many records there are of a root's table, wherever they hang
    std::vector<int> m_nodeOfRecord;
    std::vector<char> m_ticked; ///< by record
    std::vector<int> m_tickedBelow; ///< by record: how many of those below it
};

} // namespace Rowback
