// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/plantexts.h"
#include "gui/wizardpage.h"

#include <memory>

namespace Ui {
class ReviewPage;
}

namespace Rowback {

class PlanCountsModel;
class PlanStepsModel;

/// What will happen: counts, every step, the same as SQL and Python, what to beware of; and the rehearsal, which shows
/// that it works and leaves nothing behind.
class ReviewPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ReviewPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~ReviewPage() override;

    QString name() const override { return QStringLiteral("review"); }
    QString title() const override;
    QString subtitle() const override;
    QString nextText() const override;
    QString whyNotNext() const override;
    bool dimsNext() const override { return true; }
    bool showsFailure(RecoveryController::Task task) const override;
    void enter() override;
    void reset() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPlan();
    void showTexts();
    void showStep();
    void fitCounts();
    void showWarnings();
    void showRehearsal();
    void showHazards();
    void updateState();
    QString whyNotRehearse() const;
    void confirmHazards();
    using TextOfPlan = std::function<Result<QString>(const Plan &, const TaskContext &)>;
    void saveText(const QString &title, const QString &suffix, TextOfPlan text);

    std::unique_ptr<Ui::ReviewPage> m_ui;
    PlanStepsModel *m_steps;
    PlanCountsModel *m_counts;
    PlanTexts m_texts;
    bool m_isSplit = false; ///< by the person
    JobRunner m_runner; ///< for the texts; last: it waits for the job that runs
};

} // namespace Rowback
