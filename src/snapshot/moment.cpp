// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/moment.h"

#include <algorithm>

namespace Rowback {

namespace {

// year, month, day, hour, minute, second, microsecond
constexpr std::array<unsigned, 7> bits{14, 4, 5, 5, 6, 6, 20};
constexpr std::array<std::int64_t, 7> highest{9999, 12, 31, 23, 59, 59, 999'999};

bool isDay(std::int64_t year, std::int64_t month, std::int64_t day)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
        return false;
    }
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

void put(char *&out, std::int64_t number, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    out += digits;
}

} // namespace

std::optional<Moment> Moment::pack(const std::array<std::int64_t, 7> &parts)
{
    std::int64_t packed = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] < 0 || parts[i] > highest[i]) {
            return std::nullopt;
        }
        packed = (packed << bits[i]) | parts[i];
    }
    return Moment(packed);
}

std::optional<Moment> Moment::date(std::span<const std::int64_t> arguments)
{
    return arguments.size() == 3 ? dateTime(arguments) : std::nullopt;
}

std::optional<Moment> Moment::time(std::span<const std::int64_t> arguments)
{
    std::array<std::int64_t, 7> parts{};
    if (arguments.size() > 4) {
        return std::nullopt;
    }
    std::copy(arguments.begin(), arguments.end(), parts.begin() + 3);
    return pack(parts);
}

std::optional<Moment> Moment::dateTime(std::span<const std::int64_t> arguments)
{
    std::array<std::int64_t, 7> parts{};
    if (arguments.size() < 3 || arguments.size() > 7 || !isDay(arguments[0], arguments[1], arguments[2])) {
        return std::nullopt;
    }
    std::copy(arguments.begin(), arguments.end(), parts.begin());
    return pack(parts);
}

std::optional<Moment> Moment::fromInteger(std::int64_t date)
{
    const std::array<std::int64_t, 3> parts{date / 10000, date / 100 % 100, date % 100};
    return Moment::date(parts);
}

std::size_t Moment::write(char *out, ValueKind kind) const
{
    std::array<std::int64_t, 7> parts{};
    std::int64_t rest = m_packed;
    for (std::size_t i = parts.size(); i-- > 0;) {
        parts[i] = rest & ((std::int64_t(1) << bits[i]) - 1);
        rest >>= bits[i];
    }
    char *const start = out;
    if (kind != ValueKind::Time) {
        put(out, parts[0], 4);
        *out++ = '-';
        put(out, parts[1], 2);
        *out++ = '-';
        put(out, parts[2], 2);
    }
    if (kind == ValueKind::DateTime) {
        *out++ = ' ';
    }
    if (kind != ValueKind::Date) {
        put(out, parts[3], 2);
        *out++ = ':';
        put(out, parts[4], 2);
        *out++ = ':';
        put(out, parts[5], 2);
        if (parts[6] != 0) {
            *out++ = '.';
            put(out, parts[6], 6);
        }
    }
    return static_cast<std::size_t>(out - start);
}

} // namespace Rowback
