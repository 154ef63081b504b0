// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"
#include "cli/outputs.h"

#include "report/formats.h"
#include "report/writer.h"
#include "schema/savefile.h"
#include "schema/withinmemory.h"
#include "session/injection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace Rowback {

namespace {

ExitCode exitCodeOf(const Outcome &outcome)
{
    switch (outcome.state) {
    case Outcome::State::Rehearsed:
    case Outcome::State::Committed:
    case Outcome::State::Undone:
        return ExitCode::Done;
    case Outcome::State::Cancelled:
        return ExitCode::Cancelled;
    case Outcome::State::RolledBack:
        return outcome.error && outcome.error->code == ErrorCode::Refused ? ExitCode::Refused : ExitCode::Failed;
    case Outcome::State::Unknown:
        break;
    }
    return ExitCode::Failed;
}

/// Prints what became of it, and writes the report file where one is asked for.
Result<void> tell(const Console &console, const Plan &plan, const Outcome &outcome, const QString &reportPath)
{
    const Report report = buildReport({&plan, &outcome, false});
    if (console.json()) {
        console.printRaw(jsonReport(report));
    } else {
        console.print(textReport(report));
    }
    if (outcome.error) {
        console.complain(outcome.error->text());
    }
    return reportPath.isEmpty() ? Result<void>() : writeReport(report, reportPath);
}

/// Tells it, and answers the exit code.
ExitCode finish(Console &console, const Plan &plan, const Result<Outcome> &outcome, const QString &reportPath)
{
    console.endProgress();
    if (!outcome) {
        return console.fail(outcome.error());
    }
    if (const auto told = withinMemory([&] { return tell(console, plan, *outcome, reportPath); }); !told) {
        console.complain(told.error().text());
        // What is committed must not look failed; a rehearsal is there for what it tells.
        return outcome->state == Outcome::State::Rehearsed ? ExitCode::Failed : exitCodeOf(*outcome);
    }
    return exitCodeOf(*outcome);
}

/// A journal beside the plan: recovery.plan → recovery.20150620-140312.journal
QString defaultJournal(const QString &plan, const QDateTime &now)
{
    const QFileInfo info(plan);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName()
        + now.toString(QStringLiteral(".yyyyMMdd-HHmmss")) + QStringLiteral(".journal");
}

/// Before anything is done: a report that cannot be written must not come to light after the commit.
Result<void> checkReport(const RunArguments &arguments)
{
    if (auto place = checkOutputs({arguments.report, arguments.journal},
                                  {arguments.plan, arguments.database.passwordFile}, arguments.database.url);
        !place) {
        return place;
    }
    if (arguments.report.isEmpty()) {
        return {};
    }
    if (auto named = checkReportPlace(arguments.report); !named) {
        return named;
    }
    return checkSaving(arguments.report);
}

Reopen reopener(const DatabaseArguments &arguments, const QString &timeZone)
{
    return [arguments, timeZone] { return openDatabase(arguments, {.timeZone = timeZone}); };
}

} // namespace

ExitCode runRehearse(Console &console, const RunArguments &arguments)
{
    if (const auto place = checkReport(arguments); !place) {
        return console.fail(place.error());
    }
    const auto plan = readPlan(arguments.plan);
    if (!plan) {
        return console.fail(plan.error());
    }
    const TaskContext context = console.context();
    const auto database = openDatabase(arguments.database,
                                       {.readOnly = false, .timeZone = plan->origin.timeZone, .stop = context.stop});
    if (!database) {
        return console.fail(database.error());
    }
    const auto outcome = Injection(**database, context).rehearse(*plan, QDateTime::currentDateTime());
    return finish(console, *plan, outcome, arguments.report);
}

ExitCode runInject(Console &console, const RunArguments &arguments)
{
    if (const auto place = checkReport(arguments); !place) {
        return console.fail(place.error());
    }
    const auto plan = readPlan(arguments.plan);
    if (!plan) {
        return console.fail(plan.error());
    }
    const TaskContext context = console.context();
    const auto database = openDatabase(arguments.database,
                                       {.readOnly = false, .timeZone = plan->origin.timeZone, .stop = context.stop});
    if (!database) {
        return console.fail(database.error());
    }
    InjectionOptions options;
    options.clock = [] { return QDateTime::currentDateTime(); };
    options.user = userName();
    options.tolerate = arguments.tolerate;
    options.acceptFailures = !arguments.confirm.isEmpty() && arguments.confirm == (*database)->name();
    options.journalPath
        = arguments.journal.isEmpty() ? defaultJournal(arguments.plan, options.clock()) : arguments.journal;
    const auto outcome
        = Injection(**database, context).inject(*plan, options, reopener(arguments.database, plan->origin.timeZone));
    return finish(console, *plan, outcome, arguments.report);
}

ExitCode runUndo(Console &console, const RunArguments &arguments)
{
    if (const auto place = checkReport(arguments); !place) {
        return console.fail(place.error());
    }
    const auto journal = readJournal(arguments.plan);
    if (!journal) {
        return console.fail(journal.error());
    }
    const TaskContext context = console.context();
    const auto database = openDatabase(
        arguments.database, {.readOnly = false, .timeZone = journal->plan.origin.timeZone, .stop = context.stop});
    if (!database) {
        return console.fail(database.error());
    }
    const auto outcome = Injection(**database, context)
                             .undo(
                                 *journal, arguments.plan, [] { return QDateTime::currentDateTime(); },
                                 reopener(arguments.database, journal->plan.origin.timeZone));
    return finish(console, journal->plan, outcome, arguments.report);
}

ExitCode runReport(Console &console, const ReportArguments &arguments)
{
    const auto bytes = readWhole(arguments.input);
    if (!bytes) {
        return console.fail(bytes.error());
    }
    Plan plan;
    std::optional<Outcome> outcome;
    if (bytes->startsWith("{\"rowback\":\"journal\"")) {
        auto journal = readJournal(arguments.input);
        if (!journal) {
            return console.fail(journal.error());
        }
        outcome = journal->outcome();
        plan = std::move(journal->plan);
    } else {
        auto read = readPlan(arguments.input);
        if (!read) {
            return console.fail(read.error());
        }
        plan = std::move(*read);
    }
    if (const auto place = checkOutputs({arguments.output}, {arguments.input, plan.origin.snapshotPath}); !place) {
        return console.fail(place.error());
    }
    const Report report = buildReport({&plan, outcome ? &*outcome : nullptr, arguments.redact});
    if (const auto written = writeReport(report, arguments.output); !written) {
        return console.fail(written.error());
    }
    if (console.json()) {
        console.print(QJsonObject{{QStringLiteral("report"), arguments.output}});
    }
    return ExitCode::Done;
}

} // namespace Rowback
