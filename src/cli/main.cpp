// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/signals.h"
#include "cli/usage.h"
#include "database/databaseurl.h"
#include "schema/withinmemory.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include <langinfo.h>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <optional>

namespace {

using namespace Rowback;

/// An empty text is most likely a variable of a shell that is not set, and must not mean that nothing was given.
std::string refuseEmpty(const std::string &value)
{
    return value.empty() ? std::string("An empty text was given") : std::string();
}

/// Text options of CLI11, which knows std::string, straight into our QStrings.
CLI::Option *text(CLI::App *command, const char *name, QString &target, const char *description)
{
    return command
        ->add_option_function<std::string>(
            name, [&target](const std::string &value) { target = QString::fromStdString(value); }, description)
        ->check(refuseEmpty);
}

CLI::Option *texts(CLI::App *command, const char *name, QStringList &target, const char *description)
{
    return command
        ->add_option_function<std::string>(
            name, [&target](const std::string &value) { target.append(QString::fromStdString(value)); }, description)
        ->trigger_on_parse()
        ->check(refuseEmpty);
}

/// The names of what a command takes, in their order: " SNAPSHOT DATABASE".
std::string orderOf(const CLI::App &command)
{
    std::string result;
    for (const CLI::Option *const option : command.get_options()) {
        if (option->get_positional()) {
            result += ' ' + option->get_name();
        }
    }
    return result;
}

/// A text option that names a file or folder; @p expected: "a snapshot". The address of a database is none: who gives
/// the words in another order is told so, before anything is said or made of it.
CLI::Option *path(CLI::App *command, const char *name, QString &target, const std::string &expected,
                  const char *description)
{
    const auto refuseAddress = [command, expected](const std::string &value) {
        if (!DatabaseUrl::isMeantBy(QString::fromStdString(value))) {
            return std::string();
        }
        return "This is the address of a database; here " + expected + " is expected (the order is "
            + command->get_name() + orderOf(*command) + ')';
    };
    return text(command, name, target, description)->check(refuseAddress);
}

void databaseOptions(CLI::App *command, DatabaseArguments &arguments, const char *name)
{
    CLI::Option *const url = text(command, name, arguments.url,
                                  "sqlite:///path.db, mysql://user@host/name or postgresql://user@host/name");
    if (name[0] != '-') {
        url->required();
    }
    path(command, "--password-file", arguments.passwordFile, "a file", "File whose first line is the password");
}

/// What the command line asks for; filled while it is parsed.
struct Arguments
{
    bool json = false;
    bool quiet = false;
    TablesArguments tables;
    RowsArguments rows;
    CompareArguments compare;
    PlanCommandArguments plan;
    RunArguments run;
    ReportArguments report;
    SqlArguments sql;
    DemoArguments demo;
    std::function<ExitCode(Console &)> command;
    bool changesDatabase = false; ///< once that is done, no lost output may make it look failed
};

CLI::App *addCommand(CLI::App &app, Arguments &all, const char *name, const char *description,
                     std::function<ExitCode(Console &)> run)
{
    CLI::App *const command = app.add_subcommand(name, description);
    command->add_flag("--json", all.json, "Results as JSON");
    command->add_flag("-q,--quiet", all.quiet, "No progress, no notes");
    command->callback([&all, run = std::move(run)] { all.command = run; });
    return command;
}

void addReading(CLI::App &app, Arguments &all)
{
    CLI::App *const tables = addCommand(app, all, "tables", "Tables of a snapshot, with counts and problems",
                                        [&all](Console &console) { return runTables(console, all.tables); });
    path(tables, "SNAPSHOT", all.tables.snapshot, "a snapshot", "Folder, archive or single file")->required();

    CLI::App *const rows = addCommand(app, all, "rows", "All rows of one table of a snapshot",
                                      [&all](Console &console) { return runRows(console, all.rows); });
    path(rows, "SNAPSHOT", all.rows.snapshot, "a snapshot", "Folder, archive or single file")->required();
    text(rows, "TABLE", all.rows.table, "contacts_partner or contacts.Partner")->required();
    text(rows, "--format", all.rows.format, "jsonl (default) or csv")->check(CLI::IsMember({"jsonl", "csv"}));

    CLI::App *const compare = addCommand(app, all, "compare", "What vanished, was added or changed, table by table",
                                         [&all](Console &console) { return runCompare(console, all.compare); });
    path(compare, "SNAPSHOT", all.compare.snapshot, "a snapshot", "Folder, archive or single file")->required();
    databaseOptions(compare, all.compare.database, "DATABASE");
    texts(compare, "--table", all.compare.tables, "Only this table; may be repeated");
    compare->add_flag("--changed", all.compare.changed, "Compare all cells, not only keys");
    path(compare, "--profile", all.compare.profile, "a profile", "Profile name or file");
    text(compare, "--dump-tz", all.compare.database.timeZone, "Time zone of the dump's datetimes");
}

void addPlanning(CLI::App &app, Arguments &all)
{
    PlanCommandArguments &plan = all.plan;
    CLI::App *const command = addCommand(app, all, "plan", "Find what vanished, propose what to do, write a plan",
                                         [&all](Console &console) { return runPlan(console, all.plan); });
    path(command, "SNAPSHOT", plan.snapshot, "a snapshot", "Folder, archive or single file")->required();
    databaseOptions(command, plan.database, "DATABASE");
    path(command, "-o,--output", plan.output, "a file", "File to write the plan to")->required();
    texts(command, "--only", plan.only,
          "TABLE or TABLE:KEY,...: only these, and what hangs on them; a KEY with a comma stands in double quotes");
    texts(command, "--except", plan.except, "TABLE or TABLE:KEY,...: not these, nor what hangs on them alone");
    text(command, "--series", plan.series,
         "Only what vanished on this day (2015-06-11), by the snapshots beside this one");
    path(command, "--remap", plan.remap, "a file", "CSV with root,from,to,evidence");
    texts(command, "--decide", plan.decisions, "CODE[:TABLE:KEY]=RESOLUTION, for example C2=give-back");
    path(command, "--profile", plan.profile, "a profile", "Profile name or file");
    text(command, "--reading", plan.reading, "Reading of the profile's rules, for example 2015 or 2018");
    text(command, "--confirm", plan.confirm, "The database's name: go on in spite of the hazards that allow it");
    text(command, "--dump-tz", plan.database.timeZone, "Time zone of the dump's datetimes");

    CLI::App *const sql = addCommand(app, all, "sql", "A plan as a script to review and run by hand",
                                     [&all](Console &console) { return runSql(console, all.sql); });
    path(sql, "PLAN", all.sql.plan, "a plan", "Plan file")->required();
    text(sql, "--engine", all.sql.engine, "sqlite, mysql, mariadb or postgresql")
        ->required()
        ->check(CLI::IsMember({"sqlite", "mysql", "mariadb", "postgresql", "postgres"}));
    path(sql, "-o,--output", all.sql.output, "a file", "File; without it, standard output");
}

void addRun(CLI::App &app, Arguments &all, const char *name, const char *what, const char *description,
            ExitCode (*run)(Console &, const RunArguments &))
{
    CLI::App *const command = addCommand(app, all, name, description, [&all, run](Console &console) {
        all.changesDatabase = run != &runRehearse;
        return run(console, all.run);
    });
    path(command, what, all.run.plan, run == &runUndo ? "a journal" : "a plan", "File that another command wrote")
        ->required();
    databaseOptions(command, all.run.database, "DATABASE");
    path(command, "--report", all.run.report, "a file", "Write the report there, too: .html .pdf .csv .json .md .txt");
    if (run == &runInject) {
        path(command, "--journal", all.run.journal, "a file", "Where the journal goes; it must not exist yet");
        command->add_flag("--tolerate", all.run.tolerate, "Take back single rows that fail, and go on");
        text(command, "--confirm", all.run.confirm, "The database's name: commit although some rows failed");
    }
}

void addWriting(CLI::App &app, Arguments &all)
{
    addRun(app, all, "rehearse", "PLAN", "Run a plan, verify, and take everything back", &runRehearse);
    addRun(app, all, "inject", "PLAN", "Run a plan, verify, and commit", &runInject);
    addRun(app, all, "undo", "JOURNAL", "Take an injection back", &runUndo);

    CLI::App *const report = addCommand(app, all, "report", "Write the report of a plan or a journal",
                                        [&all](Console &console) { return runReport(console, all.report); });
    path(report, "FILE", all.report.input, "a plan or a journal", "Plan or journal")->required();
    path(report, "-o,--output", all.report.output, "a file", "File ending in .html .pdf .csv .json .md or .txt")
        ->required();
    report->add_flag("--redact", all.report.redact, "Mask personal values, keep ids");

    CLI::App *const demo
        = addCommand(app, all, "demo", "Build the incident of the story, to try things on", [&all](Console &console) {
              all.changesDatabase = true;
              return runDemo(console, all.demo);
          });
    path(demo, "DIR", all.demo.directory, "a folder", "Folder to build it in")->required();
    demo->add_option("--rows", all.demo.rows, "Number of partners; the story has 15446")->check(refuseEmpty);
    databaseOptions(demo, all.demo.database, "--engine");
}

/// Qt cannot open files whose names are not UTF-8; better said than "there is no such file".
std::optional<Error> argumentThatIsNoUtf8(int argc, char **argv)
{
    const auto isBad = [](const char *argument) { return !QUtf8StringView(argument).isValidUtf8(); };
    char **const bad = std::find_if(argv + 1, argv + argc, isBad);
    if (bad == argv + argc) {
        return std::nullopt;
    }
    return Error{
        .code = ErrorCode::Usage,
        .message
        = QCoreApplication::translate("Rowback", "\"%1\" is not UTF-8.").arg(withoutValue(QString::fromUtf8(*bad))),
        .advice = QCoreApplication::translate("Rowback", "Rename the file, or name it by a link.")};
}

/// Under cron's "C" Qt takes C.UTF-8 by itself, and since 6.5 says so at length; taken beforehand it has nothing to say.
void takeUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstricmp(nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
    }
}

/// The pages of a PDF are laid out by Qt Gui, which needs no screen for it, but a folder of its own.
std::unique_ptr<QCoreApplication> makeApplication(bool pdf, const QString &runtimeFolder, int &argc, char **argv)
{
    if (!pdf) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", runtimeFolder.toLocal8Bit());
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

Secrets secretsIn(int argc, char **argv)
{
    QStringList words;
    std::transform(argv, argv + argc, std::back_inserter(words),
                   [](const char *word) { return QString::fromUtf8(word); });
    return Secrets(words);
}

/// A line that was not understood may not have been read up to its --json.
bool asksForJson(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) { return qstrcmp(argument, "--json") == 0; });
}

/// The last resort, where even tidying up found no memory: the engines take back what was not committed.
[[noreturn]] void endForWantOfMemory()
{
    try {
        if (const auto cause = std::current_exception()) {
            std::rethrow_exception(cause);
        }
    } catch (const std::bad_alloc &) {
        std::fputs("rowback-cli: There is not enough memory for this.\n", stderr);
        std::_Exit(static_cast<int>(ExitCode::Failed));
    } catch (...) { }
    std::abort();
}

ExitCode run(const std::function<ExitCode(Console &)> &command, Console &console)
{
    try {
        return command(console);
    } catch (const std::bad_alloc &) {
        console.endProgress();
        return console.fail(outOfMemory());
    }
}

} // namespace

int main(int argc, char **argv)
{
    watchSignals();
    const Secrets secrets = secretsIn(argc, argv);
    Arguments all;
    CLI::App app("Brings rows that vanished from a live database back from an older snapshot.", "rowback-cli");
    app.set_version_flag("--version", "rowback-cli " ROWBACK_VERSION);
    app.add_flag("--json", all.json, "Results as JSON");
    app.require_subcommand(1);
    addReading(app, all);
    addPlanning(app, all);
    addWriting(app, all);
    if (const auto unreadable = argumentThatIsNoUtf8(argc, argv)) {
        return static_cast<int>(Console(asksForJson(argc, argv), false, secrets).fail(*unreadable));
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            if (dynamic_cast<const CLI::CallForVersion *>(&error) != nullptr && asksForJson(argc, argv)) {
                std::puts("{\"version\":\"" ROWBACK_VERSION "\"}");
                return 0;
            }
            return app.exit(error); // --help, --version
        }
        return static_cast<int>(Console(asksForJson(argc, argv), all.quiet, secrets).fail(usageError(app, error)));
    }
    const bool pdf = all.report.output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)
        || all.run.report.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const QTemporaryDir runtimeFolder;
    takeUtf8Locale();
    const auto application = makeApplication(pdf, runtimeFolder.path(), argc, argv);
    QLocale::setDefault(QLocale::c()); // it speaks English, and writes numbers as programs read them
    QTranslator plurals;
    if (plurals.load(QStringLiteral(":/i18n/rowback_en"))) {
        QCoreApplication::installTranslator(&plurals);
    }
    Console console(all.json, all.quiet, secrets);
    std::set_terminate(&endForWantOfMemory);
    const ExitCode code = run(all.command, console);
    if (!console.outputWorked()) {
        std::fputs("rowback-cli: The output could not be written completely.\n", stderr);
        return static_cast<int>(code == ExitCode::Done && !all.changesDatabase ? ExitCode::Failed : code);
    }
    return static_cast<int>(code);
}
