// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/error.h"

namespace Rowback {

QString Error::text() const
{
    QString result = where.isEmpty() ? message : where + QLatin1String(": ") + message;
    if (!detail.isEmpty() && !message.contains(detail)) {
        result += QLatin1String(" (") + detail + QLatin1Char(')');
    }
    if (!advice.isEmpty()) {
        result += QLatin1Char(' ') + advice;
    }
    return result;
}

} // namespace Rowback
