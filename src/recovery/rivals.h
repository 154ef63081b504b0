// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/loss.h"

namespace Rowback {

/// A live row that bears a unique value of a lost row.
struct Claim
{
    int lostRow = -1; ///< index into Loss::rows
    RowRef live;
    std::vector<int> columns; ///< of the unique key
    QString keyName; ///< of the unique key
};

/// A live record that stands where a lost one would come back.
struct Rival
{
    enum class Kind : quint8 {
        Recreated, ///< C1: it is not in the snapshot
        Drifted, ///< C2: the snapshot has it, too, with another value
        Alike, ///< C1 by similarity: no unique value, but the same name and birth date, say
    };
    Kind kind = Kind::Recreated;
    int lost = -1; ///< index into Loss::records
    RowRef live; ///< the live record: root table and key
    std::vector<Claim> claims; ///< empty for Alike
    double score = 1.0;
    /// The two records contradict each other in all that tells records apart, the unique value aside: perhaps a
    /// number that was given out again. A person must look.
    bool contradicts = false;
    /// The live record bears values of other lost records, too: it cannot be all of them.
    bool shared = false;
    /// The engine takes their keys for the same, so the two cannot be there at once.
    bool sameKey = false;
    bool named = false; ///< a person's remap says so
    /// How much of what the lost record held it holds, as far as that was looked at; see findReturned().
    enum class Content : quint8 {
        Other,
        Agreeing, ///< nothing that both hold differs
        Same, ///< all of it, the key aside
    };
    Content content = Content::Other;
    int followers = 0; ///< rows that referred to the lost record and refer to this one now
    /// The pairs, of lost and live records, that stand between what the two refer to.
    std::vector<std::pair<int, RowRef>> through = {};
    bool tells = false; ///< what is the same tells the record from others, too
    /// It seems to be the lost record itself, come back under another key.
    bool returned = false;
    QString evidence; ///< "national_id 580515 498-14"
};

/// Finds the rivals of every lost record, by the unique keys of the live schema and by the profile's identities.
Result<std::vector<Rival>> findRivals(const Situation &situation, const Loss &loss, RowReader &reader,
                                      const RowRefSet &reused, const TaskContext &context);

} // namespace Rowback
