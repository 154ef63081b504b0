// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/pathedit.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace Rowback {

QString draggedPath(const QMimeData &dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

void PathEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedPath(*event->mimeData()).isEmpty()) {
        QLineEdit::dragEnterEvent(event);
    } else {
        event->acceptProposedAction();
    }
}

void PathEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (draggedPath(*event->mimeData()).isEmpty()) {
        QLineEdit::dragMoveEvent(event);
    } else {
        event->acceptProposedAction();
    }
}

void PathEdit::dropEvent(QDropEvent *event)
{
    const QString path = draggedPath(*event->mimeData());
    if (path.isEmpty()) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    setText(QDir::toNativeSeparators(path));
    Q_EMIT textEdited(text());
    Q_EMIT returnPressed();
    Q_EMIT editingFinished();
}

} // namespace Rowback
