// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/expression.h"
#include "snapshot/tokenstream.h"

#include <QString>

namespace Rowback {

/// Why source was not understood, and where it stops making sense.
struct SyntaxProblem
{
    QString message;
    const char *at = nullptr;
};

/// Reads one expression from a stream, up to the first token that cannot belong to it.
class ExpressionParser
{
public:
    static constexpr int deepest = 1000;

    ExpressionParser(TokenStream &tokens, TextEncoding encoding)
        : m_tokens(tokens)
        , m_encoding(encoding)
    { }
    /// False: problem() says why.
    bool parse(Expression &expression);
    const SyntaxProblem &problem() const { return m_problem; }

private:
    int binary(int level);
    int operand();
    int primary();
    int dottedName();
    int number();
    int text();
    int bracket(const char *closing, Expression::Op op);
    int dict();
    int postfix(int node);
    int subscript(int container);
    bool elements(const char *closing, std::vector<int> &children);
    std::string_view comparison();
    int add(Expression::Node node);
    int constant(PythonValue value);
    int fail(const QString &message);
    int unexpected();

    TokenStream &m_tokens;
    TextEncoding m_encoding;
    std::vector<Expression::Node> m_nodes;
    SyntaxProblem m_problem;
    int m_depth = 0;
};

} // namespace Rowback
