// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"

namespace Rowback {

/// A connection for a program that cannot ask: @p password goes before what the environment knows. Relative paths in
/// @p address begin at the current folder.
Result<std::unique_ptr<Database>> openDatabase(const QString &address, const std::optional<QString> &password,
                                               const OpenOptions &options = {});

} // namespace Rowback
