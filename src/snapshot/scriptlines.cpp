// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/scriptlines.h"

#include "snapshot/tokenizer.h"

#include <algorithm>

namespace Rowback {

ScriptLines::ScriptLines(const char *begin, const char *end)
    : m_p(begin)
    , m_end(end)
{
    advance();
}

ScriptLine ScriptLines::take()
{
    const ScriptLine line = m_line;
    advance();
    return line;
}

std::vector<ScriptLine> ScriptLines::takeBody()
{
    std::vector<ScriptLine> body;
    while (!m_atEnd && (m_line.indent > 0 || m_line.isComment)) {
        body.push_back(take());
    }
    return body;
}

void ScriptLines::advance()
{
    int indent = 0;
    while (m_p < m_end && (*m_p == ' ' || *m_p == '\t' || *m_p == '\n' || *m_p == '\r' || *m_p == '\f')) {
        indent = *m_p == ' ' ? indent + 1 : *m_p == '\t' ? (indent / 8 + 1) * 8 : 0;
        ++m_p;
    }
    m_atEnd = m_p == m_end;
    m_line = {m_p, m_p, m_p, indent, false};
    Tokenizer tokens(m_p, m_end);
    int depth = 0;
    for (bool first = true;; first = false) {
        const Token token = tokens.next();
        if (token.kind == Token::Kind::End || (token.kind == Token::Kind::LineEnd && depth == 0)
            || token.kind == Token::Kind::Unterminated) {
            m_line.end = token.kind == Token::Kind::Unterminated ? tokens.position() : m_line.end;
            break;
        }
        if (token.kind == Token::Kind::Comment && first) {
            m_line.isComment = true;
            m_line.begin = token.text.data();
        }
        if (token.kind == Token::Kind::Operator && token.text.size() == 1) {
            const char c = token.text.front();
            depth += c == '(' || c == '[' || c == '{' ? 1 : 0;
            depth = std::max(0, depth - (c == ')' || c == ']' || c == '}' ? 1 : 0));
        }
        if (token.kind != Token::Kind::LineEnd && (token.kind != Token::Kind::Comment || first)) {
            m_line.end = tokens.position();
        }
    }
    m_p = tokens.position();
}

} // namespace Rowback
