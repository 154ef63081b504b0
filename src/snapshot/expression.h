// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/pythonvalue.h"

#include <string>
#include <vector>

namespace Rowback {

/// A Python expression of the bounded subset (dump-format.md 2.2, and slices, `and`, `or`), as a tree in one vector.
struct Expression
{
    enum class Op : quint8 {
        Constant,
        Name, ///< name
        Call, ///< name, dotted: "Decimal", "DUPS.get", "datetime.datetime"; children: arguments
        List,
        Tuple,
        Dict, ///< children: key, value, key, value
        Item, ///< children: container, index
        Slice, ///< children: container, from, to
        Negate,
        Not,
        And,
        Or,
        Add,
        Compare, ///< name: the operator
    };
    struct Node
    {
        Op op = Op::Constant;
        int depth = 1;
        std::string name = {};
        PythonValue value = {};
        std::vector<int> children = {};
    };
    std::vector<Node> nodes; ///< children before their parents; the last is the root

    const Node &root() const { return nodes.back(); }
    /// Whether it is nothing but this name.
    bool isName(std::string_view name) const { return !nodes.empty() && root().op == Op::Name && root().name == name; }
    bool isNameOnly() const { return !nodes.empty() && root().op == Op::Name; }
};

} // namespace Rowback
