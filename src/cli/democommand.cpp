// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "demo/demoincident.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Rowback {

ExitCode runDemo(Console &console, const DemoArguments &arguments)
{
    if (const QFileInfo place(arguments.directory); place.exists() && !place.isDir()) {
        return console.fail({.code = ErrorCode::Usage,
                             .message = QCoreApplication::translate("Rowback", "This is no folder."),
                             .where = arguments.directory,
                             .advice = QCoreApplication::translate("Rowback", "Name a folder to build the demo in.")});
    }
    DemoOptions options;
    options.partners = arguments.rows.value_or(options.partners);
    const TaskContext context = console.context();
    std::unique_ptr<Database> target;
    if (!arguments.database.url.isEmpty()) {
        auto opened = openDatabase(arguments.database, {.readOnly = false, .stop = context.stop});
        if (!opened) {
            return console.fail(opened.error());
        }
        target = std::move(*opened);
    }
    const auto files = writeDemo(arguments.directory, options, target.get(), context);
    console.endProgress();
    if (!files) {
        return console.fail(files.error());
    }
    const QString live = target ? arguments.database.url : files->live;
    if (console.json()) {
        console.print(QJsonObject{{QStringLiteral("catalogue"), files->catalogue},
                                  {QStringLiteral("snapshot"), files->snapshot},
                                  {QStringLiteral("live"), live},
                                  {QStringLiteral("ideal"), files->ideal},
                                  {QStringLiteral("truth"), files->truth}});
        return ExitCode::Done;
    }
    console.print(QCoreApplication::translate("Rowback",
                                              "Snapshots:               %1\n"
                                              "Last one before the loss: %2\n"
                                              "Live database:           %3\n"
                                              "What it should become:   %4\n"
                                              "What happened, exactly:  %5")
                      .arg(files->catalogue, files->snapshot, live, files->ideal, files->truth));
    return ExitCode::Done;
}

} // namespace Rowback
