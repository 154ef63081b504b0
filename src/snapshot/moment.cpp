// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/moment.h"

#include <algorithm>
#include <cstring>

namespace Rowback {

namespace {

constexpr unsigned monthBits = 4;
constexpr unsigned dayBits = 5;
constexpr unsigned hourBits = 5;
constexpr unsigned minuteBits = 6;
constexpr unsigned secondBits = 6;
constexpr unsigned microsecondBits = 20;

bool isDay(std::int64_t year, std::int64_t month, std::int64_t day)
{
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
        return false;
    }
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= days[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

constexpr std::array<char, 200> pairs = [] { // "00" to "99"
    std::array<char, 200> digits{};
    for (std::size_t i = 0; i < 100; ++i) {
        digits[2 * i] = static_cast<char>('0' + i / 10);
        digits[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return digits;
}();

void put(char *&out, std::int64_t number) // of two digits
{
    std::memcpy(out, &pairs[2 * static_cast<std::size_t>(number)], 2);
    out += 2;
}

/// The lowest bits, which are taken off.
std::int64_t take(std::int64_t &packed, unsigned size)
{
    const std::int64_t part = packed & ((std::int64_t(1) << size) - 1);
    packed >>= size;
    return part;
}

} // namespace

/// One statement each: a loop over the seven costs twice the time.
std::optional<Moment> Moment::pack(const std::array<std::int64_t, 7> &parts)
{
    const auto [year, month, day, hour, minute, second, microsecond] = parts;
    const auto isUpTo
        = [](std::int64_t part, std::uint64_t highest) { return static_cast<std::uint64_t>(part) <= highest; };
    if (!isUpTo(year, 9999) || !isUpTo(month, 12) || !isUpTo(day, 31) || !isUpTo(hour, 23) || !isUpTo(minute, 59)
        || !isUpTo(second, 59) || !isUpTo(microsecond, 999'999)) {
        return std::nullopt;
    }
    std::int64_t packed = year << monthBits | month;
    packed = packed << dayBits | day;
    packed = packed << hourBits | hour;
    packed = packed << minuteBits | minute;
    packed = packed << secondBits | second;
    return Moment(packed << microsecondBits | microsecond);
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
    std::int64_t year = m_packed;
    const std::int64_t microsecond = take(year, microsecondBits);
    const std::int64_t second = take(year, secondBits);
    const std::int64_t minute = take(year, minuteBits);
    const std::int64_t hour = take(year, hourBits);
    const std::int64_t day = take(year, dayBits);
    const std::int64_t month = take(year, monthBits);
    char *const start = out;
    if (kind != ValueKind::Time) {
        put(out, year / 100);
        put(out, year % 100);
        *out++ = '-';
        put(out, month);
        *out++ = '-';
        put(out, day);
    }
    if (kind == ValueKind::DateTime) {
        *out++ = ' ';
    }
    if (kind != ValueKind::Date) {
        put(out, hour);
        *out++ = ':';
        put(out, minute);
        *out++ = ':';
        put(out, second);
        if (microsecond != 0) {
            *out++ = '.';
            put(out, microsecond / 10'000);
            put(out, microsecond / 100 % 100);
            put(out, microsecond % 100);
        }
    }
    return static_cast<std::size_t>(out - start);
}

} // namespace Rowback
