// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string_view>

namespace Rowback {

/// The files of one dump, wherever they are. Bytes stay mapped, and views of them valid, as long as this lives.
class DumpFiles
{
public:
    DumpFiles() = default;
    DumpFiles(const DumpFiles &) = delete;
    DumpFiles &operator=(const DumpFiles &) = delete;
    virtual ~DumpFiles() = default;

    virtual QString script() const = 0; ///< the name of restore.py, main.py, or the single file
    virtual QStringList pythonFiles() const = 0; ///< the names beside it
    /// The bytes of a file, by its name relative to the script. ErrorCode::NotFound: there is none; any other: it must
    /// not or cannot be read.
    virtual Result<std::string_view> map(const QString &name) = 0;
    virtual QDateTime scriptTime() const = 0; ///< local
};

/// Whether a script, of which this is the beginning, restores a dump; no other Python file looks like it.
bool looksLikeDumpScript(std::string_view head);
/// Whether a file, of which this is the beginning, holds rows.
bool looksLikeDataFile(std::string_view head);
/// Whether it is no script, too, however much more of it is read.
bool isOnlyDataFile(std::string_view head);

/// How much of a script looksLikeDumpScript() wants to see: somebody may have put a large remap before the rest.
constexpr qint64 scriptHeadSize = qint64(64) << 20;
/// How much of a file looksLikeDataFile() wants to see.
constexpr qint64 dataHeadSize = 4096;

} // namespace Rowback
