// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/loss.h"

#include <unordered_set>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

using KeySet = std::unordered_set<Value, ValueHash>;

/// Some columns may be NULL and yet take their row along: a note about a client goes with the client.
bool takesRowAlong(const Column &column)
{
    return !column.nullable || column.name == "project_id"_L1 || column.name == "granting_id"_L1;
}

class Collector
{
public:
    Collector(const DemoState &site, const Ids &partners)
        : m_site(site)
        , m_doomed(static_cast<std::size_t>(site.schema().size()))
    {
        m_facts.vanished.resize(m_doomed.size());
        for (const std::int64_t partner : partners) {
            doom(site.id("contacts_partner"_L1), Value::integer(partner));
        }
    }

    /// One pass is enough: tables come after those that they refer to.
    LossFacts collect()
    {
        for (int i = 0; i < m_site.schema().size(); ++i) {
            collectFrom(TableId{i});
        }
        for (int i = 0; i < m_site.schema().size(); ++i) {
            findDangling(TableId{i});
        }
        return std::move(m_facts);
    }

private:
    void doom(TableId table, const Value &key)
    {
        const auto place = static_cast<std::size_t>(index(table));
        if (m_doomed[place].insert(key).second) {
            m_facts.vanished[place].push_back(key);
        }
    }

    bool isDoomed(const QString &table, const Value &key) const
    {
        return m_doomed[static_cast<std::size_t>(index(*m_site.schema().find(table)))].contains(key);
    }

    void collectFrom(TableId id)
    {
        const Table &table = m_site.schema().table(id);
        for (const auto &[key, row] : m_site.rows(id)) {
            std::vector<LostLink> severed;
            bool goes = false;
            for (const ForeignKey &foreignKey : table.foreignKeys) {
                const auto column = static_cast<std::size_t>(foreignKey.columns.front());
                if (isDoomed(foreignKey.targetTable, (*row)[column])) {
                    goes = goes || takesRowAlong(table.columns[column]);
                    severed.push_back({id, key, static_cast<int>(column), (*row)[column]});
                }
            }
            if (goes) {
                doom(id, key);
            } else {
                m_facts.severed.insert(m_facts.severed.end(), severed.begin(), severed.end());
            }
        }
    }

    void findDangling(TableId id)
    {
        const Table &table = m_site.schema().table(id);
        for (const GenericReference &generic : table.genericReferences) {
            for (const auto &[key, row] : m_site.rows(id)) {
                const QString model = displayText((*row)[static_cast<std::size_t>(generic.typeColumn)]);
                const Value &target = (*row)[static_cast<std::size_t>(generic.idColumn)];
                const QString targetTable = QString(model).replace(u'.', u'_').toLower();
                if (!target.isNull() && !isDoomed(table.name, key) && isDoomed(targetTable, target)) {
                    m_facts.dangling.push_back({id, key, generic.idColumn, target});
                }
            }
        }
    }

    const DemoState &m_site;
    std::vector<KeySet> m_doomed;
    LossFacts m_facts;
};

} // namespace

LossFacts loseRecords(DemoState &site, const Ids &partners)
{
    LossFacts facts = Collector(site, partners).collect();
    for (const LostLink &link : facts.severed) {
        site.update(link.table, link.key, link.column, Value());
    }
    for (std::size_t i = 0; i < facts.vanished.size(); ++i) {
        std::sort(facts.vanished[i].begin(), facts.vanished[i].end());
        for (const Value &key : facts.vanished[i]) {
            site.erase(TableId{static_cast<int>(i)}, key);
        }
    }
    return facts;
}

} // namespace Rowback
