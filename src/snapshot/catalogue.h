// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/taskcontext.h"
#include "snapshot/snapshotinfo.h"

#include <vector>

namespace Rowback {

/// One snapshot of a catalogue; not opened yet.
struct CatalogueEntry
{
    enum class Form : quint8 { Folder, SingleFile, Archive };
    QString path;
    QString label; ///< its file name
    Form form = Form::Folder;
    QDateTime date; ///< local time, without a zone
    QString dateSource; ///< "name", "archive" or "mtime"
};

/// The snapshots lying in @p folder (not deeper), the oldest first; of one date by label. Folders count if they hold
/// a restore script, .py files if they are dumps of the old single-file form, archives if a restore script is in them
/// (see snapshotAt()). Nothing else is listed: not a settings.py, not the folder's other archives, not a damaged one.
/// Fails if the folder does not exist or cannot be read. Archives are listed, not unpacked.
Result<std::vector<CatalogueEntry>> listCatalogue(const QString &folder, const TaskContext &context);

/// The date in a file's name (dump-format.md section 4); invalid where there is none. "2015-06-05_0130.zip",
/// "d20120713.py"
QDateTime dateInName(const QString &fileName);

} // namespace Rowback
