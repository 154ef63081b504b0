// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace Rowback {

/// A date, a time, or both, checked to be one, in 60 bits.
class Moment
{
public:
    Moment() = default;
    explicit Moment(std::int64_t packed)
        : m_packed(packed)
    { }
    /// year, month, day, as Python's date(); empty if it would refuse.
    static std::optional<Moment> date(std::span<const std::int64_t> arguments);
    /// hour, minute, second, microsecond; none to four of them.
    static std::optional<Moment> time(std::span<const std::int64_t> arguments);
    /// Three to seven.
    static std::optional<Moment> dateTime(std::span<const std::int64_t> arguments);
    /// 20110523, as i2d() of the oldest dumps.
    static std::optional<Moment> fromInteger(std::int64_t date);

    std::int64_t packed() const { return m_packed; }
    /// The most that write() writes.
    static constexpr std::size_t capacity = 32;
    /// Writes the form that schema/value.h has for @p kind (Date, Time or DateTime); answers its length.
    std::size_t write(char *out, ValueKind kind) const;

private:
    static std::optional<Moment> pack(const std::array<std::int64_t, 7> &parts);
    std::int64_t m_packed = 0;
};

} // namespace Rowback
