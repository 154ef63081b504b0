// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/error.h"
#include "schema/result.h"
#include "schema/say.h"

#include <QCoreApplication>

namespace Rowback::Sql {

/// What the person can do about a refusal.
QString adviceFor(Refusal refusal);

/// An engine's objection: the code and the advice follow from the refusal.
Error refused(Refusal refusal, const QString &detail,
              const QString &message = say(QT_TRANSLATE_NOOP("Rowback", "The database refused a statement.")));

/// The statement was interrupted, because somebody asked for it.
Error cancelled();

/// @p error, as it came from the session, with what was tried, and where: a table, or "table.key".
Unexpected about(const Error &error, const QString &message, const QString &where);

} // namespace Rowback::Sql
