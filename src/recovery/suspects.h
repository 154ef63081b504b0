// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/alignment.h"
#include "recovery/namedrows.h"
#include "recovery/references.h"

namespace Rowback {

/// A column that may be an undeclared reference, and what counts for it while its values pass by.
struct Suspect
{
    int column = -1;
    QString name; ///< "contactperson" of contact_person_id
    QStringList endings; ///< "person"
    bool isTold = false; ///< the dump calls it a reference
    qint64 values = 0;
    std::map<TableId, qint64> strays; ///< by table that its whole name may mean: values that are none of its keys
    std::vector<TableId> holders; ///< tables whose keys hold every value so far
};

using Suspects = std::map<TableId, std::vector<Suspect>>;

/// Finds the columns with the name of a reference which nothing says is one, or to what it refers.
class SuspectFinder
{
public:
    /// All must outlive it.
    SuspectFinder(const Schema &snapshot, const Schema &live, const References &known, const Alignment &alignment,
                  const Profile &profile);

    /// Columns that the snapshot has, or those that only the live database has.
    Suspects find(Side side) const;

private:
    std::vector<Suspect> suspectsOf(TableId table, Side side) const;
    bool isSuspect(TableId table, int column) const;
    bool isKnown(TableId table, int column) const;
    bool isCounter(TableId table, int column) const;
    Referring told(TableId table, int column) const;

    const Schema &m_snapshot;
    const Schema &m_live;
    const References &m_known;
    const Alignment &m_alignment;
    const Profile &m_profile;
    bool m_isTelling = false; ///< the dump calls some column a reference, so it has Django's names of fields
};

} // namespace Rowback
