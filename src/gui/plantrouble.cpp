// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/plantrouble.h"

#include "gui/announcer.h"
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
    setFocusProxy(m_ui->wayOutButton);
    connect(m_ui->wayOutButton, &QPushButton::clicked, this, &PlanTrouble::getOut);
    setVisible(false);
}

PlanTrouble::~PlanTrouble() = default;

void PlanTrouble::setController(RecoveryController &controller)
{
    m_controller = &controller;
    connect(&controller, &RecoveryController::failed, this, &PlanTrouble::showFailure);
    connect(&controller, &RecoveryController::begun, this, [this] { setVisible(false); });
    connect(&controller, &RecoveryController::rehearsalChanged, this, &PlanTrouble::showStaleness);
    connect(&controller, &RecoveryController::busyChanged, this, [this](bool isBusy) {
        if (isBusy && m_controller->task() == RecoveryController::Task::Plan) {
            setVisible(false);
        }
    });
    connect(&controller, &RecoveryController::planChanged, this, [this] { setVisible(false); });
}

void PlanTrouble::showFailure(RecoveryController::Task task, const Error &error)
{
    if (task == RecoveryController::Task::Plan) {
        show(error);
    }
}

void PlanTrouble::showStaleness()
{
    if (const auto &staleness = m_controller->staleness()) {
        show(*staleness);
    }
}

void PlanTrouble::show(const Error &error)
{
    m_error = error;
    showTexts();
    setVisible(true);
    if (isVisible()) { // on the page that is looked at
        Announcer::ofApplication().announce(*m_ui->whyLabel, m_ui->whyLabel->text());
    }
}

void PlanTrouble::showTexts()
{
    const RecoverySession &session = m_controller->session();
    if (m_controller->staleness()) {
        m_ui->whyLabel->setText(
            tr("The database has changed since this plan was made. %1 Nothing was written, and what "
               "you selected and decided is kept.")
                .arg(m_error.message));
        m_ui->wayOutButton->setText(tr("&Make the plan again"));
    } else if (const Decision *const decision = decisionNamed(session, m_error.where)) {
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
    setVisible(false);
    Q_EMIT planWanted();
    if (m_controller->staleness()) {
        m_controller->planAnew();
        return;
    }
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
