// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/announcer.h"

#include <QAccessible>

namespace Rowback {

Announcer &Announcer::ofApplication()
{
    static Announcer announcer;
    return announcer;
}

void Announcer::announce(QWidget &widget, const QString &text)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(text);
}

} // namespace Rowback
