// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/sourcetext.h"

#include <utility>

namespace Rowback {

/// From the beginning of the first line to the end of the last one of the statement whose row's arguments begin at
/// @p arguments, behind the opening bracket.
std::pair<const char *, const char *> statementLines(const SourceText &source, const char *arguments);

} // namespace Rowback
