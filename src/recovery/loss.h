// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/identity.h"
#include "recovery/rowreader.h"

#include <vector>

namespace Rowback {

/// One row of the snapshot that is not in the live database, or whose key is another record's now.
struct LostRow
{
    /// A reference of this row to another lost row.
    struct Link
    {
        int reference = -1; ///< index into References::all()
        int row = -1; ///< index into Loss::rows
    };

    RowRef ref;
    Row values; ///< as the snapshot has them, in the live table's column order
    int record = -1; ///< index into Loss::records
    bool keyTaken = false; ///< the live database has this key, for another record
    std::vector<Link> links; ///< without the inheritance pointers
};

/// The rows of one record that are lost.
struct LostRecord
{
    RowRef id; ///< root table and key; the root's own row need not be lost
    std::vector<int> rows; ///< parents before children
    std::vector<int> refersTo; ///< lost records
    std::vector<int> referredBy;
    bool reused = false; ///< its key belongs to another record now
    bool partly = false; ///< some of its rows are live and still its own
    int above = -1; ///< the lost record below which it hangs in the tree of loss; -1: a root of loss
    QString why; ///< "project → pcsw_client 4011" towards `above`; empty for a root
};

/// All that is lost, as a graph: what refers to what, and which losses the others hang on.
class Loss
{
public:
    /// Reads every vanished row of the snapshot; @p reused are the records of findReusedRecords().
    static Result<Loss> build(const Situation &situation, RowReader &reader, const RowRefSet &reused,
                              const TaskContext &context);

    std::vector<LostRow> rows;
    std::vector<LostRecord> records;

    const LostRow &row(int index) const { return rows[static_cast<std::size_t>(index)]; }
    const LostRecord &record(int index) const { return records[static_cast<std::size_t>(index)]; }
    /// -1 where the row, the record is not lost.
    int findRow(const RowRef &ref) const;
    int findRecord(const RowRef &id) const;

private:
    friend class LossBuilder;
    std::unordered_map<RowRef, int, RowRefHash> m_rows;
    std::unordered_map<RowRef, int, RowRefHash> m_records;
};

} // namespace Rowback
