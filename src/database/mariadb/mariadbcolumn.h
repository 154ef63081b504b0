// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

namespace Rowback {

/// A row of information_schema.COLUMNS, as far as it says what a column holds.
struct MariaDbColumnFacts
{
    QString dataType; ///< "bigint"
    QString columnType; ///< "bigint(20) unsigned"
    qint64 maximumLength = -1; ///< characters
    int precision = -1;
    int scale = -1;
    int secondDigits = 0;
    QString characterSet;
    QString collation;
};

/// Fills type, typeName, maxLength, precision, scale, range, padded, highestCharacter, timeFraction and equality.
void applyMariaDbType(Column &column, const MariaDbColumnFacts &facts);

} // namespace Rowback
