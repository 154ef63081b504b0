// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/remap.h"
#include "recovery/rivals.h"

#include <map>
#include <optional>

namespace Rowback {

/// The keys that a person gives to records whose own were given out again, by lost record.
using NewKeys = std::map<int, Key>;

/// What a person's remap comes to.
struct AppliedRemap
{
    NewKeys newKeys;
    std::map<int, QString> rows; ///< lost record → the row that names it, for a person
};

/// The two records of a row of the remap; nothing where the database has no such table, or none with such a key.
std::optional<std::pair<RowRef, RowRef>> recordsOf(const RemapEntry &entry, const Situation &situation);

/// Whether no row of that record is live, nor in the snapshot.
bool isFree(const Situation &situation, const RowRef &record);

/// Whether the next free key after all others can be told.
bool isNumber(const Key &key);

/// Turns the pairs that a person named into rivals and decisions: "live → vanished" keeps the original, "vanished →
/// live" keeps the live record; and into the new keys of "vanished → free", for those whose own belong to others now.
/// Fails with ErrorCode::Usage on a pair that cannot be carried out, naming it.
Result<AppliedRemap> applyRemap(const Remap &remap, const Situation &situation, const Loss &loss,
                                std::vector<Rival> &rivals, Decisions &decisions);

} // namespace Rowback
