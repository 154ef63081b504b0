// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/plan.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace Rowback {

namespace {

using KeySets = std::unordered_map<QString, std::unordered_set<Key, ValueHash>>;

/// A parked row is written once more in most cases; it must not be counted twice.
bool countsTwice(const Step &step, const KeySets &again)
{
    const auto found = again.find(step.table);
    return found != again.end() && found->second.contains(step.key);
}

KeySets writtenAgain(const std::vector<Step> &steps)
{
    KeySets result;
    for (const Step &step : steps) {
        if (step.phase == Phase::Update || step.phase == Phase::Delete) {
            result[step.table].insert(step.key);
        }
    }
    return result;
}

void count(TableCounts &counts, const Step &step)
{
    if (step.operation == Operation::Insert) {
        ++counts.inserted;
    } else if (step.operation == Operation::Erase) {
        ++counts.deleted;
    } else if (step.phase == Phase::Repoint) {
        ++counts.repointed;
    } else if (step.phase == Phase::Relink) {
        ++counts.relinked;
    } else {
        ++counts.updated;
    }
}

} // namespace

std::vector<TableCounts> countsOf(const std::vector<Step> &steps)
{
    const bool parks
        = std::any_of(steps.begin(), steps.end(), [](const Step &step) { return step.phase == Phase::Park; });
    const KeySets again = parks ? writtenAgain(steps) : KeySets{};
    std::vector<TableCounts> result;
    std::unordered_map<QString, std::size_t> places;
    for (const Step &step : steps) {
        const auto [place, isNew] = places.try_emplace(step.table, result.size());
        if (isNew) {
            result.push_back({step.table});
        }
        if (step.phase != Phase::Park || !countsTwice(step, again)) {
            count(result[place->second], step);
        }
    }
    return result;
}

int Plan::undecided() const
{
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.isConflict() && finding.isUndecided();
    }));
}

std::vector<int> Plan::stoppingHazards() const
{
    std::vector<int> result;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (findings[i].isHazard() && findings[i].resolution == Resolution::Stop) {
            result.push_back(static_cast<int>(i));
        }
    }
    return result;
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Park:
        return QStringLiteral("park");
    case Phase::Insert:
        return QStringLiteral("insert");
    case Phase::Repoint:
        return QStringLiteral("re-point");
    case Phase::Relink:
        return QStringLiteral("re-link");
    case Phase::Update:
        return QStringLiteral("update");
    case Phase::Delete:
        return QStringLiteral("delete");
    }
    return {};
}

QString operationName(Operation operation)
{
    switch (operation) {
    case Operation::Insert:
        return QStringLiteral("insert");
    case Operation::Update:
        return QStringLiteral("update");
    case Operation::Erase:
        return QStringLiteral("erase");
    }
    return {};
}

} // namespace Rowback
