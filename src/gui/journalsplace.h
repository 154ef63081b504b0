// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "recovery/journal.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class JournalsPlace;
}

namespace Rowback {

/// The restores that left a journal: what each one did, its report, and the way to undo it. Journals hold no address
/// and no password, so both are asked for here.
class JournalsPlace : public QWidget
{
    Q_OBJECT

public:
    explicit JournalsPlace(QWidget *parent = nullptr);
    ~JournalsPlace() override;

    /// Looks for journals again.
    void refresh();
    void openJournal(const QString &path);
    /// What leaving now would interrupt, a sentence; empty: nothing.
    QString whyNotClose() const;
    void cancel() { m_runner.cancel(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// A restore was taken back: @p outcome names its journal.
    void undone(const Rowback::Outcome &outcome);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillList(const QStringList &paths);
    void showJournal();
    void undo();
    void showUndo(const Result<Outcome> &outcome, const Plan &plan);
    void choose();
    void updateState();
    QString factsText() const;
    QString stateText() const;

    std::unique_ptr<Ui::JournalsPlace> m_ui;
    std::optional<Journal> m_journal; ///< the one that is shown; its plan is in m_plan
    std::shared_ptr<const Plan> m_plan;
    QString m_path;
    bool m_isUndoing = false;
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
