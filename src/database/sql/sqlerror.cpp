// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/sqlerror.h"

#include "schema/say.h"

namespace Rowback::Sql {

QString adviceFor(Refusal refusal)
{
    switch (refusal) {
    case Refusal::Locked:
        return say(
            QT_TRANSLATE_NOOP("Rowback", "Somebody else is writing there; wait until they are done, and try again."));
    case Refusal::Serialization:
        return say(QT_TRANSLATE_NOOP(
            "Rowback", "Somebody else changed the same rows at this moment. Nothing was changed here; try again."));
    case Refusal::ConnectionLost:
        return say(QT_TRANSLATE_NOOP("Rowback", "Check that the server runs and can be reached, and try again."));
    case Refusal::NoRoom:
        return say(QT_TRANSLATE_NOOP("Rowback", "Make room where the database lies, and try again."));
    case Refusal::Damaged:
        return say(QT_TRANSLATE_NOOP("Rowback",
                                     "The files of the database, or their disk, are damaged. Keep a copy of them as "
                                     "they are and have them repaired, or use a copy of the database that is whole."));
    case Refusal::AccessDenied:
        return say(
            QT_TRANSLATE_NOOP("Rowback", "Ask the database's administrator for the right, or use another user."));
    default:
        return {};
    }
}

Error refused(Refusal refusal, const QString &detail, const QString &message)
{
    Error error{.code = ErrorCode::Failed,
                .message = message,
                .advice = adviceFor(refusal),
                .detail = detail,
                .refusal = refusal};
    if (refusal == Refusal::ConnectionLost) {
        error.code = ErrorCode::Connection;
        error.message = say(QT_TRANSLATE_NOOP("Rowback", "The connection to the database was lost."));
    } else if (refusal == Refusal::AccessDenied) {
        error.code = ErrorCode::Refused;
    }
    return error;
}

Error cancelled()
{
    return {.code = ErrorCode::Cancelled,
            .message = say(QT_TRANSLATE_NOOP("Rowback", "Cancelled; nothing was changed."))};
}

Unexpected about(const Error &error, const QString &message, const QString &where)
{
    Error result = error;
    if (result.code == ErrorCode::Failed || result.code == ErrorCode::Refused) {
        result.message = message;
    }
    if (result.where.isEmpty() && result.code != ErrorCode::Cancelled) {
        result.where = where;
    }
    return Unexpected{std::move(result)};
}

} // namespace Rowback::Sql
