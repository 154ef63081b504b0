// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/suspects.h"

#include "recovery/tablenames.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr QLatin1String idSuffix("_id");

/// What the name of a column says, without "_id".
Suspect named(const QString &name)
{
    Suspect result;
    QStringList words = name.chopped(idSuffix.size()).split(QLatin1Char('_'), Qt::SkipEmptyParts);
    if (words.size() > 1 && words.back() == QLatin1String("ptr")) {
        words.removeLast(); // Django's pointer to the row that this one continues
    }
    result.name = TableNames::bare(words.join(QString()));
    for (words.removeFirst(); !words.isEmpty(); words.removeFirst()) {
        result.endings.append(TableNames::bare(words.join(QString())));
    }
    return result;
}

} // namespace

SuspectFinder::SuspectFinder(const Schema &snapshot, const Schema &live, const References &known,
                             const Alignment &alignment, const Profile &profile)
    : m_snapshot(snapshot)
    , m_live(live)
    , m_known(known)
    , m_alignment(alignment)
    , m_profile(profile)
{
    const auto &tables = snapshot.tables();
    m_isTelling = std::any_of(tables.begin(), tables.end(), [](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(),
                           [](const Column &column) { return column.refers == Referring::Yes; });
    });
}

Suspects SuspectFinder::find(Side side) const
{
    Suspects result;
    for (int i = 0; i < m_live.size(); ++i) {
        if (auto found = suspectsOf(TableId{i}, side); !found.empty()) {
            result.emplace(TableId{i}, std::move(found));
        }
    }
    return result;
}

std::vector<Suspect> SuspectFinder::suspectsOf(TableId id, Side side) const
{
    std::vector<Suspect> result;
    const Table &table = m_live.table(id);
    const AlignedTable &aligned = m_alignment.at(id);
    for (int i = 0; table.canRead && i < static_cast<int>(table.columns.size()); ++i) {
        const bool isCommon = aligned.comparable && aligned.snapshotColumns[static_cast<std::size_t>(i)] >= 0;
        if (isCommon == (side == Side::Snapshot) && isSuspect(id, i)) {
            result.push_back(named(table.columns[static_cast<std::size_t>(i)].name));
            result.back().column = i;
            result.back().isTold = told(id, i) == Referring::Yes;
        }
    }
    return result;
}

bool SuspectFinder::isSuspect(TableId id, int index) const
{
    const Column &column = m_live.table(id).columns[static_cast<std::size_t>(index)];
    if (!column.name.endsWith(idSuffix, Qt::CaseInsensitive) || column.name.size() == idSuffix.size()) {
        return false;
    }
    const bool isContentType = m_alignment.at(id).contentTypes[static_cast<std::size_t>(index)]
        || TableNames::bare(column.name.chopped(idSuffix.size())).endsWith(QLatin1String("contenttype"));
    const bool isDenied = m_isTelling && told(id, index) == Referring::No;
    return !isContentType && !isDenied && !column.generated && !isKnown(id, index) && !isCounter(id, index)
        && !m_profile.speaksOf(m_live.table(id).name, column.name);
}

bool SuspectFinder::isKnown(TableId table, int column) const
{
    const auto &keys = m_live.table(table).foreignKeys; // one that leads out of the schema, or to a content type, too
    const bool isDeclared = std::any_of(keys.begin(), keys.end(), [column](const ForeignKey &key) {
        return std::find(key.columns.begin(), key.columns.end(), column) != key.columns.end();
    });
    const auto mine = m_known.from(table);
    return isDeclared || std::any_of(mine.begin(), mine.end(), [&](int index) {
               const Reference &reference = m_known.at(index);
               return reference.typeColumn == column
                   || std::find(reference.columns.begin(), reference.columns.end(), column) != reference.columns.end();
           });
}

bool SuspectFinder::isCounter(TableId id, int column) const
{
    const Table &table = m_live.table(id);
    const auto &counters = m_profile.counters();
    return std::any_of(counters.begin(), counters.end(), [&](const ProfileCounter &counter) {
        return counter.table == table.name && counter.column == table.columns[static_cast<std::size_t>(column)].name;
    });
}

Referring SuspectFinder::told(TableId id, int column) const
{
    const AlignedTable &aligned = m_alignment.at(id);
    const int dumped = aligned.snapshot ? aligned.snapshotColumns[static_cast<std::size_t>(column)] : -1;
    return dumped < 0 ? Referring::Untold
                      : m_snapshot.table(*aligned.snapshot).columns[static_cast<std::size_t>(dumped)].refers;
}

} // namespace Rowback
