// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/draft.h"
#include "recovery/findingmaker.h"
#include "recovery/livevalues.h"
#include "recovery/redirects.h"
#include "recovery/reusefinder.h"
#include "recovery/selection.h"

#include <set>

namespace Rowback {

/// What becomes of a lost record.
struct Verdict
{
    enum class Fate : quint8 {
        Restore,
        Replaced, ///< a live record stands for it; what hung on it comes back onto that one
    };
    bool judged = false;
    Fate fate = Fate::Restore;
    Key key; ///< the key it comes back with, or that of the live record which stands for it
};

/// A column of a lost row, by indexes.
using LostCell = std::pair<int, int>;

/// What the parts of the planner share. They run one after the other, each reading what the ones before it wrote.
struct PlanContext
{
    const Situation &situation;
    const Loss &loss;
    const std::vector<Rival> &rivals;
    const ReusedRecords &reused;
    RowReader &reader;
    const FindingMaker &make;
    const LiveValues &values;
    const TaskContext &task;
    Decisions &decisions;

    Closure closure;
    std::vector<Verdict> verdicts; ///< by lost record
    std::map<int, QString> standIns; ///< lost record → the live row that is taken for it, for a person
    RowRefSet keptBeside; ///< live records of which a person said that they are no lost one
    std::set<LostCell> blanked; ///< come back as NULL
    std::set<LostCell> defaulted; ///< come back as the column's neutral value, or not at all
    std::vector<Finding> findings;
    std::map<int, std::vector<int>> findingsOfRecord; ///< lost record → findings
    /// A record that stays away by decision, and what would stand in its way.
    std::vector<std::pair<Finding, Finding>> unasked;
    Redirects redirects;
    Draft draft;

    /// Puts the person's decision or the default into a finding and keeps it; answers its index.
    int decide(Finding finding, Resolution standard, int record = -1)
    {
        decisions.apply(finding, standard);
        findings.push_back(std::move(finding));
        const int index = static_cast<int>(findings.size()) - 1;
        if (record >= 0) {
            findingsOfRecord[record].push_back(index);
        }
        return index;
    }
    /// The same for one that is there already, and has become another.
    void decideAgain(int index, Finding finding, Resolution standard)
    {
        decisions.apply(finding, standard);
        findings[static_cast<std::size_t>(index)] = std::move(finding);
    }
    Resolution resolution(int finding) const { return findings[static_cast<std::size_t>(finding)].resolution; }
    Verdict &verdict(int record) { return verdicts[static_cast<std::size_t>(record)]; }
    /// Whether a row of a record that comes back is written: a record which another one stands for brings the parts
    /// that the other lacks, where there is a row to continue.
    bool comesAlong(int row) const
    {
        return verdicts[static_cast<std::size_t>(loss.row(row).record)].fate == Verdict::Fate::Restore
            || standInLacks(row);
    }
    bool isRestored(int record) const
    {
        return closure.isSelected(record) && verdicts[static_cast<std::size_t>(record)].fate == Verdict::Fate::Restore;
    }

private:
    bool standInLacks(int row) const
    {
        const LostRow &lost = loss.row(row);
        const Key &key = verdicts[static_cast<std::size_t>(lost.record)].key;
        const auto parent = situation.references.parent(lost.ref.table);
        if (!parent || situation.comparison(lost.ref.table).live.contains(key)
            || loss.findRow({lost.ref.table, key}) >= 0) {
            return false; // it has this part, or lost its own
        }
        const int above = loss.findRow({*parent, lost.ref.key});
        return situation.comparison(*parent).live.contains(key) || (above >= 0 && standInLacks(above));
    }
};

} // namespace Rowback
