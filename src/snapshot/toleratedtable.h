// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QString>

namespace Rowback {

/// The table that a line of `dump2py --tolerate` names: "The data of table T has not been dumpedbecause an error ...".
/// Empty: it names none.
inline QString toleratedTable(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^The data of table (\S+) has not been dumped)"));
    return pattern.match(message).captured(1);
}

} // namespace Rowback
