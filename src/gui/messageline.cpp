// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/messageline.h"

#include "gui/announcer.h"

#include "ui_messageline.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace Rowback {

namespace {

QStyle::StandardPixmap iconOf(MessageLine::Kind kind)
{
    switch (kind) {
    case MessageLine::Kind::Information:
        return QStyle::SP_MessageBoxInformation;
    case MessageLine::Kind::Success:
        return QStyle::SP_DialogApplyButton;
    case MessageLine::Kind::Warning:
        return QStyle::SP_MessageBoxWarning;
    case MessageLine::Kind::Error:
        break;
    }
    return QStyle::SP_MessageBoxCritical;
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageLine>())
{
    m_ui->setupUi(this);
    connect(m_ui->detailsButton, &QToolButton::toggled, m_ui->detailsLabel, &QWidget::setVisible);
    clear();
}

MessageLine::~MessageLine() = default;

void MessageLine::showMessage(Kind kind, const QString &text, const QString &details)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_ui->iconLabel->setPixmap(style()->standardIcon(iconOf(kind), nullptr, this).pixmap(size));
    m_ui->textLabel->setText(text);
    m_ui->detailsLabel->setText(details);
    m_ui->detailsButton->setVisible(!details.isEmpty());
    m_ui->detailsButton->setChecked(false);
    m_ui->detailsLabel->setVisible(false);
    setAccessibleName(text);
    setVisible(true);
    Announcer::ofApplication().announce(*this, text);
}

void MessageLine::showError(const Error &error, const QString &sentence)
{
    Error brief = error;
    brief.detail.clear();
    showMessage(Kind::Error, sentence.arg(brief.text()), error.detail);
}

void MessageLine::clear()
{
    setVisible(false);
    m_ui->textLabel->clear();
    m_ui->detailsLabel->clear();
}

QString MessageLine::text() const
{
    return m_ui->textLabel->text();
}

int MessageLine::heightOfOneLine() const
{
    const QMargins margins = layout()->contentsMargins();
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const int content = std::max({icon, fontMetrics().lineSpacing(), m_ui->detailsButton->sizeHint().height()});
    return content + margins.top() + margins.bottom() + 2 * frameWidth();
}

QSize MessageLine::sizeHint() const
{
    return {QFrame::sizeHint().width(), layout()->totalHeightForWidth(width())};
}

QSize MessageLine::minimumSizeHint() const
{
    // else a form would give it the height that its text needs in the narrowest column
    return {QFrame::minimumSizeHint().width(), 0};
}

void MessageLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry(); // the text breaks elsewhere
    }
}

void MessageLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
    }
}

} // namespace Rowback
