// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/archivereader.h"
#include "snapshot/dumpfiles.h"
#include "snapshot/problemlog.h"

#include <QHash>
#include <QTemporaryFile>

namespace Rowback {

/// A dump in an archive. Its Python files are unpacked into one temporary file that has no name, so that nothing can
/// stay behind, and mapped from there.
class ArchiveFiles final : public DumpFiles
{
public:
    static Result<std::unique_ptr<ArchiveFiles>> open(const QString &path, const SnapshotOptions &options,
                                                      ProblemLog &problems, const TaskContext &context);

    QString script() const override { return m_script; }
    QStringList pythonFiles() const override;
    Result<std::string_view> map(const QString &name) override;
    QDateTime scriptTime() const override { return m_scriptTime; }

private:
    struct Member
    {
        qint64 offset = 0;
        qint64 size = 0;
        QDateTime time;
    };
    ArchiveFiles() = default;
    Result<void> unpack(ArchiveReader &reader, ProblemLog &problems, const TaskContext &context);
    Result<Member> unpackMember(ArchiveReader &reader, const TaskContext &context);
    Result<void> mapAll();
    QStringList scripts() const;
    Result<void> chooseScript(const QString &path, ProblemLog &problems);
    std::string_view bytes(const Member &member) const;

    QTemporaryFile m_file;
    const char *m_bytes = nullptr;
    QHash<QString, Member> m_members; ///< by path in the archive
    bool m_leadsOut = false; ///< the name of some Python file
    QString m_folder; ///< of the script, with '/' at its end, or empty
    QString m_script;
    QDateTime m_scriptTime;
};

} // namespace Rowback
