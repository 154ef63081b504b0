// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/sqldatabase.h"

namespace Rowback {

/// Never creates a file, nor leaves one behind.
Result<OpenedDatabase> openSqlite(const DatabaseUrl &url, const OpenOptions &options);

} // namespace Rowback
