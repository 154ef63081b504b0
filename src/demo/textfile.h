// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <string_view>

namespace Rowback {

/// Writes a file anew; says which file could not be written, and the system's reason.
Result<void> writeTextFile(const QString &path, std::string_view text);

} // namespace Rowback
