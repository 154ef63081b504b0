// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "recovery/contenttypes.h"
#include "recovery/executor.h"
#include "recovery/journal.h"
#include "recovery/outcome.h"
#include "recovery/references.h"

#include <functional>
#include <optional>

namespace Rowback {

/// Opens the same database again, after its connection died.
using Reopen = std::function<Result<std::unique_ptr<Database>>()>;
/// Says what time it is.
using Clock = std::function<QDateTime()>;

struct InjectionOptions
{
    QString journalPath; ///< must not exist yet
    bool tolerate = false; ///< failing rows are taken back by themselves and reported
    bool acceptFailures = false; ///< commit although rows failed; else that is ErrorCode::Refused
    Clock clock; ///< asked when it begins, and again when it has ended
    QString user;
};

/// Runs a plan on its database in one transaction, and commits it or takes it back. All three answer an Outcome where
/// the database was reached and the plan was run, whatever came of it; and an error where it was refused before that.
/// Opened read-only databases are refused by beginWrite(), and a plan is refused where the database holds a hazard now
/// that was not confirmed with it: a trigger that came later, for one.
class Injection
{
public:
    /// Both must outlive the injection.
    Injection(Database &database, const TaskContext &context);

    /// Runs everything, verifies, and rolls back.
    Result<Outcome> rehearse(const Plan &plan, const QDateTime &now);
    /// Runs everything, verifies, puts the journal on disk, and commits. If the connection dies inside COMMIT, @p
    /// reopen serves to find out which of the two happened.
    Result<Outcome> inject(const Plan &plan, const InjectionOptions &options, const Reopen &reopen);
    /// Runs a journal's steps backwards. Refused if any of the rows was touched since, or if the database is as
    /// before the injection.
    Result<Outcome> undo(const Journal &journal, const QString &journalPath, const Clock &clock, const Reopen &reopen);

private:
    Result<void> checkTarget(const PlanOrigin &origin, const QString &message, const QString &advice) const;
    Result<void> prepare(const Plan &plan);
    Result<void> checkHazards(const Plan &plan) const;
    Result<void> loadReferences(const Plan &plan);
    Result<Execution> run(std::unique_ptr<RowSink> &sink, const std::vector<Step> &steps,
                          const std::vector<Guard> &guards, const ExecutionOptions &options) const;
    Result<void> settleCommit(RowSink &sink, const std::vector<Step> &steps, const Reopen &reopen, Outcome &outcome);
    bool isTakenBack(const Journal &journal) const;
    std::optional<bool> happened(const std::vector<Step> &steps, const Reopen &reopen) const;

    Database &m_database;
    const TaskContext &m_context;
    References m_references;
    ContentTypes m_contentTypes;
};

} // namespace Rowback
