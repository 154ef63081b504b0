// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace Rowback {

/// What a value is, as the dump or the engine says it; how two of them compare depends on the column
/// (schema/comparison.h).
enum class ValueKind : quint8 {
    Null,
    Boolean, ///< payload: integer 0 or 1
    Integer, ///< payload: integer
    Real, ///< payload: text, the number's shortest exact decimal form
    Decimal, ///< payload: text, digits as the engine or the dump wrote them
    Text, ///< payload: UTF-8; may hold NUL, and lone surrogates as three bytes (WTF-8)
    Bytes, ///< payload: raw bytes
    Date, ///< payload: "YYYY-MM-DD"
    Time, ///< payload: "HH:MM:SS[.ffffff]"
    DateTime, ///< payload: "YYYY-MM-DD HH:MM:SS[.ffffff][+HH[:MM]]"
    ContentType, ///< payload: "app_label.Model"
    Json, ///< payload: compact JSON (a list or dict of a dump)
};

/// A value in somebody else's memory, 16 bytes: valid as long as its cursor does not move.
/// Payload is an integer for Null (0), Boolean and Integer, and bytes for all other kinds.
class Cell
{
public:
    Cell() = default;
    static Cell null() { return {}; }
    static Cell boolean(bool value) { return Cell(ValueKind::Boolean, value ? 1 : 0); }
    static Cell integer(std::int64_t value) { return Cell(ValueKind::Integer, value); }
    /// @p text must outlive the cell; at most 4 GiB.
    static Cell bytes(ValueKind kind, std::string_view text) { return Cell(kind, text); }

    ValueKind kind() const { return m_kind; }
    bool isNull() const { return m_kind == ValueKind::Null; }
    /// Whether the payload is an integer, not bytes.
    bool holdsInteger() const { return m_kind <= ValueKind::Integer; }
    std::int64_t integer() const { return holdsInteger() ? m_payload.integer : 0; }
    std::string_view text() const
    {
        return holdsInteger() ? std::string_view{} : std::string_view(m_payload.data, m_size);
    }

private:
    Cell(ValueKind kind, std::int64_t value)
        : m_kind(kind)
    {
        m_payload.integer = value;
    }
    Cell(ValueKind kind, std::string_view text)
        : m_size(static_cast<std::uint32_t>(text.size()))
        , m_kind(kind)
    {
        m_payload.data = text.data();
    }

    union Payload {
        std::int64_t integer = 0;
        const char *data;
    } m_payload;
    std::uint32_t m_size = 0;
    ValueKind m_kind = ValueKind::Null;
};
static_assert(sizeof(Cell) == 16);

/// A value that owns its payload. Equality and order are those of the representation (kind and payload),
/// for maps and sets; two different representations may still mean the same in a column.
class Value
{
public:
    Value() = default;
    explicit Value(Cell cell)
        : m_text(cell.text())
        , m_integer(cell.integer())
        , m_kind(cell.kind())
    { }
    static Value boolean(bool value) { return Value(Cell::boolean(value)); }
    static Value integer(std::int64_t value) { return Value(Cell::integer(value)); }
    static Value text(std::string_view value) { return Value(Cell::bytes(ValueKind::Text, value)); }
    static Value of(ValueKind kind, std::string_view value) { return Value(Cell::bytes(kind, value)); }

    ValueKind kind() const { return m_kind; }
    bool isNull() const { return m_kind == ValueKind::Null; }
    bool holdsInteger() const { return m_kind <= ValueKind::Integer; }
    std::int64_t integer() const { return m_integer; }
    const std::string &text() const { return m_text; }
    /// A view of this value, valid as long as it is neither changed nor moved.
    Cell cell() const
    {
        return holdsInteger() ? (isNull()                           ? Cell::null()
                                     : m_kind == ValueKind::Boolean ? Cell::boolean(m_integer != 0)
                                                                    : Cell::integer(m_integer))
                              : Cell::bytes(m_kind, m_text);
    }

    auto operator<=>(const Value &) const = default;
    bool operator==(const Value &) const = default;

private:
    std::string m_text;
    std::int64_t m_integer = 0;
    ValueKind m_kind = ValueKind::Null;
};

/// The values of a table's columns, in the table's order unless a projection was asked for.
using Row = std::vector<Value>;
/// The values of the columns of a key, in the key's order.
using Key = std::vector<Value>;

/// For a person: NULL, 5, True, the text itself. Not for SQL, not for JSON.
QString displayText(Cell cell);
inline QString displayText(const Value &value)
{
    return displayText(value.cell());
}
/// "4011", or "(1, BE)" for a composite key.
QString displayText(const Key &key);

/// Feeds std::unordered_map and -set.
struct ValueHash
{
    std::size_t operator()(const Value &value) const noexcept;
    std::size_t operator()(const std::vector<Value> &values) const noexcept;
};

} // namespace Rowback
