// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoincident.h"

#include "demo/databasewriter.h"
#include "demo/demofolder.h"
#include "demo/demoorder.h"
#include "demo/demoschema.h"
#include "demo/demostory.h"
#include "demo/dumpwriter.h"
#include "demo/incidentjson.h"
#include "demo/story.h"
#include "demo/textfile.h"

#include <QCoreApplication>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readMe = R"(A made-up incident, after a true story. Nobody in it exists.

snapshots/20150601 ... 20150619   one Python dump for each day
snapshots/20150610                the last day on which everybody is there
welfare.db                        the live database on 20 June (or the database that was named with --engine)
ideal.db                          what it would be had nothing vanished, with the work done since
incident.json                     what vanished, was typed in again, drifted; for checking

On 11 June, partner records vanished with all that hung on them. Six clients were typed in again since, under new
numbers. The national number of client 21148 has become that of client 6655, who vanished. The snapshots of 5 to
10 June all lead to the state of ideal.db.
)"_L1;

QString dayName(const QDate &day)
{
    return day.toString(QStringLiteral("yyyyMMdd"));
}

Result<void> checkSize(int partners)
{
    if (partners >= demoMinimum && partners <= demoMaximum) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message = QCoreApplication::translate("Rowback", "A demo cannot have %1 partners.").arg(partners),
         .advice = QCoreApplication::translate("Rowback", "Ask for %1 to %2.").arg(demoMinimum).arg(demoMaximum)}};
}

/// Before anything is written, so that a refusal leaves the folder as it was.
Result<void> checkTarget(const Database *target)
{
    if (target == nullptr || target->schema().size() == 0) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Refused,
         .message = QCoreApplication::translate("Rowback", "The database %1 has tables already.").arg(target->name()),
         .advice = QCoreApplication::translate("Rowback", "Name an empty one for the demo.")}};
}

/// Writes each evening's snapshot, and tells how far it is.
class SnapshotWriter
{
public:
    SnapshotWriter(const DemoFolder &folder, const TaskContext &context)
        : m_folder(folder)
        , m_context(context)
    { }

    Result<void> operator()(const QDate &day, const DemoState &site) const
    {
        m_context.report(QCoreApplication::translate("Rowback", "Writing snapshots"), Story::firstDay.daysTo(day),
                         Story::firstDay.daysTo(Story::lastSnapshot) + 1);
        auto directory = m_folder.makeFolder("snapshots/"_L1 + dayName(day));
        if (!directory) {
            return directory.unexpected();
        }
        return writeDump(
            *directory, site.schema(), [&](TableId table) { return listedRows(site, table); }, m_context);
    }

private:
    const DemoFolder &m_folder;
    const TaskContext &m_context;
};

/// What is written below the folder, and goes away with it.
Result<void> writeFiles(const DemoOutcome &outcome, const DemoFolder &folder, const DemoFiles &files,
                        const TaskContext &context)
{
    if (auto written = writeSqliteFile(outcome.ideal, files.ideal, context); !written) {
        return written;
    }
    if (auto written = writeTextFile(files.truth, incidentJson(outcome).toStdString()); !written) {
        return written;
    }
    return writeTextFile(folder.path("README.txt"_L1),
                         std::string_view(readMe.data(), static_cast<std::size_t>(readMe.size())));
}

/// The live database comes last: it may be on a server, where nobody could take it away again.
Result<void> writeOutcome(const DemoOutcome &outcome, const DemoFolder &folder, const DemoFiles &files,
                          Database *target, const TaskContext &context)
{
    context.report(QCoreApplication::translate("Rowback", "Writing databases"), 0, 2);
    if (auto written = writeFiles(outcome, folder, files, context); !written) {
        return written;
    }
    context.report(QCoreApplication::translate("Rowback", "Writing databases"), 1, 2);
    return target != nullptr ? writeDatabase(outcome.live, *target, context)
                             : writeSqliteFile(outcome.live, files.live, context);
}

Result<DemoFiles> writeInto(const DemoFolder &folder, int partners, Database *target, const TaskContext &context)
{
    const DemoFiles files{.directory = folder.path(),
                          .catalogue = folder.path("snapshots"_L1),
                          .snapshot = folder.path("snapshots/"_L1) + dayName(Story::dayOfLoss.addDays(-1)),
                          .live = target != nullptr ? QString() : folder.path("welfare.db"_L1),
                          .ideal = folder.path("ideal.db"_L1),
                          .truth = folder.path("incident.json"_L1)};
    const Schema schema = demoSchema();
    const auto outcome = playStory(schema, partners, SnapshotWriter(folder, context));
    if (!outcome) {
        return outcome.unexpected();
    }
    if (auto written = writeOutcome(*outcome, folder, files, target, context); !written) {
        return written.unexpected();
    }
    return files;
}

} // namespace

Result<DemoFiles> writeDemo(const QString &directory, const DemoOptions &options, Database *target,
                            const TaskContext &context)
{
    if (auto fits = checkSize(options.partners); !fits) {
        return fits.unexpected();
    }
    if (auto empty = checkTarget(target); !empty) {
        return empty.unexpected();
    }
    const auto folder = DemoFolder::prepare(directory);
    if (!folder) {
        return folder.unexpected();
    }
    auto files = writeInto(*folder, options.partners, target, context);
    if (!files) {
        folder->discard();
    }
    return files;
}

} // namespace Rowback
