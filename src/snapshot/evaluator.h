// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/expression.h"

#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace Rowback {

/// Looks strings up by views of them.
struct TextHash
{
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
};
template <typename T> using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;

/// A constant of the script; a dictionary is indexed by its keys.
struct ScriptConstant
{
    explicit ScriptConstant(PythonValue v);
    ScriptConstant() = default;
    /// The value of a dictionary's key; null: there is none.
    const PythonValue *find(const PythonValue &key) const;
    /// What it takes to find() a key.
    std::int64_t searchSteps(const PythonValue &key) const;

    PythonValue value;

private:
    bool m_isIndexed = false;
    std::unordered_map<Value, std::size_t, ValueHash> m_places; ///< of the value of each key, in value.items
};

/// `def f(x): return ...`
struct ScriptFunction
{
    std::string parameter;
    Expression result;
};

/// What a script defines on its outermost level, as far as rows can depend on it.
struct ScriptGlobals
{
    TextMap<std::string> models; ///< symbol -> "app.Model"
    TextMap<ScriptConstant> constants;
    TextMap<ScriptFunction> functions;

    /// Whatever the name meant; a name has one meaning at a time.
    void forget(std::string_view name);
};

/// Computes expressions. Bounded over all that one evaluator computes: a hostile script runs into a limit of steps,
/// to which copies of large values count, not into hours or out of memory.
class Evaluator
{
public:
    using Locals = TextMap<PythonValue>;

    Evaluator(const ScriptGlobals &globals, const Locals *locals, std::int64_t mostSteps = 5'000'000)
        : m_globals(globals)
        , m_locals(locals)
        , m_mostSteps(mostSteps)
    { }
    /// The steps that one row may take: what a dump's rows cost stays in proportion to its size.
    static std::int64_t budgetFor(std::span<const PythonValue> arguments);
    /// False: error() says what Python would not do, or this reader does not know.
    bool evaluate(const Expression &expression, PythonValue &result);
    const QString &error() const { return m_error; }

private:
    bool node(const Expression &expression, int index, PythonValue &result);
    bool compute(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool operation(const Expression &expression, const Expression::Node &node, PythonValue &result);
    bool name(const std::string &name, PythonValue &result);
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
