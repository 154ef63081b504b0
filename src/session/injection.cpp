// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/injection.h"

#include "recovery/boundstep.h"
#include "recovery/hazards.h"
#include "recovery/journalwriter.h"
#include "recovery/plantable.h"
#include "recovery/profile.h"
#include "recovery/verification.h"
#include "schema/comparison.h"
#include "schema/savefile.h"
#include "session/readiness.h"
#include "session/runfindings.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int mostAttempts = 3;

Outcome taken(const Error &error, const QDateTime &now)
{
    Outcome outcome;
    outcome.state = error.code == ErrorCode::Cancelled ? Outcome::State::Cancelled : Outcome::State::RolledBack;
    outcome.at = now;
    outcome.error = error;
    return outcome;
}

/// Rolls back and says why; the reason stays the first error.
Outcome takeBack(RowSink &sink, const Error &error, const QDateTime &now)
{
    Outcome outcome = taken(error, now);
    if (const auto back = sink.rollback(); !back) {
        outcome.warnings.append(QCoreApplication::translate("Rowback",
                                                            "The connection was lost while rolling back; the server "
                                                            "rolls back by itself: %1")
                                    .arg(back.error().text()));
    }
    return outcome;
}

} // namespace

Injection::Injection(Database &database, const TaskContext &context)
    : m_database(database)
    , m_context(context)
{ }

Result<void> Injection::checkTarget(const PlanOrigin &origin, const QString &message, const QString &advice) const
{
    return origin.databaseIdentity == m_database.identity()
        ? Result<void>()
        : Unexpected{{.code = ErrorCode::Refused,
                      .message = message.arg(origin.databaseDisplay),
                      .where = m_database.name(),
                      .advice = advice}};
}

/// All that keeps a plan from being run and can be told before it is.
Result<void> Injection::prepare(const Plan &plan)
{
    auto right = checkTarget(
        plan.origin,
        QCoreApplication::translate("Rowback", "This is not the database that the plan was made for (%1)."),
        QCoreApplication::translate("Rowback", "Name that one, or make a plan for this one."));
    if (!right) {
        return right;
    }
    if (auto decided = checkDecided(plan); !decided) {
        return decided;
    }
    if (auto loaded = loadReferences(plan); !loaded) {
        return loaded;
    }
    return checkHazards(plan);
}

Result<void> Injection::checkHazards(const Plan &plan) const
{
    const DatabaseFacts &facts = m_database.facts();
    const auto hazard = unconfirmedHazard(plan, m_database.schema(), m_references,
                                          {facts.canWrite, facts.whyNot, facts.replica, {}});
    if (!hazard) {
        return {};
    }
    Unexpected stopped = stoppedBy(*hazard, plan);
    if (hazard->code == FindingCode::ReplicaHazard) { // the plan is right, and will do where one may write
        stopped.error->refusal = Refusal::AccessDenied;
    }
    return stopped;
}

Result<void> Injection::loadReferences(const Plan &plan)
{
    const Schema known = planSchema(plan);
    m_references = References::build(m_database.schema(), &known, Profile());
    auto live = m_database.beginRead(m_context);
    if (!live) {
        return live.unexpected();
    }
    auto types = ContentTypes::load(**live, m_context);
    if (!types) {
        return types.unexpected();
    }
    m_contentTypes = std::move(*types);
    return {};
}

/// Where others changed a row at the same moment, the engine ends the transaction without telling which row that was.
/// The next one begins behind their change: what the plan relies on is named then, and anything else is in nobody's
/// way.
Result<Execution> Injection::run(std::unique_ptr<RowSink> &sink, const std::vector<Step> &steps,
                                 const std::vector<Guard> &guards, const ExecutionOptions &options) const
{
    TaskContext context = m_context;
    context.progress = [&, furthest = qint64(0)](Progress progress) mutable {
        furthest = progress.done = std::max(furthest, progress.done);
        if (m_context.progress) {
            m_context.progress(progress);
        }
    };
    for (int attempt = 1;; ++attempt) {
        auto executed = Executor(*sink, m_references, m_contentTypes, context, options).run(steps, guards);
        const bool wasDisturbed = !executed && executed.error().refusal == Refusal::Serialization;
        if (!wasDisturbed || attempt == mostAttempts || !sink->rollback()) {
            return executed;
        }
        auto next = m_database.beginWrite(m_context);
        if (!next) {
            return next.unexpected();
        }
        sink = *std::move(next);
    }
}

Result<Outcome> Injection::rehearse(const Plan &plan, const QDateTime &now)
{
    if (const auto ready = prepare(plan); !ready) {
        return ready.unexpected();
    }
    auto sink = m_database.beginWrite(m_context);
    if (!sink) {
        return sink.unexpected();
    }
    auto executed = run(*sink, plan.steps, plan.guards, {.originals = originals(plan)});
    if (!executed) {
        return takeBack(**sink, executed.error(), now);
    }
    Outcome outcome;
    outcome.state = Outcome::State::Rehearsed;
    outcome.at = now;
    outcome.done = countsOf(executed->steps);
    if (const auto back = (*sink)->rollback(); !back) {
        return back.unexpected();
    }
    return outcome;
}

std::optional<bool> Injection::happened(const std::vector<Step> &steps, const Reopen &reopen) const
{
    auto database = reopen();
    if (!database || steps.empty()) {
        return std::nullopt;
    }
    const auto bound = bindSteps(steps, (*database)->schema());
    auto live = bound ? (*database)->beginRead(m_context) : Result<std::unique_ptr<RowSource>>(bound.unexpected());
    if (!live) {
        return std::nullopt;
    }
    // one transaction: if the last step is there, all are
    const BoundStep &last = bound->back();
    const Table &table = (*database)->schema().table(last.ref.table);
    auto cursor = (*live)->find({last.ref.table, last.columns, {}}, {table.keyColumns, {last.ref.key}}, m_context);
    const auto found = cursor ? (*cursor)->next() : Result<bool>(cursor.unexpected());
    if (!found) {
        return std::nullopt;
    }
    if (last.step->operation == Operation::Erase || !*found) {
        return *found != (last.step->operation == Operation::Erase);
    }
    for (std::size_t i = 0; i < last.columns.size(); ++i) {
        const Column &column = table.columns[static_cast<std::size_t>(last.columns[i])];
        if (!sameExactly(column, last.step->after[i].cell(), (*cursor)->cells()[i])) {
            return false;
        }
    }
    return true;
}

Result<void> Injection::settleCommit(RowSink &sink, const std::vector<Step> &steps, const Reopen &reopen,
                                     Outcome &outcome)
{
    const auto committed = sink.commit();
    if (committed) {
        return {};
    }
    outcome.error = committed.error();
    if (committed.error().code != ErrorCode::Connection) {
        outcome = takeBack(sink, committed.error(), outcome.at);
        return {};
    }
    const auto really = happened(steps, reopen);
    if (!really) {
        outcome.state = Outcome::State::Unknown;
    } else if (*really) {
        outcome.warnings.append(
            QCoreApplication::translate("Rowback",
                                        "The connection died inside COMMIT; a new one found everything "
                                        "written."));
        outcome.error.reset();
    } else {
        outcome.state = Outcome::State::RolledBack;
    }
    return {};
}

Result<Outcome> Injection::inject(const Plan &plan, const InjectionOptions &options, const Reopen &reopen)
{
    if (QFileInfo::exists(options.journalPath)) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "There is a file of the journal's name already."),
             .where = options.journalPath,
             .advice = QCoreApplication::translate("Rowback", "A journal is never overwritten; name another file.")}};
    }
    if (const auto place = checkSaving(options.journalPath); !place) {
        return place.unexpected();
    }
    if (const auto ready = prepare(plan); !ready) {
        return ready.unexpected();
    }
    const QDateTime begun = options.clock();
    auto sink = m_database.beginWrite(m_context);
    if (!sink) {
        return sink.unexpected();
    }
    const ExecutionOptions how{
        .tolerate = options.tolerate, .together = conflicts(plan), .originals = originals(plan)};
    auto executed = run(*sink, plan.steps, plan.guards, how);
    if (!executed) {
        return takeBack(**sink, executed.error(), options.clock());
    }
    if (!executed->failures.empty() && !options.acceptFailures) {
        const int failed = static_cast<int>(executed->failures.size());
        Outcome outcome = takeBack(
            **sink,
            {.code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Rowback", "%Ln row(s) could not be written.", nullptr, failed),
             .advice = QCoreApplication::translate("Rowback", "To commit the others, repeat with --confirm %1.")
                           .arg(m_database.name())},
            options.clock());
        outcome.tolerated(std::move(executed->failures), plan, executed->steps);
        return outcome;
    }
    auto journal = JournalWriter::create(options.journalPath, plan, begun, options.user);
    Result<void> kept = journal ? Result<void>() : journal.unexpected();
    for (std::size_t i = 0; kept && i < executed->steps.size(); ++i) {
        kept = journal->add(executed->steps[i]);
    }
    for (std::size_t i = 0; kept && i < executed->failures.size(); ++i) {
        kept = journal->addFailure(executed->failures[i]);
    }
    if (kept) {
        kept = journal->prepare();
    }
    if (!kept) { // the journal goes by itself
        return takeBack(**sink, kept.error(), options.clock());
    }
    Outcome outcome;
    outcome.state = Outcome::State::Committed;
    outcome.at = begun;
    outcome.done = countsOf(executed->steps);
    outcome.tolerated(std::move(executed->failures), plan, executed->steps);
    outcome.journalPath = options.journalPath;
    if (const auto settled = settleCommit(**sink, executed->steps, reopen, outcome); !settled) {
        return settled.unexpected();
    }
    outcome.at = options.clock();
    if (outcome.state == Outcome::State::Committed) {
        if (const auto marked = journal->markCommitted(outcome.at); !marked) {
            outcome.warnings.append(marked.error().text());
        }
    } else if (outcome.state != Outcome::State::Unknown) {
        journal->discard();
        outcome.journalPath.clear();
        outcome.done.clear();
    }
    return outcome;
}

/// A journal that ends at "prepared" does not tell: the program may have been killed on either side of COMMIT. And one
/// that was copied before the undo does not tell of it.
bool Injection::isTakenBack(const Journal &journal) const
{
    auto sink = m_database.beginWrite(m_context);
    if (!sink) {
        return false;
    }
    RowProbe probe(**sink, m_references, m_contentTypes, m_context);
    const auto asBefore = isAsBefore(probe, journal.steps);
    const auto back = (*sink)->rollback();
    return back && asBefore && *asBefore;
}

Result<Outcome> Injection::undo(const Journal &journal, const QString &journalPath, const Clock &clock,
                                const Reopen &reopen)
{
    if (const auto possible = journal.checkCanUndo(); !possible) { // first: one cut off early names no database
        return possible.unexpected();
    }
    const auto right = checkTarget(
        journal.plan.origin,
        QCoreApplication::translate("Rowback", "This is not the database into which it was restored (%1)."),
        QCoreApplication::translate(
            "Rowback", "Name that one. In one that was built anew in its place there is nothing to undo."));
    if (!right) {
        return right.unexpected();
    }
    if (const auto loaded = loadReferences(journal.plan); !loaded) {
        return loaded.unexpected();
    }
    auto sink = m_database.beginWrite(m_context);
    if (!sink) {
        return sink.unexpected();
    }
    const std::vector<Step> steps = inverse(journal.steps);
    const ExecutionOptions options{.danglingAnyway = danglingBefore(journal.plan, m_database.schema(), m_references),
                                   .since = Since::Injection};
    auto executed = run(*sink, steps, {}, options);
    if (!executed) {
        Outcome outcome = takeBack(**sink, executed.error(), clock());
        sink->reset();
        if (isTakenBack(journal)) {
            return Unexpected{
                {.code = ErrorCode::Refused,
                 .message = journal.state == Journal::State::Prepared
                     ? QCoreApplication::translate("Rowback",
                                                   "The injection never reached COMMIT: there is nothing to undo.")
                     : QCoreApplication::translate("Rowback",
                                                   "The injection has been undone already: every row is as it was "
                                                   "before it.")}};
        }
        return outcome;
    }
    Outcome outcome;
    outcome.state = Outcome::State::Undone;
    outcome.at = clock();
    outcome.done = countsOf(executed->steps);
    outcome.journalPath = journalPath;
    if (const auto settled = settleCommit(**sink, executed->steps, reopen, outcome); !settled) {
        return settled.unexpected();
    }
    outcome.at = clock();
    if (outcome.state == Outcome::State::Undone) {
        if (const auto marked = appendJournalState(journalPath, Journal::State::Undone, outcome.at); !marked) {
            outcome.warnings.append(marked.error().text());
        }
    }
    return outcome;
}

} // namespace Rowback
