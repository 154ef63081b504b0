// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progressline.h"

#include "ui_progressline.h"

#include <QEvent>

#include <algorithm>
#include <chrono>

namespace Rowback {

namespace {

constexpr int barMaximum = 1000;
constexpr std::chrono::milliseconds patience(300);

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProgressLine>())
{
    m_ui->setupUi(this);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, [this] {
        m_ui->cancelButton->setEnabled(false); // until it has ended; asking twice ends nothing sooner
        Q_EMIT cancelRequested();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    setBusy(false);
}

ProgressLine::~ProgressLine() = default;

void ProgressLine::setBusy(bool busy)
{
    m_stage.clear();
    m_ui->stageLabel->clear();
    m_ui->bar->setMaximum(0); // a moving bar until counts are known
    m_ui->bar->setValue(0);
    m_ui->cancelButton->setEnabled(true);
    if (busy) { // what is done at once does not flicker
        if (!m_patience.isActive()) {
            m_patience.start();
        }
    } else {
        m_patience.stop();
        hide();
    }
}

void ProgressLine::setProgress(const Progress &progress)
{
    if (progress.total <= 0) {
        m_ui->stageLabel->setText(progress.stage);
        return;
    }
    const int value = static_cast<int>(std::min(progress.done, progress.total) * barMaximum / progress.total);
    const bool isNewStage = progress.stage != m_stage;
    m_stage = progress.stage;
    m_ui->stageLabel->setText(progress.stage);
    m_ui->bar->setMaximum(barMaximum);
    m_ui->bar->setValue(isNewStage ? value : std::max(value, m_ui->bar->value()));
}

void ProgressLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
    }
}

} // namespace Rowback
