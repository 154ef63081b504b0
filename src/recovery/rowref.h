// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/comparison.h"
#include "schema/table.h"
#include "schema/value.h"

namespace Rowback {

/// A row of the live schema by its table and its canonical() key.
struct RowRef
{
    TableId table{};
    Key key;

    auto operator<=>(const RowRef &) const = default;
    bool operator==(const RowRef &) const = default;
};

/// The canonical() key of a row that holds all columns of its table.
inline Key keyOfRow(const Table &table, const Row &row)
{
    Key key;
    for (const int column : table.keyColumns) {
        const auto c = static_cast<std::size_t>(column);
        key.push_back(canonical(table.columns[c], row[c].cell()));
    }
    return key;
}

struct RowRefHash
{
    std::size_t operator()(const RowRef &ref) const noexcept
    {
        return ValueHash{}(ref.key) * 31 + static_cast<std::size_t>(ref.table);
    }
};

} // namespace Rowback
