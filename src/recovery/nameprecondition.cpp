// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/preconditions.h"

#include "schema/comparison.h"
#include "schema/say.h"

#include <algorithm>
#include <map>
#include <set>

namespace Rowback {

namespace {

/// The name that a step writes, or erases, in some columns of its row; nothing where it leaves one alone or one is NULL.
std::optional<Key> written(const BoundStep &step, const Row &values, const std::vector<int> &columns,
                           const Reference &reference, const Table &target)
{
    Key result;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto at = std::find(step.columns.begin(), step.columns.end(), columns[i]);
        const auto place = static_cast<std::size_t>(at - step.columns.begin());
        if (at == step.columns.end() || values[place].isNull()) {
            return std::nullopt;
        }
        result.push_back(canonical(target.columns[static_cast<std::size_t>(reference.targetColumns[i])], values[place].cell()));
    }
    return result;
}

} // namespace

/// Names that the steps give to rows themselves.
std::set<Key> Preconditions::comingNames(const Reference &reference) const
{
    std::set<Key> result;
    const Table &target = m_probe.schema().table(reference.target);
    for (const BoundStep &step : m_steps) {
        const auto name = step.ref.table == reference.target && step.step->operation != Operation::Erase
            ? written(step, step.step->after, reference.targetColumns, reference, target)
            : std::nullopt;
        if (name) {
            result.insert(collated(target, reference.targetColumns, *name));
        }
    }
    return result;
}

bool Preconditions::changes(const RowRef &row, const std::vector<int> &columns) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const BoundStep &step) {
        return step.ref == row && step.step->operation == Operation::Update
            && std::any_of(step.columns.begin(), step.columns.end(), [&](int column) {
                   return std::find(columns.begin(), columns.end(), column) != columns.end();
               });
    });
}

Result<void> Preconditions::nameless(const Reference &reference, std::vector<FailedStep> &failed)
{
    const Table &target = m_probe.schema().table(reference.target);
    const std::set<Key> coming = comingNames(reference);
    std::multimap<Key, const BoundStep *> wanted;
    std::vector<Key> names;
    for (const BoundStep &step : m_steps) {
        const auto name = step.ref.table == reference.table && step.step->operation == Operation::Insert
            ? written(step, step.step->after, reference.columns, reference, target)
            : std::nullopt;
        if (name && !coming.contains(collated(target, reference.targetColumns, *name))) {
            wanted.emplace(*name, &step);
            names.push_back(*name);
        }
    }
    const auto rows = m_probe.rowsWhere(reference.target, reference.targetColumns, names);
    if (!rows) {
        return rows.unexpected();
    }
    std::set<Key> there;
    for (const auto &[key, row] : *rows) {
        there.insert(collated(target, reference.targetColumns,
                              *tupleOf(row, reference.targetColumns, target, reference.targetColumns)));
    }
    for (const auto &[name, step] : wanted) {
        if (!there.contains(collated(target, reference.targetColumns, name))) {
            const QString what = say(QT_TRANSLATE_NOOP("Rowback", "(to which %1 refers) was deleted"))
                                     .arg(rowName(m_probe.schema(), step->ref));
            failed.push_back({step->step, *moved({reference.target, name}, what).error});
        }
    }
    return {};
}

Result<void> Preconditions::namedReferrers(std::span<const BoundStep> run, std::vector<Tie> &ties)
{
    const TableId id = run.front().ref.table;
    const Table &target = m_probe.schema().table(id);
    for (const int index : m_probe.references().to(id)) {
        const Reference &reference = m_probe.references().at(index);
        if (m_probe.references().pointsToKey(reference)) {
            continue;
        }
        std::map<Key, RowRef> named;
        std::vector<Key> names;
        for (const BoundStep &step : run) {
            if (auto name = written(step, step.step->before, reference.targetColumns, reference, target)) {
                named.emplace(collated(target, reference.targetColumns, *name), step.ref);
                names.push_back(*std::move(name));
            }
        }
        const auto rows = m_probe.rowsWhere(reference.table, reference.columns, names);
        if (!rows) {
            return rows.unexpected();
        }
        const bool waits = reference.canWait() && !rows->empty();
        const std::set<Key> passing = waits ? comingNames(reference) : std::set<Key>();
        for (const auto &[key, row] : *rows) {
            const Key name = collated(target, reference.targetColumns,
                                      *tupleOf(row, reference.columns, target, reference.targetColumns));
            const auto found = named.find(name);
            if (found == named.end() || passing.contains(name)) {
                continue;
            }
            const RowRef referrer{reference.table, key};
            if (!reference.canWait() || !changes(referrer, reference.columns)) {
                ties.push_back({referrer, found->second, reference.declared});
            }
        }
    }
    return {};
}

Result<void> Preconditions::unnamed(std::span<const BoundStep> run)
{
    std::vector<Tie> ties;
    if (const auto found = namedReferrers(run, ties); !found) {
        return found.unexpected();
    }
    if (ties.empty()) {
        return {};
    }
    return Unexpected{{.code = ErrorCode::Refused,
                       .message = say(QT_TRANSLATE_NOOP("Rowback", "%1 refers to %2 by a value that it is to lose."))
                                      .arg(rowName(m_probe.schema(), ties.front().referrer),
                                           rowName(m_probe.schema(), ties.front().target)),
                       .advice = adviceOnTie(false)}};
}

} // namespace Rowback
