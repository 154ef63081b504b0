// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/remapview.h"

namespace Rowback {

QModelIndex RemapView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious) {
        return QTreeView::moveCursor(action, modifiers);
    }
    const int step = action == MoveNext ? 1 : -1;
    QModelIndex cell = currentIndex();
    do {
        cell = cell.siblingAtColumn(cell.column() + step);
    } while (cell.isValid() && !cell.flags().testFlag(Qt::ItemIsEditable));
    return cell;
}

} // namespace Rowback
