// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/error.h"

#include <CLI/CLI.hpp>

namespace Rowback {

/// What is wrong with a command line that CLI11 refused. It asks for missing words before it looks at unknown ones;
/// a person who mistyped wants to hear of these first, and what was probably meant.
Error usageError(const CLI::App &app, const CLI::ParseError &problem);

} // namespace Rowback
