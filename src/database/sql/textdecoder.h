// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/table.h"
#include "schema/value.h"

namespace Rowback {

/// How the text that a server sends for a column becomes a cell.
enum class Decoding : quint8 {
    Text,
    Integer, ///< or a decimal, where it is beyond 64 bits with a sign
    Boolean, ///< 0 and 1, f and t; other numbers stay numbers
    Decimal,
    Real,
    Float, ///< of 32 bits, sent as the digits of a double
    Bytes,
    HexBytes, ///< \x00ff
    Date,
    Time,
    DateTime,
    Json,
};

Decoding decodingOf(Engine engine, const Column &column);

/// A cell over @p text, which may be changed for it, and must live as long as the cell.
Cell decode(Decoding decoding, char *text, std::size_t size);

} // namespace Rowback
