// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/dumpcontents.h"
#include "snapshot/dumpfiles.h"
#include "snapshot/scanjobs.h"
#include "snapshot/snapshot.h"

namespace Rowback {

/// Opens a dump: finds its files, reads the script, scans the data, and checks what was found against what the dump
/// says of itself.
class SnapshotBuilder
{
public:
    SnapshotBuilder(const QString &path, const SnapshotOptions &options)
        : m_path(path)
        , m_options(options)
        , m_problems(options.problemsPerFile)
    { }
    Result<std::unique_ptr<DumpContents>> build(const TaskContext &context);
    /// Keeps the bytes that the contents point to.
    std::shared_ptr<const void> takeFiles() { return std::shared_ptr<const DumpFiles>(std::move(m_files)); }

private:
    Result<void> openFiles(const TaskContext &context);
    Result<void> openFolder(const QString &folder);
    Unexpected noDumpIn(const QString &folder) const;
    Result<void> readScript();
    Result<void> scanParts(const TaskContext &context);
    ScanJob jobFor(const DataPart &part);
    void describe();
    void settleQuotedKeys();
    void checkUnread();
    void checkOrphans();
    void checkTables();
    Result<void> checkDuplicates(TableId table, const TaskContext &context);
    void add(Problem::Severity severity, const QString &table, const QString &where, const QString &message);

    QString m_path;
    SnapshotOptions m_options;
    ProblemLog m_problems;
    std::unique_ptr<DumpFiles> m_files;
    std::unique_ptr<DumpContents> m_dump = std::make_unique<DumpContents>();
    bool m_isArchive = false;
};

} // namespace Rowback
