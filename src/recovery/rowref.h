// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

struct RowRefHash
{
    std::size_t operator()(const RowRef &ref) const noexcept
    {
        return ValueHash{}(ref.key) * 31 + static_cast<std::size_t>(ref.table);
    }
};

} // namespace Rowback
