// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/remappage.h"

#include "gui/celldelegate.h"
#include "gui/plantrouble.h"
#include "gui/remapdelegate.h"
#include "models/findingcellsmodel.h"
#include "models/newervalues.h"
#include "models/remapmodel.h"
#include "models/resolutiontexts.h"

#include "ui_remappage.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace Rowback {

namespace {

/// More combo boxes than these at once make a table slow; the others open when they are edited.
constexpr int openEditorsLimit = 200;
constexpr int rowPadding = 6; ///< pixels
constexpr int typingPause = 500; ///< milliseconds
constexpr int lookUpPause = 250;

bool sameEntries(const Remap &a, const Remap &b)
{
    return std::equal(
        a.entries().begin(), a.entries().end(), b.entries().begin(), b.entries().end(),
        [](const RemapEntry &x, const RemapEntry &y) { return x.root == y.root && x.from == y.from && x.to == y.to; });
}

} // namespace

RemapPage::RemapPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::RemapPage>())
    , m_model(new RemapModel(this))
    , m_cells(new FindingCellsModel(this))
{
    m_ui->setupUi(this);
    m_ui->planTrouble->setController(controller);
    m_ui->messageLine->clear();
    m_ui->pairsView->setModel(m_model);
    m_ui->pairsView->installEventFilter(this);
    m_ui->pairsView->setItemDelegate(new RemapDelegate(this));
    m_ui->cellsView->setItemDelegate(new CellDelegate(m_ui->cellsView));
    m_ui->cellsView->setModel(m_cells);
    m_ui->cellsView->verticalHeader()->hide();
    m_ui->cellsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_ui->cellsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->cellsView->horizontalHeader()->setSectionResizeMode(FindingCellsModel::NameColumn,
                                                              QHeaderView::ResizeToContents);
    m_ui->cellsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    QHeaderView *const header = m_ui->pairsView->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(RemapModel::EvidenceColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RemapModel::ActionColumn, QHeaderView::ResizeToContents);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connectButtons();
    connect(m_ui->pairsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RemapPage::showCurrent);
    // what was said of the pairs as they were
    connect(m_model, &RemapModel::proposalDecided, m_ui->messageLine, &MessageLine::clear);
    connect(m_model, &RemapModel::pairsChanged, m_ui->messageLine, &MessageLine::clear);
    connect(m_model, &RemapModel::proposalDecided, this, &RemapPage::decide);
    connect(m_model, &RemapModel::pairsChanged, this, &RemapPage::keepPairs);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RemapPage::openEditors);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RemapPage::openEditors);
    connect(m_cells, &FindingCellsModel::newerChanged, this, &RemapPage::takeColumns);
    connect(&controller, &RecoveryController::surveyChanged, this, &RemapPage::showSurvey);
    connect(&controller, &RecoveryController::planChanged, this, &RemapPage::showPlan);
    connect(&controller, &RecoveryController::failed, this, &RemapPage::showFailure);
    connect(m_ui->planTrouble, &PlanTrouble::pairForgotten, this, &RemapPage::showPairs);
    m_replan.setSingleShot(true);
    m_replan.setInterval(typingPause);
    connect(&m_replan, &QTimer::timeout, this, &RemapPage::makePlan);
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(lookUpPause);
    connect(&m_lookUp, &QTimer::timeout, this, &RemapPage::lookUpNames);
    updateState();
    showCurrent();
}

RemapPage::~RemapPage() = default;

void RemapPage::connectButtons()
{
    connect(m_ui->allOriginalsButton, &QPushButton::clicked, this, [this] { decideAll(Resolution::KeepOriginal); });
    connect(m_ui->allRecreatedButton, &QPushButton::clicked, this, [this] { decideAll(Resolution::KeepRecreated); });
    connect(m_ui->rootBox, &QComboBox::activated, this, [this] { m_rootIsChosen = true; });
    connect(m_ui->addButton, &QPushButton::clicked, this, &RemapPage::addPair);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &RemapPage::removePair);
    connect(m_ui->importButton, &QPushButton::clicked, this, &RemapPage::askForImport);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &RemapPage::askForExport);
    connect(m_ui->pythonButton, &QPushButton::clicked, this, &RemapPage::copyAsPython);
}

QString RemapPage::title() const
{
    return tr("Re-created");
}

QString RemapPage::subtitle() const
{
    const int count = static_cast<int>(m_findings.size());
    return count == 0
        ? tr("Has any of what is to come back been entered again meanwhile?")
        : tr("%Ln of these record(s) have been entered again. Keep the original numbers?", nullptr, count);
}

QString RemapPage::whyNotNext() const
{
    if (!controller().session().hasSelection()) {
        return tr("Nothing is selected yet. Go back and choose what is to come back.");
    }
    if (const int wrong = m_model->wrong(); wrong > 0) {
        return tr("%Ln pair(s) cannot be as they stand; mend them or remove them.", nullptr, wrong);
    }
    if (!controller().plan()) {
        return controller().isBusy() ? tr("The plan is still being made.") : tr("There is no plan yet.");
    }
    const auto undecided = std::count_if(m_findings.begin(), m_findings.end(),
                                         [](const Finding &finding) { return finding.isUndecided(); });
    return undecided == 0 ? QString()
                          : tr("%Ln re-created record(s) need your decision.", nullptr, static_cast<int>(undecided));
}

void RemapPage::enter()
{
    showSurvey();
    if (!sameEntries(remapOf(m_model->pairs()), controller().session().remap)) {
        showPairs();
    }
    if (controller().plan()) {
        showPlan();
    } else {
        makePlan();
    }
}

void RemapPage::reset()
{
    m_replan.stop();
    m_lookUp.stop();
    m_files.cancel();
    m_rootIsChosen = false;
    m_findings.clear();
    m_model->setProposals({});
    m_model->setPairs({});
    m_model->setRefusal({}, {});
    m_model->setKnown({});
    m_ui->messageLine->clear();
    showCurrent();
    updateState();
}

bool RemapPage::leave()
{
    m_replan.stop();
    return true;
}

void RemapPage::makePlan()
{
    m_replan.stop();
    if (controller().session().hasSelection()) { // an empty selection would mean everything
        controller().makePlan();
    }
    updateState();
}

void RemapPage::showPairs()
{
    std::vector<RemapPair> pairs;
    for (const RemapEntry &entry : controller().session().remap.entries()) {
        pairs.push_back(pairOf(entry, m_model->known()));
    }
    m_model->setPairs(std::move(pairs));
}

void RemapPage::showPlan()
{
    const auto &plan = controller().plan();
    if (plan) { // else the old one stays to be seen until the new one is there
        m_findings.clear();
        KnownRecords known = m_model->known();
        std::vector<RemapPair> proposals;
        for (const Finding &finding : plan->findings) {
            if (finding.code != FindingCode::Recreated) {
                continue;
            }
            RemapPair pair = pairOf(finding, plan->remap);
            known.live[pair.root].insert(pair.recreated, pair.recreatedLabel);
            m_findings.push_back(finding);
            if (!isByPerson(pair)) {
                proposals.push_back(std::move(pair));
            }
        }
        m_model->setKnown(std::move(known));
        m_model->setProposals(std::move(proposals));
        m_model->describe(plan->remap);
        if (!m_rootIsChosen && !m_findings.empty()) { // most likely another pair is of the same kind
            m_ui->rootBox->setCurrentIndex(m_ui->rootBox->findData(m_findings.front().rows.back().table));
        }
        if (!m_ui->pairsView->currentIndex().isValid()) {
            m_ui->pairsView->setCurrentIndex(m_model->index(0, 0));
        }
        showCurrent();
        m_lookUp.start(); // another plan may have taken the place of what was asked
    }
    updateState();
    Q_EMIT stateChanged();
}

bool RemapPage::isByPerson(const RemapPair &pair) const
{
    return std::any_of(m_model->pairs().begin(), m_model->pairs().end(),
                       [&](const RemapPair &own) { return own.isByPerson && isSamePair(own, pair); });
}

void RemapPage::showFailure(RecoveryController::Task task, const Error &error)
{
    if (task == RecoveryController::Task::Plan) {
        m_ui->messageLine->clear(); // that pairs were read is no success then
        m_model->setRefusal(error.where, error.message);
        updateState();
        Q_EMIT stateChanged();
    }
}

void RemapPage::updateState()
{
    const auto &pairs = m_model->pairs();
    const bool isKnown = controller().plan() != nullptr;
    m_ui->recomputingLabel->setVisible(!isKnown && controller().isBusy());
    m_ui->emptyLabel->setVisible(isKnown && pairs.empty());
    m_ui->countLabel->setText(pairs.empty() ? QString() : tr("%Ln pair(s)", nullptr, static_cast<int>(pairs.size())));
    for (QWidget *const widget :
         {static_cast<QWidget *>(m_ui->allLabel), static_cast<QWidget *>(m_ui->allOriginalsButton),
          static_cast<QWidget *>(m_ui->allRecreatedButton)}) {
        widget->setVisible(!m_findings.empty());
    }
    m_ui->exportButton->setEnabled(!pairs.empty());
    m_ui->pythonButton->setEnabled(!pairs.empty());
}

void RemapPage::openEditors()
{
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        const QModelIndex pair = m_model->index(row, 0);
        for (int note = 0; note < m_model->rowCount(pair); ++note) {
            m_ui->pairsView->setFirstColumnSpanned(note, pair, true);
        }
        const QModelIndex action = pair.siblingAtColumn(RemapModel::ActionColumn);
        if (rows <= openEditorsLimit && !m_ui->pairsView->isPersistentEditorOpen(action)) {
            m_ui->pairsView->openPersistentEditor(action);
        }
    }
    m_ui->pairsView->expandAll();
    updateState();
}

/// Also where a sentence below it is the current line.
QModelIndex RemapPage::currentPair() const
{
    const QModelIndex current = m_ui->pairsView->currentIndex();
    return current.parent().isValid() ? current.parent() : current;
}

void RemapPage::showCurrent()
{
    const RemapPair *const pair = m_model->pair(currentPair());
    const Finding *const finding = pair == nullptr ? nullptr : findingOf(*pair);
    m_ui->removeButton->setEnabled(pair != nullptr && pair->isByPerson);
    if (finding == nullptr) {
        m_ui->sentenceLabel->setText(pair == nullptr ? QString() : tr("You named this pair."));
        m_cells->clear();
    } else {
        const bool canChoose = finding->resolution == Resolution::KeepOriginal;
        m_ui->sentenceLabel->setText(finding->cells.empty()
                                         ? tr("%1 They do not differ.").arg(finding->sentence)
                                         : finding->sentence + QLatin1Char('\n') + newerValuesText(*finding));
        m_cells->setFinding(*finding, canChoose);
        m_cells->setRecords(pair->originalLabel, pair->recreatedLabel, recordAfterwards(*finding));
    }
    m_ui->detailsWidget->setVisible(pair != nullptr);
    m_ui->cellsView->setVisible(m_cells->rowCount() > 0);
}

Finding *RemapPage::findingOf(const RemapPair &pair)
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [&](const Finding &finding) { return isSamePair(pairOf(finding, {}), pair); });
    return found == m_findings.end() ? nullptr : &*found;
}

/// The columns that were taken over in a pair that is no more.
void RemapPage::forgetGonePairs(const Remap &before)
{
    for (const RemapEntry &entry : before.entries()) {
        const RemapPair gone = pairOf(entry, m_model->known());
        const Finding *const finding = isByPerson(gone) ? nullptr : findingOf(gone);
        if (finding != nullptr) {
            controller().forget(*finding);
        }
    }
}

void RemapPage::addPair()
{
    const QModelIndex added = m_model->addPair(m_ui->rootBox->currentData().toString());
    m_ui->pairsView->setCurrentIndex(added);
    m_ui->pairsView->scrollTo(added);
    m_ui->pairsView->edit(added);
}

void RemapPage::removePair()
{
    const int row = currentPair().row();
    if (m_model->removePair(currentPair())) { // on to the next one
        m_ui->pairsView->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
    showCurrent();
}

void RemapPage::keepPairs()
{
    const Remap remap = remapOf(m_model->pairs());
    if (!sameEntries(remap, controller().session().remap)) {
        forgetGonePairs(controller().session().remap);
        controller().setRemap(remap);
        m_replan.start();
    }
    m_lookUp.start();
    updateState();
    Q_EMIT stateChanged();
}

bool RemapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->pairsView && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = currentPair();
        const RemapPair *const pair = m_model->pair(current);
        const bool edits = key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (edits && pair != nullptr) {
            const QModelIndex first
                = current.siblingAtColumn(pair->isByPerson ? RemapModel::RecreatedColumn : RemapModel::ActionColumn);
            const QModelIndex cell = current.flags().testFlag(Qt::ItemIsEditable) ? current : first;
            m_ui->pairsView->setCurrentIndex(cell);
            m_ui->pairsView->edit(cell);
            return true;
        }
    }
    return WizardPage::eventFilter(watched, event);
}

void RemapPage::focusInEvent(QFocusEvent *event)
{
    WizardPage::focusInEvent(event);
    m_ui->pairsView->setFocus(event->reason());
}

void RemapPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            m_ui->pairsView->closePersistentEditor(m_model->index(row, RemapModel::ActionColumn));
        }
        openEditors();
        showCurrent();
    }
}

} // namespace Rowback
