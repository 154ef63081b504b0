// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/boundstep.h"
#include "recovery/contenttypes.h"
#include "recovery/plan.h"
#include "recovery/references.h"
#include "schema/rowsink.h"

#include <map>
#include <set>

namespace Rowback {

class Preconditions;
class StepRunner;

/// A row by names, as findings have it.
using NamedRow = std::pair<QString, Key>;

struct ExecutionOptions
{
    /// A row that fails is taken back by itself, tried again after the others, and reported; else one failure ends all.
    bool tolerate = false;
    /// The findings whose steps stand or fall together when rows are tolerated to fail: the conflicts.
    std::set<int> together = {};
    /// By finding: the key that its record has in the snapshot, by which a person may leave it out.
    std::map<int, Key> originals = {};
    /// Rows that may refer to a row that goes, because they did so before it was there: dangling references that an
    /// injection healed, and that its undo lets dangle again.
    std::vector<NamedRow> danglingAnyway = {};
    Since since = Since::Plan; ///< an undo expects the rows as the injection left them
};

/// What was executed, as far as it went.
struct Execution
{
    std::vector<Step> steps; ///< those that worked, as the journal keeps them: inserts with all columns of the row
    std::vector<Error> failures; ///< rows that did not work, with `tolerate`
};

/// Runs steps inside a transaction that somebody else commits or rolls back: first every precondition, then the steps
/// in their order, then the verification (every written row read back and compared cell by cell, every reference of
/// theirs resolved, row counts changed by exactly the steps). Rehearsal, injection and undo differ only in what comes
/// after.
///
/// ErrorCode::Refused names the row that is not as the plan expects it. After any error the caller rolls back.
class Executor
{
public:
    /// All must outlive the executor. @p references are those of the sink's schema.
    Executor(RowSink &sink, const References &references, const ContentTypes &contentTypes, const TaskContext &context,
             ExecutionOptions options = {});

    Result<Execution> run(const std::vector<Step> &steps, const std::vector<Guard> &guards);

private:
    Result<void> keepFromOthers(const std::vector<BoundStep> &steps);
    Result<void> runTolerantly(StepRunner &runner, Preconditions &preconditions, const std::vector<BoundStep> &steps,
                               std::vector<Error> &failures);

    RowSink &m_sink;
    const References &m_references;
    const ContentTypes &m_contentTypes;
    const TaskContext &m_context;
    ExecutionOptions m_options;
};

} // namespace Rowback
