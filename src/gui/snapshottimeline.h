// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "snapshot/catalogue.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace Rowback {

class ProgressLine;
class TimelineModel;
class TimelinePlot;
struct SnapshotCounts;

/// The line of the table that lost most over the snapshots of a catalogue; of those that others extend, where there are
/// such: what vanished of them took the rest along. Counts what is not known yet, one snapshot
/// after the other, the newest first; then proposes the last one before the loss. Hidden where there are no two
/// snapshots to compare.
class SnapshotTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotTimeline(QWidget *parent = nullptr);

    /// In the order of their dates; none: it is no catalogue.
    void setSnapshots(const std::vector<CatalogueEntry> &snapshots);
    void setCurrent(const QString &path);

Q_SIGNALS:
    /// @p why in a few words: "the last one before contacts_partner lost 195 rows".
    void proposalFound(const QString &path, const QString &why);
    void snapshotCounted(const QString &path, qint64 rows, int problems);
    void countingFailed(const QString &path, const QString &message);
    /// By the person.
    void snapshotPicked(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeCounts(int snapshot, const Result<SnapshotCounts> &counted);
    void countNext();
    void draw();
    void propose();
    int rowOfLoss() const;
    int rowOfMost() const;
    void cancel();

    TimelineModel *m_model;
    TimelinePlot *m_plot;
    ProgressLine *m_progress;
    std::vector<int> m_waiting; ///< snapshots to be counted, the next one last
    int m_edition = 0; ///< counts of other catalogues are dropped
    QString m_current;
    QSet<QString> m_roots; ///< tables that others extend
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
