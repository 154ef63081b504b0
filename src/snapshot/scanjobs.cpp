// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/scanjobs.h"

#include "schema/parallel.h"
#include "schema/say.h"
#include "snapshot/datascanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// The parts of one file, which lie in the order of the text: only one thread may look at a SourceText.
struct FileJobs
{
    std::vector<ScanJob *> parts;
    std::ptrdiff_t bytes = 0;
};

/// The largest first, so that none of them is left for the end, when the other threads have nothing more to do.
std::vector<FileJobs> byFile(std::vector<ScanJob> &jobs)
{
    std::map<std::size_t, FileJobs> files;
    for (ScanJob &job : jobs) {
        FileJobs &file = files[job.file];
        file.parts.push_back(&job);
        file.bytes += job.end - job.begin;
    }
    std::vector<FileJobs> sorted;
    for (auto &[number, file] : files) {
        sorted.push_back(std::move(file));
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const FileJobs &a, const FileJobs &b) { return a.bytes > b.bytes; });
    return sorted;
}

} // namespace

Result<void> scanAll(std::vector<ScanJob> &jobs, const DumpContents &dump, const TaskContext &context)
{
    const std::vector<FileJobs> files = byFile(jobs);
    const auto report = [&](std::size_t done) {
        context.report(say(QT_TRANSLATE_NOOP("Rowback", "Reading the snapshot")), static_cast<qint64>(done),
                       static_cast<qint64>(files.size()));
    };
    report(0);
    workInParallel(
        files.size(),
        [&](std::size_t file) {
            for (ScanJob *const job : files[file].parts) {
                if (job->begin != job->end && !context.isCancelled()) {
                    DataScanner(dump, job->found).scan(job->file, job->begin, job->end, job->table, context.stop);
                }
            }
        },
        report, usefulThreads());
    return context.poll();
}

} // namespace Rowback
