// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/alignment.h"
#include "recovery/references.h"
#include "recovery/rowref.h"
#include "schema/rowsource.h"

#include <map>

namespace Rowback {

enum class Side : quint8 { Snapshot, Live };

/// The rows of one side by the names that foreign keys have for them where they do not refer to the primary key: the
/// values of another unique key. Only tables that are referred to in that way are read, and only those columns of them.
class NamedRows
{
public:
    /// Reads the rows of @p source. @p snapshot: the alignment by which its columns are found; null for the live side.
    static Result<NamedRows> load(const Schema &live, const References &references, RowSource &source,
                                  const Alignment *snapshot, const TaskContext &context);

    /// The key of the row that has this name, as the engine tells names apart; null where none has it.
    const Key *row(const Reference &reference, const Key &name) const;
    /// The name of a row, as it is spelled there; null where the row is not there, or part of its name is NULL.
    const Key *name(const Reference &reference, const Key &row) const;
    /// Whether the reference means rows by a name at all: what several rows may bear names none.
    bool knows(const Reference &reference) const { return at(reference) != nullptr; }
    /// All names by the keys of their rows.
    const std::map<Key, Key> &names(const Reference &reference) const;

private:
    using Place = std::pair<TableId, std::vector<int>>;
    struct Names
    {
        std::map<Key, Key> rows; ///< by what the engine takes for equal
        std::map<Key, Key> names; ///< by key
    };
    static Result<Names> read(const Table &table, const std::vector<int> &columns, RowSource &source,
                              RowRequest request, const TaskContext &context);
    const Names *at(const Reference &reference) const;

    std::map<Place, Names> m_places;
};

} // namespace Rowback
