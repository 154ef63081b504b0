// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/value.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Rowback {

/// One row of the remap: every reference to record `from` of that root table becomes one to record `to`.
struct RemapEntry
{
    QString root; ///< root table of the record: "contacts_partner"
    Key from;
    Key to;
    QString evidence; ///< "national_id 580515 498-14"
    bool proposed = true; ///< by Rowback; false: by a person
    std::vector<std::pair<QString, int>> touched; ///< table, how many references
};

/// The table *from id → to id* per record root, that the person edits (design section 5).
class Remap
{
public:
    const std::vector<RemapEntry> &entries() const { return m_entries; }
    std::vector<RemapEntry> &entries() { return m_entries; }
    void add(RemapEntry entry) { m_entries.push_back(std::move(entry)); }
    /// The record that stands for @p key, or null where the remap does not name it.
    const Key *target(const QString &root, const Key &key) const;

    /// Replaces a→b, b→c by a→c; answers a sentence for each chain folded.
    QStringList foldChains();
    /// What is wrong with it as it stands, a sentence each: cycles, one origin twice.
    QStringList problems() const;
    /// What a person should look at, though it can be done: two origins for one target.
    QStringList notices() const;

private:
    std::vector<RemapEntry> m_entries;
};

/// "root,from,to,evidence" with a header line; RFC 4180.
QByteArray remapToCsv(const Remap &remap);
Result<Remap> remapFromCsv(const QByteArray &csv, const QString &fileName);
/// The DUPS = {…} of the story and the function that applies it, one block per root.
QString remapToPython(const Remap &remap);

} // namespace Rowback
