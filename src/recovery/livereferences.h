// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/rowreader.h"

#include <functional>

namespace Rowback {

/// A live row that refers to a record.
struct LiveReferrer
{
    int reference = -1; ///< index into References::all()
    RowRef row;
    RowRef target; ///< the very row that is referred to
};

/// Finds the live rows that refer to any row of some records: by foreign keys into any table of their families,
/// declared or not, and by generic references with any model of them. Inheritance pointers are not references.
class LiveReferences
{
public:
    LiveReferences(const Situation &situation, RowReader &reader);

    /// Calls @p visit with each reference found and the whole live row. @p records are root tables and keys.
    Result<void> toRecords(const std::vector<RowRef> &records,
                           const std::function<void(const LiveReferrer &, const Row &)> &visit);
    /// The same for single rows, whatever their families.
    Result<void> toRows(TableId table, const std::vector<Key> &keys,
                        const std::function<void(const LiveReferrer &, const Row &)> &visit);

private:
    /// What the reference holds that means the rows with these keys.
    std::vector<Key> namesOf(const Reference &reference, const std::vector<Key> &keys) const;
    Result<void> generic(int reference, TableId table, const std::vector<Key> &keys,
                         const std::function<void(const LiveReferrer &, const Row &)> &visit);

    const Situation &m_situation;
    RowReader &m_reader;
};

} // namespace Rowback
