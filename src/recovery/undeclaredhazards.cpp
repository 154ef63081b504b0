// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/undeclaredhazards.h"

#include "recovery/hazards.h"
#include "schema/comparison.h"
#include "schema/say.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace Rowback {

namespace {

using Evidence = UndeclaredReference::Evidence;

/// For each lost record, those that it refers to or that refer to it, guesses aside.
std::vector<std::vector<int>> tiesWithoutGuesses(const PlanContext &plan)
{
    std::set<std::pair<TableId, int>> guesses;
    for (const UndeclaredReference &each : plan.situation.undeclared) {
        if (each.evidence == Evidence::Guess) {
            guesses.emplace(each.table, each.column);
        }
    }
    std::vector<std::vector<int>> result(plan.loss.records.size());
    for (const LostRow &row : plan.loss.rows) {
        for (const LostRow::Link &link : row.links) {
            const int column = plan.situation.references.at(link.reference).columns.front();
            if (!guesses.contains({row.ref.table, column})) {
                const int target = plan.loss.row(link.row).record;
                result[static_cast<std::size_t>(row.record)].push_back(target);
                result[static_cast<std::size_t>(target)].push_back(row.record);
            }
        }
    }
    return result;
}

/// By lost record, whether it comes back whatever the guesses are: somebody asked for it, or it is tied to such a one
/// by what is no guess.
std::vector<bool> comingAnyway(const PlanContext &plan)
{
    const auto ties = tiesWithoutGuesses(plan);
    std::vector<bool> result(ties.size(), false);
    std::deque<int> next;
    const auto add = [&](int record) {
        if (plan.closure.isSelected(record) && !result[static_cast<std::size_t>(record)]) {
            result[static_cast<std::size_t>(record)] = true;
            next.push_back(record);
        }
    };
    for (int record = 0; record < static_cast<int>(ties.size()); ++record) {
        if (plan.closure.why(record).isEmpty()) {
            add(record);
        }
    }
    while (!next.empty()) {
        const auto &tied = ties[static_cast<std::size_t>(next.front())];
        next.pop_front();
        std::for_each(tied.begin(), tied.end(), add);
    }
    return result;
}

class UndeclaredJudge
{
public:
    explicit UndeclaredJudge(PlanContext &plan)
        : m_plan(plan)
        , m_isDeclaring(declaresForeignKeys(*plan.situation.live))
        , m_comesAnyway(comingAnyway(plan))
    {
        for (const Redirects::Entry &entry : plan.redirects.entries()) {
            m_moved[entry.from.table].insert(entry.from.key);
        }
        for (const auto &[ref, erasure] : plan.draft.erasures) {
            m_moved[ref.table].insert(ref.key);
        }
    }

    /// Whether the plan would be another one, or links be lost, if it refers to something else than it is taken to.
    Result<bool> matters(const UndeclaredReference &each)
    {
        if (strays(each) || wasSevered(each) || decidesWhatComesAlong(each)) {
            return true;
        }
        std::vector<Key> moved;
        for (const TableId table : each.possible) {
            const std::set<Key> &some = movedOf(table);
            moved.insert(moved.end(), some.begin(), some.end());
        }
        if (moved.empty()) {
            return false;
        }
        const auto rows = m_plan.reader.liveRowsWhere(each.table, {each.column}, std::move(moved));
        if (!rows) {
            return rows.unexpected();
        }
        return std::any_of(rows->begin(), rows->end(), [&](const auto &row) {
            return !m_plan.draft.isErased({each.table, row.first});
        });
    }

private:
    /// Records of the table's family that get another number or go.
    const std::set<Key> &movedOf(TableId table) const
    {
        static const std::set<Key> none;
        const auto found = m_moved.find(m_plan.situation.references.root(table));
        return found == m_moved.end() ? none : found->second;
    }

    /// Whether a row that comes back refers to something else than before, if it refers to it at all.
    bool strays(const UndeclaredReference &each) const
    {
        const auto &inserts = m_plan.draft.inserts;
        for (auto at = inserts.lower_bound({each.table, {}}); at != inserts.end() && at->first.table == each.table;
             ++at) {
            if (at->second.lostRow >= 0 && isAstray(each, at->second.lostRow)) {
                return true;
            }
        }
        return false;
    }

    bool isAstray(const UndeclaredReference &each, int lostRow) const
    {
        const auto value = heldBy(each, lostRow);
        return value && std::any_of(each.possible.begin(), each.possible.end(), [&](TableId table) {
                   const int record = recordOf(table, *value);
                   return movedOf(table).contains(*value) || (record >= 0 && !m_plan.isRestored(record));
               });
    }

    /// Whether a live row holds NULL where it held the number of a record that comes back.
    bool wasSevered(const UndeclaredReference &each) const
    {
        const auto &changed = m_plan.situation.comparison(each.table).changed;
        return std::any_of(changed.begin(), changed.end(), [&](const ChangedRow &row) {
            return !m_plan.draft.isErased({each.table, row.key})
                && std::any_of(row.cells.begin(), row.cells.end(), [&](const ChangedCell &cell) {
                       return cell.column == each.column && cell.live.isNull()
                           && comesBack(each, {canonical(columnOf(each), cell.snapshot.cell())});
                   });
        });
    }

    /// Whether a record that nobody named comes back, or stays away, only for what this refers to.
    bool decidesWhatComesAlong(const UndeclaredReference &each) const
    {
        const Closure &closure = m_plan.closure;
        for (std::size_t i = 0; i < m_plan.loss.rows.size(); ++i) {
            const LostRow &row = m_plan.loss.rows[i];
            const auto value = row.ref.table == each.table ? heldBy(each, static_cast<int>(i)) : std::nullopt;
            if (!value || !comesBack(each, *value) || closure.isExcluded(row.record)) {
                continue;
            }
            const bool isGuess = each.evidence == Evidence::Guess;
            const bool staysAway = !closure.isSelected(row.record) && (isGuess || !m_isDeclaring);
            const int target = recordOf(each.possible.front(), *value);
            const bool comesAlong
                = isGuess && target >= 0 && target != row.record && (hangsOnGuess(row.record) || hangsOnGuess(target));
            if (staysAway || comesAlong) {
                return true;
            }
        }
        return false;
    }

    /// Whether a record comes back, and would not without what is only a guess.
    bool hangsOnGuess(int record) const
    {
        return m_plan.closure.isSelected(record) && !m_comesAnyway[static_cast<std::size_t>(record)];
    }

    const Column &columnOf(const UndeclaredReference &each) const
    {
        return m_plan.situation.table(each.table).columns[static_cast<std::size_t>(each.column)];
    }

    std::optional<Key> heldBy(const UndeclaredReference &each, int lostRow) const
    {
        return m_plan.situation.tuple(each.table, {each.column}, m_plan.loss.row(lostRow).values);
    }

    int recordOf(TableId table, const Key &value) const
    {
        return m_plan.loss.findRecord({m_plan.situation.references.root(table), value});
    }

    bool comesBack(const UndeclaredReference &each, const Key &value) const
    {
        return std::any_of(each.possible.begin(), each.possible.end(), [&](TableId table) {
            const int record = recordOf(table, value);
            return record >= 0 && m_plan.closure.isSelected(record);
        });
    }

    PlanContext &m_plan;
    bool m_isDeclaring;
    std::vector<bool> m_comesAnyway; ///< by lost record
    std::map<TableId, std::set<Key>> m_moved; ///< by root table
};

QString columnName(const Situation &situation, const UndeclaredReference &each)
{
    return situation.table(each.table).columns[static_cast<std::size_t>(each.column)].name;
}

QString sentenceOf(const Situation &situation, const UndeclaredReference &each)
{
    QStringList targets;
    for (const TableId table : each.possible) {
        targets.append(situation.table(table).name);
    }
    const QString &table = situation.table(each.table).name;
    const QString column = columnName(situation, each);
    if (each.evidence == Evidence::None) {
        return say(QT_TRANSLATE_NOOP(
                       "Rowback",
                       "Neither the database nor a profile says to what %1 of %2 refers; by its values it "
                       "may be %3. The plan depends on that, and the column is left as it is. Say in a "
                       "profile to what it refers."))
            .arg(column, table, targets.join(QLatin1String(", ")));
    }
    QString taken = say(QT_TRANSLATE_NOOP(
                            "Rowback",
                            "Neither the database nor a profile says to what %1 of %2 refers. It is taken to refer to "
                            "%3, and the plan depends on that. See whether it does; a profile can say so."))
                        .arg(column, table, targets.takeFirst());
    if (!targets.isEmpty()) {
        taken += QLatin1Char(' ')
            + say(QT_TRANSLATE_NOOP("Rowback", "By its values it may be %1, too."))
                  .arg(targets.join(QLatin1String(", ")));
    }
    return taken;
}

} // namespace

Result<std::vector<Finding>> hazardsOfUndeclared(PlanContext &plan)
{
    UndeclaredJudge judge(plan);
    std::vector<Finding> result;
    for (const UndeclaredReference &each : plan.situation.undeclared) {
        const auto matters = each.evidence == Evidence::Name ? Result<bool>(false) : judge.matters(each);
        if (!matters) {
            return matters.unexpected();
        }
        if (*matters) {
            result.push_back(confirmableHazard(FindingCode::ReferenceHazard, plan.situation.table(each.table).name,
                                               sentenceOf(plan.situation, each), columnName(plan.situation, each)));
        }
    }
    return result;
}

QStringList doubtsOfNames(const Situation &situation, const std::set<TableId> &tables)
{
    QStringList references;
    for (const UndeclaredReference &each : situation.undeclared) {
        if (each.evidence == Evidence::Name
            && (tables.contains(each.table) || tables.contains(each.possible.front()))) {
            references.append(QStringLiteral("%1.%2 → %3")
                                  .arg(situation.table(each.table).name, columnName(situation, each),
                                       situation.table(each.possible.front()).name));
        }
    }
    const auto count = static_cast<int>(references.size());
    if (count == 0) {
        return {};
    }
    return {QCoreApplication::translate("Rowback",
                                        "The database does not declare %n reference(s), which are taken from their "
                                        "names: %1. A profile can say otherwise.",
                                        nullptr, count)
                .arg(references.join(QLatin1String(", ")))};
}

} // namespace Rowback
