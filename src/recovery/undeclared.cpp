// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/undeclared.h"

#include "recovery/keyset.h"
#include "recovery/profile.h"
#include "schema/comparison.h"

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

using Evidence = UndeclaredReference::Evidence;

/// Old databases without foreign keys have dangling references before anything vanishes.
constexpr qint64 valuesPerStray = 10;

constexpr QLatin1String idSuffix("_id");

/// "contactperson" of "Contact_person": models are written in capitals, columns with underscores.
QString bare(QString name)
{
    return name.remove(QLatin1Char('_')).toLower();
}

/// What counts for a column while its values pass by.
struct Suspect
{
    int column = -1;
    QString name; ///< "contactperson" of contact_person_id
    QStringList endings; ///< "person"
    qint64 values = 0;
    std::map<TableId, qint64> strays; ///< by table that its whole name may mean: values that are none of its keys
    std::vector<TableId> holders; ///< tables whose keys hold every value so far
};

class UndeclaredFinder
{
public:
    UndeclaredFinder(const Schema &live, const References &known, const Alignment &alignment, const Profile &profile)
        : m_live(live)
        , m_known(known)
        , m_alignment(alignment)
        , m_profile(profile)
    { }

    Result<std::vector<UndeclaredReference>> find(RowSource &snapshot, const TaskContext &context)
    {
        std::map<TableId, std::vector<Suspect>> suspects;
        for (int i = 0; i < m_live.size(); ++i) {
            if (auto found = suspectsOf(TableId{i}); !found.empty()) {
                suspects.emplace(TableId{i}, std::move(found));
            }
        }
        std::vector<UndeclaredReference> result;
        if (suspects.empty()) {
            return result;
        }
        if (const auto read = readKeys(snapshot, context); !read) {
            return read.unexpected();
        }
        for (auto &[table, columns] : suspects) {
            if (const auto read = readValues(table, columns, snapshot, context); !read) {
                return read.unexpected();
            }
            for (const Suspect &suspect : columns) {
                UndeclaredReference found = judge(table, suspect);
                if (!found.possible.empty()) {
                    result.push_back(std::move(found));
                }
            }
        }
        return result;
    }

private:
    const Column &column(TableId table, int index) const
    {
        return m_live.table(table).columns[static_cast<std::size_t>(index)];
    }

    bool isKnown(TableId table, int column) const
    {
        const auto mine = m_known.from(table);
        return std::any_of(mine.begin(), mine.end(), [&](int index) {
            const Reference &reference = m_known.at(index);
            return reference.typeColumn == column
                || std::find(reference.columns.begin(), reference.columns.end(), column) != reference.columns.end();
        });
    }

    bool isSuspect(TableId id, int index) const
    {
        const AlignedTable &aligned = m_alignment.at(id);
        const Column &each = column(id, index);
        const bool isCommon = aligned.snapshotColumns[static_cast<std::size_t>(index)] >= 0;
        const bool isContentType = aligned.contentTypes[static_cast<std::size_t>(index)]
            || bare(each.name.chopped(idSuffix.size())).endsWith(QLatin1String("contenttype"));
        const QString &name = m_live.table(id).name;
        const auto &counters = m_profile.counters();
        const bool isCounter = std::any_of(counters.begin(), counters.end(), [&](const ProfileCounter &counter) {
            return counter.table == name && counter.column == each.name;
        });
        return isCommon && !isContentType && !each.generated && !isKnown(id, index) && !isCounter
            && !m_profile.speaksOf(name, each.name);
    }

    std::vector<Suspect> suspectsOf(TableId id) const
    {
        std::vector<Suspect> result;
        const Table &table = m_live.table(id);
        for (std::size_t i = 0; m_alignment.at(id).comparable && i < table.columns.size(); ++i) {
            const QString &name = table.columns[i].name;
            const int index = static_cast<int>(i);
            if (!name.endsWith(idSuffix, Qt::CaseInsensitive) || name.size() == idSuffix.size()
                || !isSuspect(id, index)) {
                continue;
            }
            Suspect suspect;
            suspect.column = index;
            QStringList words = name.chopped(idSuffix.size()).split(QLatin1Char('_'), Qt::SkipEmptyParts);
            if (words.size() > 1 && words.back() == QLatin1String("ptr")) {
                words.removeLast(); // Django's pointer to the row that this one continues
            }
            suspect.name = bare(words.join(QString()));
            for (words.removeFirst(); !words.isEmpty(); words.removeFirst()) {
                suspect.endings.append(bare(words.join(QString())));
            }
            result.push_back(std::move(suspect));
        }
        return result;
    }

    /// Keys of other kinds are no numbers and no texts.
    static bool isOfKind(const Column &reference, const Column &key)
    {
        const auto isText
            = [](const Column &each) { return each.type == ColumnType::Text || each.type == ColumnType::Uuid; };
        return (reference.type == ColumnType::Integer && key.type == ColumnType::Integer)
            || (isText(reference) && isText(key));
    }

    Result<void> readKeys(RowSource &snapshot, const TaskContext &context)
    {
        const auto types = ContentTypes::table(m_live);
        for (int i = 0; i < m_live.size(); ++i) {
            const TableId id{i};
            const Table &table = m_live.table(id);
            const AlignedTable &aligned = m_alignment.at(id);
            if (!aligned.comparable || table.keyColumns.size() != 1 || id == types) {
                continue;
            }
            const Column &key = column(id, table.keyColumns.front());
            KeySet &keys = m_keys[id];
            const std::vector<int> columns = aligned.inSnapshot(table.keyColumns);
            const auto read = visitRows(snapshot.rows({*aligned.snapshot, columns, columns}, context),
                                        [&](std::span<const Cell> cells) {
                                            keys.add({canonical(key, cells.front())});
                                            return true;
                                        });
            if (!read) {
                return read.unexpected();
            }
        }
        return {};
    }

    QString model(TableId table) const
    {
        const QString label = m_known.model(table).section(QLatin1Char('.'), -1);
        return bare(label.isEmpty() ? m_live.table(table).name : label);
    }

    bool isSameApplication(TableId a, TableId b) const
    {
        return m_known.model(a).section(QLatin1Char('.'), 0, 0) == m_known.model(b).section(QLatin1Char('.'), 0, 0);
    }

    /// How near a table is that a name in rows of another one means; nothing where it does not. "type" in contracts is
    /// their type (jobs_contracttype) rather than a table of that name elsewhere (households_type), "parent" is the
    /// same table.
    std::optional<int> distance(TableId from, const QString &name, TableId to) const
    {
        const bool isNear = isSameApplication(from, to);
        if ((from == to && name == QLatin1String("parent")) || (isNear && model(to) == model(from) + name)) {
            return 0;
        }
        return model(to) == name ? std::optional(isNear ? 1 : 2) : std::nullopt;
    }

    Result<void> readValues(TableId id, std::vector<Suspect> &suspects, RowSource &snapshot,
                            const TaskContext &context) const
    {
        std::vector<int> columns;
        for (Suspect &suspect : suspects) {
            columns.push_back(suspect.column);
            for (const auto &[table, keys] : m_keys) {
                if (!isOfKind(column(id, suspect.column), column(table, m_live.table(table).keyColumns.front()))) {
                    continue;
                }
                suspect.holders.push_back(table);
                if (distance(id, suspect.name, table)) {
                    suspect.strays.emplace(table, 0);
                }
            }
        }
        const AlignedTable &aligned = m_alignment.at(id);
        return visitRows(snapshot.rows({*aligned.snapshot, aligned.inSnapshot(columns), {}}, context),
                         [&](std::span<const Cell> cells) {
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
        std::erase_if(suspect.holders, [&](TableId table) { return !m_keys.at(table).contains(value); });
        for (auto &[table, strays] : suspect.strays) {
            strays += m_keys.at(table).contains(value) ? 0 : 1;
        }
    }

    static bool holds(const Suspect &suspect, TableId table)
    {
        return std::find(suspect.holders.begin(), suspect.holders.end(), table) != suspect.holders.end();
    }

    /// The one table that @p name means first among @p tables.
    template <typename Tables>
    std::optional<TableId> nearest(TableId from, const QString &name, const Tables &tables) const
    {
        std::optional<TableId> result;
        std::optional<int> least;
        for (const TableId table : tables) {
            const auto found = distance(from, name, table);
            if (found && (!least || *found <= *least)) {
                result = found == least ? std::nullopt : std::optional(table);
                least = found;
            }
        }
        return result;
    }

    /// Roots of the families whose keys hold all values, without that of @p target; those alone whose names have to do
    /// with @p name.
    std::vector<TableId> others(const Suspect &suspect, std::optional<TableId> target, const QString &name) const
    {
        std::vector<TableId> result;
        for (const TableId holder : suspect.holders) {
            const TableId root = m_known.root(holder);
            const bool isOther = !target || root != m_known.root(*target);
            if (isOther && model(holder).contains(name)
                && std::find(result.begin(), result.end(), root) == result.end()) {
                result.push_back(root);
            }
        }
        return result;
    }

    UndeclaredReference judge(TableId id, const Suspect &suspect) const
    {
        std::vector<TableId> fitting;
        for (const auto &[table, strays] : suspect.strays) {
            if (strays * valuesPerStray <= suspect.values) {
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
        if (const auto target = nearest(id, suspect.name, fitting)) {
            take(*target, suspect.name);
            if (result.evidence == Evidence::Name || holds(suspect, *target)) {
                return result;
            }
        }
        for (const QString &ending : fitting.empty() ? suspect.endings : QStringList()) {
            if (const auto target = nearest(id, ending, suspect.holders)) {
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

    const Schema &m_live;
    const References &m_known;
    const Alignment &m_alignment;
    const Profile &m_profile;
    std::map<TableId, KeySet> m_keys; ///< of the snapshot
};

} // namespace

Result<std::vector<UndeclaredReference>> findUndeclared(const Schema &live, const References &known,
                                                        const Alignment &alignment, const Profile &profile,
                                                        RowSource &snapshot, const TaskContext &context)
{
    return UndeclaredFinder(live, known, alignment, profile).find(snapshot, context);
}

} // namespace Rowback
