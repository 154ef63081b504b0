// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "cli/jsonview.h"
#include "report/formats.h"
#include "schema/savefile.h"
#include "session/planning.h"
#include "session/script.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Rowback {

namespace {

QJsonArray keysJson(const std::vector<Key> &keys)
{
    QJsonArray result;
    for (const Key &key : keys) {
        result.append(keyJson(key));
    }
    return result;
}

QJsonObject comparedJson(const ComparedTable &table, bool cells, const QJsonArray &problems)
{
    const TableComparison &comparison = table.comparison;
    QJsonObject result{{QStringLiteral("name"), table.name},
                       {QStringLiteral("snapshot_rows"), comparison.snapshotRows},
                       {QStringLiteral("live_rows"), comparison.liveRows},
                       {QStringLiteral("vanished"), keysJson(comparison.vanished)},
                       {QStringLiteral("added"), keysJson(comparison.added)}};
    QJsonArray changed;
    for (const ChangedRow &row : comparison.changed) {
        changed.append(keyJson(row.key));
    }
    if (cells) {
        result.insert(QStringLiteral("changed"), changed);
    }
    if (table.missing) {
        result.insert(QStringLiteral("missing"), true);
    }
    if (!table.comparable) {
        result.insert(QStringLiteral("comparable"), false);
    }
    if (!problems.isEmpty()) {
        result.insert(QStringLiteral("problems"), problems);
    }
    return result;
}

QString comparedText(const ComparedTable &table, bool cells)
{
    const TableComparison &comparison = table.comparison;
    if (table.missing) {
        return QCoreApplication::translate("Rowback", "%1: not in the database").arg(table.name);
    }
    if (!table.comparable) {
        return QCoreApplication::translate("Rowback", "%1: cannot be compared, for want of a common key")
            .arg(table.name);
    }
    if (comparison.vanished.empty() && comparison.added.empty() && comparison.changedRows == 0) {
        return {};
    }
    return QCoreApplication::translate("Rowback", "%1: %2 vanished, %3 added%4")
        .arg(table.name)
        .arg(comparison.vanished.size())
        .arg(comparison.added.size())
        .arg(cells ? QCoreApplication::translate("Rowback", ", %1 changed").arg(comparison.changedRows) : QString());
}

/// A damaged table can make rows look added, or hide that they vanished: that has to stand beside the numbers.
void printDoubts(const Console &console, const Snapshot &snapshot, const std::vector<ComparedTable> &tables)
{
    for (const Problem &problem : snapshot.problems()) {
        const bool compared = problem.table.isEmpty()
            || std::any_of(tables.begin(), tables.end(),
                           [&](const ComparedTable &table) { return table.name == problem.table; });
        if (compared && problem.severity != Problem::Severity::Notice) {
            console.print((problem.table.isEmpty() ? QString() : problem.table + QLatin1String(": "))
                          + problemText(problem));
        }
    }
}

/// "TABLE:" with no key behind it is most likely an empty variable of a shell, and must not mean the whole table.
Result<std::vector<RowPattern>> patternsOf(const QStringList &texts)
{
    std::vector<RowPattern> result;
    for (const QString &text : texts) {
        result.push_back(RowPattern::parse(text));
        if (result.back().keys.isEmpty() && text.contains(QLatin1Char(':'))) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "There is no key in \"%1\".").arg(text),
                 .advice = QCoreApplication::translate("Rowback", "Write TABLE for all its rows, or TABLE:KEY,KEY.")}};
        }
    }
    return result;
}

Result<Selection> selectionOf(const PlanCommandArguments &arguments, const Schema &live, const TaskContext &context)
{
    auto only = patternsOf(arguments.only);
    auto except = patternsOf(arguments.except);
    if (!only || !except) {
        return only ? except.unexpected() : only.unexpected();
    }
    Selection selection{.only = std::move(*only), .except = std::move(*except), .series = std::nullopt};
    if (!arguments.series.isEmpty()) {
        QDate day = QDate::fromString(arguments.series, Qt::ISODate);
        if (!day.isValid()) {
            day = QDate::fromString(arguments.series, QStringLiteral("yyyyMMdd"));
        }
        if (!day.isValid()) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "\"%1\" is no date.").arg(arguments.series),
                 .advice = QCoreApplication::translate("Rowback", "Write it as 2015-06-11.")}};
        }
        auto series = seriesOf(arguments.snapshot, day, live, context);
        if (!series) {
            return series.unexpected();
        }
        selection.series = std::move(*series);
    }
    return selection;
}

Result<PlanArguments> planArguments(const PlanCommandArguments &arguments, const Schema &live,
                                    const TaskContext &context)
{
    PlanArguments result;
    auto selection = selectionOf(arguments, live, context);
    if (!selection) {
        return selection.unexpected();
    }
    result.selection = std::move(*selection);
    for (const QString &text : arguments.decisions) {
        auto decision = Decisions::parse(text);
        if (!decision) {
            return decision.unexpected();
        }
        result.decisions.add(std::move(*decision));
    }
    if (!arguments.remap.isEmpty()) {
        const auto csv = readWhole(arguments.remap);
        if (!csv) {
            return csv.unexpected();
        }
        auto remap = remapFromCsv(*csv, arguments.remap);
        if (!remap) {
            return remap.unexpected();
        }
        result.remap = std::move(*remap);
    }
    result.confirmedName = arguments.confirm;
    result.profileName = arguments.profile;
    result.reading = arguments.reading;
    result.now = QDateTime::currentDateTime();
    result.user = userName();
    return result;
}

} // namespace

ExitCode runCompare(Console &console, const CompareArguments &arguments)
{
    const TaskContext context = console.context();
    auto snapshot = openSnapshot(arguments.snapshot, context);
    if (!snapshot) {
        return console.fail(snapshot.error());
    }
    auto database = openDatabase(arguments.database, false, dumpTimeZone(arguments.database, **snapshot));
    if (!database) {
        return console.fail(database.error());
    }
    const auto profile = openProfile(arguments.profile);
    if (!profile) {
        return console.fail(profile.error());
    }
    const auto tables = compareTables(**snapshot, **database, *profile, arguments.tables, arguments.changed, context);
    console.endProgress();
    if (!tables) {
        return console.fail(tables.error());
    }
    if (console.json()) {
        QJsonArray list;
        for (const ComparedTable &table : *tables) {
            list.append(comparedJson(table, arguments.changed, problemsJson(**snapshot, table.name)));
        }
        QJsonObject result{{QStringLiteral("tables"), list}};
        if (const QJsonArray problems = problemsJson(**snapshot, {}); !problems.isEmpty()) {
            result.insert(QStringLiteral("problems"), problems);
        }
        console.print(result);
        return ExitCode::Done;
    }
    bool any = false;
    for (const ComparedTable &table : *tables) {
        const QString text = comparedText(table, arguments.changed);
        any = any || !text.isEmpty();
        if (!text.isEmpty()) {
            console.print(text);
        }
    }
    if (!any) {
        console.print(QCoreApplication::translate("Rowback", "No difference in %n table(s).", nullptr,
                                                  static_cast<int>(tables->size())));
    }
    printDoubts(console, **snapshot, *tables);
    return ExitCode::Done;
}

ExitCode runPlan(Console &console, const PlanCommandArguments &arguments)
{
    if (const auto place = checkPlaceOf(arguments.output); !place) {
        return console.fail(place.error());
    }
    const TaskContext context = console.context();
    auto snapshot = openSnapshot(arguments.snapshot, context);
    if (!snapshot) {
        return console.fail(snapshot.error());
    }
    auto database = openDatabase(arguments.database, false, dumpTimeZone(arguments.database, **snapshot));
    if (!database) {
        return console.fail(database.error());
    }
    const auto profile = openProfile(arguments.profile);
    if (!profile) {
        return console.fail(profile.error());
    }
    auto request = planArguments(arguments, (*database)->schema(), context);
    if (!request) {
        return console.fail(request.error());
    }
    for (const QString &text : request->remap.foldChains() + request->remap.notices()) {
        console.note(text);
    }
    request->timeZone = dumpTimeZone(arguments.database, **snapshot);
    const auto plan = planRecovery(**snapshot, **database, *profile, std::move(*request), context);
    console.endProgress();
    if (!plan) {
        return console.fail(plan.error());
    }
    if (const auto written = saveFile(arguments.output, planToJson(*plan)); !written) {
        return console.fail(written.error());
    }
    if (console.json()) {
        console.print(planView(*plan));
    } else {
        console.print(textReport(buildReport({&*plan, nullptr, false})));
    }
    const bool needsPerson = plan->undecided() > 0 || !plan->stoppingHazards().empty();
    return needsPerson ? ExitCode::NeedsPerson : ExitCode::Done;
}

ExitCode runSql(Console &console, const SqlArguments &arguments)
{
    const auto plan = readPlan(arguments.plan);
    if (!plan) {
        return console.fail(plan.error());
    }
    const QString name = arguments.engine.toLower();
    const Engine engine = name == QLatin1String("sqlite") ? Engine::Sqlite
        : name.startsWith(QLatin1String("postgres"))      ? Engine::PostgreSql
                                                          : Engine::MariaDb;
    const auto script = planScript(*plan, engine, console.context());
    if (!script) {
        return console.fail(script.error());
    }
    if (arguments.output.isEmpty()) {
        console.printRaw(script->toUtf8());
        return ExitCode::Done;
    }
    const auto written = saveFile(arguments.output, script->toUtf8());
    return written ? ExitCode::Done : console.fail(written.error());
}

} // namespace Rowback
