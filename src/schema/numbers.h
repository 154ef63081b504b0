// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace Rowback {

// Numbers as the digits that dumps and engines write, compared by value without losing any of them.

/// A cell's text; that of an integer is written to @p buffer.
std::string_view digits(Cell cell, char (&buffer)[24]);

bool sameNumber(Cell a, Cell b);

/// Of numbers that differ, or are equal as sameNumber() says; what is no number comes last, by its bytes.
std::strong_ordering numberOrder(Cell a, Cell b);

/// A number without leading and trailing zeros and without an exponent; nothing if it is no finite number.
std::optional<std::string> plainNumber(Cell cell);

} // namespace Rowback
