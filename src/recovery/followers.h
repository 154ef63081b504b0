// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/loss.h"

namespace Rowback {

/// An added live record to which rows refer now that referred to a lost one.
struct Followed
{
    int lost = -1; ///< index into Loss::records
    RowRef live; ///< root table and key
    int rows = 0;
};

/// Those with the most rows first. Rows that are another record's now say nothing.
Result<std::vector<Followed>> findFollowers(const Situation &situation, const Loss &loss, RowReader &reader,
                                            const RowRefSet &reused);

/// Whether no row of a live record is in the snapshot, or its key was given out again.
bool isAddedRecord(const Situation &situation, const RowRefSet &reused, const RowRef &record);

} // namespace Rowback
