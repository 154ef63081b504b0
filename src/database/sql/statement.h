// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"
#include "schema/value.h"

#include <string>
#include <vector>

namespace Rowback {

/// A value's place in a statement's text. The column and the value belong to the caller.
struct Parameter
{
    std::size_t position = 0; ///< of the placeholder in the text, bytes
    std::size_t length = 0; ///< of the placeholder
    const Column *column = nullptr;
    const Value *value = nullptr;
};

/// SQL text with placeholders, and the values for them in the order of the text.
struct Statement
{
    std::string text;
    std::vector<Parameter> parameters;
};

inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace Rowback
