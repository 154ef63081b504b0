// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/windowplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Rowback {

namespace {

/// What a window manager puts around a window, about: it is not known before that is shown.
QMargins frameOf(const QWidget &window)
{
    const int border = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return {border, title + border, border, border};
}

QRect movedInto(const QRect &room, const QRect &rect)
{
    const int x = std::max(room.left(), std::min(rect.x(), room.right() + 1 - rect.width()));
    const int y = std::max(room.top(), std::min(rect.y(), room.bottom() + 1 - rect.height()));
    return {QPoint(x, y), rect.size()};
}

} // namespace

void restorePlace(QWidget &window, const QByteArray &geometry)
{
    window.restoreGeometry(geometry);
    if (window.isMaximized() || window.isFullScreen()) {
        return; // which is wholly on a screen
    }
    const QRect wanted = window.geometry();
    const QScreen *const nearest = QGuiApplication::screenAt(wanted.center());
    const QScreen &screen = nearest == nullptr ? *window.screen() : *nearest;
    const QRect room = screen.availableGeometry().marginsRemoved(frameOf(window));
    const QSize size = wanted.size().boundedTo(room.size()).expandedTo(window.minimumSizeHint());
    window.setGeometry(movedInto(room, QRect(wanted.topLeft(), size)));
}

} // namespace Rowback
