// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "gui/actionpalette.h"
#include "gui/icons.h"
#include "gui/journals.h"
#include "gui/journalsplace.h"
#include "gui/keptwork.h"
#include "gui/mnemonics.h"
#include "gui/pathedit.h"
#include "gui/preferencesdialog.h"
#include "gui/recentwork.h"
#include "gui/recoverywizard.h"
#include "gui/snapshotbrowser.h"
#include "gui/startpage.h"
#include "gui/timelineplace.h"
#include "gui/windowplace.h"

#include "ui_mainwindow.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QSettings>
#include <QToolBar>

namespace Rowback {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_placeActions(new QActionGroup(this))
    , m_start(new StartPage(this))
    , m_wizard(new RecoveryWizard(this))
    , m_browser(new BrowserPlace(this))
    , m_timeline(new TimelinePlace(this))
    , m_journals(new JournalsPlace(this))
    , m_kept(new KeptWork([this] { return m_wizard->session(); }, this))
{
    m_ui->setupUi(this);
    setWindowIcon(applicationIcon()); // its dialogs have it from here
    addPlace(
        QStringLiteral("start"), [] { return tr("Start"); }, m_start);
    addPlace(
        QStringLiteral("recover"), [] { return tr("Recover"); }, m_wizard);
    addPlace(
        QStringLiteral("snapshot"), [] { return tr("Snapshots"); }, m_browser);
    addPlace(
        QStringLiteral("timeline"), [] { return tr("Timeline"); }, m_timeline);
    addPlace(
        QStringLiteral("journal"), [] { return tr("Journals"); }, m_journals);
    connectActions();
    connectStartPage();
    connectPlaces();
    connectKeeping();
    placeSidebar();
    updateTexts();
    showPlace(m_start);
    new Mnemonics(*this);
    restorePlace(*this, QSettings().value(geometryKey).toByteArray());
}

MainWindow::~MainWindow()
{
    hide(); // what loses the focus tells of its last edit, and somebody must be there to hear it
}

void MainWindow::addPlace(const QString &iconName, std::function<QString()> text, QWidget *place)
{
    auto *const action = new QAction(icon(iconName), QString(), this);
    action->setCheckable(true);
    m_placeActions->addAction(action);
    m_ui->sidebar->addAction(action);
    m_ui->goMenu->addAction(action);
    m_ui->places->addWidget(place);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(m_ui->places->count())));
    m_placeTexts.append({action, std::move(text)});
    connect(action, &QAction::triggered, this, [this, place] { showPlace(place); });
}

void MainWindow::showPlace(QWidget *place)
{
    m_ui->places->setCurrentWidget(place);
    m_placeTexts.at(m_ui->places->currentIndex()).first->setChecked(true);
    place->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectActions()
{
    connect(m_ui->newAction, &QAction::triggered, this, &MainWindow::startRecovery);
    connect(m_ui->preferencesAction, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(m_ui->paletteAction, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::open);
    connect(m_ui->saveAction, &QAction::triggered, this, &MainWindow::save);
    connect(m_ui->saveAsAction, &QAction::triggered, this, &MainWindow::saveAs);
    connect(m_ui->quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_start, &StartPage::undoRequested, this, [this] { showPlace(m_journals); });
    connect(m_wizard, &RecoveryWizard::statusChanged, m_ui->statusBar,
            [bar = m_ui->statusBar](const QString &status) { bar->showMessage(status); });
    m_ui->statusBar->showMessage(m_wizard->status());
    connect(m_wizard, &RecoveryWizard::moreWanted, this, &MainWindow::recoverMore);
    connect(m_wizard, &RecoveryWizard::newWanted, this, &MainWindow::startRecovery);
    connect(&m_wizard->controller(), &RecoveryController::outcomeChanged, this, &MainWindow::keepJournal);
    connect(&m_wizard->controller(), &RecoveryController::busyChanged, this, &MainWindow::closeWhenIdle);
    connect(m_journals, &JournalsPlace::busyChanged, this, &MainWindow::closeWhenIdle);
    connect(&m_saver, &JobRunner::busyChanged, this, &MainWindow::closeWhenIdle);
    connect(m_browser, &BrowserPlace::workingChanged, this, &MainWindow::closeWhenIdle);
    connect(m_browser, &BrowserPlace::exportFailed, this, [this] {
        if (m_closing) { // they think that it is written
            m_closing = false;
            showPlace(m_browser);
            m_ui->statusBar->showMessage(m_wizard->status());
        }
    });
    connect(m_journals, &JournalsPlace::undone, &m_wizard->controller(), &RecoveryController::noteUndone);
}

/// What is worked on is not lost when the window, the program or the machine ends.
void MainWindow::connectKeeping()
{
    connect(&m_wizard->controller(), &RecoveryController::sessionChanged, m_kept, &KeptWork::noteChange);
    connect(&m_wizard->controller(), &RecoveryController::pageChanged, m_kept, &KeptWork::noteChange);
    connect(m_kept, &KeptWork::itemsChanged, m_start, &StartPage::refresh);
    connect(m_kept, &KeptWork::failed, m_wizard, &RecoveryWizard::showError);
}

void MainWindow::closeWhenIdle(bool busy)
{
    if (!busy && m_closing) {
        close();
    }
}

/// A restore that was committed can be found again, with the way to its database.
void MainWindow::keepJournal()
{
    const RecoveryController &controller = m_wizard->controller();
    const auto &outcome = controller.outcome();
    if (!outcome || outcome->journalPath.isEmpty()) {
        return;
    }
    RecentWork::add(RecentItem::Kind::Journal, outcome->journalPath, outcome->at);
    if (const auto &plan = controller.plan()) {
        DatabaseAddresses::remember(plan->origin.databaseIdentity, controller.session().databaseUrl);
    }
    m_start->refresh();
}

void MainWindow::connectStartPage()
{
    connect(m_start, &StartPage::recoverRequested, this, &MainWindow::recover);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openPath);
    connect(m_start, &StartPage::removeRequested, this, &MainWindow::forget);
    connect(m_start, &StartPage::demoRequested, this, [this] { openDemo(); });
    connect(m_start, &StartPage::cancelRequested, &m_runner, &JobRunner::cancel);
    connect(&m_runner, &JobRunner::busyChanged, m_start, &StartPage::setBusy);
    connect(&m_runner, &JobRunner::progressChanged, m_start, &StartPage::setProgress);
}

void MainWindow::showPreferences()
{
    auto *const dialog = new PreferencesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_timeline, &TimelinePlace::applySettings);
    if (m_runner.isBusy() || m_wizard->controller().isBusy()) {
        dialog->keepCache(); // they may be at work on the demo in it
    }
    dialog->open();
}

void MainWindow::showPalette()
{
    auto *const palette = new ActionPalette(this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

/// Where reading begins; Qt leaves tool bars where they are.
void MainWindow::placeSidebar()
{
    addToolBar(isRightToLeft() ? Qt::RightToolBarArea : Qt::LeftToolBarArea, m_ui->sidebar);
}

void MainWindow::connectPlaces()
{
    connect(m_start, &StartPage::browseRequested, this, [this] { showPlace(m_browser); });
    connect(m_start, &StartPage::timelineRequested, this, [this] { showPlace(m_timeline); });
    connect(&m_wizard->controller(), &RecoveryController::sessionChanged, this, [this] {
        const RecoverySession &session = m_wizard->controller().session();
        m_browser->setProfile(session.profile);
        m_browser->setRecoveryDatabase(session.databaseUrl);
    });
    connect(&browser(), &SnapshotBrowser::recoverRequested, this, &MainWindow::recoverFrom);
    connect(&browser(), &SnapshotBrowser::snapshotOpened, this,
            [this](const QString &path) { remember(RecentItem::Kind::Snapshot, path); });
    connect(m_timeline, &TimelinePlace::restoreRequested, this, &MainWindow::recoverFrom);
    connect(m_timeline, &TimelinePlace::browseRequested, this, &MainWindow::browse);
    connect(m_timeline, &TimelinePlace::catalogueOpened, this,
            [this](const QString &path) { remember(RecentItem::Kind::Catalogue, path); });
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Rowback"),
                       tr("Rowback %1 brings rows that vanished from a live database back from an older snapshot.\n\n"
                          "Free software under the GNU General Public License, version 3 or any later one.")
                           .arg(QStringLiteral(ROWBACK_VERSION)));
}

void MainWindow::updateTexts()
{
    for (const auto &[action, text] : m_placeTexts) {
        action->setText(text());
    }
}

bool MainWindow::event(QEvent *event)
{
    // menus tell the tips of their actions, which have none, in the line that is not to be empty
    return event->type() == QEvent::StatusTip || QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        for (QAbstractItemView *const view : findChildren<QAbstractItemView *>()) {
            view->viewport()->update(); // models answer in the new language when they are asked
        }
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeSidebar();
    }
}

QString MainWindow::whyNotClose() const
{
    if (m_saver.isBusy()) {
        return tr("Rowback closes as soon as the recovery is saved.");
    }
    for (const QString &why : {m_wizard->whyNotClose(), m_journals->whyNotClose(), m_browser->whyNotClose()}) {
        if (!why.isEmpty()) {
            return why;
        }
    }
    return {};
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const QString why = whyNotClose(); !why.isEmpty()) {
        m_closing = true;
        m_journals->cancel();
        m_wizard->controller().cancel();
        m_ui->statusBar->showMessage(why);
        event->ignore();
        return;
    }
    if (const auto kept = m_kept->keep(); kept) {
        m_knowsLoss = false;
    } else if (!m_knowsLoss) {
        m_knowsLoss = true;
        m_closing = false;
        showPlace(m_wizard);
        Error error = kept.error();
        error.advice = tr("Save the recovery elsewhere, or close once more to leave without it.");
        m_wizard->showError(error);
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedPath(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openPath(draggedPath(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Rowback
