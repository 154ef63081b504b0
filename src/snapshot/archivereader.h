// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/taskcontext.h"
#include "snapshot/gzipfile.h"
#include "snapshot/snapshot.h"

#include <QDateTime>

#include <memory>

struct archive;
struct archive_entry;

namespace Rowback {

/// Reads the members of a .zip or .tar (gzip, xz, zstd, bzip2) one after the other. Bounded: what unpacks to too much,
/// or to too much for its size, ends in an error.
class ArchiveReader
{
public:
    static Result<std::unique_ptr<ArchiveReader>> open(const QString &path, const SnapshotOptions &options);
    ArchiveReader(const ArchiveReader &) = delete;
    ArchiveReader &operator=(const ArchiveReader &) = delete;
    ~ArchiveReader();

    /// Moves to the next member; false at the end.
    Result<bool> next(const TaskContext &context);
    QString name() const; ///< as the archive has it, '/' between the parts; empty if it cannot be decoded
    bool isFile() const; ///< a regular one; links and folders are not
    QString hardLink() const; ///< the member whose contents this one has, too; else empty
    QDateTime time() const; ///< local
    bool isDamaged() const { return m_isDamaged; } ///< what was read of the member does not have the sum it should
    bool isCutOff() const { return m_isCutOff; } ///< a .zip without its end: members may be missing
    /// The next bytes of the member; empty at its end. Valid until the next call.
    Result<std::string_view> read(const TaskContext &context);

private:
    explicit ArchiveReader(const SnapshotOptions &options);
    Result<void> checkBounds() const;
    Result<void> passOver(const TaskContext &context);
    Result<void> readToEnd(const TaskContext &context);
    int openFile();
    Unexpected failure() const;

    SnapshotOptions m_options;
    QString m_path;
    std::unique_ptr<GzipFile> m_gzip; ///< of a .gz file; else the library opens the file itself
    archive *m_archive = nullptr;
    archive_entry *m_entry = nullptr;
    qint64 m_unpacked = 0;
    int m_members = 0;
    bool m_isStream = false; ///< compressed as a whole: passing over a member unpacks it
    bool m_memberDone = true;
    bool m_isDamaged = false;
    bool m_isCutOff = false;
};

} // namespace Rowback
