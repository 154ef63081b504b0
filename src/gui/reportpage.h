// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/wizardpage.h"
#include "recovery/outcome.h"

#include <memory>

namespace Ui {
class ReportPage;
}

namespace Rowback {

/// What came back, what a person must look at, the way to take all of it back again, and what may come next.
class ReportPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReportPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~ReportPage() override;

    QString name() const override { return QStringLiteral("report"); }
    QString title() const override;
    QString subtitle() const override;
    bool canGoBack() const override;
    bool showsFailure(RecoveryController::Task task) const override { return task == RecoveryController::Task::Undo; }
    void enter() override;

Q_SIGNALS:
    /// Another recovery over the same database and snapshot.
    void moreWanted();
    /// Another one altogether.
    void newWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeOutcome();
    void forget();
    void readJournal();
    void showRecovery();
    void showUndo();
    void showUndoFailure(const Error &error);
    void showUndone(const Outcome &outcome);
    void updateState();

    std::unique_ptr<Ui::ReportPage> m_ui;
    std::shared_ptr<const Plan> m_plan; ///< what was committed; null until its journal was read
    Outcome m_outcome;
    QString m_shownJournal; ///< of m_plan
    JobRunner m_runner; ///< reads the journal of an earlier session; last: it waits for the job that runs
};

} // namespace Rowback
