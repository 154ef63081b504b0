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
}

void StepBar::setSteps(const QStringList &titles)
{
    qDeleteAll(m_labels);
    m_labels.clear();
    while (QLayoutItem *const item = m_layout->takeAt(0)) {
        delete item;
    }
    m_titles = titles;
    for (int i = 0; i < titles.size(); ++i) {
        auto *const label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        m_labels.append(label);
        m_layout->addWidget(label);
    }
    m_layout->addStretch();
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

void StepBar::show(int step) const
{
    // a tick, a triangle or a number: never by weight or colour alone
    const QString here = isRightToLeft() ? QStringLiteral("◂") : QStringLiteral("▸");
    const QString mark = step < m_current ? QStringLiteral("✓")
        : step == m_current               ? here
                                          : QString::number(step + 1);
    QLabel *const label = m_labels.at(step);
    label->setText(tr("%1 %2", "mark and title of a step").arg(mark, m_titles.at(step)));
    QFont font = label->font();
    font.setBold(step == m_current);
    label->setFont(font);
}

void StepBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        setCurrent(m_current);
    }
}

} // namespace Rowback
