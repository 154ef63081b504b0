// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QStringList>

#include <optional>

namespace Rowback {

/// What all commands that open a database take.
struct DatabaseArguments
{
    QString url;
    QString passwordFile;
    QString timeZone; ///< of the dump's datetimes; empty: as the dump says
};

struct TablesArguments
{
    QString snapshot;
};

struct RowsArguments
{
    QString snapshot;
    QString table;
    QString format = QStringLiteral("jsonl");
};

struct CompareArguments
{
    QString snapshot;
    DatabaseArguments database;
    QStringList tables;
    bool changed = false;
    QString profile;
};

struct PlanCommandArguments
{
    QString snapshot;
    DatabaseArguments database;
    QString output;
    QStringList only;
    QStringList except;
    QString series;
    QString remap;
    QStringList decisions;
    QString profile;
    QString reading;
    QString confirm;
};

struct RunArguments
{
    QString plan; ///< of undo: the journal
    DatabaseArguments database;
    QString journal;
    QString report;
    QString confirm;
    bool tolerate = false;
};

struct ReportArguments
{
    QString input;
    QString output;
    bool redact = false;
};

struct SqlArguments
{
    QString plan;
    QString engine;
    QString output;
};

struct DemoArguments
{
    QString directory;
    std::optional<int> rows; ///< else as in the story
    DatabaseArguments database;
};

ExitCode runTables(Console &console, const TablesArguments &arguments);
ExitCode runRows(Console &console, const RowsArguments &arguments);
ExitCode runCompare(Console &console, const CompareArguments &arguments);
ExitCode runPlan(Console &console, const PlanCommandArguments &arguments);
ExitCode runRehearse(Console &console, const RunArguments &arguments);
ExitCode runInject(Console &console, const RunArguments &arguments);
ExitCode runUndo(Console &console, const RunArguments &arguments);
ExitCode runReport(Console &console, const ReportArguments &arguments);
ExitCode runSql(Console &console, const SqlArguments &arguments);
ExitCode runDemo(Console &console, const DemoArguments &arguments);

} // namespace Rowback
