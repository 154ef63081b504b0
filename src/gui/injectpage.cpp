// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/injectpage.h"

#include "gui/journals.h"
#include "gui/recoverycontroller.h"
#include "gui/savedialog.h"

#include "ui_injectpage.h"

#include <QEvent>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace Rowback {

namespace {

using State = RecoveryController::DatabaseState;

constexpr qint64 shortestMeasure = 500; ///< ms; a rate before that is a guess

QStyle::StandardPixmap iconOf(State state)
{
    switch (state) {
    case State::Untouched:
    case State::Undone:
        return QStyle::SP_MessageBoxInformation;
    case State::Uncommitted:
    case State::Unknown:
        return QStyle::SP_MessageBoxWarning;
    case State::Committed:
        break;
    }
    return QStyle::SP_DialogApplyButton;
}

} // namespace

InjectPage::InjectPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::InjectPage>())
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->planTrouble->setController(controller);
    QSizePolicy kept = m_ui->progressPane->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves as it comes and goes
    m_ui->progressPane->setSizePolicy(kept);
    QFont font = m_ui->stateLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_ui->stateLabel->setFont(font);
    connect(m_ui->journalEdit, &QLineEdit::textEdited, this, [this] { m_chosePath = true; });
    connect(m_ui->journalEdit, &QLineEdit::textChanged, this, &InjectPage::checkJournal);
    connect(m_ui->planTrouble, &PlanTrouble::planWanted, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("review")); }); // where it is looked at
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &InjectPage::chooseJournal);
    connect(m_ui->commitButton, &QPushButton::clicked, this, &InjectPage::inject);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_ui->cancelButton->setEnabled(false); // until it has ended; asking twice ends nothing sooner
        this->controller().cancel();
    });
    connect(m_ui->logButton, &QToolButton::toggled, this, [this](bool open) {
        m_ui->logButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_ui->logStack->setCurrentWidget(open ? static_cast<QWidget *>(m_ui->logView) : m_ui->noLog);
    });
    connect(&controller, &RecoveryController::progressChanged, this, &InjectPage::showProgress);
    connect(&controller, &RecoveryController::busyChanged, this, &InjectPage::updateState);
    connect(&controller, &RecoveryController::databaseStateChanged, this, &InjectPage::showState);
    connect(&controller, &RecoveryController::outcomeChanged, this, &InjectPage::showOutcome);
    connect(&controller, &RecoveryController::failed, this, [this](RecoveryController::Task task, const Error &error) {
        if (task == RecoveryController::Task::Inject) {
            showFailure(error);
        }
    });
    connect(&controller, &RecoveryController::rehearsalChanged, this, &InjectPage::updateState);
    showState();
}

InjectPage::~InjectPage() = default;

QString InjectPage::title() const
{
    return tr("Restore");
}

QString InjectPage::subtitle() const
{
    return tr("Everything is written in one transaction: either all of it is committed, or nothing stays.");
}

QString InjectPage::nextText() const
{
    return tr("To the report");
}

QString InjectPage::whyNotNext() const
{
    if (controller().isOver() || controller().databaseState() == State::Undone) {
        return {};
    }
    return isInjecting() ? tr("The restore is running.") : tr("Nothing has been restored yet.");
}

bool InjectPage::isInjecting() const
{
    return controller().isBusy() && controller().task() == RecoveryController::Task::Inject;
}

bool InjectPage::showsProgress() const
{
    return isInjecting();
}

bool InjectPage::showsFailure(RecoveryController::Task task) const
{
    using Task = RecoveryController::Task;
    return task == Task::Plan || task == Task::Inject;
}

bool InjectPage::canGoBack() const
{
    return !isInjecting() && !controller().isOver();
}

void InjectPage::enter()
{
    if (!m_chosePath && !controller().isOver()) {
        const auto &database = controller().database();
        m_ui->journalEdit->setText(proposedJournal(database ? database->name : tr("recovery", "name of a file"),
                                                   QDateTime::currentDateTime()));
    }
    checkJournal();
    updateState();
}

void InjectPage::reset()
{
    m_chosePath = false;
    m_ui->journalEdit->clear();
    m_ui->messageLine->clear();
    m_ui->logView->clear();
    m_ui->logButton->setChecked(false);
    m_ui->stateLabel->clear(); // so that the log begins with it again
    showState();
}

void InjectPage::checkJournal()
{
    const QString path = m_ui->journalEdit->text();
    m_usableJournal.clear();
    m_runner.cancel();
    m_runner.start<void>(
        this, [path](const TaskContext &) { return checkJournalPath(path); },
        [this, path](const Result<void> &usable) {
            const bool isStale = path != m_ui->journalEdit->text() || isInjecting() || controller().isOver();
            if (isStale || (!usable && usable.error().code == ErrorCode::Cancelled)) {
                return;
            }
            m_usableJournal = usable ? path : QString();
            noteOnJournal(usable ? QString() : usable.error().message);
            updateState();
        });
    updateState();
}

/// @p why it cannot be used; empty: it can.
void InjectPage::noteOnJournal(const QString &why)
{
    m_ui->journalNoteLabel->setText(
        why.isEmpty() ? tr("With the journal the restore can be undone. It holds personal data; only you can read it.")
                      : why);
    m_ui->journalEdit->setAccessibleDescription(m_ui->journalNoteLabel->text());
}

void InjectPage::chooseJournal()
{
    askWhereToSave(this, tr("Where to keep the journal"), m_ui->journalEdit->text(), QStringLiteral("*.journal"),
                   [this](const QString &path) {
                       m_chosePath = true;
                       m_ui->journalEdit->setText(path);
                   });
}

void InjectPage::inject()
{
    m_ui->messageLine->clear();
    noteOnJournal({});
    m_ui->bar->setMaximum(0); // a moving bar until it is known how much there is
    m_ui->bar->setValue(0);
    m_ui->stageLabel->clear();
    m_ui->cancelButton->setEnabled(true);
    m_stage.clear();
    m_doneAtStart = -1;
    log(m_ui->commitButton->text());
    controller().inject(m_usableJournal);
    updateState();
    m_ui->cancelButton->setFocus(Qt::OtherFocusReason);
}

void InjectPage::showProgress(const Progress &progress)
{
    if (!isInjecting() || progress.total <= 0) {
        return;
    }
    constexpr int whole = 1000;
    // the last step is the commit itself: the bar is full only when that is done
    const int value = static_cast<int>(std::min(progress.done, progress.total) * (whole - 1) / progress.total);
    m_ui->bar->setMaximum(whole);
    m_ui->bar->setValue(std::max(value, m_ui->bar->value()));
    if (progress.stage != m_stage) {
        m_stage = progress.stage;
        log(m_stage);
    }
    const QString rate = rateText(progress.done);
    m_ui->stageLabel->setText(rate.isEmpty() ? m_stage
                                             : tr("%1, %2", "what is being done, how fast").arg(m_stage, rate));
}

QString InjectPage::rateText(qint64 done)
{
    if (m_doneAtStart < 0) {
        m_doneAtStart = done;
        m_clock.start();
    }
    const qint64 elapsed = m_clock.elapsed();
    const qint64 rows = done - m_doneAtStart;
    if (elapsed < shortestMeasure || rows <= 0) {
        return {};
    }
    return tr("%1 rows per second").arg(QLocale().toString(rows * 1000 / elapsed));
}

void InjectPage::showOutcome()
{
    const auto &outcome = controller().outcome();
    if (!outcome || controller().task() != RecoveryController::Task::Inject) {
        return;
    }
    for (const QString &warning : outcome->warnings) {
        log(warning);
    }
    showState();
    switch (outcome->state) {
    case Outcome::State::Committed:
        m_ui->bar->setMaximum(1000);
        m_ui->bar->setValue(1000);
        updateState();
        if (isVisibleTo(parentWidget())) {
            Q_EMIT finished();
        }
        return;
    case Outcome::State::Unknown:
        m_ui->messageLine->showMessage(MessageLine::Kind::Error,
                                       tr("The connection was lost at the very moment of committing, and Rowback could "
                                          "not find out whether it went "
                                          "through. Connect again and compare: what is still missing was not restored. "
                                          "The journal is kept, so that "
                                          "it can be undone."),
                                       outcome->error ? outcome->error->text() : QString());
        break;
    default:
        showFailure(outcome->error.value_or(Error{}));
        return;
    }
    m_ui->messageLine->setFocus();
    checkJournal();
    updateState();
}

/// Where it concerns the journal, beside its field.
void InjectPage::showFailure(const Error &error)
{
    log(error.text());
    if (controller().staleness()) { // that is told with the way out
        m_ui->planTrouble->setFocus();
    } else if (error.where == m_usableJournal) { // one may try the same again
        noteOnJournal(tr("%1 Nothing was restored. Make room there, or choose another file.").arg(error.message));
        m_ui->journalEdit->setFocus(Qt::OtherFocusReason);
        updateState();
        return;
    } else if (error.code == ErrorCode::Cancelled) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Information,
                                       tr("Cancelled. Everything was taken back: the database is as it was before."));
        m_ui->messageLine->setFocus();
    } else {
        m_ui->messageLine->showError(
            error, tr("It did not work, and everything was taken back: the database is as it was before. %1"));
        m_ui->messageLine->setFocus();
    }
    checkJournal();
    updateState();
}

void InjectPage::showState()
{
    QString text;
    switch (controller().databaseState()) {
    case State::Untouched:
        text = tr("Nothing written yet");
        break;
    case State::Uncommitted:
        text = tr("Written, not yet committed");
        break;
    case State::Committed:
        text = tr("Committed"); // also where an undo did not work since
        if (const auto &outcome = controller().outcome(); outcome && outcome->state == Outcome::State::Committed) {
            text = tr("Committed at %1").arg(QLocale().toString(outcome->at.time(), QLocale::ShortFormat));
        }
        break;
    case State::Undone:
        text = tr("Taken back");
        break;
    case State::Unknown:
        text = tr("Not known whether it was committed");
        break;
    }
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_ui->stateIconLabel->setPixmap(
        style()->standardIcon(iconOf(controller().databaseState()), nullptr, this).pixmap(size));
    if (text != m_ui->stateLabel->text()) {
        m_ui->stateLabel->setText(text);
        log(text);
    }
    updateState();
}

void InjectPage::updateState()
{
    const bool isRunning = isInjecting();
    const QString why = controller().isOver() ? QString() : controller().whyNotReady();
    const int records = controller().recordsToRestore();
    m_ui->commitButton->setText(records > 0 ? tr("&Restore %Ln record(s) now", nullptr, records) : tr("&Restore now"));
    m_ui->commitButton->setEnabled(!controller().isBusy() && !controller().isOver() && why.isEmpty()
                                   && !m_usableJournal.isEmpty());
    m_ui->commitNoteLabel->setText(isRunning ? QString() : why);
    m_ui->commitButton->setAccessibleDescription(m_ui->commitNoteLabel->text());
    m_ui->journalEdit->setReadOnly(isRunning || controller().isOver());
    m_ui->chooseButton->setEnabled(!isRunning && !controller().isOver());
    m_ui->progressPane->setVisible(isRunning);
    Q_EMIT stateChanged();
}

void InjectPage::log(const QString &line)
{
    QString plain = line;
    plain.remove(QLatin1Char('&'));
    m_ui->logView->appendPlainText(tr("%1  %2", "time and what happened")
                                       .arg(QLocale().toString(QTime::currentTime(), QLocale::LongFormat), plain));
}

void InjectPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showState();
        if (isInjecting() || controller().isOver()) {
            noteOnJournal({});
        } else {
            checkJournal();
        }
    }
}

} // namespace Rowback
