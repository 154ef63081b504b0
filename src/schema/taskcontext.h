// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace Rowback {

/// How far a job is. Progress of one job never goes backwards.
struct Progress
{
    QString stage; ///< what is being done, a short phrase for a person
    qint64 done = 0; ///< rows (or bytes) done of this stage
    qint64 total = 0; ///< 0: not known
    bool uncommitted = false; ///< rows were written in a transaction that is neither committed nor taken back yet
};

/// What a long operation is given by whoever started it: a way to be stopped, and a way to tell how far
/// it is. Operations poll isCancelled() about every thousand rows, and report no more often.
/// Called on the operation's own thread.
struct TaskContext
{
    std::stop_token stop;
    std::function<void(const Progress &)> progress;

    bool isCancelled() const { return stop.stop_requested(); }
    void report(const QString &stage, qint64 done, qint64 total) const;
    /// Fails with ErrorCode::Cancelled once somebody asked to stop.
    Result<void> poll() const;
};

} // namespace Rowback
