// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Rowback {

/// A warning of Lino's loader: "- MODEL MESSAGE (2 object(s) with primary key 14, 15)".
struct LoaderWarning
{
    QString problem; ///< "- MODEL MESSAGE"
    int objects = 0;
    QString keys; ///< "14, 15"

    static std::optional<LoaderWarning> parse(const QString &line);
    QString line() const;
};

/// Joins warnings of the same model and message as the loader does, keys in order; other lines stay as they are.
QStringList mergedLoaderLines(const QStringList &lines);

/// The line as a loader under Python 2 wrote it: texts in lists, the key 'id' of a dict and labels in parentheses get
/// their u. Letters beyond ASCII stay readable instead of becoming escapes.
QString asPython2(const QString &line);

} // namespace Rowback
