// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/remap.h"
#include "recovery/selection.h"

#include <QDateTime>

#include <tuple>
#include <vector>

namespace Rowback {

/// A row by names that outlive any open source.
struct RowName
{
    QString table;
    QString key; ///< as displayText() writes it

    bool operator==(const RowName &) const = default;
    bool operator<(const RowName &other) const { return std::tie(table, key) < std::tie(other.table, other.key); }
};

/// Everything that a person has chosen on the way through a recovery, and nothing that can be found out again: the one
/// state that the wizard's pages share. Saved as a .rowback file, it takes them back to where they were. A value.
struct RecoverySession
{
    QString databaseUrl; ///< never with a password
    QString snapshotPath;
    QString profile;
    QString reading; ///< of the profile's rules
    QString timeZone; ///< asked for; empty: the snapshot's
    std::vector<RowName> only; ///< records that come back, with all that hangs on them
    std::vector<RowName> except; ///< among these, what stays away
    std::vector<Decision> decisions;
    Remap remap; ///< pairs that the person made or changed
    QString confirmedName; ///< the database's, typed to go on in spite of hazards
    QString rehearsedPlan; ///< hash of the plan that was rehearsed without an error; empty: none
    QString journalPath; ///< of the injection that came of it; empty: none yet
    QString page; ///< where the person was: the wizard's name of the page
    QDateTime savedAt;

    /// That of the address; empty where it is none.
    QString databaseName() const;
    bool hasSelection() const { return !only.empty(); }
    Selection selection() const;
    /// Puts a decision in the place of an earlier one for the same finding or kind.
    void decide(Decision decision);
    /// Decides some of the findings @p all, whatever rows of them earlier decisions named.
    void decide(const std::vector<Finding> &findings, const std::vector<Finding> &all);
    /// Drops what was decided by naming a row of one of the findings.
    void forget(const std::vector<Finding> &findings);
    Decisions allDecisions() const;
};

QByteArray sessionToJson(const RecoverySession &session);
/// Fails with ErrorCode::Unreadable on anything that is no session, or one of another version.
Result<RecoverySession> sessionFromJson(const QByteArray &json);

} // namespace Rowback
