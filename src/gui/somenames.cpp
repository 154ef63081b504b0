// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/somenames.h"

#include <QCoreApplication>

namespace Rowback {

QString someNames(const QStringList &names)
{
    constexpr qsizetype most = 5;
    const QString shown = names.mid(0, most).join(QCoreApplication::translate("Rowback", ", ", "between names"));
    return names.size() <= most
        ? shown
        : QCoreApplication::translate("Rowback", "%1 and %Ln more", "names", static_cast<int>(names.size() - most))
              .arg(shown);
}

} // namespace Rowback
