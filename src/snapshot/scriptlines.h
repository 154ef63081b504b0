// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/sourcetext.h"

#include <vector>

namespace Rowback {

/// A statement of a script, or its head, or a comment that has a line of its own.
struct ScriptLine
{
    const char *begin = nullptr; ///< of the first token; of a comment, behind the '#'
    const char *start = nullptr; ///< of what is not blank; of a comment, its '#'
    const char *end = nullptr; ///< without a comment at the end
    int indent = 0;
    bool isComment = false;

    std::string_view text() const { return {begin, static_cast<std::size_t>(end - begin)}; }
};

/// Cuts a script into logical lines: brackets and texts may go over several physical ones. Blank lines are left out.
class ScriptLines
{
public:
    ScriptLines(const char *begin, const char *end);
    bool atEnd() const { return m_atEnd; }
    const ScriptLine &peek() const { return m_line; }
    ScriptLine take();
    /// Takes the lines that are indented, and the comments between them: what belongs to the line taken last.
    std::vector<ScriptLine> takeBody();

private:
    void advance();
    const char *m_p;
    const char *m_end;
    ScriptLine m_line;
    bool m_atEnd = false;
};

} // namespace Rowback
