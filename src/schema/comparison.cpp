// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/comparison.h"

#include <charconv>
#include <cstdlib>
#include <optional>

namespace Rowback {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<std::int64_t> asInteger(Cell cell)
{
    if (cell.isNull()) {
        return std::nullopt;
    }
    if (cell.holdsInteger()) {
        return cell.integer();
    }
    const std::string_view text = cell.text();
    std::int64_t value = 0;
    const char *const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    return error == std::errc{} && stop == end && !text.empty() ? std::optional(value) : std::nullopt;
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

/// Renders an integer payload into @p buffer so that it can be compared with digits.
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
    char *endA = nullptr;
    char *endB = nullptr;
    const std::string copyA(textA);
    const std::string copyB(textB);
    const double valueA = std::strtod(copyA.c_str(), &endA);
    const double valueB = std::strtod(copyB.c_str(), &endB);
    return !copyA.empty() && !copyB.empty() && *endA == '\0' && *endB == '\0' && valueA == valueB;
}

std::optional<bool> asBoolean(Cell cell)
{
    if (cell.holdsInteger() && !cell.isNull()) {
        return cell.integer() == 0 || cell.integer() == 1 ? std::optional(cell.integer() == 1) : std::nullopt;
    }
    const std::string_view text = cell.text();
    if (text == "1" || text == "t" || text == "true" || text == "True") {
        return true;
    }
    if (text == "0" || text == "f" || text == "false" || text == "False") {
        return false;
    }
    return std::nullopt;
}

/// A datetime or time split at its fraction: "2015-06-05 08:00:00", "123", "+02".
struct Moment
{
    std::string_view seconds;
    std::string_view fraction; ///< without trailing zeros
    std::string_view zone; ///< empty for UTC, too
};

Moment parseMoment(std::string_view text)
{
    Moment result;
    const std::size_t time = text.size() > 10 && (text[10] == ' ' || text[10] == 'T') ? 10 : 0;
    std::size_t end = text.find_first_of(".+Z", time);
    const std::size_t minus = time > 0 ? text.find('-', time) : std::string_view::npos;
    end = std::min({end, minus, text.size()});
    result.seconds = text.substr(0, end);
    text.remove_prefix(end);
    if (!text.empty() && text.front() == '.') {
        const std::size_t stop = std::min(text.find_first_of("+-Z"), text.size());
        result.fraction = text.substr(1, stop - 1);
        text.remove_prefix(stop);
    }
    while (!result.fraction.empty() && result.fraction.back() == '0') {
        result.fraction.remove_suffix(1);
    }
    if (text != "Z" && text.find_first_not_of("+-0:") != std::string_view::npos) {
        result.zone = text;
    }
    return result;
}

bool sameMoment(Cell a, Cell b, bool withFraction)
{
    const Moment left = parseMoment(a.text());
    const Moment right = parseMoment(b.text());
    // a dump names no zone: it was read in the zone that its datetimes are in
    const bool sameZone = left.zone == right.zone || (!withFraction && left.zone.empty());
    if (left.seconds.size() != right.seconds.size() || (withFraction && left.fraction != right.fraction) || !sameZone) {
        return false;
    }
    for (std::size_t i = 0; i < left.seconds.size(); ++i) {
        const char l = left.seconds[i] == 'T' ? ' ' : left.seconds[i];
        const char r = right.seconds[i] == 'T' ? ' ' : right.seconds[i];
        if (l != r) {
            return false;
        }
    }
    return true;
}

bool sameText(Cell a, Cell b)
{
    char bufferA[24];
    char bufferB[24];
    return digits(a, bufferA) == digits(b, bufferB);
}

/// Of numbers that differ, or are equal as sameNumber() says; what is no number comes last, by its bytes.
std::strong_ordering numberOrder(Cell a, Cell b)
{
    char bufferA[24];
    char bufferB[24];
    const std::string_view textA = digits(a, bufferA);
    const std::string_view textB = digits(b, bufferB);
    const auto left = parsePlain(textA);
    const auto right = parsePlain(textB);
    if (!left || !right) {
        return left.has_value() != right.has_value() ? right.has_value() <=> left.has_value()
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

/// By the second, as a dump knows it.
std::strong_ordering momentOrder(Cell a, Cell b)
{
    const std::string_view left = parseMoment(a.text()).seconds;
    const std::string_view right = parseMoment(b.text()).seconds;
    constexpr std::size_t date = 10;
    const auto day = left.substr(0, date).compare(right.substr(0, date)) <=> 0;
    if (day != 0 || left.size() <= date || right.size() <= date) {
        return day != 0 ? day : left.size() <=> right.size();
    }
    return left.substr(date + 1).compare(right.substr(date + 1)) <=> 0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char l, char r) { return lower(l) == lower(r); });
}

bool sameUuid(std::string_view a, std::string_view b)
{
    const auto next = [](std::string_view text, std::size_t &at) {
        while (at < text.size() && text[at] == '-') {
            ++at;
        }
        return at < text.size() ? lower(text[at++]) : '\0';
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (true) {
        const char l = next(a, i);
        const char r = next(b, j);
        if (l != r) {
            return false;
        }
        if (l == '\0') {
            return true;
        }
    }
}

bool sameTyped(const Column &column, Cell a, Cell b, bool withFraction)
{
    if (a.kind() == ValueKind::ContentType || b.kind() == ValueKind::ContentType) {
        return a.kind() == b.kind() && sameIgnoringCase(a.text(), b.text());
    }
    switch (column.type) {
    case ColumnType::Integer:
    case ColumnType::Decimal:
    case ColumnType::Real:
        return sameNumber(a, b);
    case ColumnType::Boolean: {
        const auto left = asBoolean(a);
        const auto right = asBoolean(b);
        return left && right ? left == right : sameText(a, b);
    }
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
    case ColumnType::Time:
        return a.holdsInteger() || b.holdsInteger() ? sameText(a, b) : sameMoment(a, b, withFraction);
    case ColumnType::Uuid:
        return sameUuid(a.text(), b.text());
    default:
        return sameText(a, b);
    }
}

bool isEmptyText(Cell cell)
{
    return !cell.holdsInteger() && cell.text().empty();
}

bool isEmptyDuration(Cell cell)
{
    return cell.isNull() || isEmptyText(cell) || cell.text() == "0:00";
}

/// The dump writes a babel NULL as the text 'None' (dump-format.md section 1.2).
bool isDumpedNull(Cell snapshot)
{
    return snapshot.kind() == ValueKind::Text && snapshot.text() == "None";
}

bool isTextual(const Column &column)
{
    return column.type == ColumnType::Text || column.type == ColumnType::Unknown;
}

} // namespace

bool sameAsDump(const Column &column, Cell snapshot, Cell live, ComparisonHints hints)
{
    if (hints.duration && isEmptyDuration(snapshot) && isEmptyDuration(live)) {
        return true;
    }
    if (snapshot.isNull() || live.isNull()) {
        if (snapshot.isNull() && live.isNull()) {
            return true;
        }
        const Cell other = snapshot.isNull() ? live : snapshot;
        return isTextual(column) && (isEmptyText(other) || (live.isNull() && isDumpedNull(snapshot)));
    }
    return sameTyped(column, snapshot, live, false);
}

bool sameExactly(const Column &column, Cell a, Cell b)
{
    if (a.isNull() || b.isNull()) {
        return a.isNull() && b.isNull();
    }
    return sameTyped(column, a, b, true);
}

bool isNumeric(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Decimal || type == ColumnType::Real;
}

std::strong_ordering keyOrder(const Column &column, Cell a, Cell b)
{
    if (a.isNull() || b.isNull()) {
        return !a.isNull() <=> !b.isNull();
    }
    if (a.holdsInteger() && b.holdsInteger() && column.type != ColumnType::Text) {
        return a.integer() <=> b.integer();
    }
    if (isNumeric(column.type)) {
        return numberOrder(a, b);
    }
    const bool moments = column.type == ColumnType::DateTime || column.type == ColumnType::Timestamp;
    if (moments && !a.holdsInteger() && !b.holdsInteger()) {
        return momentOrder(a, b);
    }
    char bufferA[24];
    char bufferB[24];
    const int order = digits(a, bufferA).compare(digits(b, bufferB));
    return order <=> 0;
}

Value canonical(const Column &column, Cell cell)
{
    if (cell.isNull()) {
        return {};
    }
    switch (column.type) {
    case ColumnType::Integer:
        if (const auto integer = asInteger(cell)) {
            return Value::integer(*integer);
        }
        break;
    case ColumnType::Boolean:
        if (const auto boolean = asBoolean(cell)) {
            return Value::boolean(*boolean);
        }
        break;
    case ColumnType::Decimal:
    case ColumnType::Real: {
        char buffer[24];
        if (const auto plain = parsePlain(digits(cell, buffer))) {
            std::string text = plain->negative ? "-" : "";
            text += plain->whole.empty() ? "0" : plain->whole;
            if (!plain->fraction.empty()) {
                text += '.';
                text += plain->fraction;
            }
            return Value::of(ValueKind::Decimal, text);
        }
        break;
    }
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
    case ColumnType::Time:
        if (!cell.holdsInteger()) {
            const Moment moment = parseMoment(cell.text());
            std::string text(moment.seconds);
            if (text.size() > 10 && text[10] == 'T') {
                text[10] = ' ';
            }
            text += moment.zone;
            return Value::of(column.type == ColumnType::Time ? ValueKind::Time : ValueKind::DateTime, text);
        }
        break;
    default:
        break;
    }
    if (cell.kind() == ValueKind::ContentType) {
        std::string label(cell.text());
        for (char &c : label) {
            c = lower(c);
        }
        return Value::of(ValueKind::ContentType, label);
    }
    if (isTextual(column) && cell.holdsInteger() && column.type == ColumnType::Text) {
        char buffer[24];
        return Value::text(digits(cell, buffer));
    }
    return Value(cell);
}

} // namespace Rowback
