// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/linkbutton.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Rowback {

namespace {

// as QCommandLinkButton has them
constexpr int sideMargin = 7;
constexpr int topMargin = 10;
constexpr int iconGap = 6;
constexpr int farMargin = 4;

} // namespace

void LinkButton::paintEvent(QPaintEvent *event)
{
    if (!isRightToLeft()) {
        QCommandLinkButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);
    const QSize size = iconSize();
    const QIcon::Mode mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    icon().paint(&painter, QRect(QPoint(width() - sideMargin - size.width(), topMargin), size), Qt::AlignCenter, mode);
    const int textOffset = size.width() + sideMargin + iconGap;
    const QRect texts = rect().adjusted(farMargin, topMargin, -textOffset, -topMargin / 2);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const int flags = Qt::AlignTop | Qt::AlignRight | Qt::AlignAbsolute;
    painter.drawItemText(texts, flags | Qt::TextSingleLine | Qt::TextShowMnemonic, palette(), isEnabled(), text(),
                         QPalette::ButtonText);
    const QRect below = texts.adjusted(0, painter.fontMetrics().height(), 0, 0);
    painter.setFont(font());
    painter.drawItemText(below, flags | Qt::TextWordWrap, palette(), isEnabled(), description(), QPalette::ButtonText);
}

} // namespace Rowback
