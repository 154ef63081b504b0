// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/recoverycontroller.h"

#include <QFrame>

#include <memory>

namespace Ui {
class PlanTrouble;
}

namespace Rowback {

/// Says why there is no plan, or why there must be another one, and offers the way out: to forget the decision or the
/// pair that stands in the way, or to make the plan again. Hidden while all is well.
class PlanTrouble : public QFrame
{
    Q_OBJECT

public:
    explicit PlanTrouble(QWidget *parent = nullptr);
    ~PlanTrouble() override;

    /// Must outlive this widget.
    void setController(RecoveryController &controller);

Q_SIGNALS:
    /// A pair was taken out of the session's remap.
    void pairForgotten();
    /// The plan is going to be made again.
    void planWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFailure(RecoveryController::Task task, const Error &error);
    void showStaleness();
    void show(const Error &error);
    void showTexts();
    void getOut();

    std::unique_ptr<Ui::PlanTrouble> m_ui;
    RecoveryController *m_controller = nullptr;
    Error m_error;
};

} // namespace Rowback
