// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/comparison.h"

#include "schema/moments.h"
#include "schema/numbers.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
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

/// What is left of a text in such a column where the engine fills it up with spaces.
std::string_view withoutFill(const Column &column, std::string_view text)
{
    while (column.padded && text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

std::strong_ordering textOrder(const Column &column, Cell a, Cell b)
{
    char bufferA[24];
    char bufferB[24];
    const int order = withoutFill(column, digits(a, bufferA)).compare(withoutFill(column, digits(b, bufferB)));
    return order <=> 0;
}

bool sameText(const Column &column, Cell a, Cell b)
{
    return textOrder(column, a, b) == 0;
}

bool isMoment(ColumnType type)
{
    return type == ColumnType::Date || type == ColumnType::DateTime || type == ColumnType::Timestamp;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string inLowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char l, char r) { return lower(l) == lower(r); });
}

/// Upper case and lower case, with and without hyphens.
std::strong_ordering uuidOrder(std::string_view a, std::string_view b)
{
    const auto next = [](std::string_view text, std::size_t &at) {
        while (at < text.size() && text[at] == '-') {
            ++at;
        }
        return at < text.size() ? static_cast<unsigned char>(lower(text[at++])) : static_cast<unsigned char>('\0');
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (true) {
        const auto l = next(a, i);
        const auto r = next(b, j);
        if (l != r || l == '\0') {
            return l <=> r;
        }
    }
}

/// In the form of the engines: lower case, with hyphens.
std::optional<std::string> canonicalUuid(std::string_view text)
{
    constexpr std::size_t digitCount = 32;
    std::string result;
    std::size_t count = 0;
    for (const char c : text) {
        if (c == '-') {
            continue;
        }
        const bool isHex = isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
        if (!isHex || count == digitCount) {
            return std::nullopt;
        }
        result += count == 8 || count == 12 || count == 16 || count == 20 ? "-" : "";
        result += lower(c);
        ++count;
    }
    return count == digitCount ? std::optional(std::move(result)) : std::nullopt;
}

/// Python 2 wrote a float with twelve digits (dump-format.md section 1.2).
bool isShortened(Cell snapshot, Cell live)
{
    double value = 0;
    const std::string_view text = live.text();
    if (const auto read = std::from_chars(text.begin(), text.end(), value);
        live.holdsInteger() || read.ec != std::errc() || read.ptr != text.end()) {
        return false;
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::general, 12);
    const std::string_view shortened(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
    return sameNumber(snapshot, Cell::bytes(ValueKind::Real, shortened));
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
        return left && right ? left == right : sameText(column, a, b);
    }
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
    case ColumnType::Time:
        return a.holdsInteger() || b.holdsInteger()
            ? sameText(column, a, b)
            : sameMoment(a.text(), b.text(), withFraction || column.type == ColumnType::Date);
    case ColumnType::Uuid:
        return uuidOrder(a.text(), b.text()) == 0;
    default:
        return sameText(column, a, b);
    }
}

/// To the byte, which nearly all that is compared is; whatever the column holds, it is the same then.
bool isIdentical(Cell a, Cell b)
{
    return a.kind() == b.kind() && a.integer() == b.integer() && a.text() == b.text();
}

bool isEmptyText(const Column &column, Cell cell)
{
    return !cell.holdsInteger() && withoutFill(column, cell.text()).empty();
}

bool isEmptyDuration(const Column &column, Cell cell)
{
    return cell.isNull() || isEmptyText(column, cell) || cell.text() == "0:00";
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

/// The bytes that a dump writes as base64 text, if the text is any.
std::optional<std::string> dumpedBytes(const Column &column, Cell snapshot)
{
    if (column.type != ColumnType::Bytes || snapshot.kind() != ValueKind::Text || snapshot.text().size() % 4 != 0) {
        return std::nullopt;
    }
    const auto text = QByteArray::fromRawData(snapshot.text().data(), static_cast<qsizetype>(snapshot.text().size()));
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? std::optional((*bytes).toStdString()) : std::nullopt;
}

} // namespace

Value asStored(const Column &column, Cell snapshot)
{
    const auto bytes = dumpedBytes(column, snapshot);
    return bytes ? Value::of(ValueKind::Bytes, *bytes) : Value(snapshot);
}

bool sameAsDump(const Column &column, Cell snapshot, Cell live, ComparisonHints hints)
{
    if (isIdentical(snapshot, live)) {
        return true;
    }
    if (hints.duration && isEmptyDuration(column, snapshot) && isEmptyDuration(column, live)) {
        return true;
    }
    if (snapshot.isNull() || live.isNull()) { // one of them
        const Cell other = snapshot.isNull() ? live : snapshot;
        return isTextual(column) && (isEmptyText(column, other) || (live.isNull() && isDumpedNull(snapshot)));
    }
    if (const auto bytes = dumpedBytes(column, snapshot); bytes && *bytes == live.text()) {
        return true;
    }
    return sameTyped(column, snapshot, live, false) || (column.type == ColumnType::Real && isShortened(snapshot, live));
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
    if (column.type == ColumnType::Uuid) {
        return uuidOrder(a.text(), b.text());
    }
    if (isMoment(column.type) && !a.holdsInteger() && !b.holdsInteger()) {
        return momentOrder(a.text(), b.text());
    }
    return textOrder(column, a, b);
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
    case ColumnType::Real:
        if (const auto number = plainNumber(cell)) {
            return Value::of(ValueKind::Decimal, *number);
        }
        break;
    case ColumnType::Uuid:
        if (const auto uuid = canonicalUuid(cell.text())) {
            return Value::text(*uuid);
        }
        break;
    case ColumnType::Date:
        if (const auto day = wholeDay(cell.text())) {
            return Value::of(ValueKind::Date, *day);
        }
        break;
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
    case ColumnType::Time:
        if (!cell.holdsInteger()) {
            return Value::of(column.type == ColumnType::Time ? ValueKind::Time : ValueKind::DateTime,
                             plainMoment(cell.text()));
        }
        break;
    default:
        break;
    }
    if (cell.kind() == ValueKind::ContentType) {
        return Value::of(ValueKind::ContentType, inLowerCase(cell.text()));
    }
    if (column.type == ColumnType::Text && (cell.holdsInteger() || column.padded)) {
        char buffer[24];
        return Value::text(withoutFill(column, digits(cell, buffer)));
    }
    return Value(cell);
}

namespace {

QString withoutPadding(QString text)
{
    while (text.endsWith(QLatin1Char(' '))) {
        text.chop(1);
    }
    return text;
}

} // namespace

Value collated(const Column &column, const Value &value)
{
    if (column.equality == TextEquality::Exact || value.isNull() || value.holdsInteger()) {
        return value;
    }
    if (column.equality == TextEquality::AsciiCase) {
        return Value::text(inLowerCase(value.text()));
    }
    QString text = QString::fromStdString(value.text());
    if (column.equality != TextEquality::Case) {
        text = withoutPadding(std::move(text));
    }
    if (column.equality == TextEquality::Padding) {
        return Value::text(text.toStdString());
    }
    if (column.equality == TextEquality::Letters) {
        text = text.normalized(QString::NormalizationForm_KD);
        text.removeIf([](QChar c) { return c.isMark(); });
    }
    return Value::text(text.toCaseFolded().toStdString());
}

bool foldsKeys(const Table &table)
{
    return std::any_of(table.keyColumns.begin(), table.keyColumns.end(), [&](int column) {
        return table.columns[static_cast<std::size_t>(column)].equality != TextEquality::Exact;
    });
}

Key collated(const Table &table, const std::vector<int> &columns, const Key &values)
{
    Key result;
    for (std::size_t i = 0; i < values.size(); ++i) {
        result.push_back(collated(table.columns[static_cast<std::size_t>(columns[i])], values[i]));
    }
    return result;
}

std::optional<Key> tupleOf(const Row &row, const std::vector<int> &columns, const Table &table,
                           const std::vector<int> &as)
{
    Key result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Value &value = row[static_cast<std::size_t>(columns[i])];
        if (value.isNull()) {
            return std::nullopt;
        }
        result.push_back(canonical(table.columns[static_cast<std::size_t>(as[i])], value.cell()));
    }
    return result;
}

} // namespace Rowback
