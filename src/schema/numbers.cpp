// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/numbers.h"

#include <charconv>
#include <cmath>
#include <iterator>

namespace Rowback {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A plain decimal number in parts; only digits, one sign and one point are accepted.
struct PlainDecimal
{
    bool negative = false;
    std::string_view whole; ///< without leading zeros
    std::string_view fraction; ///< without trailing zeros

    bool isZero() const { return whole.empty() && fraction.empty(); }
};

std::optional<PlainDecimal> parsePlain(std::string_view text)
{
    PlainDecimal result;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        result.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    result.whole = text.substr(0, point);
    result.fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (result.whole.empty() && result.fraction.empty()) {
        return std::nullopt;
    }
    for (const std::string_view part : {result.whole, result.fraction}) {
        for (const char c : part) {
            if (!isDigit(c)) {
                return std::nullopt;
            }
        }
    }
    while (!result.whole.empty() && result.whole.front() == '0') {
        result.whole.remove_prefix(1);
    }
    while (!result.fraction.empty() && result.fraction.back() == '0') {
        result.fraction.remove_suffix(1);
    }
    if (result.isZero()) {
        result.negative = false;
    }
    return result;
}

/// What is no plain decimal: 1e-7, inf. A NaN is no number, for it has no place among them.
std::optional<double> asReal(std::string_view text)
{
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    double value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error != std::errc{} || stop != end || std::isnan(value) ? std::nullopt : std::optional(value);
}

std::string textOf(const PlainDecimal &plain)
{
    std::string text = plain.negative ? "-" : "";
    text += plain.whole.empty() ? "0" : plain.whole;
    if (!plain.fraction.empty()) {
        text += '.';
        text += plain.fraction;
    }
    return text;
}

} // namespace

std::string_view digits(Cell cell, char (&buffer)[24])
{
    if (!cell.holdsInteger()) {
        return cell.text();
    }
    const auto [end, error] = std::to_chars(std::begin(buffer), std::end(buffer), cell.integer());
    return error == std::errc{} ? std::string_view(buffer, static_cast<std::size_t>(end - buffer)) : std::string_view{};
}

bool sameNumber(Cell a, Cell b)
{
    char bufferA[24];
    char bufferB[24];
    const std::string_view textA = digits(a, bufferA);
    const std::string_view textB = digits(b, bufferB);
    const auto plainA = parsePlain(textA);
    const auto plainB = parsePlain(textB);
    if (plainA && plainB) {
        return plainA->negative == plainB->negative && plainA->whole == plainB->whole
            && plainA->fraction == plainB->fraction;
    }
    if (textA == textB) {
        return true;
    }
    const auto realA = asReal(textA);
    const auto realB = asReal(textB);
    return realA && realB && *realA == *realB;
}

std::strong_ordering numberOrder(Cell a, Cell b)
{
    char bufferA[24];
    char bufferB[24];
    const std::string_view textA = digits(a, bufferA);
    const std::string_view textB = digits(b, bufferB);
    const auto left = parsePlain(textA);
    const auto right = parsePlain(textB);
    if (!left || !right) {
        const auto realA = asReal(textA);
        const auto realB = asReal(textB);
        if (realA && realB) {
            return *realA < *realB ? std::strong_ordering::less
                : *realA > *realB  ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
        }
        return realA.has_value() != realB.has_value() ? realB.has_value() <=> realA.has_value()
                                                      : textA.compare(textB) <=> 0;
    }
    if (left->negative != right->negative) {
        return right->negative <=> left->negative;
    }
    const auto size = left->whole.size() <=> right->whole.size();
    const auto whole = left->whole.compare(right->whole) <=> 0;
    const auto magnitude = size != 0 ? size : whole != 0 ? whole : left->fraction.compare(right->fraction) <=> 0;
    return left->negative ? 0 <=> magnitude : magnitude;
}

std::optional<std::string> plainNumber(Cell cell)
{
    char buffer[24];
    const std::string_view text = digits(cell, buffer);
    if (const auto plain = parsePlain(text)) {
        return textOf(*plain);
    }
    const auto real = asReal(text);
    char fixed[400];
    if (!real || !std::isfinite(*real)) {
        return std::nullopt;
    }
    const auto [end, error] = std::to_chars(std::begin(fixed), std::end(fixed), *real, std::chars_format::fixed);
    const auto plain = parsePlain({fixed, static_cast<std::size_t>(end - fixed)});
    return error == std::errc{} && plain ? std::optional(textOf(*plain)) : std::nullopt;
}

} // namespace Rowback
