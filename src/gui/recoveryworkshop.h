// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/recoverycontroller.h"
#include "session/files.h"
#include "session/opendatabase.h"
#include "session/valueforms.h"

namespace Rowback {

/// Lives on the runner's thread, with its files and connections.
struct RecoveryController::Workshop
{
    std::optional<QString> password;
    std::unique_ptr<Snapshot> snapshot;

    /// A connection of its own for every task: none is left idle in a transaction while a person thinks, none dies of
    /// old age.
    Result<std::unique_ptr<Database>> open(const QString &address, const OpenOptions &options) const
    {
        return openDatabase(address, password, options);
    }

    QString timeZone(const RecoverySession &session) const
    {
        return snapshot ? timeZoneFor(snapshot->info(), session.timeZone) : session.timeZone;
    }

    Result<Snapshot *> openSnapshot() const
    {
        if (snapshot) {
            return snapshot.get();
        }
        return Unexpected{
            {.code = ErrorCode::Usage, .message = RecoveryController::tr("No snapshot has been chosen yet.")}};
    }

    /// All that finding something out needs; the database read-only.
    struct Opened
    {
        Snapshot *snapshot = nullptr;
        Profile profile;
        std::unique_ptr<Database> database;
    };
    Result<Opened> openAll(const RecoverySession &session, const TaskContext &context) const;
};

/// Tasks whose answer is worthless as soon as somebody chose otherwise.
inline bool isFindingOut(RecoveryController::Task task)
{
    using Task = RecoveryController::Task;
    return task == Task::Survey || task == Task::Plan || task == Task::Rehearse;
}

inline bool isForWriting(RecoveryController::Task task)
{
    return task == RecoveryController::Task::Inject || task == RecoveryController::Task::Undo;
}

template <typename T>
void RecoveryController::run(Task task, std::function<Result<T>(Workshop &, const TaskContext &)> work,
                             std::function<void(T)> done)
{
    if (isFindingOut(task) && isFindingOut(m_task)) {
        m_runner.cancel(); // it was asked something that has become another question
    }
    m_task = task;
    m_isWriting = isForWriting(task);
    m_runner.start<T>(
        this,
        [workshop = m_workshop, work = std::move(work)](const TaskContext &context) {
            return work(*workshop, context);
        },
        [this, task, recovery = m_recovery, edition = m_edition, done = std::move(done)](Result<T> result) {
            m_isWriting = m_isWriting && !isForWriting(task);
            if (recovery != m_recovery || (isFindingOut(task) && edition != m_edition)) {
                return;
            }
            if (result) {
                done(std::move(*result));
                return;
            }
            if (m_state == DatabaseState::Uncommitted) {
                setState(DatabaseState::Untouched); // an error rolls back
            }
            noteRefusal(task, result.error());
            if (task == Task::Rehearse && !m_staleness) {
                keepEarlierRehearsal(result.error());
            }
            Q_EMIT failed(task, result.error());
        });
}

} // namespace Rowback
