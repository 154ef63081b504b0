// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/contenttypes.h"
#include "session/keysequence.h"
#include "session/tablereader.h"

#include <unordered_map>

namespace Rowback {

/// A live database as a browser reads it; nothing is written. Every order reads in a transaction of its own, so none is
/// left open while a person looks: rows that others delete meanwhile are shown as gone, those that they add come with
/// the next selection. Of the selected rows the keys are held, not the rows, where there is a key. A row's number is
/// given when it is first seen.
class LiveReader final : public TableReader
{
public:
    /// @p address as DatabaseUrl::parse() takes it; without a password the engines' own files are asked. @p profile as
    /// for SnapshotReader::open().
    static Result<std::unique_ptr<LiveReader>> open(const QString &address, const std::optional<QString> &password,
                                                    const QString &profile, const TaskContext &context);

    /// The rows of a table without a key are held as they were read; rows that are alike have one number.
    Result<qint64> select(const RowQuery &query, const TaskContext &context) override;
    qint64 placeOf(qint64 row) const override;
    RowText text(qint64 /*row*/) const override { return {}; }

protected:
    const Schema &schema() const override { return m_database->schema(); }
    SnapshotSummary summary() const override;
    qint64 numberAt(qint64 place) override;
    Result<FoundRows> rowsOf(const RowNumbers &numbers, const std::vector<int> &columns,
                             const TaskContext &context) override;
    Result<RowNumbers> rowsMatching(TableId table, const RowMatch &match, const TaskContext &context) override;
    Result<std::vector<Row>> matchingRows(TableId table, const RowMatch &match, const TaskContext &context) override;
    Result<qint64> countMatching(TableId table, const RowMatch &match, const TaskContext &context) override;

private:
    LiveReader(std::unique_ptr<Database> database, ContentTypes contentTypes, References references, Profile profile);

    Result<void> countAll(RowSource &source, const TaskContext &context);
    QStringList longestKey() const;
    FoundRows heldRows(const RowNumbers &numbers, const std::vector<int> &columns) const;
    qint64 numberOf(TableId table, const Key &key);
    std::optional<RowMatch> inNumbers(TableId table, const RowMatch &match) const;
    bool isTypeColumn(TableId table, int column) const;
    Value labelled(TableId table, int column, Cell cell) const;

    std::unique_ptr<Database> m_database;
    ContentTypes m_contentTypes;
    std::vector<qint64> m_counts; ///< rows by table, when it was opened; -1: may not be read
    KeySequence m_selected;
    std::vector<std::pair<TableId, Key>> m_seen; ///< by number
    std::vector<std::unordered_map<Key, qint64, ValueHash>> m_numbers; ///< by table
};

} // namespace Rowback
