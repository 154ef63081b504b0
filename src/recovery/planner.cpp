// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/planner.h"

#include "recovery/collisions.h"
#include "recovery/contradictions.h"
#include "recovery/counters.h"
#include "recovery/interim.h"
#include "recovery/merger.h"
#include "recovery/orphans.h"
#include "recovery/plantable.h"
#include "recovery/preview.h"
#include "recovery/recordjudge.h"
#include "recovery/relinker.h"
#include "recovery/remapapplier.h"
#include "recovery/requestcheck.h"
#include "recovery/restorer.h"
#include "recovery/steporder.h"
#include "recovery/toldreuse.h"
#include "recovery/undeclaredhazards.h"
#include "recovery/vanishedfates.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Rowback {

namespace {

class Planner
{
public:
    Planner(const Situation &situation, RowReader &reader, RowSource &live, PlanRequest request,
            const TaskContext &context)
        : m_situation(situation)
        , m_reader(reader)
        , m_live(live)
        , m_request(std::move(request))
        , m_context(context)
    { }

    Result<Plan> make()
    {
        if (const auto known = checkReading(m_request.rules.reading, *m_situation.profile); !known) {
            return known.unexpected();
        }
        if (const auto clear = m_request.decisions.check(); !clear) {
            return clear.unexpected();
        }
        const auto reused = findReusedRecords(m_situation, m_reader,
                                              toldReuse(m_request.remap, m_request.decisions, m_situation), m_context);
        if (!reused) {
            return reused.unexpected();
        }
        auto loss = Loss::build(m_situation, m_reader, reused->records, m_context);
        if (!loss) {
            return loss.unexpected();
        }
        auto rivals = findRivals(m_situation, *loss, m_reader, reused->records, m_context);
        if (!rivals) {
            return rivals.unexpected();
        }
        const auto remap = applyRemap(m_request.remap, m_situation, *loss, *rivals, m_request.decisions);
        if (!remap) {
            return remap.unexpected();
        }
        if (const auto named = checkSelection(m_request.selection, *loss, m_situation); !named) {
            return named.unexpected();
        }
        // a record that a person skips because of what only shows in the end is left out from the beginning the next
        // time
        std::set<int> skipped;
        Decisions decisions = m_request.decisions; // what was meant for a record that is left out has been used, too
        while (true) {
            Result<Attempt> attempt = tryPlan(*loss, *rivals, *reused, *remap, skipped, decisions);
            if (!attempt) {
                return attempt.unexpected();
            }
            const auto before = skipped.size();
            skipped.insert(attempt->skipped.begin(), attempt->skipped.end());
            if (skipped.size() == before) {
                if (const auto meant = checkNames(decisions, *m_situation.live); !meant) {
                    return meant.unexpected();
                }
                return std::move(attempt->plan);
            }
        }
    }

private:
    struct Attempt
    {
        Plan plan;
        std::set<int> skipped;
    };

    Result<Attempt> tryPlan(const Loss &loss, const std::vector<Rival> &rivals, const ReusedRecords &reused,
                            const AppliedRemap &remap, const std::set<int> &skipped, Decisions &decisions)
    {
        const FindingMaker make(m_situation, loss, m_reader);
        const LiveValues values(m_situation);
        PlanContext plan{.situation = m_situation,
                         .loss = loss,
                         .rivals = rivals,
                         .reused = reused,
                         .reader = m_reader,
                         .make = make,
                         .values = values,
                         .task = m_context,
                         .decisions = decisions,
                         .closure = Closure(m_situation, loss),
                         .verdicts = std::vector<Verdict>(loss.records.size()),
                         .standIns = {},
                         .keptBeside = {},
                         .blanked = {},
                         .defaulted = {},
                         .findings = {},
                         .findingsOfRecord = {},
                         .unasked = {},
                         .redirects = {},
                         .draft = {}};
        plan.closure.select(m_request.selection);
        for (const int record : skipped) {
            plan.closure.exclude(record, QCoreApplication::translate("Rowback", "left out by decision"));
        }
        if (const auto judged = RecordJudge(plan, remap.newKeys).judgeAll(); !judged) {
            return judged.unexpected();
        }
        if (const auto written = write(plan); !written) {
            return written.unexpected();
        }
        const auto clashes = Collisions(plan).finalClashes();
        if (!clashes) {
            return clashes.unexpected();
        }
        if (const auto clear = checkDecisions(plan); !clear) {
            return clear.unexpected();
        }
        if (const auto kept = checkRemap(plan, remap.rows); !kept) {
            return kept.unexpected();
        }
        noteSkipped(plan);
        Attempt attempt;
        attempt.skipped = *clashes;
        auto finished = finish(plan);
        if (!finished) {
            return finished.unexpected();
        }
        attempt.plan = std::move(*finished);
        return attempt;
    }

    Result<void> write(PlanContext &plan)
    {
        if (const auto settled = settleContradictions(plan); !settled) {
            return settled.unexpected();
        }
        Restorer restorer(plan);
        if (const auto collected = restorer.collectRedirects(); !collected) {
            return collected.unexpected();
        }
        restorer.insertRows();
        if (const auto merged = Merger(plan).merge(); !merged) {
            return merged.unexpected();
        }
        Relinker relinker(plan);
        if (const auto linked = relinker.changes(plan.reused.records); !linked) {
            return linked.unexpected();
        }
        if (const auto checked = RuleChecker(plan, m_live, m_request.rules).check(); !checked) {
            return checked.unexpected();
        }
        if (const auto resolved = Collisions(plan).resolve(); !resolved) {
            return resolved.unexpected();
        }
        if (const auto settled = Orphans(plan).settle(); !settled) {
            return settled.unexpected();
        }
        if (const auto settled = Interim(plan).settle(); !settled) {
            return settled.unexpected();
        }
        if (const auto counted = Counters(plan).advance(); !counted) {
            return counted.unexpected();
        }
        if (const auto found = relinker.dangling(m_live); !found) {
            return found.unexpected();
        }
        return guardParents(plan);
    }

    Result<Plan> finish(PlanContext &plan) const
    {
        Plan result;
        result.origin = m_request.origin;
        previewCells(plan);
        tellFates(plan);
        auto steps = StepOrder(plan).steps();
        if (!steps) {
            return steps.unexpected();
        }
        result.steps = std::move(*steps);
        result.remap = plan.redirects.toRemap(m_situation);
        result.guards = std::move(plan.draft.guards);
        result.tables = planTables(*m_situation.live, m_situation.references, result.steps, result.guards);
        const Writing writing = writingOf(result.steps, *m_situation.live);
        HazardFinder(plan, m_request.target).find(writing);
        auto undeclared = hazardsOfUndeclared(plan);
        if (!undeclared) {
            return undeclared.unexpected();
        }
        for (Finding &hazard : *undeclared) {
            plan.decide(std::move(hazard), Resolution::Stop);
        }
        result.leftOut = m_request.doubts + doubtsOfNames(m_situation, writing.written) + plan.closure.leftOut();
        result.records = plan.closure.ownRecords();
        dropMoot(plan, result);
        confirm(result);
        return result;
    }

    /// By what the originals of re-created records are listed, by their keys.
    static QHash<QString, QString> placesOfOriginals(const PlanContext &plan)
    {
        QHash<QString, QString> result;
        for (const Rival &rival : plan.rivals) {
            const RowRef &original = plan.loss.record(rival.lost).id;
            result.insert(displayText(original.key),
                          plan.make.labels().order(original.table, plan.make.lostFamily(rival.lost)));
        }
        return result;
    }

    /// Findings of records that stay away for another record's sake say nothing any more, and are not in anybody's way.
    static void dropMoot(PlanContext &plan, Plan &result)
    {
        std::vector<bool> moot(plan.findings.size(), false);
        for (const auto &[record, findings] : plan.findingsOfRecord) {
            if (plan.closure.isSelected(record)) {
                continue;
            }
            for (const int index : findings) {
                const Finding &finding = plan.findings[static_cast<std::size_t>(index)];
                const bool lacksKey = finding.code == FindingCode::ReusedId && finding.isUndecided();
                const bool isLost = finding.code == FindingCode::LostParent && finding.isUndecided()
                    && finding.allowed == std::vector{Resolution::Skip};
                moot[static_cast<std::size_t>(index)] = finding.resolution != Resolution::Skip && !lacksKey && !isLost;
            }
        }
        std::vector<int> newIndex(plan.findings.size(), -1);
        for (std::size_t i = 0; i < plan.findings.size(); ++i) {
            if (!moot[i]) {
                newIndex[i] = static_cast<int>(result.findings.size());
                result.findings.push_back(std::move(plan.findings[i]));
            }
        }
        std::vector<int> order(result.findings.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = static_cast<int>(i);
        }
        const auto originals = placesOfOriginals(plan);
        const auto rank = [&](int index) {
            const Finding &finding = result.findings[static_cast<std::size_t>(index)];
            const FindingRow *const original
                = finding.code == FindingCode::Recreated ? finding.row(RowRole::Original) : nullptr;
            return std::pair(finding.code,
                             original == nullptr ? QString() : originals.value(displayText(original->key)));
        };
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
        std::vector<Finding> sorted;
        std::vector<int> place(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
            sorted.push_back(std::move(result.findings[static_cast<std::size_t>(order[i])]));
        }
        result.findings = std::move(sorted);
        for (Step &step : result.steps) {
            const int kept = step.finding < 0 ? -1 : newIndex[static_cast<std::size_t>(step.finding)];
            step.finding = kept < 0 ? -1 : place[static_cast<std::size_t>(kept)];
        }
    }

    void confirm(Plan &plan) const
    {
        for (Finding &finding : plan.findings) {
            if (m_request.confirmHazards && finding.isHazard() && finding.allows(Resolution::Confirm)) {
                finding.resolution = Resolution::Confirm;
                finding.decided = true;
            }
        }
    }

    const Situation &m_situation;
    RowReader &m_reader;
    RowSource &m_live;
    PlanRequest m_request;
    const TaskContext &m_context;
};

} // namespace

Result<Plan> makePlan(RowSource &snapshot, const QStringList &languages, RowSource &live, const Profile &profile,
                      PlanRequest request, const TaskContext &context)
{
    auto situation = compare(snapshot, languages, live, profile, context);
    if (!situation) {
        return situation.unexpected();
    }
    RowReader reader(snapshot, live, *situation, context);
    return Planner(*situation, reader, live, std::move(request), context).make();
}

} // namespace Rowback
