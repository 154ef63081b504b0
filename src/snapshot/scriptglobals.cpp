// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/scriptglobals.h"

namespace Rowback {

namespace {

/// Of keys that are equal only if they are the same: 1.0 is the key 1 as well, a model's number is not the model.
bool isIndexable(const PythonValue &key)
{
    const ValueKind kind = key.scalar.kind();
    return key.shape == PythonValue::Shape::Scalar && kind != ValueKind::Real && kind != ValueKind::Decimal
        && !key.isModelNumber;
}

/// 1 and True are one key in Python.
Value keyOf(const PythonValue &value)
{
    return value.scalar.kind() == ValueKind::Boolean ? Value::integer(value.scalar.integer()) : value.scalar;
}

} // namespace

ScriptConstant::ScriptConstant(PythonValue v)
    : value(std::move(v))
{
    m_isIndexed = value.shape == PythonValue::Shape::Dict;
    for (std::size_t i = 0; m_isIndexed && i + 1 < value.items.size(); i += 2) {
        m_isIndexed = isIndexable(value.items[i]);
        m_places[keyOf(value.items[i])] = i + 1; // of equal keys Python keeps the last value
    }
}

std::int64_t ScriptConstant::searchSteps(const PythonValue &key) const
{
    return m_isIndexed && isIndexable(key) ? 1 : static_cast<std::int64_t>(value.items.size());
}

const PythonValue *ScriptConstant::find(const PythonValue &key) const
{
    if (m_isIndexed && isIndexable(key)) {
        const auto place = m_places.find(keyOf(key));
        return place == m_places.end() ? nullptr : &value.items[place->second];
    }
    for (std::size_t i = value.items.size(); i > 1; i -= 2) {
        if (pythonEqual(value.items[i - 2], key)) {
            return &value.items[i - 1];
        }
    }
    return nullptr;
}

void ScriptGlobals::forget(std::string_view name)
{
    const std::string key(name);
    models.erase(key);
    constants.erase(key);
    functions.erase(key);
}

} // namespace Rowback
