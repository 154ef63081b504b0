// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/textdecoder.h"

#include <charconv>

namespace Rowback {

namespace {

Cell integerCell(const char *text, std::size_t size)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(text, text + size, value);
    return read.ec == std::errc{} && read.ptr == text + size ? Cell::integer(value)
                                                             : Cell::bytes(ValueKind::Decimal, {text, size});
}

Cell booleanCell(const char *text, std::size_t size)
{
    if (size == 1 && (*text == 't' || *text == 'f')) {
        return Cell::boolean(*text == 't');
    }
    const Cell number = integerCell(text, size);
    return number.integer() == 0 || number.integer() == 1 ? Cell::boolean(number.integer() == 1) : number;
}

/// The shortest digits that give the same 32 bits again.
Cell floatCell(char *text, std::size_t size)
{
    double value = 0;
    const auto read = std::from_chars(text, text + size, value);
    if (read.ec == std::errc{} && read.ptr == text + size) {
        char shortest[32];
        const auto written = std::to_chars(std::begin(shortest), std::end(shortest), static_cast<float>(value));
        const auto length = static_cast<std::size_t>(written.ptr - shortest);
        if (length <= size) {
            std::copy_n(shortest, length, text);
            size = length;
        }
    }
    return Cell::bytes(ValueKind::Real, {text, size});
}

char nibble(char digit)
{
    return static_cast<char>(digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
}

Cell hexCell(char *text, std::size_t size)
{
    if (size < 2 || text[0] != '\\' || text[1] != 'x') {
        return Cell::bytes(ValueKind::Bytes, {text, size});
    }
    const std::size_t count = (size - 2) / 2;
    for (std::size_t i = 0; i < count; ++i) {
        text[i] = static_cast<char>(nibble(text[2 + 2 * i]) << 4 | nibble(text[3 + 2 * i]));
    }
    return Cell::bytes(ValueKind::Bytes, {text, count});
}

} // namespace

Decoding decodingOf(Engine engine, const Column &column)
{
    switch (column.type) {
    case ColumnType::Integer:
        return Decoding::Integer;
    case ColumnType::Boolean:
        return Decoding::Boolean;
    case ColumnType::Decimal:
        return Decoding::Decimal;
    case ColumnType::Real:
        return engine == Engine::MariaDb && column.typeName.startsWith(QLatin1String("float")) ? Decoding::Float
                                                                                               : Decoding::Real;
    case ColumnType::Bytes:
        return engine == Engine::PostgreSql ? Decoding::HexBytes : Decoding::Bytes;
    case ColumnType::Date:
        return Decoding::Date;
    case ColumnType::Time:
        return Decoding::Time;
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
        return Decoding::DateTime;
    case ColumnType::Json:
        return Decoding::Json;
    default:
        return Decoding::Text;
    }
}

Cell decode(Decoding decoding, char *text, std::size_t size)
{
    switch (decoding) {
    case Decoding::Integer:
        return integerCell(text, size);
    case Decoding::Boolean:
        return booleanCell(text, size);
    case Decoding::Float:
        return floatCell(text, size);
    case Decoding::HexBytes:
        return hexCell(text, size);
    case Decoding::Decimal:
        return Cell::bytes(ValueKind::Decimal, {text, size});
    case Decoding::Real:
        return Cell::bytes(ValueKind::Real, {text, size});
    case Decoding::Bytes:
        return Cell::bytes(ValueKind::Bytes, {text, size});
    case Decoding::Date:
        return Cell::bytes(ValueKind::Date, {text, size});
    case Decoding::Time:
        return Cell::bytes(ValueKind::Time, {text, size});
    case Decoding::DateTime:
        return Cell::bytes(ValueKind::DateTime, {text, size});
    case Decoding::Json:
        return Cell::bytes(ValueKind::Json, {text, size});
    case Decoding::Text:
        break;
    }
    return Cell::bytes(ValueKind::Text, {text, size});
}

} // namespace Rowback
