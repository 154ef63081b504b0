// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace Rowback {

// Dates, times and datetimes as the texts that dumps and engines write. A date among datetimes is midnight of that day.

/// The same to the second, or with @p withFraction to the last digit.
bool sameMoment(std::string_view a, std::string_view b, bool withFraction);

/// By the second, as a dump knows it.
std::strong_ordering momentOrder(std::string_view a, std::string_view b);

/// A time or datetime with a space between its parts, without a fraction and without the zone of UTC.
std::string plainMoment(std::string_view text);

/// "2015-06-05", also of "2015-06-05 00:00:00"; nothing where there is a time of day.
std::optional<std::string_view> wholeDay(std::string_view text);

} // namespace Rowback
