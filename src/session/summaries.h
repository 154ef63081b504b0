// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "snapshot/snapshot.h"

namespace Rowback {

/// What a person should know of a live database before trusting it with rows. A value.
struct DatabaseSummary
{
    Engine engine = Engine::Sqlite;
    QString name; ///< what is typed to go on in spite of hazards
    QString product; ///< "MariaDB 10.11.19"
    QString display; ///< "welfare (MariaDB 10.11.19, db.example:3306)"
    QString identity;
    int tables = 0;
    int tablesWithoutKey = 0;
    int references = 0; ///< declared foreign keys
    QStringList triggered; ///< tables with triggers
    QStringList nonTransactional; ///< tables that cannot roll back
    DatabaseFacts facts;
};

/// One table of a snapshot.
struct SnapshotTableSummary
{
    QString name;
    QString model;
    QStringList columns;
    QStringList keyColumns;
    SnapshotTable contents;
    int problems = 0;
};

/// What a person should know of an open snapshot. A value: the snapshot may be gone.
struct SnapshotSummary
{
    SnapshotInfo info;
    std::vector<SnapshotTableSummary> tables;
    std::vector<Problem> problems;
    qint64 rows = 0;
    bool hasErrors = false;
};

DatabaseSummary summarise(const Database &database);
SnapshotSummary summarise(const Snapshot &snapshot);

} // namespace Rowback
