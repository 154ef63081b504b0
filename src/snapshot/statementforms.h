// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/scriptlines.h"

#include <string>
#include <vector>

namespace Rowback {

/// The statements of @p lines, each in one form whatever its layout: its tokens with a blank between them, without
/// brackets that only group and commas that nothing follows; of `if x:`, all in one. Formatters change no more.
std::vector<std::string> statementForms(const std::vector<ScriptLine> &lines);

} // namespace Rowback
