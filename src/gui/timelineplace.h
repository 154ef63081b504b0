// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "session/catalogueindex.h"

#include <QWidget>

#include <memory>

namespace Ui {
class TimelinePlace;
}

namespace Rowback {

class TimelineDelegate;
class TimelineFilter;
class TimelineModel;

/// The place where one sees when rows vanished: the row counts of all snapshots of a folder. What the index knows is
/// there at once; the other snapshots are counted one after the other while one looks at those that are.
class TimelinePlace : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePlace(QWidget *parent = nullptr);
    ~TimelinePlace() override;

    void openCatalogue(const QString &folder);
    /// The preferences may have changed.
    void applySettings();
    const TimelineModel &model() const { return *m_model; }
    bool isBusy() const { return m_runner.isBusy(); }
    /// The path of the snapshot that is picked; empty: none is.
    QString pickedPath() const;

Q_SIGNALS:
    void restoreRequested(const QString &path);
    void browseRequested(const QString &path);
    /// The folder has snapshots; those that are not in the index are still to be counted.
    void catalogueOpened(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Listing;

    void setUpView();
    void connectAll();
    void chooseFolder();
    void showListing(const Listing &listing);
    void countNext();
    void takeCounts(int snapshot, const Result<SnapshotCounts> &counts);
    void fillProgress(const Progress &progress);
    void chooseAnew();
    void chooseFirst();
    void chooseLosers();
    void takeKind();
    bool plotsLosers() const;
    void takeChoice();
    void restoreChoice();
    void takeCurrentCell();
    void pick(int snapshot);
    void drawPlot();
    void showPicked();
    void fitColumns();
    void updateTexts();

    std::unique_ptr<Ui::TimelinePlace> m_ui;
    TimelineModel *m_model;
    TimelineFilter *m_filter;
    TimelineDelegate *m_delegate;
    QString m_folder;
    std::vector<int> m_waiting; ///< snapshots that are not counted yet, the next one last
    QStringList m_chosen; ///< tables of the plot
    int m_picked = -1; ///< snapshot
    int m_unreadable = 0;
    int m_edition = 0; ///< of the folder; what comes of an older one is dropped
    bool m_hasChosen = false; ///< the person, not the program
    bool m_isFilling = false;
    bool m_showsNewest = false; ///< nobody went elsewhere yet
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
