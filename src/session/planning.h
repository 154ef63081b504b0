// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "recovery/planner.h"
#include "recovery/situation.h"
#include "recovery/survey.h"
#include "session/valueforms.h"

namespace Rowback {

/// Whom and what a plan is made for; see PlanRequest.
struct PlanArguments
{
    Selection selection;
    Decisions decisions;
    Remap remap;
    QString confirmedName; ///< what the person typed after --confirm
    QString dumpZone; ///< asked for; see adoptForms()
    QString profileName; ///< as given: for the plan's origin
    QString reading; ///< of the profile's rules
    QDateTime now;
    QString user;
};

/// Makes a plan from an open snapshot and an open database, in one read transaction.
Result<Plan> planRecovery(Snapshot &snapshot, Database &database, const Profile &profile, PlanArguments arguments,
                          const TaskContext &context);

/// What vanished, for a person to choose from; in one read transaction. Refused, as a plan is, for a database that
/// holds none of the snapshot's tables, or may hide them.
Result<LossSurvey> surveyRecovery(Snapshot &snapshot, Database &database, const Profile &profile,
                                  const QString &dumpZone, const TaskContext &context);

/// Why a table of the snapshot could not be compared, and what becomes of its rows; a sentence.
QString whyUncompared(const LossSurvey::UncomparedTable &table);

/// One table of `compare`.
struct ComparedTable
{
    QString name;
    bool missing = false; ///< the live database has no such table
    bool comparable = true; ///< false: there is no key in common, so only rows are counted
    QStringList notLive; ///< columns of the snapshot that the live table lacks
    QStringList notInSnapshot; ///< the other way round; computed columns aside
    TableComparison comparison;
};

/// Which tables of a snapshot are compared, and how.
struct CompareRequest
{
    QStringList only; ///< names; empty: all
    bool cells = false; ///< not keys alone
    QString dumpZone; ///< asked for; see adoptForms()
};

struct ComparedTables
{
    std::vector<ComparedTable> tables;
    QStringList notices; ///< what was taken for granted, a sentence each
};

Result<ComparedTables> compareTables(Snapshot &snapshot, Database &database, const Profile &profile,
                                     const CompareRequest &request, const TaskContext &context);

/// The rows that vanished between the last snapshot before @p day and the first one of that day or later, among those
/// that lie beside @p snapshotPath. For `plan --series`.
Result<std::set<std::pair<QString, QString>>> seriesOf(const QString &snapshotPath, const QDate &day,
                                                       Database &database, const TaskContext &context);

} // namespace Rowback
