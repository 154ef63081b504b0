// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Rowback {

/// Tells people who do not see the window what changed in it by itself.
class Announcer : public QObject
{
    Q_OBJECT

public:
    static Announcer &ofApplication();
    /// Has assistive programs say the text of @p widget now.
    void announce(QWidget &widget, const QString &text);

Q_SIGNALS:
    void announced(const QString &text);
};

} // namespace Rowback
