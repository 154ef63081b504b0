// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/createfunction.h"
#include "snapshot/expressionparser.h"
#include "snapshot/scriptlines.h"

namespace Rowback {

/// Reads the bounded subset of Python that create functions are made of (dump-format.md 2.2). What is not in it makes
/// the function "not understood"; its parameters are known even then.
class CreateFunctionParser
{
public:
    explicit CreateFunctionParser(const SourceText &source)
        : m_source(source)
    { }
    /// @p tokens stand behind the head's '('; @p body holds the lines below.
    CreateFunction parse(std::string_view table, TokenStream &tokens, const char *head, std::vector<ScriptLine> body);

private:
    bool parameters(TokenStream &tokens);
    bool block(int indent, std::vector<RowStatement> &out);
    bool conditional(TokenStream &tokens, int indent, std::vector<RowStatement> &out);
    bool statements(TokenStream &tokens, std::vector<RowStatement> &out);
    bool statement(TokenStream &tokens, std::vector<RowStatement> &out);
    bool update(TokenStream &tokens, std::vector<RowStatement> &out);
    bool columns(TokenStream &tokens, std::vector<RowStatement> &out);
    bool returned(TokenStream &tokens, std::vector<RowStatement> &out);
    bool returnedValue(TokenStream &tokens, std::vector<RowStatement> &out);
    bool child(TokenStream &tokens);
    bool keywords(TokenStream &tokens, std::vector<RowStatement> &out);
    bool expression(TokenStream &tokens, Expression &out);

    const SourceText &m_source;
    CreateFunction m_function;
    std::vector<ScriptLine> m_lines;
    std::size_t m_next = 0; ///< index into m_lines
    int m_depth = 0;
    bool m_returned = false;
    bool m_hasColumns = false; ///< kw is a dictionary
};

} // namespace Rowback
