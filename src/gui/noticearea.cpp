// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/noticearea.h"

#include "gui/messageline.h"
#include "gui/progressline.h"

#include <QEvent>

#include <algorithm>

namespace Rowback {

void NoticeArea::showEvent(QShowEvent *event)
{
    keepRoom();
    QWidget::showEvent(event);
}

void NoticeArea::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        keepRoom();
    }
}

void NoticeArea::keepRoom()
{
    int height = 0;
    if (const auto *const message = findChild<MessageLine *>()) {
        height = message->heightOfOneLine();
    }
    if (const auto *const progress = findChild<ProgressLine *>()) {
        height = std::max(height, progress->sizeHint().height());
    }
    setMinimumHeight(height);
}

} // namespace Rowback
