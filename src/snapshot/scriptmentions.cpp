// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/scriptmentions.h"

#include "snapshot/tokenstream.h"

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

bool isOpaque(const ScriptMentions::Names &names)
{
    constexpr std::array<std::string_view, 15> opaque{"__builtins__", "__dict__", "__import__", "builtins", "delattr",
                                                      "eval",         "exec",     "execfile",   "getattr",  "globals",
                                                      "importlib",    "loader",   "locals",     "setattr",  "vars"};
    return std::any_of(opaque.begin(), opaque.end(), [&names](const auto &name) { return names.contains(name); });
}

} // namespace

bool isChildMaker(std::string_view function)
{
    return function == "create_mti_child" || function == "create_child" || function == "insert_child";
}

void ScriptMentions::define(std::string_view function, std::string_view text)
{
    m_functions[std::string(function)].push_back(text);
}

void ScriptMentions::collect(std::string_view text, Names &names, std::vector<std::string> &added)
{
    TokenStream tokens(text.data(), text.data() + text.size());
    while (!tokens.atEnd() && m_tokensLeft-- > 0) {
        const Token token = tokens.take();
        if (token.kind != Token::Kind::Name) {
            continue;
        }
        const auto [name, isNew] = names.emplace(token.text);
        if (isNew) {
            added.push_back(*name);
        }
        if (isChildMaker(token.text) && tokens.accept("(")) {
            tokens.take();
        }
    }
}

std::optional<ScriptMentions::Names> ScriptMentions::reachedFrom(std::string_view text)
{
    Names names;
    std::vector<std::string> added;
    collect(text, names, added);
    while (!added.empty()) {
        const auto function = m_functions.find(added.back());
        added.pop_back();
        if (function != m_functions.end()) {
            for (const std::string_view definition : function->second) {
                collect(definition, names, added);
            }
        }
    }
    return m_tokensLeft > 0 && !isOpaque(names) ? std::optional(std::move(names)) : std::nullopt;
}

} // namespace Rowback
