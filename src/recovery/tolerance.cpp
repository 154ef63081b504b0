// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/tolerance.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Rowback {

Tolerance::Tolerance(Preconditions &preconditions, const std::vector<BoundStep> &steps, const std::set<int> &together,
                     const Schema &schema)
    : m_preconditions(preconditions)
    , m_steps(steps)
    , m_together(together)
    , m_schema(schema)
{ }

void Tolerance::fail(std::vector<FailedStep> failed)
{
    for (FailedStep &each : failed) {
        const auto bound = std::find_if(m_steps.begin(), m_steps.end(),
                                        [&](const BoundStep &step) { return step.step == each.step; });
        if (m_out.insert(each.step).second && m_told.insert(bound->ref).second) {
            m_failures.push_back(std::move(each));
        }
    }
}

bool Tolerance::fall(const BoundStep &step, const QString &reason)
{
    if (!m_out.insert(step.step).second) {
        return false;
    }
    if (m_told.insert(step.ref).second) {
        m_failures.push_back({step.step,
                              {.code = ErrorCode::Refused,
                               .message = QCoreApplication::translate("Rowback", "%1 was left as it is, because %2.")
                                              .arg(rowName(m_schema, step.ref), reason)}});
    }
    return true;
}

bool Tolerance::spreadOverRowsAndFindings()
{
    std::unordered_set<RowRef, RowRefHash> rows;
    std::set<int> findings;
    for (const BoundStep &step : m_steps) {
        if (m_out.contains(step.step)) {
            rows.insert(step.ref);
            if (m_together.contains(step.step->finding)) {
                findings.insert(step.step->finding);
            }
        }
    }
    bool any = false;
    const QString reason = QCoreApplication::translate("Rowback", "it belongs to a row that could not be written");
    for (const BoundStep &step : m_steps) {
        if (rows.contains(step.ref) || findings.contains(step.step->finding)) {
            any = fall(step, reason) || any;
        }
    }
    return any;
}

Result<bool> Tolerance::spreadOverReferences()
{
    std::map<TableId, std::vector<Key>> absent;
    for (const BoundStep &step : m_steps) {
        if (m_out.contains(step.step) && step.step->operation == Operation::Insert) {
            absent[step.ref.table].push_back(step.ref.key);
        }
    }
    std::unordered_map<RowRef, RowRef, RowRefHash> loose;
    for (const auto &[table, keys] : absent) {
        const auto found = m_preconditions.referrers(table, keys);
        if (!found) {
            return found.unexpected();
        }
        for (const Tie &tie : *found) {
            loose.emplace(tie.referrer, tie.target);
        }
    }
    bool any = false;
    for (const BoundStep &step : m_steps) {
        if (const auto found = loose.find(step.ref); found != loose.end()) {
            any = fall(step,
                       QCoreApplication::translate("Rowback", "%1, to which it refers, could not be written")
                           .arg(rowName(m_schema, found->second)))
                || any;
        }
    }
    return any;
}

Result<bool> Tolerance::spread()
{
    bool any = false;
    while (spreadOverRowsAndFindings()) {
        any = true;
    }
    const auto referring = spreadOverReferences();
    return referring ? Result<bool>(any || *referring) : referring.unexpected();
}

std::vector<BoundStep> Tolerance::remaining() const
{
    std::vector<BoundStep> result;
    std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(result),
                 [&](const BoundStep &step) { return !m_out.contains(step.step); });
    return result;
}

std::vector<Error> Tolerance::reasons() const
{
    std::vector<Error> result;
    for (const FailedStep &failure : m_failures) {
        result.push_back(failure.reason);
    }
    return result;
}

} // namespace Rowback
