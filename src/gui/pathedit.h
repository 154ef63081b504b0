// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QMimeData;

namespace Rowback {

/// The one file or folder that is dragged there; empty: it is something else.
QString draggedPath(const QMimeData &dragged);

/// A field for a path. A file or folder that is dropped there takes the place of what was typed, and counts as typed
/// and confirmed with Return; dropped text goes where it was dropped, as in any field.
class PathEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace Rowback
