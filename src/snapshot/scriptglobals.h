// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/expression.h"

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

} // namespace Rowback
