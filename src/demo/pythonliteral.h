// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <string>

namespace Rowback::PythonLiteral {

/// Appends what Python 2 on SQLite wrote of a value in June 2015: u'M\xfcller', True, date(2015,6,5), '35.00' for a
/// decimal, pcsw_Client for a content type. Text that is not UTF-8 gets replacement characters.
void append(std::string &out, const Value &value);
/// u'...' as repr() of a unicode object has it.
void appendText(std::string &out, std::string_view utf8);

} // namespace Rowback::PythonLiteral
