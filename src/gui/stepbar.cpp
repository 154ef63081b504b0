// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stepbar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Rowback {

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().averageCharWidth());
    m_layout->addStretch();
}

void StepBar::setSteps(const QStringList &titles)
{
    m_titles = titles;
    while (m_labels.size() < titles.size()) {
        auto *const label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        m_layout->insertWidget(static_cast<int>(m_labels.size()), label);
        m_labels.append(label);
    }
    setCurrent(m_current);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < m_labels.size(); ++i) {
        show(i);
    }
    if (step < m_titles.size()) {
        setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_titles.size()).arg(m_titles.at(step)));
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QString StepBar::text(int step, bool isNarrow) const
{
    // a tick, a triangle or a number: never by weight or colour alone
    const QString here = isRightToLeft() ? QStringLiteral("◂") : QStringLiteral("▸");
    const QString mark = step < m_current ? QStringLiteral("✓")
        : step == m_current               ? here
                                          : QString::number(step + 1);
    return isNarrow && step != m_current ? mark : tr("%1 %2", "mark and title of a step").arg(mark, m_titles.at(step));
}

QFont StepBar::font(int step) const
{
    QFont font = QWidget::font();
    font.setBold(step == m_current);
    return font;
}

int StepBar::widthOfAll(bool isNarrow) const
{
    int width = 0;
    for (int i = 0; i < m_labels.size(); ++i) {
        width += QFontMetrics(font(i)).horizontalAdvance(text(i, isNarrow)) + m_layout->spacing();
    }
    return width;
}

void StepBar::show(int step) const
{
    QLabel *const label = m_labels.at(step);
    label->setFont(font(step));
    label->setText(text(step, width() < widthOfAll(false)));
    label->setToolTip(m_titles.at(step));
}

QSize StepBar::sizeHint() const
{
    return {widthOfAll(false), QWidget::sizeHint().height()};
}

QSize StepBar::minimumSizeHint() const
{
    return {widthOfAll(true), QWidget::minimumSizeHint().height()};
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (int i = 0; i < m_labels.size(); ++i) {
        show(i);
    }
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setCurrent(m_current);
    }
}

} // namespace Rowback
