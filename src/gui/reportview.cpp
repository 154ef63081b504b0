// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reportview.h"

#include "gui/savedialog.h"
#include "gui/settings.h"
#include "report/htmlbody.h"
#include "report/letter.h"
#include "report/writer.h"

#include "ui_reportview.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalBlocker>

namespace Rowback {

namespace {

constexpr std::size_t mostItems = 200; ///< of a group, on the screen

void trim(std::vector<ReportItem> &items)
{
    if (items.size() <= mostItems) {
        return;
    }
    const auto more = static_cast<int>(items.size() - mostItems);
    items.resize(mostItems);
    ReportItem note;
    note.title = ReportView::tr("%Ln more", nullptr, more);
    note.sentence = ReportView::tr("They are in every saved file.");
    items.push_back(std::move(note));
}

QString readableHtml(const Plan &plan, const Outcome &outcome, bool redact)
{
    Report report = buildReport({&plan, &outcome, redact});
    trim(report.attention);
    trim(report.explained);
    trim(report.done);
    return htmlBody(report);
}

QString styleFor(const QPalette &palette)
{
    return QStringLiteral("h1 { font-size: x-large; } h2 { font-size: large; margin-top: 18px; }"
                          "h3 { font-size: medium; margin-top: 12px; margin-bottom: 2px; }"
                          "p, ul { margin-top: 2px; margin-bottom: 2px; }"
                          ".state { font-weight: bold; }"
                          "th { text-align: left; padding-right: 14px; } td { padding-right: 14px; }"
                          ".number { text-align: right; }"
                          "pre { background-color: %1; color: %2; white-space: pre-wrap; }")
        .arg(palette.color(QPalette::AlternateBase).name(), palette.color(QPalette::Text).name());
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ReportView>())
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->redactBox->setChecked(Settings::redactsReports());
    connect(m_ui->redactBox, &QCheckBox::toggled, this, &ReportView::build);
    for (const auto &[button, suffix] :
         {std::pair{m_ui->htmlButton, "html"}, std::pair{m_ui->pdfButton, "pdf"}, std::pair{m_ui->csvButton, "csv"},
          std::pair{m_ui->markdownButton, "md"}, std::pair{m_ui->jsonButton, "json"}}) {
        connect(button, &QPushButton::clicked, this, [this, suffix = QString::fromLatin1(suffix)] { save(suffix); });
    }
    connect(m_ui->letterButton, &QPushButton::clicked, this, &ReportView::copyLetter);
    updateState();
}

ReportView::~ReportView() = default;

void ReportView::showReport(std::shared_ptr<const Plan> plan, const Outcome &outcome)
{
    if (plan != m_plan) {
        const QSignalBlocker notAsked(m_ui->redactBox);
        m_ui->redactBox->setChecked(Settings::redactsReports());
    }
    m_plan = std::move(plan);
    m_outcome = outcome;
    build();
}

void ReportView::clear()
{
    ++m_edition;
    m_plan.reset();
    m_html.clear();
    m_ui->browser->clear();
    m_ui->messageLine->clear();
    updateState();
}

MessageLine &ReportView::messageLine() const
{
    return *m_ui->messageLine;
}

void ReportView::build()
{
    updateState();
    if (!m_plan) {
        return;
    }
    m_runner.start<QString>(
        this,
        [plan = m_plan, outcome = m_outcome, redact = m_ui->redactBox->isChecked()](
            const TaskContext &) -> Result<QString> { return readableHtml(*plan, outcome, redact); },
        [this, edition = ++m_edition](const Result<QString> &html) {
            if (html && edition == m_edition) {
                m_html = *html;
                showHtml();
            }
        });
}

void ReportView::showHtml()
{
    const int place = m_ui->browser->verticalScrollBar()->value();
    m_ui->browser->document()->setDefaultStyleSheet(styleFor(palette()));
    m_ui->browser->setHtml(m_html);
    m_ui->browser->verticalScrollBar()->setValue(place);
}

void ReportView::save(const QString &suffix)
{
    const QString name = exportName(m_suggested, tr("report", "name of a file") + QLatin1Char('.') + suffix);
    askWhereToExport(
        this, tr("Save the report"), name, QStringLiteral("*.") + suffix, [this](const QString &path) {
            m_runner.start<void>(
                this,
                [plan = m_plan, outcome = m_outcome, redact = m_ui->redactBox->isChecked(),
                 path](const TaskContext &) -> Result<void> {
                    return plan ? writeReport(buildReport({plan.get(), &outcome, redact}), path) : Result<void>();
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

void ReportView::copyLetter()
{
    m_runner.start<QString>(
        this,
        [plan = m_plan, outcome = m_outcome,
         redact = m_ui->redactBox->isChecked()](const TaskContext &) -> Result<QString> {
            return letterToOwner({plan.get(), &outcome, redact});
        },
        [this, edition = m_edition](const Result<QString> &letter) {
            if (letter && edition == m_edition) {
                QGuiApplication::clipboard()->setText(*letter);
                m_ui->messageLine->showMessage(
                    MessageLine::Kind::Success,
                    tr("A letter to the owner is in the clipboard, to be pasted into a mail."));
            }
        });
}

void ReportView::updateState()
{
    for (QPushButton *const button : {m_ui->letterButton, m_ui->htmlButton, m_ui->pdfButton, m_ui->csvButton,
                                      m_ui->markdownButton, m_ui->jsonButton}) {
        button->setEnabled(m_plan != nullptr);
    }
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        build();
    } else if (event->type() == QEvent::PaletteChange && !m_html.isEmpty()) {
        showHtml();
    }
}

} // namespace Rowback
