// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/pythontext.h"

#include <string_view>

namespace Rowback {

/// A piece of Python source. `text` lies in the source.
struct Token
{
    enum class Kind : quint8 {
        End, ///< of the source
        LineEnd,
        Name,
        Number,
        String,
        Operator,
        Comment, ///< without the '#'
        Unterminated, ///< a string that does not end
        Unknown, ///< a byte that no Python source has outside of strings
    };
    Kind kind = Kind::End;
    std::string_view text;
    StringToken string; ///< of a String

    bool is(std::string_view what) const { return (kind == Kind::Name || kind == Kind::Operator) && text == what; }
};

/// Cuts Python source into tokens, one at a time. Line ends inside brackets are the caller's matter.
class Tokenizer
{
public:
    Tokenizer(const char *begin, const char *end)
        : m_p(begin)
        , m_end(end)
    { }
    Token next();
    const char *position() const { return m_p; }

private:
    Token make(Token::Kind kind, const char *end);
    Token readNumber();
    Token readOperator();
    const char *m_p;
    const char *m_end;
};

} // namespace Rowback
