// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/executor.h"

#include "recovery/runprogress.h"
#include "recovery/tolerance.h"
#include "recovery/verification.h"

#include <QCoreApplication>

#include <utility>

namespace Rowback {

namespace {

constexpr std::size_t longestRun = 5000; ///< rows that are checked together
constexpr std::size_t longestSilence = 1000; ///< rows: so that cancelling and progress keep up

bool sameRun(const BoundStep &a, const BoundStep &b)
{
    return a.step->operation == b.step->operation && a.step->phase == b.step->phase && a.ref.table == b.ref.table
        && (a.step->operation != Operation::Insert || a.columns == b.columns);
}

/// Splits the steps into stretches that can be checked, and if they are inserts sent, together. Rows that are written
/// twice never share a stretch, so that each precondition sees what the step before left.
std::vector<std::span<const BoundStep>> runsOf(const std::vector<BoundStep> &steps)
{
    std::vector<std::span<const BoundStep>> result;
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= steps.size(); ++i) {
        if (i == steps.size() || i - begin >= longestRun || !sameRun(steps[begin], steps[i])) {
            result.emplace_back(steps.data() + begin, i - begin);
            begin = i;
        }
    }
    return result;
}

} // namespace

/// Runs the stretches one after the other.
class StepRunner
{
public:
    StepRunner(RowSink &sink, Preconditions &preconditions, const TaskContext &context, RunProgress &progress,
               const ExecutionOptions &options)
        : m_sink(sink)
        , m_preconditions(preconditions)
        , m_context(context)
        , m_progress(progress)
        , m_options(options)
    { }

    std::vector<BoundStep> done;
    std::vector<FailedStep> failures;

    Result<void> run(const std::vector<BoundStep> &steps)
    {
        for (const auto &stretch : runsOf(steps)) {
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
            const auto ran = m_options.tolerate ? eachByItself(stretch) : together(stretch);
            if (!ran) {
                return ran.unexpected();
            }
        }
        return retry();
    }

private:
    Result<void> together(std::span<const BoundStep> stretch)
    {
        if (const auto held = m_preconditions.before(stretch); !held) {
            return held.unexpected();
        }
        if (stretch.front().step->operation == Operation::Insert && stretch.size() > 1) {
            for (std::size_t begin = 0; begin < stretch.size(); begin += longestSilence) {
                const auto part = stretch.subspan(begin, std::min(longestSilence, stretch.size() - begin));
                if (const auto sent = insertMany(part); !sent) {
                    return sent.unexpected();
                }
                m_progress.written(part.front().step->table, part.size());
            }
        } else if (const auto written = writeEach(stretch); !written) {
            return written.unexpected();
        }
        done.insert(done.end(), stretch.begin(), stretch.end());
        return {};
    }

    Result<void> writeEach(std::span<const BoundStep> stretch)
    {
        for (std::size_t i = 0; i < stretch.size(); ++i) {
            if (const auto written = write(stretch[i]); !written) {
                return written.unexpected();
            }
            if ((i + 1) % longestSilence == 0) {
                m_progress.written(stretch.front().step->table, longestSilence);
            }
        }
        m_progress.written(stretch.front().step->table, stretch.size() % longestSilence);
        return {};
    }

    Result<void> insertMany(std::span<const BoundStep> stretch)
    {
        std::vector<Row> rows;
        for (const BoundStep &step : stretch) {
            rows.push_back(step.step->after);
        }
        if (const auto marked = m_sink.savepoint(QStringLiteral("rowback_run")); !marked) {
            return marked.unexpected();
        }
        const auto sent = m_sink.insert(stretch.front().ref.table, stretch.front().columns, rows, m_context);
        if (sent) {
            return m_sink.release(QStringLiteral("rowback_run"));
        }
        if (sent.error().code == ErrorCode::Cancelled || sent.error().code == ErrorCode::Connection) {
            return sent.unexpected();
        }
        // once more row by row, to name the one that does not fit
        if (!m_sink.rollbackTo(QStringLiteral("rowback_run"))) {
            return sent.unexpected();
        }
        for (const BoundStep &step : stretch) {
            if (const auto written = write(step); !written) {
                return written.unexpected();
            }
        }
        return m_sink.release(QStringLiteral("rowback_run"));
    }

    Result<void> write(const BoundStep &step)
    {
        const Step &what = *step.step;
        Result<qint64> found = 1;
        if (what.operation == Operation::Insert) {
            if (const auto inserted = m_sink.insert(step.ref.table, step.columns, {what.after}, m_context); !inserted) {
                return named(inserted.error(), step);
            }
        } else {
            found = what.operation == Operation::Update
                ? m_sink.update(step.ref.table, step.ref.key, step.columns, what.after)
                : m_sink.erase(step.ref.table, step.ref.key);
        }
        if (!found) {
            return named(found.error(), step);
        }
        if (*found != 1) {
            return m_preconditions.moved(step.ref, QCoreApplication::translate("Rowback", "was deleted"));
        }
        return {};
    }

    Unexpected named(Error error, const BoundStep &step) const
    {
        const QString column = error.where.section(QLatin1Char('.'), 1);
        const bool isItsOwn = error.where.section(QLatin1Char('.'), 0, 0) == step.step->table;
        error.where = rowName(m_sink.schema(), step.ref);
        if (isItsOwn && !column.isEmpty()) {
            error.where += QStringLiteral(" (%1)").arg(column);
        }
        // what has no advice of its own is about the row, and not about a lock, a right or the disk
        if (step.step->operation == Operation::Insert && error.code == ErrorCode::Failed && error.advice.isEmpty()) {
            const auto original = m_options.originals.find(step.step->finding);
            const Key &known = original == m_options.originals.end() ? step.ref.key : original->second;
            error.advice = QCoreApplication::translate("Rowback", "To do without the row, plan again with --except %1.")
                               .arg(step.step->table + QLatin1Char(':') + displayText(known));
        }
        return Unexpected{std::move(error)};
    }

    /// A step between savepoints; false: it failed and was taken back.
    Result<bool> attempt(const BoundStep &step, Error &reason)
    {
        const QString name = QStringLiteral("rowback_row");
        if (const auto going = m_context.poll(); !going) {
            return going.unexpected();
        }
        if (const auto marked = m_sink.savepoint(name); !marked) {
            return marked.unexpected();
        }
        Result<void> written = m_preconditions.before({&step, 1});
        if (written) {
            written = write(step);
        }
        if (written) {
            if (const auto released = m_sink.release(name); !released) {
                return released.unexpected();
            }
            done.push_back(step);
            return true;
        }
        reason = written.error();
        if (reason.code == ErrorCode::Cancelled || reason.code == ErrorCode::Connection
            || reason.refusal == Refusal::Serialization) { // then no row of this transaction fares better
            return written.unexpected();
        }
        if (const auto back = m_sink.rollbackTo(name); !back) {
            return back.unexpected();
        }
        const auto released = m_sink.release(name);
        return released ? Result<bool>(false) : released.unexpected();
    }

    Result<void> eachByItself(std::span<const BoundStep> stretch)
    {
        for (const BoundStep &step : stretch) {
            Error reason;
            const auto worked = attempt(step, reason);
            if (!worked) {
                return worked.unexpected();
            }
            if (!*worked) {
                m_deferred.push_back(step);
            }
        }
        m_progress.written(stretch.front().step->table, stretch.size());
        return {};
    }

    /// Tries what failed again for as long as something succeeds, as Lino's loader does (dump-format.md section 5.1).
    Result<void> retry()
    {
        bool progress = true;
        while (progress && !m_deferred.empty()) {
            progress = false;
            failures.clear();
            std::vector<BoundStep> again;
            again.swap(m_deferred);
            for (const BoundStep &step : again) {
                Error reason;
                const auto worked = attempt(step, reason);
                if (!worked) {
                    return worked.unexpected();
                }
                progress = progress || *worked;
                if (!*worked) {
                    m_deferred.push_back(step);
                    failures.push_back({step.step, std::move(reason)});
                }
            }
        }
        m_deferred.clear();
        return {};
    }

    RowSink &m_sink;
    Preconditions &m_preconditions;
    const TaskContext &m_context;
    RunProgress &m_progress;
    const ExecutionOptions &m_options;
    std::vector<BoundStep> m_deferred;
};

Executor::Executor(RowSink &sink, const References &references, const ContentTypes &contentTypes,
                   const TaskContext &context, ExecutionOptions options)
    : m_sink(sink)
    , m_references(references)
    , m_contentTypes(contentTypes)
    , m_context(context)
    , m_options(std::move(options))
{ }

namespace {

Result<void> advanceSequences(RowSink &sink, const std::vector<BoundStep> &steps)
{
    std::map<TableId, bool> seen;
    for (const BoundStep &step : steps) {
        if (step.step->operation != Operation::Insert || seen[step.ref.table]) {
            continue;
        }
        seen[step.ref.table] = true;
        const Table &table = sink.schema().table(step.ref.table);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].autoIncrement) {
                if (const auto advanced = sink.advanceSequence(step.ref.table, static_cast<int>(c)); !advanced) {
                    return advanced.unexpected();
                }
            }
        }
    }
    return {};
}

} // namespace

/// Runs all, then again without what failed and what means nothing without it, until what is left stands by itself.
Result<void> Executor::runTolerantly(StepRunner &runner, Preconditions &preconditions,
                                     const std::vector<BoundStep> &steps, std::vector<Error> &failures)
{
    const QString start = QStringLiteral("rowback_start");
    Tolerance tolerance(preconditions, steps, m_options.together, m_sink.schema());
    auto orphans = preconditions.orphans();
    if (!orphans) {
        return orphans.unexpected();
    }
    tolerance.fail(std::move(*orphans));
    if (const auto marked = m_sink.savepoint(start); !marked) {
        return marked.unexpected();
    }
    while (true) {
        const std::vector<BoundStep> remaining = tolerance.remaining();
        runner.done.clear();
        if (const auto ran = runner.run(remaining); !ran) {
            return ran.unexpected();
        }
        tolerance.fail(std::exchange(runner.failures, {}));
        const auto more = tolerance.spread();
        if (!more) {
            return more.unexpected();
        }
        if (!*more) {
            failures = tolerance.reasons();
            return m_sink.release(start);
        }
        if (const auto back = m_sink.rollbackTo(start); !back) {
            return back.unexpected();
        }
    }
}

/// Foreign keys are the engine's to look after, whoever writes at the same moment; these are ours.
Result<void> Executor::keepFromOthers(const std::vector<BoundStep> &steps)
{
    std::set<TableId> losers;
    for (const BoundStep &step : steps) {
        if (step.step->operation == Operation::Erase) {
            losers.insert(step.ref.table);
        }
    }
    return m_sink.keepFromOthers(m_references.undeclaredTo(losers));
}

Result<Execution> Executor::run(const std::vector<Step> &steps, const std::vector<Guard> &guards)
{
    const auto bound = bindSteps(steps, m_sink.schema(), m_options.since);
    if (!bound) {
        return bound.unexpected();
    }
    if (const auto kept = keepFromOthers(*bound); !kept) {
        return kept.unexpected();
    }
    RowProbe probe(m_sink, m_references, m_contentTypes, m_context);
    Preconditions preconditions(probe, *bound, m_options.since);
    Verification verification(probe, m_sink);
    RunProgress progress(m_context, steps.size());
    preconditions.allowDangling(m_options.danglingAnyway);
    progress.checking();
    if (const auto held = preconditions.guards(guards); !held) {
        return held.unexpected();
    }
    if (!m_options.tolerate) {
        if (const auto held = preconditions.parents(); !held) {
            return held.unexpected();
        }
    }
    if (const auto counted = verification.remember(*bound); !counted) {
        return counted.unexpected();
    }
    StepRunner runner(m_sink, preconditions, m_context, progress, m_options);
    Execution result;
    const auto ran
        = m_options.tolerate ? runTolerantly(runner, preconditions, *bound, result.failures) : runner.run(*bound);
    if (!ran) {
        return ran.unexpected();
    }
    progress.verifying();
    if (const auto checked = m_sink.checkConstraints(); !checked) {
        return checked.unexpected();
    }
    for (const BoundStep &step : runner.done) {
        result.steps.push_back(*step.step);
    }
    if (const auto verified = verification.check(runner.done, result.steps, progress); !verified) {
        return verified.unexpected();
    }
    if (const auto advanced = advanceSequences(m_sink, runner.done); !advanced) {
        return advanced.unexpected();
    }
    progress.verified();
    return result;
}

} // namespace Rowback
