// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/matching.h"

#include "database/sql/dialect.h"

#include <charconv>

namespace Rowback {

namespace {

bool isInRange(const Column &column, const Value &value)
{
    std::int64_t number = value.integer();
    if (!value.holdsInteger()) {
        const std::string &text = value.text();
        if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc{}) {
            return true; // beyond 64 bits: only the engine can tell
        }
    }
    return !column.range || (number >= column.range->first && number <= column.range->second);
}

} // namespace

bool canEqual(const Column &column, const Value &value)
{
    if (value.isNull()) {
        return false;
    }
    const bool numeral = value.holdsInteger() || isNumeral(value.text());
    switch (column.type) {
    case ColumnType::Integer:
        return numeral && isInRange(column, value);
    case ColumnType::Decimal:
        return numeral || value.kind() == ValueKind::Decimal;
    case ColumnType::Real:
        return numeral || value.kind() == ValueKind::Real;
    default:
        return true;
    }
}

bool canBeKey(const Table &table, const Key &key)
{
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (!canEqual(table.columns[static_cast<std::size_t>(table.keyColumns[i])], key[i])) {
            return false;
        }
    }
    return !key.empty() && key.size() == table.keyColumns.size();
}

} // namespace Rowback
