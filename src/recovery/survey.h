// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"
#include "schema/rowsource.h"

#include <vector>

namespace Rowback {

/// One row of the snapshot that is gone, as a person may look at it.
struct SurveyedRow
{
    int table = -1; ///< index into LossSurvey::tables
    Key key;
    Row values; ///< in the order of that table's columns
};

/// One record that is gone, wholly or in part.
struct SurveyedRecord
{
    QString table; ///< of its most particular lost row: "pcsw_client"
    QString model; ///< "pcsw.Client", or empty
    QString root; ///< table of its root: "contacts_partner"
    Key key;
    QString label; ///< "Client 4011 — Ärgerlich, Erna"
    int above = -1; ///< the record below which it hangs; -1: a root of loss
    QString why; ///< "project → pcsw_client 4011", towards `above`; empty for a root
    int below = 0; ///< how many records hang below it, at any depth
    int firstRow = 0; ///< its rows are neighbours in LossSurvey::rows
    int rowCount = 0;
    bool reused = false; ///< its key belongs to another record now (C3)
    bool partly = false; ///< some of its rows are live (V2)
};

/// Everything that vanished between a snapshot and a live database, as a tree, before anybody decided anything: what a
/// person chooses from. A value: it holds on to neither source.
struct LossSurvey
{
    struct SurveyedTable
    {
        QString name;
        QString model;
        QStringList columns;
        QStringList keyColumns = {};
    };

    /// A table of the snapshot whose rows have nothing to be compared with, and are not counted here.
    struct UncomparedTable
    {
        QString name;
        qint64 rows = 0; ///< in the snapshot
        bool isLive = false; ///< the database has such a table
        QStringList keyColumns; ///< of the live one
        QStringList missingColumns; ///< those of the key that the snapshot lacks
    };

    std::vector<SurveyedTable> tables; ///< those with lost rows
    std::vector<SurveyedRecord> records; ///< a record comes after the one above it
    std::vector<SurveyedRow> rows;
    qint64 snapshotRows = 0; ///< of all compared tables
    qint64 liveRows = 0;
    qint64 addedRows = 0; ///< live ones of these tables that the snapshot lacks
    std::vector<UncomparedTable> uncompared; ///< told by surveyRecovery()

    /// The snapshot holds everything that is live, and more: either nobody entered anything after the loss, or the
    /// snapshot is newer than the database.
    bool nothingWasAdded() const { return !isEmpty() && addedRows == 0; }
    bool isEmpty() const { return records.empty(); }
};

/// Compares and gathers; see makePlan() for what the sources must be. The rows' values are held in memory: as many as
/// vanished, not as many as there are.
Result<LossSurvey> surveyLoss(RowSource &snapshot, const QStringList &languages, RowSource &live,
                              const Profile &profile, const TaskContext &context);

} // namespace Rowback
