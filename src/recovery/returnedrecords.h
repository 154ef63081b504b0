// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"
#include "recovery/rivals.h"

namespace Rowback {

/// Finds, for lost records, the added live ones that seem to be the same: brought back already under another key by an
/// earlier recovery, or typed in again. Adds them to @p rivals, and marks those that are there.
///
/// A record is the same if all columns but the key are, and what it refers to is the same or such a pair in turn; it
/// must tell something that no other row does, hang on such a pair, or have lost its key to another record. Where texts
/// tell the record, and what else both hold agrees, it is alike. Where rows that referred to the lost record refer to
/// one of the same content now, it has come back, too, however it was edited since; likewise where its number was given
/// out again, and more of what tells it is the same than was edited. Of several that are equal, the first lost one and
/// the first live one make a pair.
Result<void> findReturned(const Situation &situation, const Loss &loss, RowReader &reader, IdentityJudge &judge,
                          const RowRefSet &reused, std::vector<Rival> &rivals, const TaskContext &context);

} // namespace Rowback
