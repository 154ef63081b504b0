// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/referrerspanel.h"

#include "gui/announcer.h"
#include "models/referrersmodel.h"

#include "ui_referrerspanel.h"

#include <QEvent>

namespace Rowback {

ReferrersPanel::ReferrersPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReferrersPanel>())
    , m_model(new ReferrersModel(this))
{
    m_ui->setupUi(this);
    m_ui->referrersView->setModel(m_model);
    connect(m_ui->referrersView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const Referrer *const referrer = m_model->referrer(index.row())) {
            Q_EMIT chosen(*referrer);
        }
    });
    clear();
}

ReferrersPanel::~ReferrersPanel() = default;

void ReferrersPanel::clear()
{
    m_model->setReferrers({});
    setState(State::Empty);
}

void ReferrersPanel::lookFor(const QString &row, bool isLive)
{
    m_row = row;
    m_isLive = isLive;
    m_model->setReferrers({});
    setState(State::Looking);
}

void ReferrersPanel::setFound(const std::vector<Referrer> &referrers)
{
    m_model->setReferrers(referrers);
    setState(State::Found);
    Announcer::ofApplication().announce(*m_ui->referrersLabel, text());
    m_ui->referrersView->resizeColumnToContents(ReferrersModel::TableColumn);
    m_ui->referrersView->resizeColumnToContents(ReferrersModel::ColumnsColumn);
    if (!referrers.empty()) {
        m_ui->referrersView->setCurrentIndex(m_model->index(0, 0));
        m_ui->referrersView->setFocus(Qt::OtherFocusReason);
    }
}

void ReferrersPanel::setState(State state)
{
    m_state = state;
    m_ui->referrersLabel->setText(text());
}

QString ReferrersPanel::text() const
{
    switch (m_state) {
    case State::Empty:
        return tr("“Who refers to this?” looks for the rows that refer to the chosen one.");
    case State::Looking:
        return tr("Looking for rows that refer to %1…").arg(m_row);
    case State::Found:
        break;
    }
    if (m_model->rowCount() > 0) {
        return tr("What refers to %1: press Enter or double-click to see the rows.").arg(m_row);
    }
    return (m_isLive ? tr("No row of this database refers to %1.") : tr("No row of this snapshot refers to %1."))
        .arg(m_row);
}

void ReferrersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->referrersLabel->setText(text());
    }
}

} // namespace Rowback
