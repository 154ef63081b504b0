// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Rowback {

/// The table of pairs. Tab leads from an editor to the next cell of the same pair that can be edited, and Shift+Tab
/// back; beyond the last one, to the table. A tree by itself would go to the next line, which is a sentence about the
/// pair.
class RemapView : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace Rowback
