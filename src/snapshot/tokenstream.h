// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/tokenizer.h"

namespace Rowback {

/// Tokens one ahead, as a statement or bracket has them: line ends and comments are passed over.
class TokenStream
{
public:
    TokenStream(const char *begin, const char *end)
        : m_tokenizer(begin, end)
        , m_behind(begin)
    {
        advance();
    }
    const Token &peek() const { return m_ahead; }
    bool atEnd() const { return m_ahead.kind == Token::Kind::End; }
    Token take()
    {
        Token token = m_ahead;
        m_behind = token.text.data() + token.text.size();
        advance();
        return token;
    }
    /// Takes the next token if it is this name or operator.
    bool accept(std::string_view what)
    {
        if (m_ahead.is(what)) {
            take();
            return true;
        }
        return false;
    }
    bool acceptName(std::string_view &name)
    {
        if (m_ahead.kind != Token::Kind::Name) {
            return false;
        }
        name = take().text;
        return true;
    }
    /// Where the last token taken ended, and where the next one begins.
    const char *behind() const { return m_behind; }
    const char *position() const { return m_ahead.text.data(); }

private:
    void advance()
    {
        do {
            m_ahead = m_tokenizer.next();
        } while (m_ahead.kind == Token::Kind::LineEnd || m_ahead.kind == Token::Kind::Comment);
    }
    Tokenizer m_tokenizer;
    Token m_ahead;
    const char *m_behind;
};

} // namespace Rowback
