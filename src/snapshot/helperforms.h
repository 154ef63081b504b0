// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/scriptlines.h"

namespace Rowback {

// The functions that every dump defines for itself are not executed but known: here is in which forms Lino has written
// them (dump-format.md section 1). In any other form they mean something that nobody knows.

/// "return datetime(*args)", in UTC or the site's zone: what dt() is.
bool isDatetimeOfItsArguments(const ScriptLine &statement);
/// Whether new_content_type_id() or execfile() with this @p body, remarks aside, does what its name says; true for all
/// other names.
bool isHelperAsWritten(std::string_view name, const std::vector<ScriptLine> &body);
/// A comment, or a text that stands for itself.
bool isRemark(const ScriptLine &line);

} // namespace Rowback
