// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"
#include "snapshot/scannedpart.h"

namespace Rowback {

/// A part of a dump that is to be scanned, and what was found there.
struct ScanJob
{
    QString name; ///< of its file
    QString table; ///< that the file's name tells
    std::size_t file = 0; ///< among the dump's
    const char *begin = nullptr;
    const char *end = nullptr; ///< of what is to be scanned; both null: nothing
    ScannedPart found;
};

/// Scans the parts, of several files at a time. Fails only when cancelled.
Result<void> scanAll(std::vector<ScanJob> &jobs, const DumpContents &dump, const TaskContext &context);

} // namespace Rowback
