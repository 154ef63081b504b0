// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/literal.h"

#include <array>
#include <cstring>
#include <span>
#include <string_view>

namespace Rowback {

void LiteralReader::skipSpaceSlowly(const char *&p) const
{
    while (p < m_end) {
        if (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t' || *p == '\f') {
            ++p;
        } else if (*p == '#') {
            const void *const line = std::memchr(p, '\n', static_cast<std::size_t>(m_end - p));
            p = line != nullptr ? static_cast<const char *>(line) : m_end;
        } else if (*p == '\\' && m_end - p > 1 && (p[1] == '\n' || p[1] == '\r')) {
            p += 2;
        } else {
            return;
        }
    }
}

bool LiteralReader::endsHere(const char *p) const
{
    if (p < m_end && (*p == ',' || *p == ')')) {
        return true;
    }
    skipSpace(p);
    return p < m_end && (*p == ',' || *p == ')' || *p == ']');
}

bool LiteralReader::read(const char *&p, Literal &literal) const
{
    const char *q = p;
    if (q < m_end && (*q == '[' ? readList(q, literal) : readElement(q, literal)) && endsHere(q)) {
        p = q;
        return true;
    }
    return false;
}

bool LiteralReader::readElement(const char *&p, Literal &literal) const
{
    switch (*p) {
    case '\'':
    case '"':
        return readText(p, literal);
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9':
        return readInteger(p, literal);
    case 'N':
        return readWord(p, "None", Literal::Kind::Null, literal) || readName(p, literal);
    case 'T':
        return readWord(p, "True", Literal::Kind::True, literal) || readName(p, literal);
    case 'F':
        return readWord(p, "False", Literal::Kind::False, literal) || readName(p, literal);
    case 'u':
    case 'U':
    case 'b':
    case 'B':
    case 'r':
    case 'R':
        return readText(p, literal) || readName(p, literal);
    default:
        return isNameStart(*p) && readName(p, literal);
    }
}

bool LiteralReader::readWord(const char *&p, std::string_view word, Literal::Kind kind, Literal &literal) const
{
    const char *const behind = p + word.size();
    if (static_cast<std::size_t>(m_end - p) <= word.size() || std::memcmp(p, word.data(), word.size()) != 0
        || isNamePart(*behind) || *behind == '(') {
        return false;
    }
    literal.kind = kind;
    p = behind;
    return true;
}

bool LiteralReader::readInteger(const char *&p, Literal &literal) const
{
    const bool negative = *p == '-';
    const char *q = p + (negative ? 1 : 0);
    const char *const first = q;
    std::int64_t value = 0;
    while (q < m_end && isDigit(*q) && q - first < 18) {
        value = value * 10 + (*q++ - '0');
    }
    if (q == first || (*first == '0' && q - first > 1)) {
        return false;
    }
    if (q < m_end && (*q == 'L' || *q == 'l')) {
        ++q;
    }
    if (q == m_end || isNamePart(*q) || *q == '.') {
        return false;
    }
    literal.kind = Literal::Kind::Integer;
    literal.number = negative ? -value : value;
    p = q;
    return true;
}

bool LiteralReader::readText(const char *&p, Literal &literal) const
{
    const char *q = p;
    if (scanString(q, m_end, literal.token) != StringScan::Closed) {
        return false;
    }
    literal.kind = Literal::Kind::Text;
    p = q;
    return true;
}

bool LiteralReader::readName(const char *&p, Literal &literal) const
{
    const char *q = p;
    while (q < m_end && isNamePart(*q)) {
        ++q;
    }
    if (q < m_end && *q == '(') {
        const char *const name = p;
        p = q + 1;
        return readMoment(p, name, literal);
    }
    const std::string_view name(p, static_cast<std::size_t>(q - p));
    literal.token.begin = p;
    literal.token.end = q;
    literal.kind = Literal::Kind::Symbol;
    p = q;
    return name != "None" && name != "True" && name != "False" && name != "and" && name != "or" && name != "not"
        && name != "in" && name != "is";
}

bool LiteralReader::readMoment(const char *&p, const char *name, Literal &literal) const
{
    const std::string_view function(name, static_cast<std::size_t>(p - 1 - name));
    std::array<std::int64_t, 7> parts{};
    std::size_t count = 0;
    while (count < parts.size() && p < m_end && isDigit(*p)) {
        Literal part;
        if (!readInteger(p, part)) {
            return false;
        }
        parts[count++] = part.number;
        if (p < m_end && *p == ',') {
            ++p;
            p += p < m_end && *p == ' ' ? 1 : 0;
        }
    }
    if (p == m_end || *p != ')' || p[-1] == ' ') {
        return false;
    }
    ++p;
    const std::span<const std::int64_t> arguments(parts.data(), count);
    std::optional<Moment> moment;
    if (function == "date") {
        literal.kind = Literal::Kind::Date;
        moment = Moment::date(arguments);
    } else if (function == "dt" || function == "datetime") {
        literal.kind = Literal::Kind::DateTime;
        moment = Moment::dateTime(arguments);
    } else if (function == "time") {
        literal.kind = Literal::Kind::Time;
        moment = Moment::time(arguments);
    } else if (function == "i2d" && count == 1) {
        literal.kind = Literal::Kind::Date;
        moment = Moment::fromInteger(arguments[0]);
    }
    literal.number = moment ? moment->packed() : 0;
    return moment.has_value();
}

bool LiteralReader::readList(const char *&p, Literal &literal) const
{
    Literal element;
    std::int64_t count = 0;
    const char *q = p + 1;
    literal.token = {.begin = q};
    skipSpace(q);
    while (q < m_end && *q != ']') {
        if (!readElement(q, element) || element.kind == Literal::Kind::Symbol
            || (element.kind == Literal::Kind::Text && !hasGoodEscapes(element.token))) {
            return false;
        }
        ++count;
        skipSpace(q);
        if (q < m_end && *q == ',') {
            ++q;
            skipSpace(q);
        } else if (q == m_end || *q != ']') {
            return false;
        }
    }
    if (q == m_end) {
        return false;
    }
    literal.token.end = q;
    literal.kind = Literal::Kind::List;
    literal.number = count;
    p = q + 1;
    return true;
}

} // namespace Rowback
