// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/tokenizer.h"

#include <array>

namespace Rowback {

Token Tokenizer::make(Token::Kind kind, const char *end)
{
    Token token{kind, std::string_view(m_p, static_cast<std::size_t>(end - m_p)), {}};
    m_p = end;
    return token;
}

Token Tokenizer::next()
{
    while (m_p < m_end && (*m_p == ' ' || *m_p == '\t' || *m_p == '\f')) {
        ++m_p;
    }
    if (m_p == m_end) {
        return make(Token::Kind::End, m_p);
    }
    if (*m_p == '\n' || *m_p == '\r') {
        return make(Token::Kind::LineEnd, m_p + (*m_p == '\r' && m_end - m_p > 1 && m_p[1] == '\n' ? 2 : 1));
    }
    if (*m_p == '\\' && m_end - m_p > 1 && (m_p[1] == '\n' || m_p[1] == '\r')) {
        m_p += m_p[1] == '\r' && m_end - m_p > 2 && m_p[2] == '\n' ? 3 : 2;
        return next();
    }
    if (*m_p == '#') {
        const char *end = m_p;
        while (end < m_end && *end != '\n' && *end != '\r') {
            ++end;
        }
        ++m_p;
        return make(Token::Kind::Comment, end);
    }
    StringToken string;
    const char *behind = m_p;
    const StringScan scan = scanString(behind, m_end, string);
    if (scan != StringScan::NotAString) {
        Token token = make(scan == StringScan::Closed ? Token::Kind::String : Token::Kind::Unterminated, behind);
        token.string = string;
        return token;
    }
    if (isNameStart(*m_p)) {
        const char *end = m_p;
        while (end < m_end && isNamePart(*end)) {
            ++end;
        }
        return make(Token::Kind::Name, end);
    }
    if (isDigit(*m_p) || (*m_p == '.' && m_end - m_p > 1 && isDigit(m_p[1]))) {
        return readNumber();
    }
    return readOperator();
}

Token Tokenizer::readNumber()
{
    const char *end = m_p;
    while (
        end < m_end
        && (isNamePart(*end) || *end == '.' || ((*end == '+' || *end == '-') && (end[-1] == 'e' || end[-1] == 'E')))) {
        ++end;
    }
    return make(Token::Kind::Number, end);
}

Token Tokenizer::readOperator()
{
    constexpr std::array<std::string_view, 12> pairs{"==", "!=", "<=", ">=", "<>", "**",
                                                     "//", "->", "+=", "-=", ":=", "<<"};
    if (m_end - m_p > 1) {
        const std::string_view two(m_p, 2);
        for (const std::string_view pair : pairs) {
            if (two == pair) {
                return make(Token::Kind::Operator, m_p + 2);
            }
        }
    }
    const bool known = std::string_view("()[]{},:.;=+-*/%<>@&|^~").find(*m_p) != std::string_view::npos;
    return make(known ? Token::Kind::Operator : Token::Kind::Unknown, m_p + 1);
}

} // namespace Rowback
