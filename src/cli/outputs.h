// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QStringList>

namespace Rowback {

/// Refuses to write over what is read or any SQLite database, into a folder that is read (a snapshot is to stay as it
/// is), and two files to one place. Empty names are passed over. @p databaseUrl: empty, or the database's address; a
/// wrong one is none of this function's business.
Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs, const QString &databaseUrl = {});

} // namespace Rowback
