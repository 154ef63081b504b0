// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoorder.h"

#include <algorithm>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

/// What a row is sorted by, before its key.
class Listing
{
public:
    Listing(const DemoState &state, const Table &table)
        : m_persons(state.rows("contacts_person"_L1))
        , m_isClient(table.name == "pcsw_client"_L1)
    {
        const Table &sorted = m_isClient ? state.table("contacts_person"_L1) : table;
        if (table.name == "contacts_partner"_L1) {
            m_columns = {sorted.columnIndex("name"_L1)};
        } else if (table.name == "contacts_person"_L1 || m_isClient) {
            m_columns = {sorted.columnIndex("last_name"_L1), sorted.columnIndex("first_name"_L1)};
        } else if (table.name == "dupable_clients_word"_L1) {
            m_columns = {sorted.columnIndex("word"_L1)};
        }
    }

    bool isByKey() const { return m_columns.empty(); }

    std::string sortText(const Value &key, const Row &row) const
    {
        const Row &sorted = m_isClient ? *m_persons.at(key) : row;
        std::string text;
        for (const int column : m_columns) {
            text += sorted[static_cast<std::size_t>(column)].text();
            text += '\0';
        }
        return text;
    }

private:
    const DemoState::Rows &m_persons;
    bool m_isClient;
    std::vector<int> m_columns;
};

} // namespace

std::vector<const Row *> listedRows(const DemoState &state, TableId table)
{
    const Listing listing(state, state.schema().table(table));
    const DemoState::Rows &rows = state.rows(table);
    std::vector<std::pair<std::string, const Row *>> sorted;
    sorted.reserve(rows.size());
    for (const auto &[key, row] : rows) {
        sorted.emplace_back(listing.isByKey() ? std::string() : listing.sortText(key, *row), row.get());
    }
    if (!listing.isByKey()) {
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    }
    std::vector<const Row *> listed;
    listed.reserve(sorted.size());
    for (const auto &entry : sorted) {
        listed.push_back(entry.second);
    }
    return listed;
}

} // namespace Rowback
