// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/rowreader.h"

#include <map>

namespace Rowback {

/// What a row then and now say against their being one record.
struct LastingDifference
{
    double bits = 0;
    bool createdLater = false; ///< than every row of the snapshot, which no edit does

    LastingDifference &operator+=(const LastingDifference &other)
    {
        bits += other.bits;
        createdLater = createdLater || other.createdLater;
        return *this;
    }
};

/// Values that an edit seldom touches: those of a column that is unique by itself, and the moment at which a row was
/// created. A column holds that moment if it ascends with the key, and another one of the row is never earlier and in
/// some rows later, as the moment of the last change is.
class LastingValues
{
public:
    LastingValues(const Situation &situation, RowReader &reader);

    Result<LastingDifference> compare(TableId table, const Row &snapshot, const Row &live);

private:
    struct Columns
    {
        std::vector<int> unique;
        std::map<int, Value> created; ///< with the last moment in the snapshot
    };
    Result<const Columns *> columnsOf(TableId table);
    std::map<int, Value> creationColumns(TableId table, const std::vector<Row> &rows) const;

    const Situation &m_situation;
    RowReader &m_reader;
    std::map<TableId, Columns> m_columns;
};

} // namespace Rowback
