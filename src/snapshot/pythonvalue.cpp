// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/pythonvalue.h"

#include "schema/json.h"
#include "schema/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>

namespace Rowback {

namespace {

using Shape = PythonValue::Shape;

bool isNumber(const PythonValue &value)
{
    const ValueKind kind = value.scalar.kind();
    return value.shape == Shape::Scalar
        && (kind == ValueKind::Boolean || kind == ValueKind::Integer || kind == ValueKind::Real
            || kind == ValueKind::Decimal);
}

bool isText(const PythonValue &value)
{
    return value.shape == Shape::Scalar && value.scalar.kind() == ValueKind::Text;
}

bool isWhole(const PythonValue &value)
{
    return value.shape == Shape::Scalar && !value.isNull() && value.scalar.holdsInteger();
}

bool isExact(const PythonValue &value)
{
    return isWhole(value) || value.isBigInteger();
}

double asDouble(const PythonValue &value)
{
    return value.scalar.holdsInteger() ? static_cast<double>(value.scalar.integer())
                                       : std::strtod(value.scalar.text().c_str(), nullptr);
}

/// As Python compares it: a float is the binary number next to its digits, with all of its own digits.
Value exact(const PythonValue &value)
{
    constexpr int mostDigits = 1074;
    if (value.scalar.holdsInteger()) {
        return Value::integer(value.scalar.integer());
    }
    if (value.isBigInteger() || value.scalar.kind() != ValueKind::Real) {
        return value.scalar;
    }
    std::array<char, 1500> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), asDouble(value),
                                       std::chars_format::fixed, mostDigits);
    return Value::of(ValueKind::Real, {buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())});
}

bool holdsNumber(const PythonValue &value)
{
    return isNumber(value) || std::any_of(value.items.begin(), value.items.end(), holdsNumber);
}

bool isSequence(const PythonValue &value)
{
    return value.shape == Shape::List || value.shape == Shape::Tuple;
}

/// -x of the digits of a decimal, as Python makes it: no zero keeps a sign. Empty where Python would round.
std::optional<PythonValue> negatedDecimal(const std::string &digits)
{
    constexpr std::ptrdiff_t precision = 28;
    const std::string mantissa = digits.substr(0, digits.find('E'));
    if (std::count_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '0' && c <= '9'; }) > precision) {
        return std::nullopt;
    }
    const bool isZero = mantissa.find_first_of("123456789") == std::string::npos;
    const std::string unsignedDigits = digits.starts_with('-') ? digits.substr(1) : digits;
    return PythonValue::of(Value::of(
        ValueKind::Decimal, isZero || digits.starts_with('-') ? unsignedDigits : '-' + unsignedDigits));
}

/// Where each character of a UTF-8 text begins, and its end.
std::vector<std::size_t> characterStarts(const std::string &text)
{
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80) {
            starts.push_back(i);
        }
    }
    starts.push_back(text.size());
    return starts;
}

std::size_t bound(const PythonValue &index, std::size_t size, std::size_t otherwise)
{
    if (index.isNull()) {
        return otherwise;
    }
    const std::int64_t count = static_cast<std::int64_t>(size);
    const std::int64_t asked = index.scalar.integer();
    return static_cast<std::size_t>(std::clamp(asked < 0 ? asked + count : asked, std::int64_t(0), count));
}

void appendJsonValue(QByteArray &out, const PythonValue &value)
{
    if (value.shape == Shape::Scalar) {
        appendJson(out, value.scalar.cell());
        return;
    }
    const bool dict = value.shape == Shape::Dict;
    out.append(dict ? '{' : '[');
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i != 0) {
            out.append(dict && i % 2 == 1 ? ':' : ',');
        }
        if (dict && i % 2 == 0) {
            appendJsonText(out, pythonText(value.items[i]));
        } else {
            appendJsonValue(out, value.items[i]);
        }
    }
    out.append(dict ? '}' : ']');
}

} // namespace

bool PythonValue::isBigInteger() const
{
    return shape == Shape::Scalar && scalar.kind() == ValueKind::Real && !scalar.text().empty()
        && scalar.text().find_first_not_of("-0123456789") == std::string::npos;
}

Value wholeNumber(std::string_view digits)
{
    std::int64_t value = 0;
    const bool isNegative = digits.starts_with('-');
    const std::size_t zeros = digits.find_first_not_of('0', isNegative ? 1 : 0);
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc{} || zeros == std::string_view::npos) {
        return Value::integer(value);
    }
    std::string text(digits.substr(zeros));
    if (isNegative) {
        text.insert(text.begin(), '-');
    }
    return Value::of(ValueKind::Real, text);
}

std::optional<PythonValue> pythonNegated(const PythonValue &value)
{
    const ValueKind kind = value.scalar.kind();
    if (value.isNull() || !isNumber(value)) {
        return std::nullopt;
    }
    if (kind == ValueKind::Decimal) {
        return negatedDecimal(value.scalar.text());
    }
    const std::string text = pythonText(isWhole(value) ? PythonValue::of(Value::integer(value.scalar.integer())) : value);
    const std::string other = text.starts_with('-') ? text.substr(1) : '-' + text;
    return PythonValue::of(isExact(value) ? wholeNumber(other) : Value::of(kind, other));
}

bool PythonValue::isTrue() const
{
    if (shape != Shape::Scalar) {
        return !items.empty();
    }
    switch (scalar.kind()) {
    case ValueKind::Null:
        return false;
    case ValueKind::Boolean:
    case ValueKind::Integer:
        return scalar.integer() != 0;
    case ValueKind::Real:
    case ValueKind::Decimal:
        return asDouble(*this) != 0;
    case ValueKind::Text:
        return !scalar.text().empty();
    default:
        return true;
    }
}

bool isHashable(const PythonValue &value)
{
    return value.shape == Shape::Scalar
        || (value.shape == Shape::Tuple && std::all_of(value.items.begin(), value.items.end(), isHashable));
}

bool holdsModelNumber(const PythonValue &value)
{
    return value.isModelNumber || std::any_of(value.items.begin(), value.items.end(), holdsModelNumber);
}

bool isComparable(const PythonValue &a, const PythonValue &b)
{
    return !(holdsNumber(b) && holdsModelNumber(a)) && !(holdsModelNumber(b) && holdsNumber(a));
}

bool pythonEqual(const PythonValue &a, const PythonValue &b)
{
    if (isNumber(a) && isNumber(b)) {
        return sameNumber(exact(a).cell(), exact(b).cell());
    }
    return a.shape == b.shape && a.isModelNumber == b.isModelNumber && a.scalar == b.scalar
        && std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), pythonEqual);
}

std::optional<bool> pythonLess(const PythonValue &a, const PythonValue &b)
{
    if (isWhole(a) && isWhole(b)) {
        return a.scalar.integer() < b.scalar.integer();
    }
    if (isNumber(a) && isNumber(b)) {
        return numberOrder(exact(a).cell(), exact(b).cell()) < 0;
    }
    const bool comparable = a.shape == Shape::Scalar && b.shape == Shape::Scalar && a.scalar.kind() == b.scalar.kind()
        && !a.isNull() && a.scalar.kind() != ValueKind::ContentType;
    return comparable ? std::optional(a.scalar.text() < b.scalar.text()) : std::nullopt;
}

std::optional<PythonValue> pythonAdd(const PythonValue &a, const PythonValue &b)
{
    if (isText(a) && isText(b)) {
        return PythonValue::of(Value::text(a.scalar.text() + b.scalar.text()));
    }
    std::int64_t sum = 0;
    if (isWhole(a) && isWhole(b) && !__builtin_add_overflow(a.scalar.integer(), b.scalar.integer(), &sum)) {
        return PythonValue::of(Value::integer(sum));
    }
    if (isSequence(a) && a.shape == b.shape) {
        PythonValue result = a;
        result.items.insert(result.items.end(), b.items.begin(), b.items.end());
        return result;
    }
    return std::nullopt;
}

std::optional<bool> pythonContains(const PythonValue &container, const PythonValue &x)
{
    if (isText(container) && isText(x)) {
        return container.scalar.text().find(x.scalar.text()) != std::string::npos;
    }
    if (container.shape == Shape::Scalar || (container.shape == Shape::Dict && !isHashable(x))
        || !isComparable(container, x)) {
        return std::nullopt;
    }
    const std::size_t step = container.shape == Shape::Dict ? 2 : 1;
    for (std::size_t i = 0; i < container.items.size(); i += step) {
        if (pythonEqual(container.items[i], x)) {
            return true;
        }
    }
    return false;
}

std::optional<PythonValue> pythonItem(const PythonValue &container, const PythonValue &index)
{
    if (container.shape == Shape::Dict) {
        if (!isHashable(index) || !isComparable(container, index)) {
            return std::nullopt;
        }
        for (std::size_t i = container.items.size(); i > 1; i -= 2) { // of equal keys Python keeps the last value
            if (pythonEqual(container.items[i - 2], index)) {
                return container.items[i - 1];
            }
        }
        return std::nullopt;
    }
    if (!isWhole(index) || !(isSequence(container) || isText(container))) {
        return std::nullopt;
    }
    const std::size_t size
        = isText(container) ? characterStarts(container.scalar.text()).size() - 1 : container.items.size();
    std::int64_t place = index.scalar.integer();
    place += place < 0 ? static_cast<std::int64_t>(size) : 0;
    if (place < 0 || place >= static_cast<std::int64_t>(size)) {
        return std::nullopt;
    }
    if (!isText(container)) {
        return container.items[static_cast<std::size_t>(place)];
    }
    return pythonSlice(container, PythonValue::of(Value::integer(place)), PythonValue::of(Value::integer(place + 1)));
}

std::optional<PythonValue> pythonSlice(const PythonValue &container, const PythonValue &from, const PythonValue &to)
{
    if ((!from.isNull() && !isWhole(from)) || (!to.isNull() && !isWhole(to))) {
        return std::nullopt;
    }
    if (isText(container)) {
        const std::string &text = container.scalar.text();
        const std::vector<std::size_t> starts = characterStarts(text);
        const std::size_t size = starts.size() - 1;
        const std::size_t first = bound(from, size, 0);
        const std::size_t last = std::max(first, bound(to, size, size));
        return PythonValue::of(Value::text(std::string_view(text).substr(starts[first], starts[last] - starts[first])));
    }
    if (!isSequence(container)) {
        return std::nullopt;
    }
    const std::size_t size = container.items.size();
    const std::size_t first = bound(from, size, 0);
    const std::size_t last = std::max(first, bound(to, size, size));
    PythonValue result{container.shape, {}, {}};
    result.items.assign(container.items.begin() + static_cast<std::ptrdiff_t>(first),
                        container.items.begin() + static_cast<std::ptrdiff_t>(last));
    return result;
}

std::string pythonText(const PythonValue &value)
{
    const ValueKind kind = value.scalar.kind();
    if (value.shape != Shape::Scalar) {
        return columnValue(value).text();
    }
    if (kind == ValueKind::DateTime) {
        std::string text = value.scalar.text();
        std::replace(text.begin(), text.end(), 'T', ' ');
        return text;
    }
    return value.isNull()            ? "None"
        : kind == ValueKind::Boolean ? (value.scalar.integer() != 0 ? "True" : "False")
        : kind == ValueKind::Integer ? std::to_string(value.scalar.integer())
                                     : value.scalar.text();
}

Value columnValue(const PythonValue &value)
{
    if (value.shape == Shape::Scalar) {
        return value.scalar;
    }
    QByteArray json;
    appendJsonValue(json, value);
    return Value::of(ValueKind::Json, json.toStdString());
}

} // namespace Rowback
