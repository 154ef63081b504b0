// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/rowtext.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::ptrdiff_t mostBytes = std::ptrdiff_t(64) << 10U;
constexpr int mostLinesBefore = 3; ///< "loader.save(" may stand on a line of its own

const char *lineStart(const SourceText &source, const char *at)
{
    while (at > source.begin() && at[-1] != '\n') {
        --at;
    }
    return at;
}

/// Brackets that are open at the end of these bytes, which hold no literal.
int openBrackets(const char *from, const char *to)
{
    return static_cast<int>(std::count(from, to, '(') - std::count(from, to, ')'));
}

/// Behind one piece of Python: a literal, a name, a comment, or a single character.
const char *skipPiece(const char *p, const char *end)
{
    StringToken token;
    const char *next = p;
    if (scanString(next, end, token) != StringScan::NotAString) {
        return std::max(next, p + 1);
    }
    if (*p == '#') {
        return std::find(p, end, '\n');
    }
    if (isNamePart(*p)) {
        return std::find_if_not(p, end, isNamePart);
    }
    return p + 1;
}

} // namespace

std::pair<const char *, const char *> statementLines(const SourceText &source, const char *arguments)
{
    const char *first = lineStart(source, arguments);
    for (int i = 0; i < mostLinesBefore && first > source.begin(); ++i) {
        const char *const text = std::find_if(first, arguments, [](char c) { return c != ' ' && c != '\t'; });
        if (text == first) {
            break; // a statement begins at the margin
        }
        first = lineStart(source, first - 1);
    }
    const char *const end = std::min(source.end(), arguments + std::min(mostBytes, source.end() - arguments));
    int depth = std::max(openBrackets(first, arguments), 1);
    const char *p = arguments;
    while (p < end && depth > 0) {
        const bool opens = *p == '(' || *p == '[' || *p == '{';
        const bool closes = *p == ')' || *p == ']' || *p == '}';
        depth += opens ? 1 : closes ? -1 : 0;
        p = skipPiece(p, end);
    }
    const char *last = std::find(p, end, '\n');
    if (last > first && last[-1] == '\r') {
        --last;
    }
    return {first, last};
}

} // namespace Rowback
