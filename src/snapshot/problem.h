// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

/// Something that a snapshot's reader noticed. Reading goes on after it.
struct Problem
{
    enum class Severity : quint8 {
        Notice, ///< worth knowing: a row switched off by hand
        Warning, ///< the rows that were read are right, but some may be missing or twice: counts differ, an orphan file
        Error, ///< rows of this table were lost or could not be understood
    };
    Severity severity = Severity::Error;
    QString table; ///< empty: concerns the whole snapshot
    QString where; ///< "file:line[:column]", "file", or empty
    QString message; ///< a whole sentence
    bool ofKey = false; ///< it repeats; untrue if a database says that the key is another, see Snapshot::adopt()

    bool operator==(const Problem &) const = default;
};

} // namespace Rowback
