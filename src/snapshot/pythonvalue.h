// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <optional>
#include <string>
#include <vector>

namespace Rowback {

/// A value that an edited script computes with. Model symbols, and the numbers that a database gives the models, are
/// scalars of kind ContentType.
struct PythonValue
{
    enum class Shape : quint8 { Scalar, List, Tuple, Dict };
    Shape shape = Shape::Scalar;
    Value scalar;
    std::vector<PythonValue> items; ///< of a dict: key, value, key, value
    bool isModelNumber = false; ///< not the model itself, but its number, which a dump does not tell

    static PythonValue of(Value value) { return {Shape::Scalar, std::move(value), {}}; }
    static PythonValue boolean(bool value) { return of(Value::boolean(value)); }

    /// Of more than 64 bits: digits, kept as a number that is none of a dump's floats, which have a point or exponent.
    bool isBigInteger() const;
    bool isModel() const { return shape == Shape::Scalar && scalar.kind() == ValueKind::ContentType; }
    bool isNull() const { return shape == Shape::Scalar && scalar.isNull(); }
    bool isTrue() const; ///< bool(x)
};

/// Whether it can be the key of a dictionary: no list, no dictionary, nor a tuple of them.
bool isHashable(const PythonValue &value);
/// Whether a model's number is somewhere in it.
bool holdsModelNumber(const PythonValue &value);
/// Whether a dump tells if they, or parts of them, are equal: not if one holds a model's number, the other any number.
bool isComparable(const PythonValue &a, const PythonValue &b);
/// Of values that are comparable.
bool pythonEqual(const PythonValue &a, const PythonValue &b);
/// a < b; empty where Python would refuse (or this reader does not know).
std::optional<bool> pythonLess(const PythonValue &a, const PythonValue &b);
/// a + b: integers, texts, and lists; empty for all else.
std::optional<PythonValue> pythonAdd(const PythonValue &a, const PythonValue &b);
/// x in container: of a list, tuple, dict, or a text.
std::optional<bool> pythonContains(const PythonValue &container, const PythonValue &x);
/// container[index]; empty if there is none.
std::optional<PythonValue> pythonItem(const PythonValue &container, const PythonValue &index);
/// container[from:to] of a text or list.
std::optional<PythonValue> pythonSlice(const PythonValue &container, const PythonValue &from, const PythonValue &to);
/// The integer with these digits, before which a '-' may stand.
Value wholeNumber(std::string_view digits);
/// -x of a number; empty for all else.
std::optional<PythonValue> pythonNegated(const PythonValue &value);
/// str(x) of a scalar.
std::string pythonText(const PythonValue &value);
/// The scalar itself; a list, tuple or dict as compact JSON.
Value columnValue(const PythonValue &value);

} // namespace Rowback
