// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/vanishedpage.h"

#include "gui/recoverycontroller.h"
#include "gui/somenames.h"
#include "models/lossfilter.h"
#include "models/losstreemodel.h"
#include "session/planning.h"

#include "ui_vanishedpage.h"

#include <QEvent>
#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int readableLetters = 32; ///< "Client 4011 — Ärgerlich, Erna" is known by them

} // namespace

VanishedPage::VanishedPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::VanishedPage>())
    , m_model(new LossTreeModel(this))
    , m_filter(new LossFilter(this))
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_filter->setSourceModel(m_model);
    m_ui->lossView->setModel(m_filter);
    m_ui->lossView->header()->setSectionResizeMode(LossTreeModel::CountColumn, QHeaderView::ResizeToContents);
    m_ui->details->setUp(controller, *m_model);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    connectTree();
    connectSeries();
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->tablesButton, &QRadioButton::toggled, m_model, [this](bool byTable) {
        m_model->setArrangement(byTable ? LossTreeModel::Arrangement::Tables : LossTreeModel::Arrangement::RootsOfLoss);
    });
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] {
        if (const int series = m_ui->seriesBar->chosen(); series < 0) {
            m_model->selectAll(true);
        } else {
            m_model->selectSeries(series);
        }
    });
    connect(m_ui->noneButton, &QPushButton::clicked, m_model, [this] { m_model->selectAll(false); });
    connect(m_ui->anotherButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("snapshot")); });
    connect(m_model, &LossTreeModel::selectionChanged, this, &VanishedPage::keepSelection);
    connect(&controller, &RecoveryController::surveyChanged, this, &VanishedPage::showSurvey);
    updateButtons();
}

VanishedPage::~VanishedPage() = default;

void VanishedPage::connectTree()
{
    m_ui->lossView->installEventFilter(this);
    connect(m_ui->lossView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VanishedPage::showDetails);
    connect(m_ui->lossView, &QTreeView::activated, m_ui->details, [this] { m_ui->details->setFocus(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_ui->lossView->expandToDepth(0);
        showDetails();
    });
}

void VanishedPage::connectSeries()
{
    connect(m_ui->seriesBar, &LossSeriesBar::found, this, &VanishedPage::showSeries);
    connect(m_ui->seriesBar, &LossSeriesBar::chosenChanged, this, [this] {
        m_filter->setSeries(m_ui->seriesBar->chosen());
        m_ui->lossView->expandToDepth(0);
        updateButtons();
    });
    connect(m_ui->seriesBar, &LossSeriesBar::snapshotWanted, &controller(), &RecoveryController::openSnapshot);
    connect(&controller(), &RecoveryController::snapshotChanged, this, [this] {
        if (isVisible() && controller().snapshot()) {
            enter(); // another one was wanted here
        }
    });
}

bool VanishedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->lossView && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        const QModelIndex current = m_ui->lossView->currentIndex().siblingAtColumn(LossTreeModel::NameColumn);
        const bool isTicked = current.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return m_filter->setData(current, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    return WizardPage::eventFilter(watched, event);
}

void VanishedPage::showDetails()
{
    const QModelIndex current = m_ui->lossView->currentIndex();
    m_ui->details->showRecord(current.isValid() ? current.data(LossTreeModel::RecordRole).toInt() : -1);
}

QString VanishedPage::title() const
{
    return tr("Vanished");
}

QString VanishedPage::subtitle() const
{
    const auto &survey = controller().survey();
    if (!survey) {
        return isComparing() ? tr("Comparing the snapshot with the live database. This only reads.")
                             : tr("The snapshot has not been compared with the live database.");
    }
    if (!survey->isEmpty()) {
        return tr("This vanished. What is to come back? Whatever hangs on a record comes along.");
    }
    const QString nothing = isAllCompared() ? tr("Nothing that the snapshot holds has vanished from the live database.")
                                            : tr("As far as the two could be compared, nothing that the snapshot holds "
                                                 "has vanished from the live database.");
    return tr("%1 If rows are missing all the same, they may have been gone already when it was taken: choose "
              "an earlier snapshot.",
              "nothing has vanished")
        .arg(nothing);
}

bool VanishedPage::isComparing() const
{
    return controller().isBusy() && controller().task() == RecoveryController::Task::Survey;
}

bool VanishedPage::isAllCompared() const
{
    const auto &snapshot = controller().snapshot();
    return controller().survey()->uncompared.empty() && !(snapshot && snapshot->hasErrors);
}

QString VanishedPage::nextText() const
{
    return controller().survey() || isComparing() ? WizardPage::nextText() : tr("Compare again");
}

QString VanishedPage::whyNotNext() const
{
    const auto &survey = controller().survey();
    if (!survey) {
        return isComparing() ? tr("The comparison has not ended yet.") : QString();
    }
    if (survey->isEmpty()) {
        return tr("Nothing has vanished since this snapshot, so there is nothing to select.");
    }
    return m_model->selectedRecords() == 0 ? tr("Nothing is selected yet.") : QString();
}

void VanishedPage::reset()
{
    m_ui->searchEdit->clear();
    m_ui->rootsButton->setChecked(true);
}

bool VanishedPage::leave()
{
    if (!controller().survey()) {
        controller().takeSurvey();
        return false;
    }
    return true;
}

void VanishedPage::enter()
{
    if (!controller().survey()) {
        controller().takeSurvey();
    }
}

void VanishedPage::showSurvey()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto &survey = controller().survey();
    m_model->setSurvey(survey);
    const RecoverySession &session = controller().session();
    m_model->setSelection(session.only, session.except);
    if (survey && session.hasSelection()) { // what was chosen before and is not lost any more is dropped
        controller().select(m_model->only(), m_model->except());
    }
    m_filter->setSeries(-1);
    m_ui->lossView->setColumnHidden(LossTreeModel::SeenColumn, true);
    fitColumns();
    m_ui->seriesBar->lookFor(survey, session.snapshotPath);
    updateButtons();
    updateSummary();
    showDoubts();
    Q_EMIT stateChanged();
}

/// Where all of it vanished at the same time, that is said once.
void VanishedPage::showSeries(const SeriesOfLoss &series)
{
    m_model->setSeries(series);
    m_ui->lossView->setColumnHidden(LossTreeModel::SeenColumn, series.series.size() < 2);
    fitColumns();
    m_ui->details->showTexts();
}

void VanishedPage::fitColumns()
{
    QHeaderView *const header = m_ui->lossView->header();
    m_ui->lossView->resizeColumnToContents(LossTreeModel::SeenColumn);
    const int room = m_ui->lossView->viewport()->width() - header->sectionSize(LossTreeModel::CountColumn)
        - header->sectionSize(LossTreeModel::SeenColumn);
    m_ui->lossView->resizeColumnToContents(LossTreeModel::NameColumn);
    // the last one is stretched, but not made smaller than others begin with
    const int why = std::max(header->sectionSizeHint(LossTreeModel::WhyColumn), header->defaultSectionSize());
    const int most = std::min(room * 3 / 4, room - why);
    const int wanted = header->sectionSize(LossTreeModel::NameColumn);
    // where there is no room for all, one scrolls to what is said of a record, but not to which one it is
    const int readable
        = m_ui->lossView->fontMetrics().averageCharWidth() * readableLetters + 3 * m_ui->lossView->indentation();
    const int least = std::min({wanted, readable, m_ui->lossView->viewport()->width()});
    const int names = std::max(std::min(std::max(wanted, room * 11 / 20), most), least);
    header->resizeSection(LossTreeModel::NameColumn, names); // why it is here is a sentence, too
}

void VanishedPage::updateButtons()
{
    const auto &survey = controller().survey();
    const bool hasAny = survey && !survey->isEmpty();
    m_ui->allButton->setText(m_ui->seriesBar->chosen() < 0 ? tr("Select &all that vanished")
                                                           : tr("Select &all of this series"));
    m_ui->allButton->setEnabled(hasAny);
    m_ui->noneButton->setEnabled(hasAny);
    m_ui->anotherButton->setVisible(survey && !hasAny);
}

void VanishedPage::showDoubts()
{
    const auto &survey = controller().survey();
    QStringList texts{controller().doubtOnSnapshot(), uncomparedText()};
    texts.removeAll(QString());
    if (texts.isEmpty()) {
        m_ui->messageLine->clear();
        return;
    }
    constexpr std::size_t most = 12; // lines that there is room for; the plan's warnings hold them all
    QStringList details;
    for (std::size_t i = 0; i < std::min(survey->uncompared.size(), most + 1); ++i) {
        details.append(i < most ? whyUncompared(survey->uncompared[i]) : QStringLiteral("…"));
    }
    m_ui->messageLine->showMessage(MessageLine::Kind::Warning, texts.join(QLatin1Char('\n')),
                                   details.join(QLatin1Char('\n')));
}

/// Which tables cannot be told of; empty: none.
QString VanishedPage::uncomparedText() const
{
    QStringList names;
    if (const auto &survey = controller().survey()) {
        for (const LossSurvey::UncomparedTable &table : survey->uncompared) {
            names.append(table.name);
        }
    }
    return names.isEmpty()
        ? QString()
        : tr("%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: "
             "%1.",
             nullptr, static_cast<int>(names.size()))
              .arg(someNames(names));
}

void VanishedPage::keepSelection()
{
    if (!m_isFilling) {
        controller().select(m_model->only(), m_model->except());
    }
    updateSummary();
    Q_EMIT stateChanged();
}

void VanishedPage::updateSummary()
{
    const QString records = tr("%Ln record(s)", nullptr, m_model->selectedRecords());
    const int related = m_model->selectedRelated();
    m_ui->summaryLabel->setText(
        tr("Selected: %1, %2 in %3", "records, rows, tables")
            .arg(related == 0 ? records : tr("%1 and %Ln related", nullptr, related).arg(records),
                 tr("%Ln row(s)", nullptr, m_model->selectedRows()),
                 tr("%Ln table(s)", nullptr, m_model->selectedTables())));
}

void VanishedPage::focusInEvent(QFocusEvent *event)
{
    WizardPage::focusInEvent(event);
    m_ui->lossView->setFocus(event->reason());
}

void VanishedPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->lossView->viewport()->update();
        updateButtons();
        updateSummary();
        showDoubts();
    }
}

} // namespace Rowback
