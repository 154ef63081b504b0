// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/plantrouble.h"

#include "models/remapdraft.h"

#include "ui_plantrouble.h"

#include <QEvent>

#include <algorithm>

namespace Rowback {

namespace {

const Decision *decisionNamed(const RecoverySession &session, const QString &place)
{
    const auto found = std::find_if(session.decisions.begin(), session.decisions.end(),
                                    [&](const Decision &decision) { return decisionText(decision) == place; });
    return found == session.decisions.end() ? nullptr : &*found;
}

bool isPairNamed(const RecoverySession &session, const QString &place)
{
    const auto &entries = session.remap.entries();
    return std::any_of(entries.begin(), entries.end(),
                       [&](const RemapEntry &entry) { return placeOf(entry) == place; });
}

} // namespace

PlanTrouble::PlanTrouble(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::PlanTrouble>())
{
    m_ui->setupUi(this);
    connect(m_ui->wayOutButton, &QPushButton::clicked, this, &PlanTrouble::getOut);
    setVisible(false);
}

PlanTrouble::~PlanTrouble() = default;

void PlanTrouble::setController(RecoveryController &controller)
{
    m_controller = &controller;
    connect(&controller, &RecoveryController::failed, this, &PlanTrouble::showFailure);
    connect(&controller, &RecoveryController::begun, this, [this] { setVisible(false); });
    connect(&controller, &RecoveryController::busyChanged, this, [this](bool isBusy) {
        if (isBusy && m_controller->task() == RecoveryController::Task::Plan) {
            setVisible(false);
        }
    });
    connect(&controller, &RecoveryController::planChanged, this, [this] {
        if (m_controller->plan()) {
            setVisible(false);
        }
    });
}

void PlanTrouble::showFailure(RecoveryController::Task task, const Error &error)
{
    if (task == RecoveryController::Task::Plan) {
        m_error = error;
        showTexts();
        setVisible(true);
    }
}

void PlanTrouble::showTexts()
{
    const RecoverySession &session = m_controller->session();
    if (const Decision *const decision = decisionNamed(session, m_error.where)) {
        m_ui->whyLabel->setText(tr("There is no plan: an earlier decision (%1) fits nothing that was found any more.")
                                    .arg(decisionText(*decision)));
        m_ui->wayOutButton->setText(tr("&Forget this decision"));
    } else if (isPairNamed(session, m_error.where)) {
        m_ui->whyLabel->setText(tr("There is no plan: the pair %1 cannot be. %2").arg(m_error.where, m_error.message));
        m_ui->wayOutButton->setText(tr("&Take this pair out"));
    } else {
        m_ui->whyLabel->setText(tr("There is no plan yet. %1").arg(m_error.message));
        m_ui->wayOutButton->setText(tr("&Make the plan again"));
    }
}

void PlanTrouble::getOut()
{
    const RecoverySession &session = m_controller->session();
    if (const Decision *const found = decisionNamed(session, m_error.where)) {
        Decision decision = *found;
        decision.resolution = Resolution::Undecided;
        m_controller->decide(decision);
    } else if (isPairNamed(session, m_error.where)) {
        Remap remap = session.remap;
        std::erase_if(remap.entries(), [&](const RemapEntry &entry) { return placeOf(entry) == m_error.where; });
        m_controller->setRemap(remap);
        Q_EMIT pairForgotten();
    }
    setVisible(false);
    m_controller->makePlan();
}

void PlanTrouble::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_controller != nullptr) {
        m_ui->retranslateUi(this);
        showTexts();
    }
}

} // namespace Rowback
