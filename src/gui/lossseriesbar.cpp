// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lossseriesbar.h"

#include "models/lossseriestexts.h"

#include "ui_lossseriesbar.h"

#include <QEvent>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace Rowback {

namespace {

QString asTitle(QString text)
{
    return text.replace(0, 1, text.front().toUpper());
}

bool isSamePath(const QString &a, const QString &b)
{
    return QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

} // namespace

LossSeriesBar::LossSeriesBar(QWidget *parent)
    : NoticeArea(parent)
    , m_ui(std::make_unique<Ui::LossSeriesBar>())
{
    m_ui->setupUi(this);
    connect(m_ui->seriesBox, &QComboBox::currentIndexChanged, this, [this] {
        showChosen();
        Q_EMIT chosenChanged();
    });
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] {
        const QString path = offered()->last.path; // the series are forgotten as soon as it is opened
        Q_EMIT snapshotWanted(path);
    });
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, &m_runner, &JobRunner::cancel);
    connect(&m_runner, &JobRunner::progressChanged, m_ui->progressLine, &ProgressLine::setProgress);
    connect(&m_runner, &JobRunner::busyChanged, m_ui->progressLine, &ProgressLine::setBusy);
    showSeries();
}

LossSeriesBar::~LossSeriesBar() = default;

void LossSeriesBar::lookFor(std::shared_ptr<const LossSurvey> survey, const QString &snapshotPath)
{
    m_runner.cancel();
    m_series = {};
    m_snapshotPath = snapshotPath;
    showSeries();
    const int question = ++m_question;
    if (!survey || survey->isEmpty()) {
        return;
    }
    m_runner.start<SeriesOfLoss>(
        this,
        [survey = std::move(survey), snapshotPath](const TaskContext &context) {
            return seriesOfLoss(*survey, snapshotPath, context);
        },
        [this, question](Result<SeriesOfLoss> series) {
            if (series && question == m_question) { // else it stays unknown, and nobody needs it to go on
                m_series = *std::move(series);
                showSeries();
                Q_EMIT found(m_series);
            }
        });
}

int LossSeriesBar::chosen() const
{
    return m_ui->seriesBox->currentIndex() - 1; // the first is for all
}

/// What the button leads to; null: to nothing, since the snapshot in use is that of the series, or none was chosen.
const LossSeries *LossSeriesBar::offered() const
{
    const int series = m_series.series.size() == 1 ? 0 : chosen();
    if (series < 0 || m_series.series.empty()) {
        return nullptr;
    }
    const LossSeries &one = m_series.series[static_cast<std::size_t>(series)];
    return isSamePath(one.last.path, m_snapshotPath) ? nullptr : &one;
}

void LossSeriesBar::showSeries()
{
    const std::size_t count = m_series.series.size();
    m_ui->factLabel->setVisible(count == 1);
    m_ui->factLabel->setText(count == 1 ? tr("It vanished %1.", "between two days").arg(seriesText(m_series.series[0]))
                                        : QString());
    m_ui->seriesLabel->setVisible(count > 1);
    m_ui->seriesBox->setVisible(count > 1);
    fillBox();
    showChosen();
}

void LossSeriesBar::fillBox()
{
    const QSignalBlocker unnoticed(m_ui->seriesBox);
    const int current = m_ui->seriesBox->currentIndex();
    const int before = m_ui->seriesBox->count();
    m_ui->seriesBox->clear();
    m_ui->seriesBox->addItem(tr("All that vanished"));
    for (int i = 0; i < static_cast<int>(m_series.series.size()); ++i) {
        const auto records = std::count(m_series.ofRecord.begin(), m_series.ofRecord.end(), i);
        m_ui->seriesBox->addItem(tr("%1: %Ln record(s)", "between two days", static_cast<int>(records))
                                     .arg(asTitle(seriesText(m_series.series[static_cast<std::size_t>(i)]))));
    }
    m_ui->seriesBox->setCurrentIndex(m_ui->seriesBox->count() == before ? current : 0);
}

void LossSeriesBar::showChosen()
{
    const LossSeries *const other = offered();
    m_ui->restoreButton->setVisible(other != nullptr);
    if (other != nullptr) {
        m_ui->restoreButton->setText(tr("Restore fro&m the snapshot of %1").arg(lastSeenText(*other, m_snapshotPath)));
    }
}

void LossSeriesBar::changeEvent(QEvent *event)
{
    NoticeArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showSeries();
    }
}

} // namespace Rowback
