// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"
#include "schema/value.h"

#include <compare>
#include <optional>
#include <vector>

namespace Rowback {

/// What a profile knows about a column beyond its type.
struct ComparisonHints
{
    bool duration = false; ///< '0:00' and the empty text mean the same (dump-format.md section 3)
};

/// Whether @p snapshot, as a dump wrote it, is what a dump would write of @p live (design section 4):
/// seconds, not microseconds; decimals and numbers by value, floats also by their first twelve digits; booleans
/// whatever the engine stores; quoted integers as integers; None and '' equal in a text column; content types by label,
/// ignoring case; a date and its midnight equal where one side keeps dates and the other datetimes; without the spaces
/// that fill up a CHAR(n); bytes as their base64 text. Both content types must already be labels. Pure function, no
/// allocation in the common cases.
bool sameAsDump(const Column &column, Cell snapshot, Cell live, ComparisonHints hints = {});

/// What the database holds for a value of a dump: bytes for the base64 text of a binary column (dump-format.md section
/// 1.2), all else as it is.
Value asStored(const Column &column, Cell snapshot);

/// Whether two values of one column are the same to the engine, to the last digit: what preconditions and verification
/// compare. Forms of one value are equal (1.50 and 1.5, "T" and " " in a datetime, missing zero fractions, a date and
/// its midnight, spaces that fill up a CHAR(n)), nothing else is.
bool sameExactly(const Column &column, Cell a, Cell b);

/// Whether values of such a column are ordered as numbers.
bool isNumeric(ColumnType type);

/// The order in which RowSource gives rows: NULL first, numbers by value, datetimes by the second, all else by bytes.
/// A quoted number in a column of numbers counts as the number; what is none comes after the numbers.
std::strong_ordering keyOrder(const Column &column, Cell a, Cell b);

/// The one representation of a value under which equal values of the column are equal bytes: quoted integers
/// become integers, datetimes get a space and no fraction, decimals lose trailing zeros and exponents, booleans become
/// booleans, UUIDs get lower case and hyphens; a date among datetimes gets its midnight, a midnight among dates loses
/// it, and what fills up a CHAR(n) goes. For keys and hashes. Other text stays as it is.
Value canonical(const Column &column, Cell cell);

/// The one representation of texts that the column's collation takes for the same; roughly, for only the engine knows.
Value collated(const Column &column, const Value &value);
/// Whether the engine may take two keys for the same that differ to the byte.
bool foldsKeys(const Table &table);
/// canonical() values of @p columns of the table as their collations tell them apart.
Key collated(const Table &table, const std::vector<int> &columns, const Key &values);
inline Key collatedKey(const Table &table, const Key &key)
{
    return collated(table, table.keyColumns, key);
}
/// What @p columns of a row hold, canonical as the columns @p as of @p table are, to which they may refer; nothing where
/// one is NULL.
std::optional<Key> tupleOf(const Row &row, const std::vector<int> &columns, const Table &table,
                           const std::vector<int> &as);

} // namespace Rowback
