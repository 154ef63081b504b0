// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/catalogue.h"

#include <QFileInfo>

#include <optional>
#include <vector>

namespace Rowback {

/// The rows of one table in one snapshot.
struct TableCount
{
    QString table;
    QString model;
    qint64 rows = 0;
    bool damaged = false; ///< rows were lost or not understood: a lower count means nothing
    QString root = {}; ///< table of which its rows continue the records; empty: they are records themselves

    bool operator==(const TableCount &) const = default;
};

/// The rows of all tables of one snapshot, in its own order.
struct SnapshotCounts
{
    std::vector<TableCount> tables;
    int problems = 0;

    bool operator==(const SnapshotCounts &) const = default;
};

/// How many rows each snapshot of a catalogue has, kept in a cache folder, so that each is read once: one small file
/// per snapshot, valid as long as the name, size and time of each of the snapshot's files is what it was. What is
/// damaged or of another version is not believed, and written again. Where the cache cannot be written, counting works
/// all the same. Not thread-safe; two processes may share a cache folder.
class CatalogueIndex
{
public:
    /// Without a folder nothing is kept, and all is counted each time.
    explicit CatalogueIndex(QString cacheFolder);

    /// What the cache knows; nothing where it knows nothing that is still true. Quick.
    std::optional<SnapshotCounts> cached(const CatalogueEntry &entry) const;
    /// From the cache, or else from the snapshot, which may take long; then the cache has it.
    Result<SnapshotCounts> counts(const CatalogueEntry &entry, const TaskContext &context) const;

    /// What the cache takes on the disk, in bytes, for whatever snapshots.
    qint64 size() const;
    /// Forgets all of it. What is not the cache's own stays in its folder.
    Result<void> clear() const;

private:
    QString cacheFile(const CatalogueEntry &entry) const;
    QFileInfoList files() const;

    QString m_folder;
};

} // namespace Rowback
