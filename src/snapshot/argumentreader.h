// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/createfunction.h"
#include "snapshot/evaluator.h"
#include "snapshot/expressionparser.h"
#include "snapshot/literal.h"
#include "snapshot/sourcetext.h"

#include <vector>

namespace Rowback {

/// Reads the arguments of one row's call, without decoding them.
class ArgumentReader
{
public:
    /// Nothing behind @p end is looked at.
    ArgumentReader(const SourceText &source, const char *end, const CreateFunction &function)
        : m_source(source)
        , m_end(end)
        , m_function(function)
        , m_literals(end)
    { }
    /// Reads at most the first @p wanted parameters; all of them moves @p p behind the closing bracket and checks their
    /// number. @p p stands behind the opening one; arguments gets one literal per parameter.
    [[nodiscard]] bool read(const char *&p, std::vector<Literal> &arguments, std::size_t wanted);
    const SyntaxProblem &problem() const { return m_problem; }
    const LiteralReader &literals() const { return m_literals; }

private:
    bool readOther(const char *&p, std::vector<Literal> &arguments, std::size_t &position);
    bool readKeyword(const char *&p, std::vector<Literal> &arguments, std::size_t position, std::string_view name);
    bool readExpression(const char *&p, Literal &literal);
    bool fail(const char *at, const QString &message);

    const SourceText &m_source;
    const char *m_end;
    const CreateFunction &m_function;
    LiteralReader m_literals;
    SyntaxProblem m_problem;
    std::size_t m_keywords = 0;
};

/// The value of a literal of any kind. False: @p error says why there is none.
[[nodiscard]] bool literalValue(const Literal &literal, const SourceText &source, const ScriptGlobals &globals,
                                PythonValue &value, QString &error);

} // namespace Rowback
