// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/sqldatabase.h"

namespace Rowback {

Result<OpenedDatabase> openPostgres(const DatabaseUrl &url, const Credentials &credentials, const OpenOptions &options);

} // namespace Rowback
