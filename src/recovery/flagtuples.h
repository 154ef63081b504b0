// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"
#include "schema/table.h"

#include <map>
#include <string>
#include <unordered_map>

namespace Rowback {

/// The columns of a table that hold a few values only: flags, states, units. They mostly depend on each other, as the
/// seven weekdays of what recurs by date do, so rows that agree in several of them are weighed by how many rows have
/// all those values together.
class FlagTuples
{
public:
    FlagTuples(const Table &table, const std::vector<Row> &sample);

    bool contains(int column) const { return !m_codes[static_cast<std::size_t>(column)].empty(); }
    /// Bits that the values of @p row in some of these columns tell.
    double bits(const std::vector<int> &columns, const Row &row) const;

private:
    using Codes = std::unordered_map<Value, char, ValueHash>;

    char code(int column, const Value &value) const;

    const Table &m_table;
    std::vector<Codes> m_codes; ///< by column; empty for those of many values
    std::map<int, std::string> m_values; ///< by column, a code for each sampled row
    std::size_t m_rows;
    /// By columns, how many rows have each tuple; made when it is asked for, as few combinations ever are.
    mutable std::map<std::vector<int>, std::unordered_map<std::string, int>> m_counts;
};

} // namespace Rowback
