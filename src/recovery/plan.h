// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "recovery/remap.h"
#include "schema/result.h"
#include "schema/table.h"

#include <QDateTime>

#include <vector>

namespace Rowback {

/// The order in which a plan's steps run (design section 5).
enum class Phase : quint8 { Park, Insert, Repoint, Relink, Update, Delete };

enum class Operation : quint8 { Insert, Update, Erase };

/// One row written, with its precondition: `before` is what the row must still hold.
/// Values are the live database's own representation (content types as ids), not the dump's.
struct Step
{
    Phase phase = Phase::Insert;
    Operation operation = Operation::Insert;
    QString table;
    Key key; ///< of the row, in the table's key order
    QStringList columns; ///< of before and after: all that are written; of an Erase: all columns of the row
    Row before; ///< empty for an Insert: the precondition is that nobody has the key
    Row after; ///< empty for an Erase
    int finding = -1; ///< index into Plan::findings of the finding it follows from; -1: none
    QString why;
};

/// A live row that the plan relies on without writing it: it must still hold these values.
struct Guard
{
    QString table;
    Key key;
    QStringList columns;
    Row values;
    QString why;
};

/// A reference that the database does not declare: it was known from the profile or from restore.py.
struct PlanReference
{
    QString column;
    QString typeColumn; ///< of a generic reference; else empty
    QString target; ///< of any other; else empty
};

/// A foreign key by which the database itself deletes or changes the row, for scripts: where a row that it refers to
/// goes, or loses the value that it refers by.
struct PlanForeignKey
{
    QStringList columns;
    QString target;
    QStringList targetColumns;
};

/// A column that a step or a guard names, or that may refer to a row that goes, for scripts: they are written where
/// there is no database to ask.
struct PlanColumn
{
    QString name;
    ColumnType type = ColumnType::Unknown;
    bool autoIncrement = false;
    QString typeName = {}; ///< of a Real: a narrow one is compared by other means
    bool movesOnUpdate = false; ///< see Column::movesOnUpdate; such a column is here without being named
};

/// What the plan knows of a table; with it a plan needs neither profile nor snapshot to be run.
struct PlanTable
{
    QString name;
    QString model; ///< "pcsw.Client"
    QStringList keyColumns;
    std::vector<PlanReference> references = {};
    std::vector<PlanForeignKey> silentKeys = {}; ///< those that may lose what they refer to
    std::vector<PlanColumn> columns = {};
    bool hasHeirs = false; ///< see Table::hasHeirs
};

/// What a plan was made from.
struct PlanOrigin
{
    QString snapshotPath;
    QString snapshotLabel;
    QDateTime snapshotDate;
    QString databaseName; ///< what --confirm takes
    QString databaseDisplay; ///< for a person, without secrets
    QString databaseIdentity; ///< Database::identity(); a plan runs on no other database
    QString engine; ///< "MariaDB 10.11.19"
    QString profile;
    QString timeZone; ///< of the session that read the live values, or of a dump's datetimes in UTC; empty: UTC
    QDateTime madeAt;
    QString madeBy;
};

/// How many rows of a table the plan touches.
struct TableCounts
{
    QString table;
    int inserted = 0;
    int repointed = 0;
    int relinked = 0;
    int updated = 0;
    int deleted = 0;
};

/// By table, in the order of first appearance. A row that is parked and written again later counts once.
std::vector<TableCounts> countsOf(const std::vector<Step> &steps);

struct Plan
{
    PlanOrigin origin;
    std::vector<Finding> findings;
    Remap remap;
    std::vector<PlanTable> tables; ///< every table of the live database
    std::vector<Step> steps; ///< in the order in which they run
    std::vector<Guard> guards;
    QStringList leftOut; ///< what stays away, and what may: a sentence each
    int records = 0; ///< that come back, wholly or in part; one that hangs below another that does counts as its rows

    std::vector<TableCounts> counts() const { return countsOf(steps); }
    int undecided() const; ///< findings that a person must decide before an injection
    std::vector<int> stoppingHazards() const; ///< indexes of findings
};

QString phaseName(Phase phase); ///< "re-point"
QString operationName(Operation operation); ///< "insert"

/// The plan as a file: one JSON document, version 1, complete: it needs no snapshot to be run. Values keep
/// their kind and every digit. It holds personal data, so it is written 0600.
QByteArray planToJson(const Plan &plan);
/// Fails with ErrorCode::Unreadable on anything that is not such a document, is of another version, or was changed by
/// hand (its hash does not fit).
Result<Plan> planFromJson(const QByteArray &json);
/// SHA-256 of what the plan does (origin's database, steps, guards), in hex: the name under which report and journal
/// know it.
QString planHash(const Plan &plan);

} // namespace Rowback
