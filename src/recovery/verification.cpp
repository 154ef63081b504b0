// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/verification.h"

#include "recovery/runprogress.h"
#include "schema/comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace Rowback {

namespace {

constexpr std::ptrdiff_t longestStretch = 1000; ///< rows that are read back together: so that progress keeps up

bool isAsFound(const BoundStep &step, const Table &table, const RowProbe::Rows &rows)
{
    const auto row = rows.find(step.ref.key);
    if (row == rows.end() || step.step->operation == Operation::Insert) {
        return row == rows.end() && step.step->operation == Operation::Insert;
    }
    for (std::size_t i = 0; i < step.columns.size(); ++i) {
        const auto c = static_cast<std::size_t>(step.columns[i]);
        if (!sameExactly(table.columns[c], step.step->before[i].cell(), row->second[c].cell())) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<bool> isAsBefore(RowProbe &probe, const std::vector<Step> &steps)
{
    const auto bound = bindSteps(steps, probe.schema());
    if (!bound) {
        return false;
    }
    std::unordered_set<RowRef, RowRefHash> seen;
    std::map<TableId, std::vector<const BoundStep *>> firsts;
    for (const BoundStep &step : *bound) {
        if (seen.insert(step.ref).second) {
            firsts[step.ref.table].push_back(&step);
        }
    }
    for (const auto &[table, written] : firsts) {
        std::vector<Key> keys;
        for (const BoundStep *step : written) {
            keys.push_back(step->ref.key);
        }
        const auto rows = probe.rows(table, keys);
        if (!rows) {
            return rows.unexpected();
        }
        const Table &definition = probe.schema().table(table);
        if (!std::all_of(written.begin(), written.end(),
                         [&](const BoundStep *step) { return isAsFound(*step, definition, *rows); })) {
            return false;
        }
    }
    return true;
}

Verification::Verification(RowProbe &probe, RowSink &sink)
    : m_probe(probe)
    , m_sink(sink)
{ }

Unexpected Verification::failed(const QString &row, const QString &what) const
{
    return Unexpected{
        {.code = ErrorCode::Failed,
         .message = QCoreApplication::translate("Rowback", "The verification failed: %1 %2.").arg(row, what),
         .advice = QCoreApplication::translate(
             "Rowback", "Everything was rolled back. A trigger or a rule of the database may have changed the row.")}};
}

Result<void> Verification::remember(const std::vector<BoundStep> &steps)
{
    for (const BoundStep &step : steps) {
        if (m_counts.contains(step.ref.table)) {
            continue;
        }
        const auto count = m_sink.rowCount(step.ref.table);
        if (!count) {
            return count.unexpected();
        }
        m_counts.emplace(step.ref.table, *count);
    }
    return {};
}

Result<void> Verification::check(const std::vector<BoundStep> &steps, std::vector<Step> &executed,
                                 RunProgress &progress)
{
    std::map<TableId, ExpectedRows> expected;
    for (const BoundStep &step : steps) {
        auto &row = expected[step.ref.table][step.ref.key];
        if (step.step->operation == Operation::Erase) {
            row.reset();
            continue;
        }
        if (!row) {
            row.emplace();
        }
        for (std::size_t i = 0; i < step.columns.size(); ++i) {
            row->insert_or_assign(step.columns[i], step.step->after[i]);
        }
    }
    for (const auto &[table, rows] : expected) {
        if (const auto checked = checkTable(table, rows, progress); !checked) {
            return checked.unexpected();
        }
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].step->operation != Operation::Insert) {
            continue;
        }
        const auto written = m_written.find(steps[i].ref);
        const Table &table = m_probe.schema().table(steps[i].ref.table);
        for (std::size_t c = 0; written != m_written.end() && c < table.columns.size(); ++c) {
            if (!executed[i].columns.contains(table.columns[c].name) && !table.columns[c].generated) {
                executed[i].columns.append(table.columns[c].name);
                executed[i].after.push_back(written->second[c]);
            }
        }
    }
    return checkCounts(steps);
}

Result<void> Verification::checkTable(TableId id, const ExpectedRows &rows, RunProgress &progress)
{
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::ranges::next(begin, longestStretch, rows.end());
        if (const auto checked = checkRows(id, begin, end); !checked) {
            return checked.unexpected();
        }
        progress.readBack(static_cast<std::size_t>(std::distance(begin, end)));
        begin = end;
    }
    return {};
}

Result<void> Verification::checkRows(TableId id, Place first, Place last)
{
    const Table &table = m_probe.schema().table(id);
    std::vector<Key> keys;
    std::transform(first, last, std::back_inserter(keys), [](const auto &row) { return row.first; });
    const auto found = m_probe.rows(id, keys);
    if (!found) {
        return found.unexpected();
    }
    std::vector<std::pair<const Expected *, Row>> written;
    for (; first != last; ++first) {
        const auto &[key, cells] = *first;
        const auto row = found->find(key);
        const QString name = rowName(m_probe.schema(), {id, key});
        if ((row != found->end()) != cells.has_value()) {
            return failed(name,
                          cells ? QCoreApplication::translate("Rowback", "is not there")
                                : QCoreApplication::translate("Rowback", "is still there"));
        }
        if (!cells) {
            continue;
        }
        for (const auto &[column, value] : *cells) {
            const auto c = static_cast<std::size_t>(column);
            if (!sameExactly(table.columns[c], value.cell(), row->second[c].cell())) {
                return failed(
                    name,
                    QCoreApplication::translate("Rowback", "holds another value in column %1 than was written")
                        .arg(table.columns[c].name));
            }
        }
        written.emplace_back(&*cells, row->second);
        m_written.emplace(RowRef{id, key}, row->second);
    }
    return checkReferences(id, written);
}

Result<void> Verification::checkReferences(TableId id, const std::vector<std::pair<const Expected *, Row>> &rows)
{
    for (const int index : m_probe.references().from(id)) {
        const Reference &reference = m_probe.references().at(index);
        if (!reference.declared) {
            continue; // those may point nowhere; the plan's findings tell of them
        }
        std::map<Key, const Row *> wanted;
        for (const auto &[cells, row] : rows) {
            const Expected &written = *cells;
            const bool touched = std::any_of(reference.columns.begin(), reference.columns.end(),
                                             [&](int column) { return written.contains(column); });
            if (const auto target = touched ? m_probe.target(reference, row) : std::nullopt) {
                wanted.emplace(target->key, &row);
            }
        }
        std::vector<Key> keys;
        for (const auto &[key, row] : wanted) {
            keys.push_back(key);
        }
        const auto found = m_probe.rows(reference.target, keys);
        if (!found) {
            return found.unexpected();
        }
        const Table &target = m_probe.schema().table(reference.target);
        std::set<Key> there;
        for (const auto &[key, row] : *found) {
            there.insert(collatedKey(target, key));
        }
        for (const auto &[key, row] : wanted) {
            if (!there.contains(collatedKey(target, key))) {
                const QString name = rowName(m_probe.schema(), {id, keyOfRow(m_probe.schema().table(id), *row)});
                return failed(name,
                              QCoreApplication::translate("Rowback", "refers to %1, which does not exist")
                                  .arg(rowName(m_probe.schema(), {reference.target, key})));
            }
        }
    }
    return {};
}

Result<void> Verification::checkCounts(const std::vector<BoundStep> &steps)
{
    std::map<TableId, qint64> expected = m_counts;
    for (const BoundStep &step : steps) {
        expected[step.ref.table] += step.step->operation == Operation::Insert ? 1
            : step.step->operation == Operation::Erase                        ? -1
                                                                              : 0;
    }
    for (const auto &[table, count] : expected) {
        const auto actual = m_sink.rowCount(table);
        if (!actual) {
            return actual.unexpected();
        }
        if (*actual != count) {
            return failed(m_probe.schema().table(table).name,
                          QCoreApplication::translate("Rowback", "has %1 rows instead of %2").arg(*actual).arg(count));
        }
    }
    return {};
}

} // namespace Rowback
