// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/evaluator.h"

#include <set>

namespace Rowback {

/// Whether it makes the row of a child in multi-table inheritance, and no row of the parent.
bool isChildMaker(std::string_view function);

/// Which names a piece of a script could make use of: those that it mentions, and those in the functions that it
/// mentions. What a piece that was not understood may do is found out by them.
class ScriptMentions
{
public:
    using Names = std::set<std::string, std::less<>>;

    /// Another definition of the same function may count as well: which one does is not asked here.
    void define(std::string_view function, std::string_view text);
    /// Without the parent in `create_mti_child(PARENT, ...)`: no row of its own comes from it. Empty: the text can
    /// reach what it does not name.
    std::optional<Names> reachedFrom(std::string_view text);

private:
    void collect(std::string_view text, Names &names, std::vector<std::string> &added);

    TextMap<std::vector<std::string_view>> m_functions;
    std::int64_t m_tokensLeft = 10'000'000; ///< for all questions; a hostile script would have us ask for hours
};

} // namespace Rowback
