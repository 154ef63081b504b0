// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/statementforms.h"

#include "snapshot/tokenstream.h"

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

bool isKeyword(std::string_view name)
{
    constexpr std::array<std::string_view, 12> keywords{"return", "if",  "elif",  "while", "is",    "not",
                                                        "in",     "and", "yield", "or",    "raise", "else"};
    return std::find(keywords.begin(), keywords.end(), name) != keywords.end();
}

/// Whether a bracket behind it calls, or looks up an item of, what stands here.
bool isOperand(const Token &token)
{
    return token.is(")") || token.is("]") || (token.kind == Token::Kind::Name && !isKeyword(token.text));
}

struct Bracket
{
    std::size_t opening;
    bool isCall;
    bool hasCommas;
};

/// Marks what does not matter for the meaning.
std::vector<bool> neededTokens(const std::vector<Token> &tokens)
{
    std::vector<bool> needed(tokens.size(), true);
    std::vector<Bracket> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.is("(") || token.is("[") || token.is("{")) {
            open.push_back({i, token.is("(") && i > 0 && isOperand(tokens[i - 1]), !token.is("(")});
        } else if (!open.empty() && token.is(",")) {
            open.back().hasCommas = true;
        } else if (!open.empty() && (token.is(")") || token.is("]") || token.is("}"))) {
            const Bracket bracket = open.back();
            open.pop_back();
            const bool isEmpty = bracket.opening + 1 == i;
            if (bracket.isCall && tokens[i - 1].is(",")) {
                needed[i - 1] = false;
            } else if (!bracket.isCall && !bracket.hasCommas && !isEmpty) {
                needed[bracket.opening] = needed[i] = false;
            }
        }
    }
    return needed;
}

/// The statements of one line: more than one where it has semicolons.
std::vector<std::string> formsOf(const ScriptLine &line)
{
    std::vector<Token> tokens;
    for (TokenStream stream(line.begin, line.end); !stream.atEnd();) {
        tokens.push_back(stream.take());
    }
    const std::vector<bool> needed = neededTokens(tokens);
    std::vector<std::string> forms(1);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].is(";")) {
            forms.emplace_back();
        } else if (needed[i]) {
            forms.back().append(forms.back().empty() ? "" : " ").append(tokens[i].text);
        }
    }
    std::erase(forms, std::string());
    return forms;
}

} // namespace

std::vector<std::string> statementForms(const std::vector<ScriptLine> &lines)
{
    std::vector<std::string> forms;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::vector<std::string> own = formsOf(lines[i]);
        if (own.empty()) {
            continue;
        }
        const bool isHead = lines[i].text().ends_with(':');
        const bool isCompound = isHead || own.front().starts_with("if ");
        const int indent = lines[i].indent;
        while (isHead && i + 1 < lines.size() && lines[i + 1].indent > indent) {
            const std::vector<std::string> below = formsOf(lines[++i]);
            own.insert(own.end(), below.begin(), below.end());
        }
        for (std::size_t each = 0; each < own.size(); ++each) {
            if (each == 0 || !isCompound) {
                forms.push_back(std::move(own[each]));
            } else {
                forms.back().append(each == 1 && isHead ? " " : " ; ").append(own[each]);
            }
        }
    }
    return forms;
}

} // namespace Rowback
