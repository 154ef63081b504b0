// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverywizard.h"

#include "gui/announcer.h"
#include "gui/mnemonics.h"
#include "gui/reportpage.h"
#include "gui/snapshotpage.h"

#include "ui_recoverywizard.h"

#include <QEvent>

#include <algorithm>

namespace Rowback {

namespace {

const QString vanishedPage = QStringLiteral("vanished");
const QString reviewPage = QStringLiteral("review");

} // namespace

RecoveryWizard::RecoveryWizard(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecoveryWizard>())
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    for (WizardPage *const page : makeRecoveryPages(m_controller, this)) {
        addPage(page);
    }
    auto *const report = findChild<ReportPage *>();
    connect(report, &ReportPage::moreWanted, this, &RecoveryWizard::moreWanted);
    connect(report, &ReportPage::newWanted, this, &RecoveryWizard::newWanted);
    connect(m_ui->backButton, &QPushButton::clicked, this, &RecoveryWizard::goBack);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &RecoveryWizard::goNext);
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, &m_controller, &RecoveryController::cancel);
    connect(&m_controller, &RecoveryController::busyChanged, this,
            [this](bool busy) { m_ui->progressLine->setBusy(busy && !currentPage()->showsProgress()); });
    connect(&m_controller, &RecoveryController::busyChanged, this, &RecoveryWizard::updateButtons);
    connect(&m_controller, &RecoveryController::busyChanged, this, &RecoveryWizard::continueResume);
    connect(&m_controller, &RecoveryController::progressChanged, m_ui->progressLine, &ProgressLine::setProgress);
    connect(&m_controller, &RecoveryController::failed, this, &RecoveryWizard::showFailure);
    connect(&m_controller, &RecoveryController::busyChanged, this, [this](bool isBusy) {
        if (isBusy && m_failedTask == m_controller.task()) { // it is tried again
            m_ui->messageLine->clear();
            m_failedTask.reset();
        }
    });
    connect(&m_controller, &RecoveryController::refused, this, &RecoveryWizard::showError);
    connect(&m_controller, &RecoveryController::surveyChanged, this, [this] {
        if (m_controller.survey()) {
            m_ui->messageLine->clear(); // why there was none is past
        }
    });
    connect(&m_controller, &RecoveryController::selectionLost, this, &RecoveryWizard::tellSelectionLost);
    connect(&m_controller, &RecoveryController::planChanged, this, [this] {
        if (m_controller.plan()) {
            m_ui->messageLine->clear(); // why there was none is past
        }
    });
    for (const auto signal : {&RecoveryController::sessionChanged, &RecoveryController::databaseChanged,
                              &RecoveryController::snapshotChanged, &RecoveryController::surveyChanged,
                              &RecoveryController::planChanged, &RecoveryController::rehearsalChanged,
                              &RecoveryController::outcomeChanged, &RecoveryController::databaseStateChanged}) {
        connect(&m_controller, signal, this, &RecoveryWizard::updateState);
    }
    updateTexts();
    showIndex(0);
}

RecoveryWizard::~RecoveryWizard() = default;

void RecoveryWizard::addPage(WizardPage *page)
{
    m_pages.append(page);
    m_ui->pages->addWidget(page);
    connect(page, &WizardPage::stateChanged, this, &RecoveryWizard::updateButtons);
    connect(page, &WizardPage::finished, this, &RecoveryWizard::goNext);
    connect(page, &WizardPage::pageWanted, this, &RecoveryWizard::showPage);
    connect(&m_controller, &RecoveryController::begun, page, &WizardPage::reset);
}

QStringList RecoveryWizard::pageNames() const
{
    QStringList names;
    for (const WizardPage *const page : m_pages) {
        names.append(page->name());
    }
    return names;
}

WizardPage *RecoveryWizard::currentPage() const
{
    return m_pages.at(m_ui->pages->currentIndex());
}

void RecoveryWizard::showPage(const QString &name)
{
    showIndex(indexOf(name));
}

int RecoveryWizard::indexOf(const QString &name) const
{
    const auto found
        = std::find_if(m_pages.begin(), m_pages.end(), [&](const WizardPage *page) { return page->name() == name; });
    return found == m_pages.end() ? 0 : static_cast<int>(found - m_pages.begin());
}

void RecoveryWizard::resume(const RecoverySession &session)
{
    showIndex(0);
    m_resumedPage = session.page;
    m_resumedSelection = session.hasSelection();
    m_controller.resume(session);
    continueResume();
}

/// As soon as what the saved page stands on is there; until then the page that has to be seen to.
void RecoveryWizard::continueResume()
{
    if (m_resumedPage.isEmpty() || m_controller.isBusy()) {
        return;
    }
    const QString page = pageToResume();
    if (page.isEmpty()) {
        m_resumedPage.clear();
        tellSelectionLost();
        return;
    }
    if (currentPage()->name() != page) {
        goTo(indexOf(page)); // what was said when it began is still to be read
    }
    if (page == m_resumedPage || m_controller.session().snapshotPath.isEmpty()) {
        m_resumedPage.clear();
    } else if (page == reviewPage && m_controller.plan()) {
        m_resumedPage.clear();
        showMessage(MessageLine::Kind::Information,
                    tr("You had come to the last step. Its plan was made again for the database as it is now: rehearse "
                       "this one, then restore."));
    }
}

/// The page that what is there already allows; empty: the selection is not missing any more.
QString RecoveryWizard::pageToResume() const
{
    if (!m_controller.database()) {
        return m_pages.at(0)->name();
    }
    if (!m_controller.snapshot()) {
        return m_pages.at(1)->name();
    }
    if (indexOf(m_resumedPage) <= indexOf(vanishedPage) || !m_controller.session().journalPath.isEmpty()) {
        return m_resumedPage;
    }
    if (!m_controller.survey()) {
        return vanishedPage; // what vanished is found out there, and later pages name it
    }
    if (m_resumedSelection && !m_controller.session().hasSelection()) {
        return {};
    }
    // nothing is restored without a rehearsal of the very plan
    return indexOf(m_resumedPage) > indexOf(reviewPage) ? reviewPage : m_resumedPage;
}

void RecoveryWizard::tellSelectionLost()
{
    showPage(vanishedPage);
    showMessage(MessageLine::Kind::Warning,
                tr("Nothing of what you had selected is missing any more: it is in the database again. Choose what "
                   "else is to come back."));
}

void RecoveryWizard::listSnapshots(const QString &folder)
{
    if (auto *const page = findChild<SnapshotPage *>()) {
        page->look(folder);
    }
}

void RecoveryWizard::showCatalogue(const QString &folder)
{
    listSnapshots(folder);
    showPage(QStringLiteral("snapshot"));
}

void RecoveryWizard::showIndex(int index)
{
    m_ui->messageLine->clear();
    goTo(index);
}

void RecoveryWizard::goTo(int index)
{
    WizardPage *const page = m_pages.at(index);
    m_ui->pages->setCurrentIndex(index);
    m_ui->stepBar->setCurrent(index);
    m_controller.setPage(page->name());
    page->enter();
    updateButtons();
    page->setFocus(Qt::OtherFocusReason);
}

void RecoveryWizard::goNext()
{
    m_resumedPage.clear(); // they find their own way
    const QString why = currentPage()->whyNotNext();
    if (!why.isEmpty()) {
        m_saidWhy = why;
        showMessage(MessageLine::Kind::Warning, why);
        return;
    }
    const int next = m_ui->pages->currentIndex() + 1;
    if (currentPage()->leave() && next < m_pages.size()) {
        showIndex(next);
    }
}

void RecoveryWizard::goBack()
{
    m_resumedPage.clear(); // they find their own way
    if (m_ui->pages->currentIndex() > 0 && currentPage()->canGoBack()) {
        showIndex(m_ui->pages->currentIndex() - 1);
    }
}

void RecoveryWizard::updateTexts()
{
    QStringList titles;
    for (const WizardPage *const page : m_pages) {
        titles.append(page->title());
    }
    m_ui->stepBar->setSteps(titles);
    m_nextText.clear(); // the button has that of the form
    Mnemonics::keepLetter(*m_ui->backButton, *this, m_ui->backButton->text());
    Mnemonics::keepLetter(*m_ui->nextButton, *this, WizardPage::tr("Next"));
    for (QPushButton *const cancel : findChildren<QPushButton *>(QStringLiteral("cancelButton"))) {
        Mnemonics::keepLetter(*cancel, *this, ProgressLine::tr("&Cancel"));
    }
    updateButtons();
}

void RecoveryWizard::updateButtons()
{
    const WizardPage *const page = currentPage();
    const QString why = page->whyNotNext();
    const bool isLast = m_ui->pages->currentIndex() == m_pages.size() - 1;
    m_ui->subtitleLabel->setText(page->subtitle());
    m_ui->subtitleLabel->setVisible(!page->subtitle().isEmpty());
    if (const QString text = page->nextText(); text != m_nextText) { // else it keeps the letter that it was given
        m_nextText = text;
        m_ui->nextButton->setText(text);
    }
    m_ui->nextButton->setVisible(!isLast);
    m_ui->nextButton->setEnabled(why.isEmpty() || !page->dimsNext());
    m_ui->whyLabel->setText(page->dimsNext() && !isLast ? why : QString());
    m_ui->nextButton->setAccessibleDescription(m_ui->whyLabel->text());
    m_ui->backButton->setEnabled(m_ui->pages->currentIndex() > 0 && page->canGoBack());
    retellWhy();
    updateState();
}

/// What kept the person here was seen to, or something else does now.
void RecoveryWizard::retellWhy()
{
    if (m_saidWhy.isEmpty()) {
        return;
    }
    const bool isSaid = m_ui->messageLine->text() == m_saidWhy; // else something else was told, and stays
    const QString why = isSaid ? currentPage()->whyNotNext() : QString();
    if (isSaid && why.isEmpty()) {
        m_ui->messageLine->clear();
    } else if (isSaid && why != m_saidWhy) {
        showMessage(MessageLine::Kind::Warning, why);
    }
    m_saidWhy = why;
}

void RecoveryWizard::updateState()
{
    const QString state = databaseStateText();
    if (state != m_ui->stateLabel->text()) {
        m_ui->stateLabel->setText(state);
        Announcer::ofApplication().announce(*m_ui->stateLabel, state);
    }
    Q_EMIT statusChanged(status());
}

QString RecoveryWizard::status() const
{
    const QString state = databaseStateText();
    const auto &database = m_controller.database();
    return database ? tr("%1: %2", "database, whether anything was written").arg(database->display, state)
                    : tr("No database connected: %1", "whether anything was written").arg(state);
}

QString RecoveryWizard::databaseStateText() const
{
    switch (m_controller.databaseState()) {
    case RecoveryController::DatabaseState::Untouched:
        return tr("Nothing has been written");
    case RecoveryController::DatabaseState::Uncommitted:
        return tr("Written, not yet committed");
    case RecoveryController::DatabaseState::Committed:
        return tr("Committed");
    case RecoveryController::DatabaseState::Undone:
        return tr("Taken back");
    case RecoveryController::DatabaseState::Unknown:
        break;
    }
    return tr("Not known whether it was committed");
}

void RecoveryWizard::showFailure(RecoveryController::Task task, const Error &error)
{
    if (currentPage()->showsFailure(task)) {
        updateButtons();
        return;
    }
    if (error.code == ErrorCode::Cancelled) {
        showMessage(MessageLine::Kind::Information, error.message);
    } else {
        showError(error);
    }
    m_failedTask = task;
    updateButtons();
}

RecoverySession RecoveryWizard::session() const
{
    RecoverySession session = m_controller.session();
    if (!m_resumedPage.isEmpty()) {
        session.page = m_resumedPage;
    }
    return session;
}

void RecoveryWizard::showMessage(MessageLine::Kind kind, const QString &text)
{
    m_failedTask.reset();
    m_ui->messageLine->showMessage(kind, text);
}

void RecoveryWizard::showError(const Error &error)
{
    m_failedTask.reset();
    m_ui->messageLine->showError(error);
}

QString RecoveryWizard::whyNotClose() const
{
    if (!m_controller.isBusy()) {
        return {};
    }
    return m_controller.isWriting()
        ? tr("Rows are being written. Rowback closes as soon as that has ended or has been taken back.")
        : tr("Rowback closes as soon as what is running has stopped.");
}

void RecoveryWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        m_controller.retell();
    }
}

} // namespace Rowback
