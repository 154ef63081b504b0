// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/literal.h"

#include <span>

namespace Rowback {

/// Reads arguments as long as they have the forms in which dumps are written: None, True, False, integers, one-line
/// texts, date(…) and dt(…), each with its comma or closing bracket right behind it. What a LiteralReader would read
/// there, and quicker: nearly all that a dump holds is read here.
///
/// Answers how many it read, at most arguments.size(), and moves @p p behind the comma of the last one, or to the
/// closing bracket. Whatever else stands there, it leaves to the caller. Nothing behind @p end is looked at.
std::size_t readPlainArguments(const char *&p, const char *end, std::span<Literal> arguments);

} // namespace Rowback
