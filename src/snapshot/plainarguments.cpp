// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/plainarguments.h"

#include <array>
#include <cstring>

namespace Rowback {

namespace {

/// As many bytes as each form but a text looks at, at most: with so many left, none of them asks for the end.
constexpr std::ptrdiff_t longestForm = 64;
constexpr std::ptrdiff_t longestOperator = 3; // "and", "not": no names

bool endsArgument(char c)
{
    return c == ',' || c == ')';
}

bool isWord(const char *p, const char (&word)[5])
{
    return std::memcmp(p, word, 4) == 0;
}

bool readNumber(const char *&p, int most, std::int64_t &number)
{
    const char *const first = p;
    std::int64_t value = 0;
    while (isDigit(*p)) {
        value = value * 10 + (*p++ - '0');
        if (p - first > most) {
            return false;
        }
    }
    number = value;
    return p > first && (*first != '0' || p - first == 1);
}

bool readInteger(const char *&p, Literal &literal)
{
    const bool negative = *p == '-';
    p += negative ? 1 : 0;
    std::int64_t number = 0;
    if (!readNumber(p, 18, number)) {
        return false;
    }
    literal.kind = Literal::Kind::Integer;
    literal.number = negative ? -number : number;
    return true;
}

/// @p p is behind the opening bracket.
bool readMoment(const char *&p, bool isDate, Literal &literal)
{
    std::array<std::int64_t, 7> parts{};
    std::size_t count = 0;
    while (true) {
        if (count == parts.size() || !readNumber(p, 6, parts[count])) {
            return false;
        }
        ++count;
        if (*p++ == ')') {
            break;
        }
        if (p[-1] != ',') {
            return false;
        }
    }
    const std::span<const std::int64_t> numbers(parts.data(), count);
    const auto moment = isDate ? Moment::date(numbers) : Moment::dateTime(numbers);
    literal.kind = isDate ? Literal::Kind::Date : Literal::Kind::DateTime;
    literal.number = moment ? moment->packed() : 0;
    return moment.has_value();
}

/// @p p is at the opening quote.
bool readText(const char *&p, const char *end, Literal &literal)
{
    const char quote = *p;
    const char *q = p + 1;
    if (*q == quote && q[1] == quote) {
        return false;
    }
    literal.token.begin = q;
    literal.token.raw = false;
    literal.token.verbatim = true;
    while (true) {
        q = findStringSpecial(q, end, quote);
        if (end - q < 3) {
            return false;
        }
        if (*q == quote) {
            literal.token.end = q;
            literal.kind = Literal::Kind::Text;
            p = q + 1;
            return true;
        }
        if (*q != '\\' || static_cast<unsigned char>(q[1]) < 0x20) {
            return false;
        }
        literal.token.verbatim = false;
        q += 2;
    }
}

/// A model's name, or that of a constant; what it stands for is not known here.
bool readName(const char *&p, const char *end, Literal &literal)
{
    const char *const first = p;
    while (p < end && isNamePart(*p)) {
        ++p;
    }
    literal.kind = Literal::Kind::Symbol;
    literal.token = {first, p};
    return p - first > longestOperator;
}

bool readElement(const char *&p, const char *end, Literal &literal)
{
    switch (*p) {
    case 'N':
        literal.kind = Literal::Kind::Null;
        p += 4;
        return isWord(p - 4, "None");
    case 'T':
        literal.kind = Literal::Kind::True;
        p += 4;
        return isWord(p - 4, "True");
    case 'F':
        literal.kind = Literal::Kind::False;
        p += 5;
        return isWord(p - 5, "Fals") && p[-1] == 'e';
    case 'u':
        ++p;
        return (*p == '\'' || *p == '"') && readText(p, end, literal);
    case '\'':
    case '"':
        return readText(p, end, literal);
    case 'd':
        if (p[1] == 't' && p[2] == '(') {
            p += 3;
            return readMoment(p, false, literal);
        }
        p += 5;
        return isWord(p - 5, "date") && p[-1] == '(' && readMoment(p, true, literal);
    default:
        return (isDigit(*p) || *p == '-') && readInteger(p, literal);
    }
}

/// Of simple elements, as a text in several languages is written.
bool readList(const char *&p, const char *end, Literal &literal)
{
    Literal element;
    std::int64_t count = 0;
    const char *q = p + 1;
    while (end - q >= longestForm && readElement(q, end, element) && element.token.verbatim) {
        ++count;
        if (*q == ']') {
            literal.kind = Literal::Kind::List;
            literal.token = {p + 1, q};
            literal.number = count;
            p = q + 1;
            return true;
        }
        if (*q++ != ',') {
            return false;
        }
        q += *q == ' ' ? 1 : 0;
    }
    return false;
}

bool readForm(const char *&p, const char *end, Literal &literal)
{
    if (*p == '[') {
        return readList(p, end, literal);
    }
    const char *const first = p;
    if (readElement(p, end, literal)) {
        return true;
    }
    p = first;
    return *p != 'N' && *p != 'T' && *p != 'F' && isNameStart(*p) && readName(p, end, literal);
}

} // namespace

std::size_t readPlainArguments(const char *&p, const char *end, std::span<Literal> arguments)
{
    std::size_t count = 0;
    const char *q = p;
    while (count < arguments.size() && end - q >= longestForm) {
        if (!readForm(q, end, arguments[count]) || q == end || !endsArgument(*q)) {
            break;
        }
        ++count;
        if (*q == ')') {
            p = q;
            break;
        }
        p = ++q;
    }
    return count;
}

} // namespace Rowback
