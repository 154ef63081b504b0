// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reportpage.h"

#include "gui/icons.h"
#include "gui/messageline.h"
#include "gui/recoverycontroller.h"
#include "recovery/hazards.h"
#include "recovery/journal.h"
#include "report/amounts.h"

#include "ui_reportpage.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>

namespace Rowback {

namespace {

using State = RecoveryController::DatabaseState;

} // namespace

ReportPage::ReportPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::ReportPage>())
{
    m_ui->setupUi(this);
    m_ui->reportView->messageLine().clear();
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->moreButton->setIcon(icon(QStringLiteral("snapshot")));
    m_ui->newButton->setIcon(icon(QStringLiteral("recover")));
    QFont font = m_ui->headlineLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_ui->headlineLabel->setFont(font);
    connect(m_ui->undoButton, &QAbstractButton::clicked, this, [this] {
        m_ui->reportView->messageLine().clear();
        this->controller().undo();
    });
    connect(m_ui->moreButton, &QAbstractButton::clicked, this, &ReportPage::moreWanted);
    connect(m_ui->newButton, &QAbstractButton::clicked, this, &ReportPage::newWanted);
    connect(&controller, &RecoveryController::outcomeChanged, this, &ReportPage::takeOutcome);
    connect(&controller, &RecoveryController::failed, this, [this](RecoveryController::Task task, const Error &error) {
        if (task == RecoveryController::Task::Undo) {
            showUndoFailure(error);
        }
    });
    connect(&controller, &RecoveryController::databaseStateChanged, this, &ReportPage::updateState);
    connect(&controller, &RecoveryController::busyChanged, this, &ReportPage::updateState);
    updateState();
}

ReportPage::~ReportPage() = default;

QString ReportPage::title() const
{
    return tr("Report");
}

QString ReportPage::subtitle() const
{
    switch (controller().databaseState()) {
    case State::Committed:
        return tr("This was restored. What needs your attention comes first.");
    case State::Undone:
        return tr("This restore was taken back: the database is as it was before it.");
    case State::Unknown:
        return tr("It is not known whether this restore was committed.");
    default:
        return tr("Nothing has been restored yet.");
    }
}

bool ReportPage::canGoBack() const
{
    return controller().databaseState() == State::Undone && !controller().isBusy();
}

void ReportPage::enter()
{
    if (!controller().session().journalPath.isEmpty() && m_shownJournal != controller().session().journalPath) {
        readJournal();
    }
    updateState();
}

/// An undo that failed leaves what was committed as it is, and is told of in words.
void ReportPage::takeOutcome()
{
    const auto &outcome = controller().outcome();
    if (!outcome) {
        forget();
    } else if (controller().task() == RecoveryController::Task::Undo) {
        showUndo();
    } else if (outcome->state == Outcome::State::Committed || outcome->state == Outcome::State::Unknown) {
        m_plan = controller().plan();
        m_outcome = *outcome;
        m_shownJournal = outcome->journalPath;
        m_ui->reportView->messageLine().clear();
        m_plan ? showRecovery() : readJournal();
    }
    updateState();
}

/// Another recovery is worked on.
void ReportPage::forget()
{
    m_plan.reset();
    m_shownJournal.clear();
    m_ui->headlineLabel->clear();
    m_ui->reportView->messageLine().clear();
    m_ui->reportView->clear();
}

void ReportPage::showUndo()
{
    const Outcome &outcome = *controller().outcome();
    if (outcome.state == Outcome::State::Undone) {
        showUndone(outcome);
        return;
    }
    if (outcome.state == Outcome::State::Unknown) {
        m_ui->reportView->messageLine().showMessage(
            MessageLine::Kind::Error,
            tr("The connection was lost at the very moment of committing, so it is not known whether the restore was "
               "taken back. Connect again and try once more: that finds out."),
            outcome.error ? outcome.error->text() : QString());
        return;
    }
    showUndoFailure(outcome.error.value_or(Error{}));
}

void ReportPage::showUndoFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_ui->reportView->messageLine().showMessage(MessageLine::Kind::Information,
                                                    tr("The undo was cancelled. The restore stays as it was."));
    } else {
        m_ui->reportView->messageLine().showError(error,
                                                  tr("The undo did not work, and the restore stays as it was. %1"));
    }
}

void ReportPage::showUndone(const Outcome &outcome)
{
    if (!m_plan) {
        readJournal(); // a recovery that was opened, and not looked at here before it was undone elsewhere
        return;
    }
    const std::vector<TableCounts> restored = m_outcome.done; // not the undo's own steps, which are the reverse
    m_outcome = outcome;
    m_outcome.done = restored;
    showRecovery();
    const QString at = QLocale().toString(outcome.at.time(), QLocale::ShortFormat);
    const QStringList kept = changedByTheDatabase(*m_plan);
    m_ui->reportView->messageLine().showMessage(
        kept.isEmpty() ? MessageLine::Kind::Success : MessageLine::Kind::Warning,
        kept.isEmpty()
            ? tr("Undone at %1. Every row of this restore was taken back, and the database is as it was before.")
                  .arg(at)
            : tr("Undone at %1. Every row of this restore was taken back, but not what the database may have deleted "
                 "or changed by itself in %2.")
                  .arg(at, kept.join(QLatin1String(", "))));
}

void ReportPage::readJournal()
{
    const QString path = controller().session().journalPath;
    m_shownJournal = path;
    m_runner.start<Journal>(
        this, [path](const TaskContext &) { return Rowback::readJournal(path); },
        [this, path](Result<Journal> journal) {
            if (path != m_shownJournal) {
                return;
            }
            if (!journal) {
                m_ui->reportView->messageLine().showError(journal.error());
                return;
            }
            m_outcome = journal->outcome();
            m_outcome.journalPath = path;
            m_plan = std::make_shared<const Plan>(std::move(journal->plan));
            showRecovery();
            updateState();
        });
}

void ReportPage::showRecovery()
{
    const QString amount = amountText(amountOf(*m_plan, m_outcome.done));
    m_ui->headlineLabel->setText(m_outcome.state == Outcome::State::Undone
                                     ? tr("Taken back and gone again: %1.", "records, rows").arg(amount)
                                     : tr("Came back: %1.", "records, rows").arg(amount));
    m_ui->reportView->setSuggestedName(QFileInfo(m_shownJournal).completeBaseName());
    m_ui->reportView->showReport(m_plan, m_outcome);
}

void ReportPage::updateState()
{
    m_ui->undoButton->setEnabled(controller().isOver() && !controller().isBusy());
    const bool hasEnded = !controller().session().journalPath.isEmpty() && !controller().isBusy();
    m_ui->moreButton->setEnabled(hasEnded);
    m_ui->newButton->setEnabled(hasEnded);
    Q_EMIT stateChanged();
}

void ReportPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (m_plan) {
            showRecovery();
        }
    }
}

} // namespace Rowback
