// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/alignment.h"
#include "recovery/references.h"
#include "schema/rowsource.h"

namespace Rowback {

/// A column that has the name of a reference, of which neither the database nor the profile nor restore.py says to what
/// it refers: all of them on MyISAM, single ones in tables made by hand.
struct UndeclaredReference
{
    enum class Evidence : quint8 {
        None, ///< it may refer to any of these, and is left as it is
        Guess, ///< it is taken to refer to the first: others may bear that name, too, or its values alone tell it
        Name, ///< "pupil_id" of the one table of pupils, whose keys (nearly) all its values are
    };
    TableId table{};
    int column = -1;
    std::vector<TableId> possible; ///< what it may refer to: a table, and roots of other families; never empty
    Evidence evidence = Evidence::None;
};

/// Tells what undeclared references refer to by their names, then by their values in the snapshot, where nothing has
/// vanished yet (dump-format.md section 6). A database that declares its foreign keys costs nothing here; else one pass
/// over the keys of the snapshot, and one over those columns. A column whose values are no table's keys is no
/// reference.
/// @p known are the references without them.
Result<std::vector<UndeclaredReference>> findUndeclared(const Schema &live, const References &known,
                                                        const Alignment &alignment, const Profile &profile,
                                                        RowSource &snapshot, const TaskContext &context);

} // namespace Rowback
