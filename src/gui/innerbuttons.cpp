// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/innerbuttons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QTabBar>
#include <QToolBar>

namespace Rowback {

bool isInner(const QAbstractButton &button)
{
    const QWidget *const parent = button.parentWidget();
    return button.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QToolBar *>(parent) || qobject_cast<const QTabBar *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent);
}

} // namespace Rowback
