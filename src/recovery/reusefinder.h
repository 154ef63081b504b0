// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"

namespace Rowback {

/// The records whose key is live but belongs to another record now (finding C3): every part of them that is live
/// differs in almost all that tells rows apart. A value that only moved forward in time is no evidence, for "modified"
/// does so at every edit. A reference to such a record is none that it is the same: what hangs on it is looked at
/// again. Where the contents differ in all, but are too few to prove it, signs of a deletion decide; and where a row
/// also lost a link to what vanished, that it hangs on the same parent still is no proof against it.
Result<RowRefSet> findReusedRecords(const Situation &situation, RowReader &reader, const TaskContext &context);

} // namespace Rowback
