// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Rowback {

/// What the comparison can notice (design section 5). The names in the file formats and on the command line are
/// those of the design: findingCodeName().
enum class FindingCode : quint8 {
    VanishedRecord, ///< V1
    PartlyVanished, ///< V2
    SeveredLink, ///< V3
    VanishedRelated, ///< V4
    Recreated, ///< C1
    Drifted, ///< C2
    ReusedId, ///< C3
    LostParent, ///< C4
    Collision, ///< C5
    DoesNotFit, ///< C6
    Dangling, ///< W1
    RuleViolated, ///< W2
    Changed, ///< W3
    TriggerHazard, ///< H1
    TransactionHazard, ///< H2
    CascadeHazard, ///< H3
    PrivilegeHazard, ///< H4
    ReplicaHazard, ///< H5
    WrongDatabaseHazard, ///< H6
    SnapshotHazard, ///< H7: the snapshot's table has problems
    RuleHazard, ///< H8: the engine cannot say beforehand what a rule of its own forbids
    ReferenceHazard, ///< H9: what a column refers to is not certain, and the plan depends on it
};

enum class Resolution : quint8 {
    Undecided,
    Restore,
    Skip,
    Relink,
    Leave,
    KeepOriginal,
    KeepRecreated,
    KeepBoth,
    GiveBack,
    RestoreWithout,
    SameRecord,
    NewId,
    RestoreParent,
    SetNull,
    DropRecreated,
    DropRestored,
    UseDefault,
    Heal,
    Report,
    KeepLive,
    RestoreColumns,
    Stop, ///< a hazard that nobody confirmed
    Confirm, ///< a hazard that was confirmed by the database's name
};

/// What a row has to do with its finding.
enum class RowRole : quint8 { Vanished, Live, Recreated, Original, Restored, Parent, Referrer };

struct FindingRow
{
    QString table;
    QString model; ///< "pcsw.Client", or empty
    Key key;
    QString label; ///< for a person: "Client 4011 — Ärgerlich, Erna"
    RowRole role = RowRole::Vanished;
    QString why; ///< why the row is here: "project → pcsw_client 4011"
};

/// "pcsw_client 4011"; the table alone where the row stands for all of it.
QString rowName(const FindingRow &row);

/// What two rows that are not one record have in a column once the plan has run. Nothing: that row is not there then,
/// which is something else than NULL.
struct TwoFutures
{
    std::optional<Value> snapshot; ///< of the row of which FindingCell::snapshot is
    std::optional<Value> live; ///< of the row of which FindingCell::live is
};

/// One column of what a person compares: of one record in two states, or of two rows (Finding::isOfTwoRows), of which
/// the snapshot tells one, and the live database the other.
struct FindingCell
{
    QString column;
    Value snapshot;
    Value live;
    Value after; ///< of one record: what the plan writes; equals live where it writes nothing, or nobody decided
    std::optional<TwoFutures> futures = {}; ///< of two rows, in place of after; nothing while nobody decided
};

struct Finding
{
    FindingCode code = FindingCode::VanishedRecord;
    std::vector<FindingRow> rows; ///< the first is the one that the finding is about
    QString sentence; ///< what was noticed, for a person
    QString evidence; ///< "national_id 580515 498-14"
    std::vector<Resolution> allowed;
    Resolution resolution = Resolution::Undecided;
    QStringList columns; ///< of RestoreColumns, and of KeepOriginal: those that take the newer value
    bool decided = false; ///< by a person; else it is the default
    double score = 1.0; ///< of a proposal by similarity; 1 where a unique value proves it
    std::vector<FindingCell> cells;
    QStringList loaderLines; ///< what Lino's loader would print of it
    QStringList confirmingLines; ///< what it would print once the plan has been injected, and is no worry

    /// A plan with such a finding cannot be injected.
    bool isUndecided() const { return resolution == Resolution::Undecided; }
    bool isHazard() const { return code >= FindingCode::TriggerHazard; }
    bool isConflict() const { return code >= FindingCode::Recreated && code <= FindingCode::DoesNotFit; }
    bool allows(Resolution choice) const;
    /// Whether the cells are of two rows, each with a future of its own: the first row holds the live values, the
    /// second one had the snapshot's.
    bool isOfTwoRows() const;
    /// The first row with that role, or null.
    const FindingRow *row(RowRole role) const;
};

QString findingCodeName(FindingCode code); ///< "C1"
std::optional<FindingCode> findingCodeFromName(const QString &name);
QString findingCodeTitle(FindingCode code); ///< "re-created record", translated
QString resolutionName(Resolution resolution); ///< "keep-original"
std::optional<Resolution> resolutionFromName(const QString &name);
QString rowRoleName(RowRole role);
/// What stands for a person where a row has no future (TwoFutures): "is removed", "stays away".
QString absenceText(RowRole role);
std::optional<RowRole> rowRoleFromName(const QString &name);

} // namespace Rowback
