// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "cli/comparisonjson.h"
#include "cli/jsonview.h"
#include "cli/outputs.h"
#include "report/formats.h"
#include "report/redactor.h"
#include "schema/savefile.h"
#include "session/planning.h"
#include "session/readiness.h"
#include "session/script.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

QStringList namesOf(const std::vector<ComparedTable> &tables)
{
    QStringList result;
    for (const ComparedTable &table : tables) {
        result.append(table.name);
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
        return QCoreApplication::translate(
                   "Rowback", "%1: cannot be compared, for want of a common key; %2 rows in the snapshot, %3 live")
            .arg(table.name)
            .arg(comparison.snapshotRows)
            .arg(comparison.liveRows);
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

/// Cells of such columns are not compared, however many of them there are.
void printDrift(const Console &console, const ComparedTable &table)
{
    if (!table.notLive.isEmpty()) {
        console.print(QCoreApplication::translate("Rowback", "%1: not in the live table, so not compared: %2")
                          .arg(table.name, table.notLive.join(QLatin1String(", "))));
    }
    if (!table.notInSnapshot.isEmpty()) {
        console.print(QCoreApplication::translate("Rowback", "%1: not in the snapshot, so not compared: %2")
                          .arg(table.name, table.notInSnapshot.join(QLatin1String(", "))));
    }
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

void printComparison(const Console &console, const Snapshot &snapshot, const std::vector<ComparedTable> &tables,
                     bool cells)
{
    bool any = false;
    for (const ComparedTable &table : tables) {
        const QString text = comparedText(table, cells);
        any = any || !text.isEmpty();
        if (!text.isEmpty()) {
            console.print(text);
        }
    }
    if (!any) {
        console.print(QCoreApplication::translate("Rowback", "No difference. Tables compared: %1.").arg(tables.size()));
    }
    for (const ComparedTable &table : tables) {
        if (cells) {
            printDrift(console, table);
        }
    }
    printDoubts(console, snapshot, tables);
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

Result<Selection> selectionOf(const PlanCommandArguments &arguments, Database &database, const TaskContext &context)
{
    auto only = patternsOf(arguments.only);
    auto except = patternsOf(arguments.except);
    if (!only || !except) {
        return only ? except.unexpected() : only.unexpected();
    }
    for (const QString &text : arguments.only) {
        if (arguments.except.contains(text)) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = QCoreApplication::translate("Rowback", "\"%1\" is in --only and in --except.").arg(text),
                 .advice = QCoreApplication::translate("Rowback", "Leave one of them away.")}};
        }
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
        auto series = seriesOf(arguments.snapshot, day, database, context);
        if (!series) {
            return series.unexpected();
        }
        selection.series = std::move(*series);
    }
    return selection;
}

Result<PlanArguments> planArguments(const PlanCommandArguments &arguments, Database &database,
                                    const TaskContext &context)
{
    PlanArguments result;
    auto selection = selectionOf(arguments, database, context);
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
    result.dumpZone = arguments.database.timeZone;
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
    auto database = openDatabase(arguments.database,
                                 {.timeZone = dumpTimeZone(arguments.database, **snapshot), .stop = context.stop});
    if (!database) {
        return console.fail(database.error());
    }
    const auto profile = openProfile(arguments.profile);
    if (!profile) {
        return console.fail(profile.error());
    }
    const auto compared = compareTables(**snapshot, **database, *profile,
                                        {arguments.tables, arguments.changed, arguments.database.timeZone}, context);
    console.endProgress();
    if (!compared) {
        return console.fail(compared.error());
    }
    for (const QString &notice : compared->notices) {
        console.note(notice);
    }
    const std::vector<ComparedTable> &tables = compared->tables;
    console.note(QCoreApplication::translate("Rowback", "Compared with %1.", "a database")
                     .arg(Redactor::printable((*database)->display())));
    if (console.json()) {
        printComparisonJson(console, **snapshot, tables, arguments.changed);
    } else {
        printComparison(console, **snapshot, tables, arguments.changed);
    }
    return tellDamage(console, **snapshot, arguments.tables.isEmpty() ? QStringList() : namesOf(tables));
}

namespace {

/// Before any work is done.
Result<void> checkPlace(const PlanCommandArguments &arguments)
{
    if (auto place = checkPlaceOf(arguments.output); !place) {
        return place;
    }
    return checkOutputs({arguments.output},
                        {arguments.snapshot, arguments.remap, arguments.profile, arguments.database.passwordFile},
                        arguments.database.url);
}

/// By the names that --decide takes: the report says them in words.
void tellChoices(const Console &console, const Plan &plan)
{
    std::map<FindingCode, QStringList> choices;
    for (const Finding &finding : plan.findings) {
        for (const Resolution resolution : finding.isUndecided() ? finding.allowed : std::vector<Resolution>()) {
            if (const QString name = resolutionName(resolution); !choices[finding.code].contains(name)) {
                choices[finding.code].append(name);
            }
        }
    }
    for (const auto &[code, names] : choices) {
        console.note(QCoreApplication::translate("Rowback", "%1 is not decided yet. Decide it with --decide %1=%2.")
                         .arg(findingCodeName(code), names.join(QLatin1Char('|'))));
    }
}

} // namespace

ExitCode runPlan(Console &console, const PlanCommandArguments &arguments)
{
    if (const auto place = checkPlace(arguments); !place) {
        return console.fail(place.error());
    }
    const TaskContext context = console.context();
    auto snapshot = openSnapshot(arguments.snapshot, context);
    if (!snapshot) {
        return console.fail(snapshot.error());
    }
    auto database = openDatabase(arguments.database,
                                 {.timeZone = dumpTimeZone(arguments.database, **snapshot), .stop = context.stop});
    if (!database) {
        return console.fail(database.error());
    }
    const auto profile = openProfile(arguments.profile);
    if (!profile) {
        return console.fail(profile.error());
    }
    auto request = planArguments(arguments, **database, context);
    if (!request) {
        return console.fail(request.error());
    }
    const QStringList folded = request->remap.foldChains();
    for (const QString &text : folded + request->remap.notices()) {
        console.complain(text);
    }
    const auto plan = planRecovery(**snapshot, **database, *profile, std::move(*request), context);
    console.endProgress();
    if (!plan) {
        return console.fail(plan.error());
    }
    if (const auto written = saveFile(arguments.output, planToJson(*plan)); !written) {
        return console.fail(written.error());
    }
    if (console.json()) {
        console.print(planView(*plan, folded));
    } else {
        console.print(textReport(buildReport({&*plan, nullptr, false})));
    }
    tellChoices(console, *plan);
    const bool needsPerson = plan->undecided() > 0 || !plan->stoppingHazards().empty();
    return needsPerson ? ExitCode::NeedsPerson : ExitCode::Done;
}

namespace {

QString productName(Engine engine)
{
    return engine == Engine::Sqlite    ? QStringLiteral("sqlite")
        : engine == Engine::PostgreSql ? QStringLiteral("postgresql")
                                       : QStringLiteral("mariadb");
}

bool isOf(const PlanOrigin &origin, Engine engine)
{
    return origin.engine.startsWith(productName(engine), Qt::CaseInsensitive)
        || (engine == Engine::MariaDb && origin.engine.startsWith(QLatin1String("MySQL")));
}

/// The script itself, or where it lies.
QJsonObject scriptView(const Plan &plan, Engine engine, const QByteArray &script, const QString &file)
{
    return {{QStringLiteral("plan"), planHash(plan)},
            {QStringLiteral("engine"), productName(engine)},
            {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
            {QStringLiteral("script"), file.isEmpty() ? QJsonValue(QString::fromUtf8(script)) : QJsonValue()}};
}

} // namespace

ExitCode runSql(Console &console, const SqlArguments &arguments)
{
    const auto plan = readPlan(arguments.plan);
    if (!plan) {
        return console.fail(plan.error());
    }
    if (const auto place = checkOutputs({arguments.output}, {arguments.plan, plan->origin.snapshotPath}); !place) {
        return console.fail(place.error());
    }
    const QString name = arguments.engine.toLower();
    const Engine engine = name == QLatin1String("sqlite") ? Engine::Sqlite
        : name.startsWith(QLatin1String("postgres"))      ? Engine::PostgreSql
                                                          : Engine::MariaDb;
    if (!isOf(plan->origin, engine)) {
        console.complain(
            QCoreApplication::translate("Rowback", "The plan was made on %1, and fits no database of another engine.")
                .arg(plan->origin.engine));
    }
    if (const auto decided = checkDecided(*plan); !decided) {
        return console.fail(decided.error());
    }
    const auto text = planScript(*plan, engine, console.context());
    if (!text) {
        return console.fail(text.error());
    }
    const QByteArray script = text->toUtf8();
    if (!arguments.output.isEmpty()) {
        if (const auto written = saveFile(arguments.output, script); !written) {
            return console.fail(written.error());
        }
    }
    if (console.json()) {
        console.print(scriptView(*plan, engine, script, arguments.output));
    } else if (arguments.output.isEmpty()) {
        console.printRaw(script);
    }
    return ExitCode::Done;
}

} // namespace Rowback
