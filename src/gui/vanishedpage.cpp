// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/vanishedpage.h"

#include "gui/recoverycontroller.h"
#include "models/losstreemodel.h"

#include "ui_vanishedpage.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace Rowback {

VanishedPage::VanishedPage(RecoveryController &controller, QWidget *parent)
    : WizardPage(controller, parent)
    , m_ui(std::make_unique<Ui::VanishedPage>())
    , m_model(new LossTreeModel(this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterRole(LossTreeModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_ui->lossView->setModel(m_filter);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->tablesButton, &QRadioButton::toggled, m_model, [this](bool byTable) {
        m_model->setArrangement(byTable ? LossTreeModel::Arrangement::Tables : LossTreeModel::Arrangement::RootsOfLoss);
    });
    connect(m_ui->allButton, &QPushButton::clicked, m_model, [this] { m_model->selectAll(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, m_model, [this] { m_model->selectAll(false); });
    connect(m_model, &LossTreeModel::selectionChanged, this, &VanishedPage::keepSelection);
    connect(&controller, &RecoveryController::surveyChanged, this, &VanishedPage::showSurvey);
}

VanishedPage::~VanishedPage() = default;

QString VanishedPage::title() const
{
    return tr("Vanished");
}

QString VanishedPage::subtitle() const
{
    const auto &survey = controller().survey();
    if (!survey) {
        return tr("Comparing the snapshot with the live database. This only reads.");
    }
    return survey->isEmpty() ? tr("Nothing that the snapshot holds has vanished from the live database.")
                             : tr("This vanished. What is to come back? Whatever hangs on a record comes along.");
}

QString VanishedPage::whyNotNext() const
{
    if (!controller().survey()) {
        return tr("The comparison has not ended yet.");
    }
    return m_model->selectedRecords() == 0 ? tr("Nothing is selected yet.") : QString();
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
    m_model->setSurvey(survey ? *survey : LossSurvey());
    m_model->setSelection(controller().session().only, controller().session().except);
    m_ui->lossView->expandToDepth(0);
    m_ui->lossView->header()->resizeSection(LossTreeModel::NameColumn, width() / 2);
    updateSummary();
    Q_EMIT stateChanged();
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
    const int records = m_model->selectedRecords();
    m_ui->summaryLabel->setText(tr("Selected: %1, %2")
                                    .arg(tr("%n record(s)", nullptr, records),
                                         tr("%n row(s)", nullptr, m_model->selectedRows())));
}

void VanishedPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateSummary();
    }
}

} // namespace Rowback
