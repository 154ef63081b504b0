// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/undeclared.h"

#include "recovery/keyset.h"
#include "recovery/suspects.h"
#include "recovery/tablenames.h"
#include "schema/comparison.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Rowback {

namespace {

using Evidence = UndeclaredReference::Evidence;

/// Old databases without foreign keys have dangling references before anything vanishes.
constexpr qint64 valuesPerStray = 10;
/// Where the dump calls a column a reference, its values need only tell which of the tables of its name it means.
constexpr qint64 toldValuesPerStray = 2;

/// Keys of other kinds are no numbers and no texts.
bool isOfKind(const Column &reference, const Column &key)
{
    const auto isText
        = [](const Column &each) { return each.type == ColumnType::Text || each.type == ColumnType::Uuid; };
    return (reference.type == ColumnType::Integer && key.type == ColumnType::Integer)
        || (isText(reference) && isText(key));
}

class UndeclaredFinder
{
public:
    UndeclaredFinder(RowSource &snapshot, RowSource &live, const References &known, const Alignment &alignment,
                     const TaskContext &context)
        : m_snapshot(snapshot)
        , m_liveRows(live)
        , m_live(live.schema())
        , m_known(known)
        , m_alignment(alignment)
        , m_context(context)
        , m_names(m_live, known)
        , m_isDeclaring(declaresForeignKeys(m_live))
    { }

    /// The references among @p suspects: by the snapshot's keys, and for what only the live database has, by both
    /// sides'.
    Result<void> find(Suspects suspects, Side side)
    {
        if (suspects.empty()) {
            return {};
        }
        for (const Side source : {Side::Snapshot, Side::Live}) {
            if (const auto read = source > side ? Result<void>() : readKeys(source); !read) {
                return read.unexpected();
            }
        }
        Suspects open;
        for (auto &[table, columns] : suspects) {
            prepare(table, columns);
            if (const auto read = readValues(table, columns, side); !read) {
                return read.unexpected();
            }
            for (Suspect &suspect : columns) {
                UndeclaredReference found = judge(table, suspect);
                if (!found.possible.empty()) {
                    m_result.push_back(std::move(found));
                } else if (suspect.isTold && suspect.values > 0) {
                    open[table].push_back(std::move(suspect));
                }
            }
        }
        return judgeOpen(std::move(open), side);
    }

    std::vector<UndeclaredReference> take()
    {
        std::sort(m_result.begin(), m_result.end(), [](const auto &a, const auto &b) {
            return std::pair(a.table, a.column) < std::pair(b.table, b.column);
        });
        return std::move(m_result);
    }

private:
    Result<void> readKeys(Side side)
    {
        if (std::exchange(m_isRead[static_cast<std::size_t>(side)], true)) {
            return {};
        }
        const auto types = ContentTypes::table(m_live);
        for (int i = 0; i < m_live.size(); ++i) {
            const TableId id{i};
            const Table &table = m_live.table(id);
            const bool isThere = side == Side::Live ? table.canRead : m_alignment.at(id).comparable;
            if (!isThere || table.keyColumns.size() != 1 || id == types) {
                continue;
            }
            const Column &key = column(id, table.keyColumns.front());
            KeySet &keys = m_keys[id][static_cast<std::size_t>(side)];
            const auto read = visitRows(rows(id, table.keyColumns, side, true), [&](std::span<const Cell> cells) {
                keys.add({canonical(key, cells.front())});
                return true;
            });
            if (!read) {
                return read.unexpected();
            }
        }
        return {};
    }

    const Column &column(TableId table, int index) const
    {
        return m_live.table(table).columns[static_cast<std::size_t>(index)];
    }

    Result<std::unique_ptr<RowCursor>> rows(TableId id, const std::vector<int> &columns, Side side, bool inOrder)
    {
        if (side == Side::Live) {
            return m_liveRows.rows({id, columns, inOrder ? columns : std::vector<int>()}, m_context);
        }
        const AlignedTable &aligned = m_alignment.at(id);
        const std::vector<int> dumped = aligned.inSnapshot(columns);
        return m_snapshot.rows({*aligned.snapshot, dumped, inOrder ? dumped : std::vector<int>()}, m_context);
    }

    bool isKey(TableId table, const Key &value) const
    {
        const auto &sides = m_keys.at(table);
        return std::any_of(sides.begin(), sides.end(), [&](const KeySet &keys) { return keys.contains(value); });
    }

    void prepare(TableId id, std::vector<Suspect> &suspects) const
    {
        for (Suspect &suspect : suspects) {
            for (const TableId table : tablesOfKind(id, suspect.column)) {
                suspect.holders.push_back(table);
                if (m_names.distance(id, suspect.name, table)) {
                    suspect.strays.emplace(table, 0);
                }
            }
        }
    }

    std::vector<TableId> tablesOfKind(TableId id, int index) const
    {
        std::vector<TableId> result;
        for (const auto &[table, keys] : m_keys) {
            if (isOfKind(column(id, index), column(table, m_live.table(table).keyColumns.front()))) {
                result.push_back(table);
            }
        }
        return result;
    }

    Result<void> readValues(TableId id, std::vector<Suspect> &suspects, Side side)
    {
        std::vector<int> columns;
        for (const Suspect &suspect : suspects) {
            columns.push_back(suspect.column);
        }
        return visitRows(rows(id, columns, side, false), [&](std::span<const Cell> cells) {
            for (std::size_t i = 0; i < suspects.size(); ++i) {
                count(suspects[i], {canonical(column(id, suspects[i].column), cells[i])});
            }
            return true;
        });
    }

    void count(Suspect &suspect, const Key &value) const
    {
        if (value.front().isNull()) {
            return;
        }
        ++suspect.values;
        std::erase_if(suspect.holders, [&](TableId table) { return !isKey(table, value); });
        for (auto &[table, strays] : suspect.strays) {
            strays += isKey(table, value) ? 0 : 1;
        }
    }

    static bool holds(const Suspect &suspect, TableId table)
    {
        return std::find(suspect.holders.begin(), suspect.holders.end(), table) != suspect.holders.end();
    }

    /// Roots of the families whose keys hold all values, without that of @p target; those alone whose names have to do
    /// with @p name.
    std::vector<TableId> others(const Suspect &suspect, std::optional<TableId> target, const QString &name) const
    {
        std::vector<TableId> result;
        for (const TableId holder : suspect.holders) {
            const TableId root = m_known.root(holder);
            const bool isOther = !target || root != m_known.root(*target);
            if (isOther && m_names.model(holder).contains(name)
                && std::find(result.begin(), result.end(), root) == result.end()) {
                result.push_back(root);
            }
        }
        return result;
    }

    UndeclaredReference judge(TableId id, const Suspect &suspect) const
    {
        UndeclaredReference result = target(id, suspect);
        const bool isQuestion = m_isDeclaring && !suspect.isTold;
        if (isQuestion || m_live.table(id).keyColumns.empty()) { // rows without a key cannot be changed
            result.evidence = Evidence::None;
        }
        return result;
    }

    UndeclaredReference target(TableId id, const Suspect &suspect) const
    {
        std::vector<TableId> fitting;
        for (const auto &[table, strays] : suspect.strays) {
            if (strays * (suspect.isTold ? toldValuesPerStray : valuesPerStray) <= suspect.values) {
                fitting.push_back(table);
            }
        }
        UndeclaredReference result{id, suspect.column, {}, Evidence::None};
        const auto take = [&](TableId target, const QString &name) {
            result.possible = {target};
            const std::vector<TableId> rest = others(suspect, target, name);
            result.possible.insert(result.possible.end(), rest.begin(), rest.end());
            result.evidence = rest.empty() && !name.isEmpty() ? Evidence::Name : Evidence::Guess;
        };
        if (const auto target = m_names.nearest(id, suspect.name, fitting)) {
            take(*target, suspect.name);
            if (result.evidence == Evidence::Name || suspect.isTold || holds(suspect, *target)) {
                return result;
            }
        }
        for (const QString &ending : fitting.empty() ? suspect.endings : QStringList()) {
            if (const auto target = m_names.nearest(id, ending, suspect.holders)) {
                take(*target, {});
                return result;
            }
        }
        result.possible = others(suspect, std::nullopt, {});
        const bool isOnly
            = result.possible.size() == 1 && suspect.values > 0 && m_keys.contains(result.possible.front());
        result.evidence = isOnly ? Evidence::Guess : Evidence::None;
        return result;
    }

    /// What the dump calls references although no table has all their values: any table may be meant that has some.
    Result<void> judgeOpen(Suspects open, Side side)
    {
        for (auto &[id, columns] : open) {
            for (Suspect &suspect : columns) {
                suspect.values = 0;
                suspect.strays.clear();
                for (const TableId table : tablesOfKind(id, suspect.column)) {
                    suspect.strays.emplace(table, 0);
                }
            }
            if (const auto read = readValues(id, columns, side); !read) {
                return read.unexpected();
            }
            for (Suspect &suspect : columns) {
                std::erase_if(suspect.strays, [&](const auto &each) { return each.second == suspect.values; });
                for (const auto &[table, strays] : suspect.strays) {
                    suspect.holders.push_back(table);
                }
                if (!suspect.holders.empty()) {
                    m_result.push_back({id, suspect.column, others(suspect, std::nullopt, {}), Evidence::None});
                }
            }
        }
        return {};
    }

    RowSource &m_snapshot;
    RowSource &m_liveRows;
    const Schema &m_live;
    const References &m_known;
    const Alignment &m_alignment;
    const TaskContext &m_context;
    TableNames m_names;
    bool m_isDeclaring;
    std::map<TableId, std::array<KeySet, 2>> m_keys; ///< by side
    std::array<bool, 2> m_isRead{}; ///< by side
    std::vector<UndeclaredReference> m_result;
};

} // namespace

bool declaresForeignKeys(const Schema &schema)
{
    const auto &tables = schema.tables();
    return std::any_of(tables.begin(), tables.end(), [](const Table &table) {
        return std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                           [](const ForeignKey &key) { return key.declared; });
    });
}

Result<std::vector<UndeclaredReference>> findUndeclared(RowSource &snapshot, RowSource &live, const References &known,
                                                        const Alignment &alignment, const Profile &profile,
                                                        const TaskContext &context)
{
    const SuspectFinder suspects(snapshot.schema(), live.schema(), known, alignment, profile);
    UndeclaredFinder finder(snapshot, live, known, alignment, context);
    for (const Side side : {Side::Snapshot, Side::Live}) {
        if (const auto found = finder.find(suspects.find(side), side); !found) {
            return found.unexpected();
        }
    }
    return finder.take();
}

} // namespace Rowback
