// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/nosnapshot.h"

#include <QCoreApplication>

namespace Rowback {

Unexpected noSnapshot(const QString &path)
{
    return Unexpected{{.code = ErrorCode::Unreadable,
                       .message = QCoreApplication::translate("Rowback", "%1 is no snapshot.").arg(path),
                       .advice = QCoreApplication::translate(
                           "Rowback",
                           "A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py "
                           "file.")}};
}

Unexpected severalDumps(const QString &path, QStringList names, const QString &advice)
{
    constexpr qsizetype mostNamed = 5;
    if (names.size() > mostNamed) {
        names = names.mid(0, mostNamed) + QStringList{QStringLiteral("…")};
    }
    return Unexpected{{.code = ErrorCode::Unreadable,
                       .message = QCoreApplication::translate("Rowback", "%1 holds more than one dump: %2.")
                                      .arg(path, names.join(QLatin1String(", "))),
                       .advice = advice}};
}

} // namespace Rowback
