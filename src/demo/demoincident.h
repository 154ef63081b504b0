// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "schema/taskcontext.h"

namespace Rowback {

struct DemoOptions
{
    /// Rows of contacts_partner on the day of the loss; all else is in proportion. The story's own rows keep their
    /// keys at every size.
    int partners = 15446;
};

inline constexpr int demoMinimum = 300; ///< room for everything that the story names
inline constexpr int demoMaximum = 1'000'000; ///< takes 6 GB of memory and 12 GB of disk then

/// Where things lie; absolute paths.
struct DemoFiles
{
    QString directory;
    QString catalogue; ///< the folder of daily snapshots, 20150601 to 20150619
    QString snapshot; ///< the last one before the loss
    QString live; ///< the live SQLite database; empty if the caller gave another one
    QString ideal; ///< what a perfect recovery ends in, always SQLite
    QString truth; ///< incident.json
};

/// Builds the incident of the story (design section 8) in @p directory; always the same for the same options.
///
/// The folder is made if it is not there. A demo that stands in it already is replaced, other files in it stay;
/// a folder with anything else in it and no demo is refused. @p target, if given, takes the live database instead of
/// welfare.db: it must be open for writing and empty. Takes a few seconds; the snapshots need some 170 MB.
/// After an error or Cancelled the folder holds a part of the demo, which the next call replaces.
Result<DemoFiles> writeDemo(const QString &directory, const DemoOptions &options, Database *target,
                            const TaskContext &context);

} // namespace Rowback
