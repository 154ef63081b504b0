// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Rowback {

struct Plan;
struct TableCounts;

/// How much comes back, or came back. In the same words on every page: a person must be able to tell that two of them
/// speak of the same.
struct Amount
{
    int records = 0; ///< Plan::records
    int rows = 0;
    int tables = 0;

    bool operator==(const Amount &) const = default;
};

Amount amountOf(const Plan &plan, const std::vector<TableCounts> &counts);
/// "195 records, 1,506 rows in 39 tables"; without records where there are none.
QString amountText(const Amount &amount);

} // namespace Rowback
