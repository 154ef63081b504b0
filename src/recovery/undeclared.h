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
        Name, ///< "pupil_id" of the one table of pupils, whose keys its values are
    };
    TableId table{};
    int column = -1;
    std::vector<TableId> possible; ///< what it may refer to: a table, and roots of other families; never empty
    Evidence evidence = Evidence::None;
};

/// Whether a database declares any: then what it does not declare is seldom one.
bool declaresForeignKeys(const Schema &schema);

/// Tells what undeclared references refer to by their names, then by their values in the snapshot, where nothing has
/// vanished yet (dump-format.md section 6); of tables and columns that came later, by those in the live database.
///
/// Whether a column is a reference at all, the fields of the dump say. Where they are silent, it is one whose values
/// are some table's keys; but in a database that declares its foreign keys that is no more than a question
/// (Evidence::None). What the dump calls a reference is one although some of its values are nobody's keys.
///
/// Costs nothing where each column is declared, or no reference by the dump's own words; else one pass over the keys,
/// and one over those columns.
/// @p known are the references without them.
Result<std::vector<UndeclaredReference>> findUndeclared(RowSource &snapshot, RowSource &live, const References &known,
                                                        const Alignment &alignment, const Profile &profile,
                                                        const TaskContext &context);

} // namespace Rowback
