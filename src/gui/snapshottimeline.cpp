// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/snapshottimeline.h"

#include "gui/noticearea.h"
#include "gui/progressline.h"
#include "gui/settings.h"
#include "gui/timelineplot.h"
#include "models/timelinemodel.h"
#include "session/catalogueindex.h"

#include <QDir>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int plotHeight = 190; ///< pixels: the list of snapshots matters as much

} // namespace

SnapshotTimeline::SnapshotTimeline(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_plot(new TimelinePlot(this))
    , m_progress(new ProgressLine(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_plot);
    auto *const notices = new NoticeArea(this);
    auto *const noticeLayout = new QVBoxLayout(notices);
    noticeLayout->setContentsMargins({});
    noticeLayout->addWidget(m_progress);
    layout->addWidget(notices);
    m_plot->setFixedHeight(plotHeight);
    m_progress->setBusy(false);
    connect(m_plot, &TimelinePlot::snapshotPicked, this, [this](int snapshot) {
        Q_EMIT snapshotPicked(m_model->snapshots()[static_cast<std::size_t>(snapshot)].path);
    });
    connect(m_progress, &ProgressLine::cancelRequested, this, &SnapshotTimeline::cancel);
    connect(&m_runner, &JobRunner::busyChanged, this, [this](bool busy) {
        if (!busy || m_progress->isHidden()) { // one bar over all snapshots: it does not begin again
            m_progress->setBusy(busy);
        }
    });
    hide();
}

void SnapshotTimeline::setSnapshots(const std::vector<CatalogueEntry> &snapshots)
{
    cancel();
    ++m_edition;
    m_roots.clear();
    m_model->setLeastDrop(Settings::dropPercent());
    m_model->setSnapshots(snapshots);
    setVisible(snapshots.size() > 1);
    if (snapshots.size() > 1) {
        for (int i = 0; i < static_cast<int>(snapshots.size()); ++i) {
            m_waiting.push_back(i);
        }
        draw();
        countNext();
    }
}

void SnapshotTimeline::cancel()
{
    m_waiting.clear();
    m_runner.cancel();
}

void SnapshotTimeline::countNext()
{
    if (m_waiting.empty()) {
        propose();
        return;
    }
    const int snapshot = m_waiting.back();
    m_waiting.pop_back();
    m_runner.start<SnapshotCounts>(
        this,
        [entry = m_model->snapshots()[static_cast<std::size_t>(snapshot)], cache = Settings::catalogueFolder()](
            const TaskContext &context) { return CatalogueIndex(cache).counts(entry, context); },
        [this, snapshot, edition = m_edition](const Result<SnapshotCounts> &counted) {
            if (edition == m_edition && (counted || counted.error().code != ErrorCode::Cancelled)) {
                takeCounts(snapshot, counted);
            }
        });
    const auto all = static_cast<qint64>(m_model->snapshots().size());
    m_progress->setProgress(
        {tr("Counting the rows of all snapshots"), all - static_cast<qint64>(m_waiting.size()) - 1, all});
}

void SnapshotTimeline::takeCounts(int snapshot, const Result<SnapshotCounts> &counted)
{
    const QString path = m_model->snapshots()[static_cast<std::size_t>(snapshot)].path;
    if (counted) {
        qint64 rows = 0;
        for (const TableCount &table : counted->tables) {
            m_roots.insert(table.root);
            rows += table.rows;
        }
        m_model->setCounts({{snapshot, *counted}});
        Q_EMIT snapshotCounted(path, rows, counted->problems);
    } else {
        m_model->setFailure(snapshot, counted.error().message);
        Q_EMIT countingFailed(path, counted.error().message);
    }
    draw();
    countNext();
}

/// Of the tables that lost rows the one that lost most at once, a root if there is one; -1: none did.
int SnapshotTimeline::rowOfLoss() const
{
    int result = -1;
    std::pair<bool, qint64> most(false, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineSeries series = m_model->series(row);
        const std::pair<bool, qint64> lost(m_roots.contains(series.name), biggestDrop(series).rows);
        if (lost.second > 0 && lost > most) {
            most = lost;
            result = row;
        }
    }
    return result;
}

/// Where no table lost rows, the root with the most rows tells how the snapshots went on; -1: nothing was counted yet.
int SnapshotTimeline::rowOfMost() const
{
    int result = -1;
    std::pair<bool, qint64> most(false, 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineSeries series = m_model->series(row);
        const auto last = std::max_element(series.rows.begin(), series.rows.end());
        const std::pair<bool, qint64> has(m_roots.contains(series.name), last == series.rows.end() ? 0 : *last);
        if (has > most) {
            most = has;
            result = row;
        }
    }
    return result;
}

void SnapshotTimeline::draw()
{
    const int lost = rowOfLoss();
    const int row = lost < 0 ? rowOfMost() : lost;
    m_plot->setSeries(m_model->moments(),
                      row < 0 ? std::vector<TimelineSeries>() : std::vector<TimelineSeries>{m_model->series(row)});
    setCurrent(m_current);
}

void SnapshotTimeline::propose()
{
    const int row = rowOfLoss();
    if (row < 0) {
        return;
    }
    const TimelineSeries series = m_model->series(row);
    const TimelineDrop drop = biggestDrop(series);
    Q_EMIT proposalFound(m_model->snapshots()[static_cast<std::size_t>(drop.before)].path,
                         tr("the last one before %1 lost %2", "table, rows")
                             .arg(series.name, tr("%Ln row(s)", nullptr, static_cast<int>(drop.rows))));
}

void SnapshotTimeline::setCurrent(const QString &path)
{
    m_current = path;
    const auto &snapshots = m_model->snapshots();
    const auto found = std::find_if(snapshots.begin(), snapshots.end(), [&](const CatalogueEntry &entry) {
        return QDir::cleanPath(entry.path) == QDir::cleanPath(path);
    });
    m_plot->setCurrent(found == snapshots.end() ? -1 : static_cast<int>(found - snapshots.begin()));
}

void SnapshotTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model->snapshots().size() > 1) {
        draw();
        if (m_waiting.empty() && !m_runner.isBusy()) {
            propose();
        }
    }
}

} // namespace Rowback
