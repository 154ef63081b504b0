// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/resolutionbuttons.h"

#include "gui/icons.h"
#include "gui/linkbutton.h"
#include "models/resolutiontexts.h"
#include "recovery/resolutiontitle.h"

#include <QButtonGroup>
#include <QEvent>
#include <QVBoxLayout>

namespace Rowback {

ResolutionButtons::ResolutionButtons(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_buttons->setExclusive(false); // what holds is told by the finding, not by the click
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int resolution) {
        showTexts();
        Q_EMIT chosen(static_cast<Resolution>(resolution));
    });
}

void ResolutionButtons::setFinding(const std::optional<Finding> &finding)
{
    m_finding = finding;
    std::vector<Resolution> choices;
    if (finding && !finding->isHazard()) {
        choices = finding->allowed;
    }
    if (choices != m_choices) {
        makeButtons(choices);
    }
    showTexts();
}

void ResolutionButtons::makeButtons(const std::vector<Resolution> &choices)
{
    m_choices = choices;
    for (QAbstractButton *const button : m_buttons->buttons()) {
        m_buttons->removeButton(button);
        button->hide();
        button->setObjectName({}); // a new one may have its name
        button->deleteLater(); // it may be the one that was clicked
    }
    QWidget *before = this;
    do { // new ones would be the last that Tab comes to
        before = before->previousInFocusChain();
    } while (before->focusPolicy() == Qt::NoFocus && before != this);
    for (const Resolution choice : choices) {
        auto *const button = new LinkButton(this);
        button->setObjectName(resolutionName(choice));
        button->setCheckable(true);
        button->setAutoDefault(false);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        button->setSizePolicy(policy);
        m_layout->addWidget(button);
        setTabOrder(before, button);
        before = button;
        m_buttons->addButton(button, static_cast<int>(choice));
    }
}

void ResolutionButtons::showTexts()
{
    int number = 0;
    for (QAbstractButton *const each : m_buttons->buttons()) {
        auto *const button = static_cast<LinkButton *>(each);
        const auto choice = static_cast<Resolution>(m_buttons->id(button));
        const bool holds = choice == m_finding->resolution;
        const QString title = resolutionTitle(choice);
        const QString state = !holds           ? title
            : m_finding->decided ? tr("%1 (your decision)").arg(title)
                                 : tr("%1 (proposed)").arg(title);
        const QString consequence = consequenceOf(*m_finding, choice);
        button->setChecked(holds);
        button->setIcon(holds ? icon(QStringLiteral("check")) : icon(QStringLiteral("choice")));
        button->setText(QStringLiteral("&%1  %2").arg(++number).arg(state));
        button->setDescription(consequence);
        button->setAccessibleDescription(consequence);
    }
}

void ResolutionButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showTexts();
    }
}

} // namespace Rowback
