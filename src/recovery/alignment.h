// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/contenttypes.h"
#include "recovery/profile.h"
#include "schema/comparison.h"
#include "schema/table.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Rowback {

/// How the columns of one live table meet those of the snapshot.
struct AlignedTable
{
    std::optional<TableId> snapshot; ///< nothing: the snapshot does not hold this table
    std::vector<int> snapshotColumns; ///< by live column; -1: the snapshot lacks it
    std::vector<int> common; ///< live columns that the snapshot has, too
    QStringList dropped; ///< columns of the snapshot that the live table lacks
    std::vector<int> droppedColumns; ///< the same, as indexes into the snapshot's columns
    std::vector<ComparisonHints> hints; ///< by live column
    std::vector<bool> contentTypes; ///< by live column: holds a content type's number
    std::vector<bool>
        babel; ///< by live column: a text in one of several languages, where the dump writes NULL as 'None'
    struct LanguageGuess
    {
        QStringList possible; ///< the language that the column is taken for comes first
        bool isDumpsFirst = false;
    };
    std::map<int, LanguageGuess> guessed; ///< by live column whose language the columns beside it do not tell
    bool hasAll(const std::vector<int> &liveColumns) const; ///< whether the snapshot does
    /// Live columns as the snapshot's; each must be one of `common`.
    std::vector<int> inSnapshot(const std::vector<int> &liveColumns) const;

    bool comparable = false; ///< the live table has a key, and the snapshot has all its columns
};

/// The snapshot's schema laid over the live one: tables by name, columns by name, translated texts by language
/// (dump-format.md section 3). Immutable.
class Alignment
{
public:
    /// @p languages are the snapshot's, its first one first.
    static Alignment build(const Schema &snapshot, const QStringList &languages, const Schema &live,
                           const Profile &profile);

    const AlignedTable &at(TableId live) const { return m_tables[static_cast<std::size_t>(live)]; }
    /// Tables of the snapshot that the live database lacks.
    const std::vector<TableId> &missing() const { return m_missing; }

private:
    std::vector<AlignedTable> m_tables;
    std::vector<TableId> m_missing;
};

} // namespace Rowback
