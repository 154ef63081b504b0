// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/decimaltext.h"

#include "snapshot/pythontext.h"

#include <charconv>

namespace Rowback {

namespace {

/// sign, digits, exponent: Python's own three parts.
struct Parts
{
    bool negative = false;
    std::string digits; ///< without leading zeros, at least "0"
    std::int64_t exponent = 0;
};

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\n\r\f\v";
    const std::size_t first = text.find_first_not_of(space);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// "e-07" and the like; nothing at all is exponent 0.
bool readExponent(std::string_view text, std::int64_t &exponent)
{
    if (text.empty()) {
        return true;
    }
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+') {
        text.remove_prefix(1);
        if (!text.empty() && text.front() == '-') {
            return false;
        }
    }
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    return error == std::errc{} && stop == text.data() + text.size() && exponent > -1'000'000 && exponent < 1'000'000;
}

std::optional<Parts> parse(std::string_view text)
{
    Parts parts;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        parts.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::int64_t fraction = 0;
    bool point = false;
    std::size_t i = 0;
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.' && !point) {
            point = true;
        } else if (isDigit(text[i])) {
            parts.digits += text[i];
            fraction += point ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    if (parts.digits.empty() || !readExponent(text.substr(i), parts.exponent)) {
        return std::nullopt;
    }
    parts.exponent -= fraction;
    parts.digits.erase(0, std::min(parts.digits.find_first_not_of('0'), parts.digits.size() - 1));
    return parts;
}

/// The scientific notation of the General Decimal Arithmetic specification, which Python's str() follows.
std::string write(const Parts &parts)
{
    const auto count = static_cast<std::int64_t>(parts.digits.size());
    const std::int64_t left = parts.exponent + count;
    const bool plain = parts.exponent <= 0 && left > -6;
    const std::int64_t point = plain ? left : 1;
    std::string text = parts.negative ? "-" : "";
    if (point <= 0) {
        text += "0." + std::string(static_cast<std::size_t>(-point), '0') + parts.digits;
    } else {
        text += parts.digits.substr(0, static_cast<std::size_t>(point));
        if (point < count) {
            text += '.' + parts.digits.substr(static_cast<std::size_t>(point));
        }
    }
    if (left != point) {
        text += (left - point > 0 ? "E+" : "E") + std::to_string(left - point);
    }
    return text;
}

} // namespace

bool isPlainDecimal(std::string_view text)
{
    std::size_t i = !text.empty() && text.front() == '-' ? 1 : 0;
    const std::size_t whole = i;
    while (i < text.size() && isDigit(text[i])) {
        ++i;
    }
    if (i == whole || (text[whole] == '0' && i > whole + 1)) {
        return false;
    }
    if (i == text.size()) {
        return true;
    }
    const std::size_t fraction = ++i;
    while (i < text.size() && isDigit(text[i])) {
        ++i;
    }
    return text[fraction - 1] == '.' && i == text.size() && i > fraction && i - fraction <= 6;
}

std::optional<std::string> decimalText(std::string_view text)
{
    text = trimmed(text);
    std::string digits(text);
    std::erase(digits, '_');
    const auto parts = parse(digits);
    return parts ? std::optional(write(*parts)) : std::nullopt;
}

} // namespace Rowback
