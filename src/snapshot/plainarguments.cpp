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
constexpr std::ptrdiff_t ordinaryText = std::ptrdiff_t(1) << 20U;

bool endsArgument(char c)
{
    return c == ',' || c == ')';
}

// Each of these is given the first byte of a form, and answers where it ends; null: it is another one. The small ones
// are inlined by force: a call for each cell costs a sixth of the time.

template <std::size_t Size>
Q_ALWAYS_INLINE const char *readWord(const char *p, const char (&word)[Size]) // NOLINT(*-avoid-c-arrays)
{
    return std::memcmp(p, word, Size - 1) == 0 ? p + Size - 1 : nullptr;
}

Q_ALWAYS_INLINE const char *readNumber(const char *p, int most, std::int64_t &number)
{
    const char *const first = p;
    std::int64_t value = 0;
    while (isDigit(*p)) {
        value = value * 10 + (*p++ - '0');
        if (p - first > most) {
            return nullptr;
        }
    }
    number = value;
    return p > first && (*first != '0' || p - first == 1) ? p : nullptr;
}

Q_ALWAYS_INLINE const char *readInteger(const char *p, Literal &literal)
{
    const bool negative = *p == '-';
    std::int64_t number = 0;
    p = readNumber(p + (negative ? 1 : 0), 18, number);
    literal.kind = Literal::Kind::Integer;
    literal.number = negative ? -number : number;
    return p;
}

/// The numbers and the bracket behind them; null stays null.
const char *readMoment(const char *p, Literal::Kind kind, Literal &literal)
{
    std::array<std::int64_t, 7> parts{};
    std::size_t count = 0;
    do {
        p = p != nullptr && count < parts.size() ? readNumber(p, 6, parts[count]) : nullptr;
        if (p == nullptr || !endsArgument(*p)) {
            return nullptr;
        }
        ++count;
    } while (*p++ == ',');
    const std::span<const std::int64_t> numbers(parts.data(), count);
    const auto moment = kind == Literal::Kind::DateTime ? Moment::dateTime(numbers)
        : kind == Literal::Kind::Date                   ? Moment::date(numbers)
                                                        : Moment::time(numbers);
    literal.kind = kind;
    literal.number = moment ? moment->packed() : 0;
    return moment ? p : nullptr;
}

/// From the first byte of a text on that does not stand for itself.
const char *readEscapes(const char *p, const char *end, char quote, Literal &literal)
{
    while (end - p >= 3 && *p == '\\' && static_cast<unsigned char>(p[1]) >= 0x20) {
        literal.token.verbatim = false;
        p = findStringSpecial(p + 2, end, quote);
    }
    literal.token.end = p;
    return end - p >= 3 && *p == quote ? p + 1 : nullptr;
}

Q_ALWAYS_INLINE const char *readText(const char *p, const char *end, Literal &literal, bool &isSettled)
{
    const char quote = *p++;
    literal.kind = Literal::Kind::Text;
    literal.token.begin = p;
    literal.token.raw = false;
    literal.token.verbatim = true;
    if (*p == quote) {
        literal.token.end = p;
        return p[1] != quote ? p + 1 : nullptr;
    }
    p = findStringSpecial(p, end, quote);
    if (end - p >= 3 && *p == quote && p - literal.token.begin <= ordinaryText) {
        literal.token.end = p;
        return p + 1;
    }
    isSettled = false;
    return readEscapes(p, end, quote, literal);
}

/// All forms but names and lists.
Q_ALWAYS_INLINE const char *readElement(const char *p, const char *end, Literal &literal, bool &isSettled)
{
    switch (*p) {
    case 'N':
        literal.kind = Literal::Kind::Null;
        return readWord(p, "None");
    case 'T':
        literal.kind = Literal::Kind::True;
        return readWord(p, "True");
    case 'F':
        literal.kind = Literal::Kind::False;
        return readWord(p, "False");
    case 'u':
        return p[1] == '\'' || p[1] == '"' ? readText(p + 1, end, literal, isSettled) : nullptr;
    case '\'':
    case '"':
        return readText(p, end, literal, isSettled);
    case 'd':
        return p[1] == 't' ? readMoment(readWord(p, "dt("), Literal::Kind::DateTime, literal)
                           : readMoment(readWord(p, "date("), Literal::Kind::Date, literal);
    case 't':
        return readMoment(readWord(p, "time("), Literal::Kind::Time, literal);
    default:
        return isDigit(*p) || *p == '-' ? readInteger(p, literal) : nullptr;
    }
}

/// A model's name, or that of a constant; what it stands for is not known here.
const char *readName(const char *p, const char *end, Literal &literal)
{
    const char *const first = p;
    while (p < end && isNamePart(*p)) {
        ++p;
    }
    literal.kind = Literal::Kind::Symbol;
    literal.token = {first, p};
    const bool isConstant = *first == 'N' || *first == 'T' || *first == 'F';
    return !isConstant && isNameStart(*first) && p < end && p - first > longestOperator ? p : nullptr;
}

/// Of elements that are settled, as a text in several languages is written.
const char *readList(const char *p, const char *end, Literal &literal)
{
    Literal element;
    std::int64_t count = 0;
    bool isSettled = true;
    const char *const first = ++p;
    while (end - p >= longestForm && (p = readElement(p, end, element, isSettled)) != nullptr && isSettled) {
        ++count;
        if (*p == ']') {
            literal.kind = Literal::Kind::List;
            literal.token = {first, p};
            literal.number = count;
            return p + 1;
        }
        if (*p++ != ',') {
            return nullptr;
        }
        p += *p == ' ' ? 1 : 0;
    }
    return nullptr;
}

} // namespace

PlainArguments readPlainArguments(const char *&p, const char *end, std::span<Literal> arguments)
{
    PlainArguments read;
    const char *q = p;
    while (read.count < arguments.size() && end - q >= longestForm) {
        Literal &literal = arguments[read.count];
        const char *const first = q;
        bool isSettled = true;
        q = readElement(first, end, literal, isSettled);
        if (q == nullptr) {
            q = *first == '[' ? readList(first, end, literal) : readName(first, end, literal);
            isSettled = false;
        }
        if (q == nullptr || !endsArgument(*q)) {
            break;
        }
        if (!isSettled) {
            read.unsettled |= PlainArguments::bit(read.count);
        }
        ++read.count;
        p = q;
        if (*q == ')') {
            break;
        }
        p = ++q;
    }
    return read;
}

} // namespace Rowback
