// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/tablereader.h"

namespace Rowback {

/// A snapshot as a browser reads it. A row's number is its place in the dump.
class SnapshotReader final : public TableReader
{
public:
    /// @p profile names the knowledge of references that the snapshot itself does not tell; see openProfile(). Empty:
    /// the shipped one of its application, if its tables tell that.
    static Result<std::unique_ptr<SnapshotReader>> open(const QString &path, const QString &profile,
                                                        const TaskContext &context);

    Result<qint64> select(const RowQuery &query, const TaskContext &context) override;
    qint64 placeOf(qint64 row) const override;
    RowText text(qint64 row) const override { return m_snapshot->rowText(m_query.table, row); }

protected:
    const Schema &schema() const override { return m_snapshot->schema(); }
    SnapshotSummary summary() const override { return summarise(*m_snapshot); }
    qint64 numberAt(qint64 place) override;
    Result<FoundRows> rowsOf(const RowNumbers &numbers, const std::vector<int> &columns,
                             const TaskContext &context) override;
    Result<RowNumbers> rowsMatching(TableId table, const RowMatch &match, const TaskContext &context) override;
    Result<std::vector<Row>> matchingRows(TableId table, const RowMatch &match, const TaskContext &context) override;
    Result<qint64> countMatching(TableId table, const RowMatch &match, const TaskContext &context) override;

private:
    SnapshotReader(std::unique_ptr<Snapshot> snapshot, References references, Profile profile);

    bool isByCodePoint(const TaskContext &context);
    Result<QStringList> longestKey(const TaskContext &context);

    std::unique_ptr<Snapshot> m_snapshot;
    bool m_isAll = true; ///< m_numbers is not needed: all rows in the dump's order
    RowNumbers m_numbers;
    std::map<TableId, QStringList> m_longestKeys; ///< of the tables that were shown
};

} // namespace Rowback
