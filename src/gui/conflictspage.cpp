// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/conflictspage.h"

#include "gui/celldelegate.h"
#include "gui/recoverycontroller.h"
#include "gui/resolutionbuttons.h"
#include "models/findingcellsmodel.h"
#include "models/findingsmodel.h"
#include "models/resolutiontexts.h"

#include "ui_conflictspage.h"

#include <QEvent>
#include <QFocusEvent>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int rowPadding = 6; ///< pixels
constexpr int readableLetters = 14; ///< of a record, in the head of a column

QString roleText(RowRole role)
{
    switch (role) {
    case RowRole::Vanished:
        return ConflictsPage::tr("vanished");
    case RowRole::Live:
        return ConflictsPage::tr("live");
    case RowRole::Recreated:
        return ConflictsPage::tr("re-created");
    case RowRole::Original:
        return ConflictsPage::tr("original");
    case RowRole::Restored:
        return ConflictsPage::tr("restored");
    case RowRole::Parent:
        return ConflictsPage::tr("referred to");
    case RowRole::Referrer:
        return ConflictsPage::tr("refers to it");
    }
    return {};
}

} // namespace

ConflictsPage::ConflictsPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::ConflictsPage>())
    , m_model(new FindingsModel(this))
    , m_cells(new FindingCellsModel(this))
{
    m_ui->setupUi(this);
    m_ui->planTrouble->setController(controller);
    m_ui->findingsView->setModel(m_model);
    m_ui->cellsView->setItemDelegate(new CellDelegate(m_ui->cellsView));
    m_ui->cellsView->setModel(m_cells);
    m_ui->cellsView->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_ui->cellsView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->cellsView->horizontalHeader()->setSectionResizeMode(FindingCellsModel::NameColumn, QHeaderView::ResizeToContents);
    m_ui->cellsView->verticalHeader()->hide();
    m_ui->cellsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_ui->cellsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_ui->findingsView->header()->setStretchLastSection(false);
    m_ui->findingsView->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_ui->findingsView->setIndentation(14);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({455, 725});
    connectButtons();
    connect(m_ui->findingsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictsPage::showCurrent);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, &ConflictsPage::fitColumns);
    connect(&controller, &RecoveryController::planChanged, this, &ConflictsPage::showPlan);
    connect(&controller, &RecoveryController::failed, this, &ConflictsPage::updateHeader);
    updateHeader();
    showCurrent();
}

ConflictsPage::~ConflictsPage() = default;

void ConflictsPage::connectButtons()
{
    connect(m_ui->nextUndecidedButton, &QPushButton::clicked, this, [this] { goToOpen(true); });
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] { goToOpen(false); });
    connect(new QShortcut(QKeySequence(Qt::Key_F7), this), &QShortcut::activated, this, [this] { goToOpen(true); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F7), this), &QShortcut::activated, this,
            [this] { goToOpen(false); });
    connect(m_ui->resolutionButtons, &ResolutionButtons::chosen, this, &ConflictsPage::decide);
    connect(m_ui->sameButton, &QPushButton::clicked, this, &ConflictsPage::decideSame);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &ConflictsPage::checkName);
    connect(m_ui->nameEdit, &QLineEdit::returnPressed, m_ui->confirmButton, &QPushButton::click);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &ConflictsPage::confirmHazards);
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

QString ConflictsPage::subtitle() const
{
    return controller().plan() && m_model->findings().empty()
        ? tr("Nothing stands in the way.")
        : tr("This stands in the way of what is to come back. Looking at it changes nothing; what you choose is only "
             "planned.");
}

QString ConflictsPage::whyNotNext() const
{
    if (!controller().session().hasSelection()) {
        return tr("Nothing is selected yet. Go back and choose what is to come back.");
    }
    const auto &plan = controller().plan();
    if (!plan) {
        return controller().isBusy() ? tr("The plan is still being made.") : tr("There is no plan yet.");
    }
    const int undecided = plan->undecided();
    return undecided == 0 ? QString() : tr("%Ln conflict(s) need your decision.", nullptr, undecided);
}

void ConflictsPage::enter()
{
    if (controller().plan()) {
        showPlan();
    } else {
        makePlan();
    }
}

void ConflictsPage::reset()
{
    m_recreated = 0;
    m_recreatedUndecided = 0;
    m_model->setFindings({});
    m_ui->nameEdit->clear();
    updateHeader();
    showCurrent();
}

void ConflictsPage::makePlan()
{
    if (controller().session().hasSelection()) { // an empty selection would mean everything
        controller().makePlan();
    }
    updateHeader();
}

void ConflictsPage::showPlan()
{
    if (const auto &plan = controller().plan()) { // else the old one stays to be seen until the new one is there
        std::vector<Finding> listed;
        m_recreated = 0;
        m_recreatedUndecided = 0;
        for (const Finding &finding : plan->findings) {
            if (finding.code == FindingCode::Recreated) {
                ++m_recreated;
                m_recreatedUndecided += finding.isUndecided() ? 1 : 0;
            } else if (finding.isConflict() || finding.isUndecided() || finding.isHazard()) {
                listed.push_back(finding);
            }
        }
        const QString identity = m_ui->findingsView->currentIndex().data(FindingsModel::IdentityRole).toString();
        const int scroll = m_ui->findingsView->verticalScrollBar()->value();
        m_model->setFindings(std::move(listed));
        if (!m_ui->findingsView->currentIndex().isValid()) { // the model was reset
            m_ui->findingsView->expandAll();
            QModelIndex place = m_model->indexOf(identity);
            place = place.isValid() ? place : m_model->nextOpen({}, true);
            m_ui->findingsView->setCurrentIndex(place.isValid() ? place : m_model->index(0, 0, m_model->index(0, 0)));
            m_ui->findingsView->verticalScrollBar()->setValue(scroll);
        }
        QMetaObject::invokeMethod(this, &ConflictsPage::fitColumns, Qt::QueuedConnection); // once it is laid out
        showCurrent();
    }
    updateHeader();
    Q_EMIT stateChanged();
}

/// Both columns in the list's width: who it is is cut off last.
void ConflictsPage::fitColumns()
{
    const QTreeView &view = *m_ui->findingsView;
    const auto wanted = [&](int column) {
        return std::max(static_cast<const QAbstractItemView &>(view).sizeHintForColumn(column),
                        view.header()->sectionSizeHint(column));
    };
    const int room = view.viewport()->width();
    const int left = room - wanted(FindingsModel::SubjectColumn);
    const int state = std::clamp(left, room / 2, std::max(room / 2, wanted(FindingsModel::StateColumn)));
    view.header()->resizeSection(FindingsModel::StateColumn, state);
    view.header()->resizeSection(FindingsModel::SubjectColumn, room - state);
}

/// What a column is of is read, and who the record in it is, in part; where there is no room for that, one scrolls.
void ConflictsPage::fitHeads()
{
    QHeaderView &header = *m_ui->cellsView->horizontalHeader();
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const int name = header.fontMetrics().averageCharWidth() * readableLetters;
    int least = 0;
    for (int column = FindingCellsModel::SnapshotColumn; column < m_cells->columnCount(); ++column) {
        const QString title = m_cells->headerData(column, Qt::Horizontal).toString().section(QLatin1Char('\n'), 0, 0);
        const int whole = header.sectionSizeHint(column);
        const int needed = std::max(header.fontMetrics().horizontalAdvance(title), name) + 2 * margins;
        least = std::max(least, std::min(whole, needed));
    }
    header.setMinimumSectionSize(least == 0 ? -1 : least);
}

void ConflictsPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    fitColumns();
}

void ConflictsPage::updateHeader()
{
    const int count = m_model->conflicts();
    const int undecided = m_model->openConflicts();
    const int hazards = m_model->openHazards();
    const QString conflicts
        = tr("%1, %2").arg(tr("%Ln conflict(s)", nullptr, count), tr("%Ln left", nullptr, undecided));
    m_ui->countLabel->setText(
        hazards == 0
            ? conflicts
            : tr("%1; %2", "conflicts; hazards").arg(conflicts, tr("%Ln hazard(s) to confirm", nullptr, hazards)));
    const bool isAnyOpen = undecided + hazards > 0;
    m_ui->recomputingLabel->setVisible(!controller().plan() && controller().isBusy());
    m_ui->nextUndecidedButton->setEnabled(isAnyOpen);
    m_ui->previousButton->setEnabled(isAnyOpen);
    const QString where = tr("%Ln re-created record(s) are on the page \"Re-created\", one step back.", nullptr,
                             m_recreated);
    m_ui->elsewhereLabel->setText(
        m_recreatedUndecided == 0
            ? where
            : tr("%1 %2").arg(where, tr("%Ln of them are undecided.", nullptr, m_recreatedUndecided)));
    m_ui->elsewhereLabel->setVisible(m_recreated > 0);
}

const Finding *ConflictsPage::current() const
{
    return m_model->finding(m_ui->findingsView->currentIndex());
}

void ConflictsPage::showCurrent()
{
    const Finding *const finding = current();
    const bool isThere = finding != nullptr;
    m_ui->sentenceLabel->setText(isThere                       ? finding->sentence
                                     : m_model->findings().empty() ? QString()
                                                                   : tr("Choose a conflict on the left."));
    m_ui->evidenceLabel->setText(isThere ? tr("Evidence: %1").arg(finding->evidence) : QString());
    m_ui->evidenceLabel->setVisible(isThere && !finding->evidence.isEmpty());
    if (isThere) {
        m_cells->setFinding(*finding, false);
        const bool isPair = finding->isOfTwoRows();
        m_cells->setRecords(isPair ? finding->rows[1].label : QString(), isPair ? finding->rows[0].label : QString());
        showRows(*finding);
    } else {
        m_cells->clear();
    }
    fitHeads();
    m_ui->cellsView->setVisible(m_cells->rowCount() > 0);
    const bool hasRows = isThere && !finding->isHazard();
    m_ui->rowsLabel->setVisible(hasRows);
    m_ui->rowsEdit->setVisible(hasRows);
    const bool hasLines = isThere && !finding->loaderLines.isEmpty();
    m_ui->loaderLabel->setVisible(hasLines);
    m_ui->loaderEdit->setVisible(hasLines);
    m_ui->resolutionButtons->setFinding(isThere ? std::optional(*finding) : std::nullopt);
    updateSameButton();
    showHazard(finding);
}

void ConflictsPage::showRows(const Finding &finding)
{
    QStringList rows;
    for (const FindingRow &row : finding.rows) {
        const QString text = row.key.empty() ? tr("%1: %2").arg(roleText(row.role), row.label)
                                             : tr("%1: %2 (%3)").arg(roleText(row.role), row.label, rowName(row));
        rows.append(row.why.isEmpty() ? text : tr("%1, because %2").arg(text, row.why));
    }
    m_ui->rowsEdit->setPlainText(rows.join(QLatin1Char('\n')));
    m_ui->loaderEdit->setPlainText(finding.loaderLines.join(QLatin1Char('\n')));
}

void ConflictsPage::updateSameButton()
{
    const int others = static_cast<int>(m_model->alike(m_ui->findingsView->currentIndex()).size());
    m_ui->sameButton->setVisible(others > 0);
    m_ui->sameButton->setText(tr("Do the &same for the other %Ln of this kind", nullptr, others));
}

void ConflictsPage::showHazard(const Finding *finding)
{
    const bool isHazard = finding != nullptr && finding->isHazard();
    const bool canConfirm = isHazard && finding->allows(Resolution::Confirm);
    const bool isConfirmed = isHazard && finding->resolution == Resolution::Confirm;
    m_ui->hazardBox->setVisible(isHazard);
    for (QWidget *const widget : {static_cast<QWidget *>(m_ui->nameLabel), static_cast<QWidget *>(m_ui->nameEdit),
                                  static_cast<QWidget *>(m_ui->confirmButton)}) {
        widget->setVisible(canConfirm && !isConfirmed);
    }
    if (isConfirmed) {
        m_ui->hazardLabel->setText(tr("✓ You confirmed this by typing the database's name."));
    } else if (isHazard && !canConfirm) {
        m_ui->hazardLabel->setText(tr("This cannot be confirmed: nothing can be restored while it is so. The plan can "
                                      "still be reviewed and saved as SQL."));
    } else if (isHazard) {
        checkName();
    }
}

void ConflictsPage::checkName()
{
    const QString name = controller().database() ? controller().database()->name : QString();
    const QString typed = m_ui->nameEdit->text();
    m_ui->confirmButton->setEnabled(!name.isEmpty() && typed == name);
    m_ui->hazardLabel->setText(
        name.isEmpty()                       ? tr("The database is not connected.")
            : typed.isEmpty() || typed == name ? tr("Typing \"%1\" lets the recovery go on in spite of every hazard "
                                                    "that can be confirmed.")
                                                     .arg(name)
                                               : tr("The database is called \"%1\", not \"%2\".").arg(name, typed));
}

void ConflictsPage::confirmHazards()
{
    controller().confirmHazards(m_ui->nameEdit->text());
    makePlan();
}

void ConflictsPage::decide(Resolution resolution)
{
    const Finding *const finding = current();
    if (finding == nullptr) {
        return;
    }
    m_model->setResolution(m_ui->findingsView->currentIndex(), resolution);
    controller().decide(*finding, m_model->findings());
    showCurrent();
    makePlan();
}

/// Each by itself: a decision on the whole kind would also count for those that do not allow it, and for those that
/// only come up with the next plan.
void ConflictsPage::decideSame()
{
    const Finding *const finding = current();
    if (finding == nullptr) {
        return;
    }
    const Resolution resolution = finding->resolution;
    std::vector<Finding> decided{*finding}; // this one may only be so by default
    for (const QModelIndex &place : m_model->alike(m_ui->findingsView->currentIndex())) {
        m_model->setResolution(place, resolution);
        decided.push_back(*m_model->finding(place));
    }
    controller().decide(decided, m_model->findings());
    showCurrent();
    makePlan();
}

void ConflictsPage::goToOpen(bool forward)
{
    const QModelIndex place = m_model->nextOpen(m_ui->findingsView->currentIndex(), forward);
    if (place.isValid()) {
        m_ui->findingsView->setCurrentIndex(place);
        m_ui->findingsView->setFocus();
    }
}

void ConflictsPage::focusInEvent(QFocusEvent *event)
{
    WizardPage::focusInEvent(event);
    m_ui->findingsView->setFocus(event->reason());
}

void ConflictsPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateHeader();
        showCurrent();
    }
}

} // namespace Rowback
