// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/noticearea.h"
#include "session/lossseries.h"

#include <QWidget>

#include <memory>

namespace Ui {
class LossSeriesBar;
}

namespace Rowback {

/// When it vanished: finds that out from the later snapshots beside the one in use, lets a person choose one series,
/// and offers the last snapshot that has it. Empty where nothing is known.
class LossSeriesBar : public NoticeArea
{
    Q_OBJECT

public:
    explicit LossSeriesBar(QWidget *parent = nullptr);
    ~LossSeriesBar() override;

    /// Starts to look for the records of a survey; null: nothing is looked for, nothing shown.
    void lookFor(std::shared_ptr<const LossSurvey> survey, const QString &snapshotPath);
    /// The series that the person chose; -1: all that vanished.
    int chosen() const;

Q_SIGNALS:
    void found(const Rowback::SeriesOfLoss &series);
    void chosenChanged();
    /// The person would rather restore from the snapshot at @p path.
    void snapshotWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSeries();
    void fillBox();
    void showChosen();
    const LossSeries *offered() const;

    std::unique_ptr<Ui::LossSeriesBar> m_ui;
    SeriesOfLoss m_series;
    QString m_snapshotPath;
    int m_question = 0; ///< answers to earlier ones are dropped
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
