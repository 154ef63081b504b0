// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewpage.h"

#include "gui/celldelegate.h"
#include "gui/icons.h"
#include "gui/recoverycontroller.h"
#include "gui/savedialog.h"
#include "models/plancountsmodel.h"
#include "models/planstepsmodel.h"
#include "schema/savefile.h"
#include "session/script.h"

#include "ui_reviewpage.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

#include <algorithm>

namespace Rowback {

namespace {

QString noteOn(const Excerpt &excerpt)
{
    if (excerpt.isWhole()) {
        return ReviewPage::tr("%Ln line(s), all shown.", nullptr, static_cast<int>(excerpt.lines));
    }
    const QLocale locale;
    return ReviewPage::tr("The first %1 of %2 lines are shown. The saved file holds them all.")
        .arg(locale.toString(excerpt.lines), locale.toString(excerpt.allLines));
}

} // namespace

ReviewPage::ReviewPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::ReviewPage>())
    , m_steps(new PlanStepsModel(this))
    , m_counts(new PlanCountsModel(this))
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->planTrouble->setController(controller);
    m_ui->stepsView->setItemDelegate(new CellDelegate(m_ui->stepsView));
    m_ui->stepsView->setModel(m_steps);
    m_ui->countsView->setModel(m_counts);
    m_ui->splitter->setSizes({500, 680});
    m_ui->countsView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->countsView->horizontalHeader()->setSectionResizeMode(PlanCountsModel::TableColumn, QHeaderView::Stretch);
    for (QTableView *const view : {m_ui->stepsView, m_ui->countsView}) {
        view->horizontalHeader()->setResizeContentsPrecision(50); // rows: each is asked for its width
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 3 / 2);
    }
    connect(m_ui->stepsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showStep);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &ReviewPage::showStep);
    // once the view has measured its columns, which it does not before it is seen
    connect(m_ui->countsView->horizontalHeader(), &QHeaderView::sectionResized, this, &ReviewPage::fitCounts,
            Qt::QueuedConnection);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_isSplit = true; });
    connect(m_ui->rehearseButton, &QPushButton::clicked, &controller, &RecoveryController::rehearse);
    connect(m_ui->hazardButton, &QPushButton::clicked, this, &ReviewPage::confirmHazards);
    connect(m_ui->hazardNameEdit, &QLineEdit::textChanged, this, &ReviewPage::updateState);
    connect(m_ui->saveSqlButton, &QPushButton::clicked, this, [this] {
        const Engine engine = this->controller().database() ? this->controller().database()->engine : Engine::Sqlite;
        saveText(tr("Save the plan as SQL"), QStringLiteral("sql"),
                 [engine](const Plan &plan, const TaskContext &context) { return planScript(plan, engine, context); });
    });
    connect(m_ui->savePythonButton, &QPushButton::clicked, this, [this] {
        saveText(tr("Save the remap as Python"), QStringLiteral("py"),
                 [](const Plan &plan, const TaskContext &) -> Result<QString> { return remapToPython(plan.remap); });
    });
    connect(&controller, &RecoveryController::planChanged, this, &ReviewPage::showPlan);
    connect(&controller, &RecoveryController::rehearsalChanged, this, &ReviewPage::showRehearsal);
    connect(&controller, &RecoveryController::busyChanged, this, &ReviewPage::updateState);
    connect(&controller, &RecoveryController::databaseStateChanged, this, &ReviewPage::updateState);
    showPlan();
}

ReviewPage::~ReviewPage() = default;

QString ReviewPage::title() const
{
    return tr("Review");
}

QString ReviewPage::subtitle() const
{
    if (controller().plan()) {
        return tr(
            "This is what will happen. A rehearsal runs all of it and takes it back, so nothing is written for good.");
    }
    return controller().isBusy() ? tr("Making the plan. This only reads.")
                                 : tr("There is no plan. Go back, and come here again to have it made.");
}

QString ReviewPage::nextText() const
{
    const int records = controller().recordsToRestore();
    return records > 0 ? tr("Restore %Ln record(s)…", nullptr, records) : tr("Restore…");
}

QString ReviewPage::whyNotNext() const
{
    return controller().whyNotReady();
}

bool ReviewPage::showsFailure(RecoveryController::Task task) const
{
    using Task = RecoveryController::Task;
    return task == Task::Plan
        || (task == Task::Rehearse && (controller().staleness() || controller().rehearsalTrouble()));
}

void ReviewPage::enter()
{
    if (!controller().plan()) {
        controller().makePlan();
    }
}

void ReviewPage::reset()
{
    m_ui->hazardNameEdit->clear();
    m_ui->messageLine->clear();
    m_ui->tabs->setCurrentIndex(0);
}

void ReviewPage::showPlan()
{
    const auto plan = controller().plan();
    m_runner.cancel();
    m_texts = {};
    m_steps->setPlan(plan);
    for (const int column :
         {PlanStepsModel::PhaseColumn, PlanStepsModel::OperationColumn, PlanStepsModel::TableColumn}) {
        m_ui->stepsView->resizeColumnToContents(column);
    }
    showTexts();
    showHazards();
    showRehearsal();
    if (!plan) {
        return;
    }
    const Engine engine = controller().database() ? controller().database()->engine : Engine::Sqlite;
    m_runner.start<PlanTexts>(
        this, [plan, engine](const TaskContext &context) { return reviewTexts(*plan, engine, context); },
        [this, plan](Result<PlanTexts> texts) {
            if (texts && plan == controller().plan()) {
                m_texts = std::move(*texts);
                showTexts();
                showRehearsal(); // it counts the warnings
            }
        });
}

void ReviewPage::showTexts()
{
    const bool isMySql = controller().database() && controller().database()->engine == Engine::MariaDb;
    m_counts->setCounts(m_texts.counts);
    m_ui->stepsView->resizeColumnToContents(PlanStepsModel::PhaseColumn);
    m_ui->stepsView->resizeColumnToContents(PlanStepsModel::OperationColumn);
    m_ui->stepsView->resizeColumnToContents(PlanStepsModel::TableColumn);
    m_ui->sqlView->setCode(m_texts.sql.text, isMySql ? CodeLanguage::MySql : CodeLanguage::PostgreSql);
    m_ui->sqlNoteLabel->setText(noteOn(m_texts.sql));
    m_ui->pythonView->setCode(m_texts.python.text, CodeLanguage::Python);
    m_ui->pythonNoteLabel->setText(m_texts.python.text.isEmpty()
                                       ? tr("No record was re-created, so there is nothing to remap.")
                                       : noteOn(m_texts.python));
    showWarnings();
}

/// Why a step is there is a sentence, for which its column has little room.
void ReviewPage::showStep()
{
    const QModelIndex current = m_ui->stepsView->currentIndex();
    m_ui->stepLabel->setText(current.siblingAtColumn(PlanStepsModel::WhyColumn).data().toString());
    m_ui->stepLabel->setVisible(!m_ui->stepLabel->text().isEmpty());
}

/// The names of the tables are whole, if that takes less than half of the page: the steps beside them need more.
void ReviewPage::fitCounts()
{
    const QAbstractItemView *const view = m_ui->countsView;
    const QHeaderView *const header = m_ui->countsView->horizontalHeader();
    const int names = std::max(view->sizeHintForColumn(PlanCountsModel::TableColumn),
                               header->sectionSizeHint(PlanCountsModel::TableColumn));
    const int others = header->length() - header->sectionSize(PlanCountsModel::TableColumn);
    const int frame = view->width() - view->viewport()->width();
    const QList<int> sizes = m_ui->splitter->sizes();
    const int both = sizes[0] + sizes[1];
    const int needed = std::min(names + others + frame, both * 9 / 20);
    if (!m_isSplit && needed > sizes[0]) {
        m_ui->splitter->setSizes({needed, both - needed});
    }
}

/// What needs attention first, then what is settled, told apart by their icons.
void ReviewPage::showWarnings()
{
    m_ui->warningsList->clear();
    const QIcon warning = icon(QStringLiteral("conflict"));
    for (const QString &text : m_texts.warnings) {
        m_ui->warningsList->addItem(new QListWidgetItem(warning, text));
    }
    const QIcon settled = icon(QStringLiteral("check"));
    for (const QString &text : m_texts.notes) {
        m_ui->warningsList->addItem(new QListWidgetItem(settled, text));
    }
    const int more = m_texts.warningCount - static_cast<int>(m_texts.warnings.size()) + m_texts.noteCount
        - static_cast<int>(m_texts.notes.size());
    if (more > 0) {
        m_ui->warningsList->addItem(tr("%Ln more, all of them in the report.", nullptr, more));
    }
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->warningsTab),
                           tr("&Warnings (%1), notes (%2)")
                               .arg(QLocale().toString(m_texts.warningCount), QLocale().toString(m_texts.noteCount)));
}

void ReviewPage::showHazards()
{
    const auto &plan = controller().plan();
    const std::vector<int> stopping = plan ? plan->stoppingHazards() : std::vector<int>{};
    const bool canConfirm = !stopping.empty() && std::all_of(stopping.begin(), stopping.end(), [&](int index) {
        return plan->findings[static_cast<std::size_t>(index)].allows(Resolution::Confirm);
    });
    m_ui->hazardPane->setVisible(canConfirm);
    if (!stopping.empty()) {
        m_ui->tabs->setCurrentWidget(m_ui->warningsTab);
    }
    if (canConfirm) {
        m_ui->hazardLabel->setText(
            tr("%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1",
               nullptr, static_cast<int>(stopping.size()))
                .arg(plan->origin.databaseName));
    }
}

void ReviewPage::confirmHazards()
{
    controller().confirmHazards(m_ui->hazardNameEdit->text());
    controller().makePlan();
}

void ReviewPage::showRehearsal()
{
    const auto &rehearsal = controller().rehearsal();
    if (!rehearsal) {
        m_ui->messageLine->clear();
        updateState();
        return;
    }
    const QString at = QLocale().toString(rehearsal->at.time(), QLocale::ShortFormat);
    if (const auto &trouble = controller().rehearsalTrouble(); trouble && trouble->code == ErrorCode::Cancelled) {
        m_ui->messageLine->showMessage(
            MessageLine::Kind::Information,
            tr("The rehearsal was cancelled. What the one at %1 came to still holds. Nothing was written.").arg(at));
    } else if (trouble) {
        m_ui->messageLine->showError(
            *trouble,
            tr("It could not be rehearsed again. %2 What the rehearsal at %1 came to still holds. Nothing was written.")
                .arg(at, QStringLiteral("%1")));
    } else if (rehearsal->state == Outcome::State::Rehearsed) {
        m_ui->messageLine->showMessage(
            MessageLine::Kind::Success,
            m_texts.warningCount == 0 ? tr("Rehearsed at %1: everything fits. Nothing was written.").arg(at)
                                      : tr("Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.",
                                           nullptr, m_texts.warningCount)
                                            .arg(at));
    } else if (rehearsal->state == Outcome::State::Cancelled) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Information,
                                       tr("The rehearsal was cancelled. Nothing was written."));
    } else {
        m_ui->messageLine->showError(
            rehearsal->error.value_or(Error{}),
            tr("Rehearsed at %1: it does not work like this. Nothing was written. %2").arg(at, QStringLiteral("%1")));
    }
    updateState();
}

QString ReviewPage::whyNotRehearse() const
{
    const auto &plan = controller().plan();
    if (!plan) {
        return tr("There is no plan yet.");
    }
    if (controller().isOver()) {
        return controller().whyNotReady();
    }
    if (controller().staleness()) {
        return tr("The plan must be made again first.");
    }
    if (plan->steps.empty()) {
        return tr("There is nothing to rehearse.");
    }
    if (const int undecided = plan->undecided(); undecided > 0) {
        return tr("%Ln conflict(s) need your decision first, on the page before.", nullptr, undecided);
    }
    if (!plan->stoppingHazards().empty()) {
        return tr("A hazard stands in the way: see the warnings.");
    }
    return {};
}

void ReviewPage::updateState()
{
    const QString why = whyNotRehearse();
    const bool isBusy = controller().isBusy();
    m_ui->rehearseButton->setEnabled(why.isEmpty() && !isBusy);
    m_ui->rehearseLabel->setText(isBusy ? QString() : why);
    m_ui->rehearseButton->setAccessibleDescription(m_ui->rehearseLabel->text());
    m_ui->saveSqlButton->setEnabled(controller().plan() != nullptr);
    m_ui->savePythonButton->setEnabled(!m_texts.python.text.isEmpty());
    m_ui->hazardButton->setEnabled(controller().plan()
                                   && m_ui->hazardNameEdit->text() == controller().plan()->origin.databaseName);
    Q_EMIT stateChanged();
}

void ReviewPage::saveText(const QString &title, const QString &suffix, TextOfPlan text)
{
    const QString database = controller().plan() ? controller().plan()->origin.databaseName : QString();
    const QString name = exportName(database, tr("recovery", "name of a file") + QLatin1Char('.') + suffix);
    askWhereToExport(
        this, title, name, QStringLiteral("*.") + suffix, [this, text = std::move(text)](const QString &path) {
            m_runner.start<void>(
                this,
                [plan = controller().plan(), text, path](const TaskContext &context) -> Result<void> {
                    const auto made = plan ? text(*plan, context) : Result<QString>(QString());
                    return !made ? made.unexpected() : plan ? saveFile(path, made->toUtf8()) : Result<void>();
                },
                [this, path](const Result<void> &written) {
                    if (written) {
                        m_ui->messageLine->showMessage(MessageLine::Kind::Success, tr("Saved as %1.").arg(path));
                    } else {
                        m_ui->messageLine->showError(written.error());
                    }
                });
        });
}

void ReviewPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
        showHazards();
        showRehearsal();
    }
}

} // namespace Rowback
