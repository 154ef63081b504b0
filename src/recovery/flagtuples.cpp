// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/flagtuples.h"

#include "schema/comparison.h"

#include <algorithm>
#include <cmath>

namespace Rowback {

namespace {

constexpr std::size_t mostValues = 8;
constexpr char unknown = -1; ///< the code of a value that the sample does not have

} // namespace

FlagTuples::FlagTuples(const Table &table, const std::vector<Row> &sample)
    : m_table(table)
    , m_codes(table.columns.size())
    , m_rows(sample.size())
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        Codes &codes = m_codes[c];
        std::string values;
        for (auto row = sample.begin(); row != sample.end() && codes.size() <= mostValues; ++row) {
            const Value value = canonical(table.columns[c], (*row)[c].cell());
            values.push_back(codes.try_emplace(value, static_cast<char>(codes.size())).first->second);
        }
        if (codes.size() > mostValues || codes.size() * codes.size() > m_rows) {
            codes.clear(); // in a small table every column has few
        } else {
            m_values.emplace(static_cast<int>(c), std::move(values));
        }
    }
}

char FlagTuples::code(int column, const Value &value) const
{
    const auto c = static_cast<std::size_t>(column);
    const auto known = m_codes[c].find(canonical(m_table.columns[c], value.cell()));
    return known == m_codes[c].end() ? unknown : known->second;
}

double FlagTuples::bits(const std::vector<int> &columns, const Row &row) const
{
    const auto [counts, isNew] = m_counts.try_emplace(columns);
    for (std::size_t i = 0; isNew && i < m_rows; ++i) {
        std::string tuple;
        for (const int column : columns) {
            tuple.push_back(m_values.at(column)[i]);
        }
        ++counts->second[tuple];
    }
    std::string wanted;
    for (const int column : columns) {
        wanted.push_back(code(column, row[static_cast<std::size_t>(column)]));
    }
    const auto found = counts->second.find(wanted);
    const double count = found == counts->second.end() ? 1.0 : static_cast<double>(found->second);
    return std::log2(std::max(1.0, static_cast<double>(m_rows) / count));
}

} // namespace Rowback
