// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the timeline is chosen: the lines of the plot, and the snapshot.
#include "gui/timelineplace.h"

#include "gui/timelinedelegate.h"
#include "models/timelinefilter.h"
#include "models/timelinemodel.h"

#include "ui_timelineplace.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace Rowback {

bool TimelinePlace::plotsLosers() const
{
    return m_ui->seriesCombo->currentIndex() == 1;
}

/// More is known, or the person wants other lines: what they chose stays.
void TimelinePlace::chooseAnew()
{
    if (plotsLosers()) {
        chooseLosers();
    } else if (m_hasChosen) {
        restoreChoice();
    } else {
        chooseFirst();
    }
}

void TimelinePlace::takeKind()
{
    const QScopedValueRollback filling(m_isFilling, true); // a hidden line must not change what was chosen
    m_filter->setRootsOnly(m_ui->kindCombo->currentIndex() == 1);
    chooseAnew();
}

void TimelinePlace::chooseLosers()
{
    const QStringList losers = m_model->biggestLosers(TimelinePlot::mostSeries, m_filter->rootsOnly());
    if (losers.isEmpty()) {
        chooseFirst();
    } else {
        m_chosen = losers;
        restoreChoice();
    }
}

/// The table that lost most, and the last snapshot before that.
void TimelinePlace::chooseFirst()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QModelIndex first = m_filter->index(0, 0);
    if (!first.isValid()) {
        return;
    }
    m_chosen = {first.data(TimelineModel::TableRole).toString()};
    const TimelineDrop drop = biggestDrop(m_model->series(m_filter->mapToSource(first).row()));
    m_picked = drop.rows > 0 ? drop.before : static_cast<int>(m_model->snapshots().size()) - 1;
    restoreChoice();
}

void TimelinePlace::restoreChoice()
{
    const QScopedValueRollback filling(m_isFilling, true);
    QItemSelectionModel *const selection = m_ui->countsView->selectionModel();
    const int column = TimelineModel::FirstSnapshotColumn + std::max(m_picked, 0);
    QItemSelection cells;
    for (const QString &table : m_chosen) {
        const QModelIndex cell = m_filter->mapFromSource(m_model->index(m_model->rowOf(table), column));
        if (cell.isValid()) {
            cells.select(cell, cell);
        }
    }
    selection->select(cells, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!cells.isEmpty()) {
        QScrollBar *const bar = m_ui->countsView->horizontalScrollBar();
        const int seen = bar->value(); // what one looks at stays in view
        selection->setCurrentIndex(cells.indexes().constFirst(), QItemSelectionModel::NoUpdate);
        bar->setValue(seen);
    }
    drawPlot();
}

void TimelinePlace::takeChoice()
{
    if (m_isFilling) {
        return;
    }
    QStringList chosen;
    for (const QModelIndex &index : m_ui->countsView->selectionModel()->selectedIndexes()) {
        const QString table = index.data(TimelineModel::TableRole).toString();
        if (!chosen.contains(table) && chosen.size() < TimelinePlot::mostSeries) {
            chosen.append(table);
        }
    }
    if (!chosen.isEmpty()) {
        m_hasChosen = true;
        m_chosen = chosen;
        m_ui->seriesCombo->setCurrentIndex(0);
        drawPlot();
    }
}

void TimelinePlace::takeCurrentCell()
{
    const int snapshot = m_ui->countsView->currentIndex().data(TimelineModel::SnapshotRole).toInt();
    if (!m_isFilling && snapshot >= 0 && m_ui->countsView->currentIndex().isValid()) {
        m_hasChosen = true;
        m_showsNewest = false;
        m_picked = snapshot;
        showPicked();
    }
}

/// In the plot: the same table's cell of that snapshot becomes the current one.
void TimelinePlace::pick(int snapshot)
{
    m_hasChosen = true;
    m_showsNewest = false;
    m_picked = snapshot;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const QModelIndex current = m_ui->countsView->currentIndex();
        const QModelIndex cell = current.siblingAtColumn(TimelineModel::FirstSnapshotColumn + snapshot);
        m_ui->countsView->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    }
    showPicked();
}

/// The snapshot in plot, table and words.
void TimelinePlace::showPicked()
{
    m_ui->plot->setCurrent(m_picked);
    m_delegate->setChosen(m_picked);
    m_ui->countsView->viewport()->update();
    updateTexts();
}

void TimelinePlace::drawPlot()
{
    std::vector<TimelineSeries> series;
    for (const QString &table : m_chosen) {
        if (const int row = m_model->rowOf(table); row >= 0) {
            series.push_back(m_model->series(row));
        }
    }
    m_ui->plot->setSeries(m_model->moments(), series);
    showPicked();
}

} // namespace Rowback
