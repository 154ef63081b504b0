// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "recovery/identity.h"

namespace Rowback {

/// The records whose key is live, and is or may be another record's now (finding C3).
struct ReusedRecords
{
    RowRefSet records; ///< all that are treated as such
    RowRefSet named; ///< of those, the ones that a person tells
    RowRefSet doubtful; ///< of those, the ones that nobody but a person can tell, and nobody did
    std::vector<RowRef> same; ///< those that were doubtful, and that a person takes for the same as ever
    /// For each that was doubtful: how many rows that hung on it are gone, by table.
    std::unordered_map<RowRef, std::map<TableId, int>, RowRefHash> gone;
};

/// Whose key a person takes for another record's now, or for its own as ever.
struct ToldReuse
{
    RowRefSet others; ///< told by their keys
    /// What was decided of a doubtful one: new-id, same-record, or anything else.
    std::function<Resolution(const RowRef &)> decided;
};

/// Every part of a reused record that is live differs in almost all that tells rows apart; or in most, where its name,
/// and three of its ties and days, are others, and only what many rows have is the same. A value that only moved
/// forward in time is no evidence, for "modified" does so at every edit. A reference to such a record is none that it
/// is the same: what hangs on it is looked at again. Where the contents differ in all, but are too few to prove it,
/// signs of a deletion decide; and where a row also lost a link to what vanished, that it hangs on the same parent
/// still is no proof against it. Where what names a row is another's, and all that hung on it is gone, it is doubtful:
/// who edits a row does not delete what hangs on it.
Result<ReusedRecords> findReusedRecords(const Situation &situation, RowReader &reader, const ToldReuse &told,
                                        const TaskContext &context);

} // namespace Rowback
