// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/expression.h"

#include <QString>

#include <string>
#include <vector>

namespace Rowback {

/// A statement of a create function.
struct RowStatement
{
    enum class Kind : quint8 {
        Assign, ///< name = value
        Column, ///< kw.update(name=value)
        Babel, ///< kw.update(bv2kw('name', value))
        If, ///< if value: body
        Drop, ///< return None
    };
    Kind kind = Kind::Assign;
    std::string name;
    Expression value;
    std::vector<RowStatement> body;
};

/// What `def create_T(...)` does with the values of a row.
struct CreateFunction
{
    std::string table; ///< T
    std::vector<std::string> parameters;
    std::vector<RowStatement> statements;
    std::string model; ///< symbol of the returned model: contacts_Person
    std::string parent; ///< symbol of the parent in multi-table inheritance, or empty
    std::string pointerColumn; ///< of an inheritance child
    Expression pointer; ///< its value
    QString where; ///< "file:line"
    QString notUnderstood; ///< "file:line" of the first statement that is not in the subset; else empty

    bool isInterpreted() const { return notUnderstood.isEmpty(); }
};

} // namespace Rowback
