// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/snapshotpage.h"

#include "gui/icons.h"
#include "gui/problemcolumns.h"
#include "gui/snapshotfinds.h"
#include "gui/snapshottimeline.h"
#include "gui/timelineplot.h"
#include "models/problemlistmodel.h"
#include "models/snapshotlistmodel.h"

#include "ui_snapshotpage.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace Rowback {

SnapshotPage::SnapshotPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::SnapshotPage>())
    , m_snapshots(new SnapshotListModel(this))
    , m_problems(new ProblemListModel(this))
    , m_timeline(new SnapshotTimeline(this))
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->pathEdit);
    for (MessageLine *const line : {m_ui->pathMessage, m_ui->profileMessage, m_ui->openedMessage}) {
        line->clear();
    }
    setUpViews();
    connectSignals();
    fillProfiles();
    showSession();
    updateSummary();
}

SnapshotPage::~SnapshotPage()
{
    m_ui->pathEdit->disconnect(this); // it tells of its last edit when the page is half gone
}

void SnapshotPage::setUpViews()
{
    auto *const sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_snapshots);
    sorted->setSortRole(SnapshotListModel::SortRole);
    m_ui->snapshotView->setModel(sorted);
    m_ui->snapshotView->sortByColumn(SnapshotListModel::DateColumn, Qt::DescendingOrder);
    m_ui->snapshotView->header()->resizeSections(QHeaderView::ResizeToContents);
    for (const int counts : {SnapshotListModel::RowsColumn, SnapshotListModel::ProblemsColumn}) {
        m_ui->snapshotView->header()->setSectionResizeMode(counts, QHeaderView::ResizeToContents);
    }
    m_ui->problemView->setModel(m_problems);
    divideProblemColumns(*m_ui->problemView);
    m_ui->problemView->hideColumn(ProblemListModel::TableColumn); // there is no room for what the file says as well
    m_ui->timelineLayout->addWidget(m_timeline);
    setTabOrder(m_ui->pathMessage->findChild<QToolButton *>(), m_timeline->findChild<TimelinePlot *>());
    m_ui->folderButton->setIcon(icon(QStringLiteral("open")));
    m_ui->fileButton->setIcon(icon(QStringLiteral("snapshot")));
}

void SnapshotPage::connectSignals()
{
    connect(m_ui->folderButton, &QPushButton::clicked, this, [this] { choosePath(true); });
    connect(m_ui->fileButton, &QPushButton::clicked, this, [this] { choosePath(false); });
    connect(m_ui->pathEdit, &QLineEdit::editingFinished, this, &SnapshotPage::lookAtTyped);
    connect(m_ui->pathEdit, &QLineEdit::textEdited, this, [this] {
        m_ui->pathMessage->clear();
        m_usesFound = false;
        Q_EMIT stateChanged();
    });
    connect(m_ui->snapshotView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling) {
            m_hasChosen = true;
            m_ui->pathMessage->clear(); // it was about another one, or asked for this
        }
        m_timeline->setCurrent(chosenPath());
        Q_EMIT stateChanged();
    });
    connect(m_ui->snapshotView, &QAbstractItemView::activated, this, [this] {
        if (!isChosenOpen()) {
            leave();
        }
    });
    connect(m_timeline, &SnapshotTimeline::proposalFound, this, &SnapshotPage::propose);
    connect(m_timeline, &SnapshotTimeline::snapshotCounted, m_snapshots, &SnapshotListModel::setCounts);
    connect(m_timeline, &SnapshotTimeline::countingFailed, m_snapshots, &SnapshotListModel::setFailure);
    connect(m_timeline, &SnapshotTimeline::snapshotPicked, this, &SnapshotPage::pick);
    connect(m_ui->profileBox, &QComboBox::activated, this, &SnapshotPage::chooseProfile);
    connect(m_ui->zoneBox, &QComboBox::activated, this, &SnapshotPage::chooseZone);
    connect(&m_runner, &JobRunner::busyChanged, this, &SnapshotPage::stateChanged);
    connect(&controller(), &RecoveryController::sessionChanged, this, &SnapshotPage::showSession);
    connect(&controller(), &RecoveryController::snapshotChanged, this, &SnapshotPage::showSnapshot);
    connect(&controller(), &RecoveryController::surveyChanged, this, &SnapshotPage::updateSummary);
    connect(&controller(), &RecoveryController::failed, this, &SnapshotPage::showFailure);
}

QString SnapshotPage::title() const
{
    return tr("Snapshot");
}

QString SnapshotPage::subtitle() const
{
    return tr("Which snapshot still holds what vanished? Take the last one from before the loss.");
}

QString SnapshotPage::nextText() const
{
    return isChosenOpen() ? tr("Next") : tr("Use this snapshot");
}

QString SnapshotPage::whyNotNext() const
{
    if (m_isOpening) {
        return tr("The snapshot is still being read.");
    }
    if (isChosenOpen() && !controller().database()) {
        return tr("No database is connected yet; that is the page before this one.");
    }
    const bool hasTyped = !m_ui->pathEdit->text().trimmed().isEmpty();
    return chosenPath().isEmpty() && !hasTyped ? tr("No snapshot has been chosen yet.") : QString();
}

bool SnapshotPage::showsFailure(RecoveryController::Task task) const
{
    return task == RecoveryController::Task::OpenSnapshot;
}

bool SnapshotPage::isChosenOpen() const
{
    return controller().snapshot() && !chosenPath().isEmpty()
        && QDir::cleanPath(chosenPath()) == QDir::cleanPath(controller().session().snapshotPath);
}

void SnapshotPage::reset()
{
    m_runner.cancel();
    m_lookedAt.clear();
    m_opening.clear();
    m_proposedProfile.clear();
    m_isOpening = false;
    m_usesFound = false;
    m_hasChosen = false;
    m_ui->pathEdit->clear();
    m_ui->pathMessage->clear();
    m_ui->profileMessage->clear();
    m_snapshots->setEntries({});
    m_timeline->setSnapshots({});
}

bool SnapshotPage::leave()
{
    if (isChosenOpen()) {
        return true;
    }
    if (chosenPath().isEmpty()) {
        lookAtTyped();
        m_usesFound = m_runner.isBusy();
        if (m_usesFound) {
            m_ui->pathMessage->showMessage(MessageLine::Kind::Information,
                                           tr("Rowback is still looking at what lies there."));
        }
    } else {
        m_ui->pathMessage->clear();
        controller().openSnapshot(chosenPath());
    }
    return false;
}

QString SnapshotPage::chosenPath() const
{
    const QString typed = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    return typed == m_lookedAt ? m_ui->snapshotView->currentIndex().data(SnapshotListModel::PathRole).toString()
                               : QString();
}

void SnapshotPage::choosePath(bool folder)
{
    const QString from = QDir::fromNativeSeparators(m_ui->pathEdit->text());
    const QString path = folder
        ? QFileDialog::getExistingDirectory(this, tr("Choose a snapshot or a folder of snapshots"), from)
        : QFileDialog::getOpenFileName(this, tr("Choose a snapshot"), from,
                                       tr("Snapshots (%1);;All files (*)")
                                           .arg(QStringLiteral("*.zip *.tar *.tgz *.txz *.tar.gz *.tar.xz *.tar.zst "
                                                               "*.tar.bz2 *.py")));
    if (!path.isEmpty()) {
        look(path);
    }
}

void SnapshotPage::lookAtTyped()
{
    const QString typed = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    if (!typed.isEmpty() && typed != m_lookedAt) {
        look(typed);
    }
}

void SnapshotPage::look(const QString &path)
{
    m_lookedAt = path;
    m_usesFound = false;
    m_hasChosen = false;
    m_ui->pathEdit->setText(QDir::toNativeSeparators(path));
    m_ui->pathMessage->clear();
    m_ui->profileMessage->clear(); // it is about the snapshot that is open
    m_snapshots->setEntries({});
    m_timeline->setSnapshots({});
    m_runner.cancel(); // what lies elsewhere is of no interest any more
    m_runner.start<SnapshotFinds>(
        this, [path](const TaskContext &context) { return SnapshotFinds::at(path, context); },
        [this, path](const Result<SnapshotFinds> &finds) { showFinds(path, finds); });
}

void SnapshotPage::showFinds(const QString &path, const Result<SnapshotFinds> &finds)
{
    if (path != m_lookedAt) {
        return;
    }
    if (!finds) {
        if (finds.error().code != ErrorCode::Cancelled) {
            m_ui->pathMessage->showError(finds.error());
        }
        m_lookedAt.clear();
        Q_EMIT stateChanged();
        return;
    }
    m_snapshots->setEntries(finds->entries);
    countOpened();
    for (int column = 0; column < SnapshotListModel::RowsColumn; ++column) {
        m_ui->snapshotView->resizeColumnToContents(column);
    }
    if (const int open = m_snapshots->rowOf(controller().session().snapshotPath); open >= 0) {
        choose(open);
    } else if (finds->isCatalogue) {
        propose(finds->entries.back().path, tr("the newest"));
    } else {
        choose(0);
    }
    m_timeline->setSnapshots(finds->isCatalogue ? finds->entries : std::vector<CatalogueEntry>());
    m_timeline->setCurrent(chosenPath());
    Q_EMIT stateChanged();
    useFound(finds->isCatalogue);
}

/// One of several is for the person to choose, who has not seen them yet.
void SnapshotPage::useFound(bool isCatalogue)
{
    if (!std::exchange(m_usesFound, false)) {
        return;
    }
    m_ui->pathMessage->clear(); // that it is being looked at
    if (!isCatalogue) {
        leave(); // nothing, if it is open
    } else if (!isChosenOpen()) {
        m_ui->pathMessage->showMessage(MessageLine::Kind::Information,
                                       tr("Several snapshots lie there. Choose the one to use."));
    }
}

void SnapshotPage::propose(const QString &path, const QString &why)
{
    m_snapshots->setProposal(path, why);
    const bool isOneInUse = m_snapshots->rowOf(controller().session().snapshotPath) >= 0;
    if (const int row = m_snapshots->rowOf(path); row >= 0 && !m_hasChosen && !isOneInUse) {
        choose(row);
    }
}

/// In the timeline.
void SnapshotPage::pick(const QString &path)
{
    m_hasChosen = true;
    choose(m_snapshots->rowOf(path));
}

void SnapshotPage::choose(int row)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto *const sorted = static_cast<QSortFilterProxyModel *>(m_ui->snapshotView->model());
    const QModelIndex index = sorted->mapFromSource(m_snapshots->index(row, SnapshotListModel::DateColumn));
    m_ui->snapshotView->setCurrentIndex(index);
    m_ui->snapshotView->scrollTo(index);
}

void SnapshotPage::showSession()
{
    const QString path = controller().session().snapshotPath;
    if (!path.isEmpty() && path != m_opening && m_snapshots->rowOf(path) < 0) {
        look(path); // ordered elsewhere: a session was opened, or a snapshot dropped onto the window
    } else if (!path.isEmpty() && path != m_opening) {
        choose(m_snapshots->rowOf(path));
    }
    m_opening = path;
    fillProfiles();
    fillZones();
}

void SnapshotPage::showSnapshot()
{
    const auto &snapshot = controller().snapshot();
    m_isOpening = !snapshot && !controller().session().snapshotPath.isEmpty();
    m_snapshots->setOpened(snapshot ? controller().session().snapshotPath : QString());
    m_problems->setProblems(snapshot ? snapshot->problems : std::vector<Problem>());
    if (snapshot) {
        m_ui->pathMessage->clear();
        countOpened();
        if (const int row = m_snapshots->rowOf(controller().session().snapshotPath); row >= 0 && !m_hasChosen) {
            choose(row);
        }
        proposeProfile();
    } else {
        dropProposedProfile();
    }
    fillZones();
    updateSummary();
    Q_EMIT stateChanged();
}

/// It has been read as a whole.
void SnapshotPage::countOpened()
{
    if (const auto &snapshot = controller().snapshot()) {
        m_snapshots->setCounts(controller().session().snapshotPath, snapshot->rows,
                               static_cast<int>(snapshot->problems.size()));
    }
}

void SnapshotPage::showFailure(RecoveryController::Task task, const Error &error)
{
    if (task != RecoveryController::Task::OpenSnapshot) {
        return;
    }
    m_isOpening = false;
    if (error.code == ErrorCode::Cancelled) {
        m_ui->pathMessage->showMessage(MessageLine::Kind::Information, error.message);
    } else {
        m_ui->pathMessage->showError(error);
    }
    Q_EMIT stateChanged();
}

void SnapshotPage::updateSummary()
{
    const auto &snapshot = controller().snapshot();
    m_ui->openedBox->setVisible(snapshot.has_value());
    if (!snapshot) {
        return;
    }
    m_ui->openedLabel->setText(tr("%1, taken %2: %3 in %4.")
                                   .arg(snapshot->info.label, snapshotDateText(snapshot->info.date),
                                        tr("%Ln row(s)", nullptr, static_cast<int>(snapshot->rows)),
                                        tr("%Ln table(s)", nullptr, static_cast<int>(snapshot->tables.size()))));
    const int errors = m_problems->count(Problem::Severity::Error);
    const int warnings = m_problems->count(Problem::Severity::Warning);
    m_ui->problemView->setVisible(m_problems->rowCount() > 0);
    if (errors > 0) {
        m_ui->openedMessage->showMessage(
            MessageLine::Kind::Warning,
            tr("%Ln error(s) in this snapshot: parts of it could not be read. In the tables named below, a row that is "
               "not found says nothing. You can go on, or choose another snapshot.",
               nullptr, errors));
    } else if (const QString doubt = controller().doubtOnSnapshot(); !doubt.isEmpty()) {
        m_ui->openedMessage->showMessage(MessageLine::Kind::Warning, doubt);
    } else if (warnings > 0) {
        m_ui->openedMessage->showMessage(
            MessageLine::Kind::Information,
            tr("%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.", nullptr,
               warnings));
    } else {
        m_ui->openedMessage->showMessage(MessageLine::Kind::Success, tr("All of it was read and understood."));
    }
}

void SnapshotPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillProfiles();
        fillZones();
        if (!m_ui->profileMessage->isHidden()) {
            tellProposedProfile();
        }
        updateSummary();
        if (m_lookedAt.isEmpty() && !m_ui->pathMessage->isHidden()) {
            lookAtTyped(); // what is wrong with it is found out, and said, anew
        }
    }
}

} // namespace Rowback
