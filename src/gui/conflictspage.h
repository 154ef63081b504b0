// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizardpage.h"
#include "recovery/finding.h"

#include <memory>

namespace Ui {
class ConflictsPage;
}

namespace Rowback {

class FindingCellsModel;
class FindingsModel;

/// What stands in the way of the recovery, one conflict after the other: what differs, why, and the choices with what
/// comes of each. Looking at it decides nothing. Hazards stand here, too.
class ConflictsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ConflictsPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~ConflictsPage() override;

    QString name() const override { return QStringLiteral("conflicts"); }
    QString title() const override;
    QString subtitle() const override;
    QString whyNotNext() const override;
    bool showsFailure(RecoveryController::Task task) const override
    {
        return task == RecoveryController::Task::Plan;
    }
    void enter() override;
    void reset() override;

protected:
    void changeEvent(QEvent *event) override;
    /// On to what one works with first: as a focus proxy, that would keep Tab from leaving it.
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void fitHeads();
    void connectButtons();
    void makePlan();
    void showPlan();
    void showCurrent();
    void showRows(const Finding &finding);
    void showHazard(const Finding *finding);
    void updateHeader();
    void updateSameButton();
    const Finding *current() const;
    void decide(Resolution resolution);
    void decideSame();
    void goToOpen(bool forward);
    void checkName();
    void confirmHazards();

    std::unique_ptr<Ui::ConflictsPage> m_ui;
    FindingsModel *m_model;
    FindingCellsModel *m_cells;
    int m_recreated = 0; ///< on the page before
    int m_recreatedUndecided = 0;
};

} // namespace Rowback
