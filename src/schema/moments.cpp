// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/moments.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t dayLength = 10;
constexpr std::string_view midnight = "00:00:00";

/// "2015-06-05 08:00:00.123+02" as "2015-06-05", "08:00:00", "123", "+02". A time, or what is none, is split at the
/// same place, and has no separator there.
struct MomentParts
{
    std::string_view day;
    std::string_view clock;
    std::string_view fraction; ///< without trailing zeros
    std::string_view zone; ///< empty for UTC, too
    bool hasZone = false;
    bool hasSeparator = false;
};

bool isDay(std::string_view text)
{
    constexpr std::string_view pattern = "0000-00-00";
    return text.size() == pattern.size() && std::equal(text.begin(), text.end(), pattern.begin(), [](char c, char p) {
               return p == '-' ? c == '-' : c >= '0' && c <= '9';
           });
}

void splitDay(MomentParts &parts, std::string_view seconds)
{
    parts.day = seconds.substr(0, dayLength);
    parts.clock = seconds.substr(parts.day.size() + (parts.hasSeparator ? 1 : 0));
    if (isDay(seconds)) {
        parts.clock = midnight;
        parts.hasSeparator = true;
    }
}

MomentParts split(std::string_view text)
{
    MomentParts result;
    result.hasSeparator = text.size() > dayLength && (text[dayLength] == ' ' || text[dayLength] == 'T');
    const std::size_t time = result.hasSeparator ? dayLength : 0;
    std::size_t end = text.find_first_of(".+Z", time);
    const std::size_t minus = time > 0 ? text.find('-', time) : std::string_view::npos;
    end = std::min({end, minus, text.size()});
    splitDay(result, text.substr(0, end));
    text.remove_prefix(end);
    if (!text.empty() && text.front() == '.') {
        const std::size_t stop = std::min(text.find_first_of("+-Z"), text.size());
        result.fraction = text.substr(1, stop - 1);
        text.remove_prefix(stop);
    }
    while (!result.fraction.empty() && result.fraction.back() == '0') {
        result.fraction.remove_suffix(1);
    }
    result.hasZone = !text.empty();
    if (text != "Z" && text.find_first_not_of("+-0:") != std::string_view::npos) {
        result.zone = text;
    }
    return result;
}

} // namespace

bool sameMoment(std::string_view a, std::string_view b, bool withFraction)
{
    const MomentParts left = split(a);
    const MomentParts right = split(b);
    // A dump names no zone: its datetimes are read and written in the session's, which the server names.
    const bool sameZone = left.zone == right.zone || !left.hasZone || !right.hasZone;
    return left.day == right.day && left.clock == right.clock && (!withFraction || left.fraction == right.fraction)
        && sameZone;
}

std::strong_ordering momentOrder(std::string_view a, std::string_view b)
{
    const MomentParts left = split(a);
    const MomentParts right = split(b);
    const auto day = left.day.compare(right.day) <=> 0;
    return day != 0 ? day : left.clock.compare(right.clock) <=> 0;
}

std::string plainMoment(std::string_view text)
{
    const MomentParts parts = split(text);
    std::string result(parts.day);
    result += parts.hasSeparator ? " " : "";
    result += parts.clock;
    return result += parts.zone;
}

std::optional<std::string_view> wholeDay(std::string_view text)
{
    const MomentParts parts = split(text);
    const bool isWhole = isDay(parts.day) && parts.clock == midnight && parts.fraction.empty();
    return isWhole ? std::optional(parts.day) : std::nullopt;
}

} // namespace Rowback
