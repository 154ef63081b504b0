// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace Rowback {

/// What Python's str(Decimal(text)) gives: "007.50" -> "7.50", "1e-07" -> "1E-7". Empty: not a number.
std::optional<std::string> decimalText(std::string_view text);

/// Whether decimalText() would give @p text itself, as it does for nearly all; cheap.
bool isPlainDecimal(std::string_view text);

} // namespace Rowback
