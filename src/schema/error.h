// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

/// What kind of end a failed operation came to; the command line turns it into its exit code
/// (design section 7).
enum class ErrorCode : quint8 {
    Usage, ///< the caller asked for something that cannot be: a wrong name, a wrong option (exit 2)
    NotFound, ///< a file, table or row that was named does not exist (exit 2)
    Unreadable, ///< input that cannot be read or understood (exit 2)
    Connection, ///< the database cannot be reached, or let nobody in (exit 3)
    Refused, ///< a hazard, a stale plan, the wrong database (exit 3)
    Failed, ///< the engine refused a statement; everything was rolled back (exit 4)
    Cancelled, ///< somebody asked to stop; everything was rolled back (exit 5)
};

/// What a database engine objected to, for callers that decide by it (retry, explain, ask for a password).
enum class Refusal : quint8 {
    None, ///< not an engine's objection, or none of the following
    Unique,
    ForeignKey,
    NotNull,
    Check,
    TooLong, ///< a text or bytes do not fit
    BadValue, ///< out of range, or not of the column's type
    Locked, ///< somebody else held a lock for longer than we wait
    Serialization, ///< somebody else changed the same rows, or a deadlock
    NoRoom, ///< the disk of the database is full
    Damaged, ///< the files of the database, or their disk
    ConnectionLost,
    AccessDenied, ///< of the login, or of a statement
    Unprotected, ///< the server has no encryption, which was asked for
};

/// One sentence on what went wrong, where, and one on what to do about it. Never holds a password.
struct Error
{
    ErrorCode code = ErrorCode::Failed;
    QString message = {}; ///< a whole sentence
    QString where = {}; ///< "file:line:column" or "table.key"; may be empty
    QString advice = {}; ///< what to do next; may be empty
    QString detail = {}; ///< the engine's own words; may be empty
    Refusal refusal = Refusal::None;

    /// All parts that are there, as one paragraph for a person.
    QString text() const;
};

} // namespace Rowback
