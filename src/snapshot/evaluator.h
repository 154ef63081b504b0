// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/scriptglobals.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace Rowback {

/// Computes expressions. Bounded over all that one evaluator computes: a hostile script runs into a limit of steps,
/// to which copies of large values count, not into hours or out of memory.
class Evaluator
{
public:
    /// Empty: a name that the function gives a value to somewhere, but has not yet. No global stands in for it.
    using Locals = TextMap<std::optional<PythonValue>>;

    Evaluator(const ScriptGlobals &globals, const Locals *locals, std::int64_t mostSteps = 5'000'000)
        : m_globals(globals)
        , m_locals(locals)
        , m_mostSteps(mostSteps)
    { }
    /// The steps that one row may take: what a dump's rows cost stays in proportion to its size.
    static std::int64_t budgetFor(std::span<const PythonValue> arguments);
    /// False: error() says what Python would not do, or this reader does not know.
    [[nodiscard]] bool evaluate(const Expression &expression, PythonValue &result);
    const QString &error() const { return m_error; }

private:
    bool node(const Expression &expression, int index, PythonValue &result);
    bool compute(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool operation(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool name(const std::string &name, PythonValue &result);
    bool isLocal(std::string_view name) const { return m_locals != nullptr && m_locals->contains(name); }
    bool copy(const PythonValue &value, PythonValue &result);
    bool call(const std::string &name, std::vector<PythonValue> arguments, PythonValue &result);
    bool lookUp(std::string_view container, const std::vector<PythonValue> &arguments, PythonValue &result);
    bool item(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool find(const ScriptConstant &dictionary, const PythonValue &key, const PythonValue *&found);
    const ScriptConstant *constantOf(const Expression::Node &node) const;
    bool contains(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool compare(const std::string &op, const PythonValue &a, const PythonValue &b, PythonValue &result);
    bool callFunction(const ScriptFunction &function, std::vector<PythonValue> arguments, PythonValue &result);
    bool take(std::optional<PythonValue> value, PythonValue &result, const std::string &what);
    bool isAffordable();
    bool fail(const QString &message);

    const ScriptGlobals &m_globals;
    const Locals *m_locals;
    QString m_error;
    std::int64_t m_mostSteps;
    std::int64_t m_steps = 0;
    int m_calls = 0;
    int m_depth = 0;
};

} // namespace Rowback
