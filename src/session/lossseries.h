// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/survey.h"
#include "snapshot/catalogue.h"

#include <optional>

namespace Rowback {

/// What vanished in the same interval.
struct LossSeries
{
    CatalogueEntry last; ///< the last snapshot that has it
    std::optional<CatalogueEntry> gone; ///< the first that has not; none: none was taken since
};

/// The records of a survey by the intervals in which they vanished.
struct SeriesOfLoss
{
    std::vector<LossSeries> series; ///< the oldest first, none without a record
    std::vector<int> ofRecord; ///< by record of the survey; -1: its number is another record's now, which tells nothing
};

/// The folder that a snapshot lies in, beside others.
QString catalogueOf(const QString &snapshotPath);

/// When the records of a survey of @p snapshotPath vanished: looks for them in every later snapshot beside it, the
/// newest first, for as long as there are records that were not found. A snapshot that cannot be read, and a table
/// that is damaged, tells of no record that it was missing there. Without later snapshots no series is told.
Result<SeriesOfLoss> seriesOfLoss(const LossSurvey &survey, const QString &snapshotPath, const TaskContext &context);

} // namespace Rowback
