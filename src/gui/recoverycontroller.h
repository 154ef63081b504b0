// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "recovery/outcome.h"
#include "recovery/survey.h"
#include "session/recoverysession.h"
#include "session/snapshotlabels.h"
#include "session/summaries.h"

#include <memory>
#include <optional>

namespace Rowback {

/// One recovery from the first page to the last: holds the session that the pages share and what was found out for it,
/// and has the work done on its job runner. Pages give orders and listen; they keep no state of their own that would be
/// missed.
///
/// Every order answers at once. What came of it is told by the signal of the thing that changed, or by failed(). An
/// order that changes what later pages stand on drops what they had found: another snapshot drops the survey, another
/// decision the plan, another plan the rehearsal. While rows are written or taken back, every order but cancel() and
/// setPage() is refused: refused() is told, and nothing changes.
class RecoveryController : public QObject
{
    Q_OBJECT

public:
    /// What is being done, or failed.
    enum class Task : quint8 { Connect, OpenSnapshot, Survey, Plan, Rehearse, Inject, Undo };
    Q_ENUM(Task)

    /// What a person must be able to see at every moment.
    enum class DatabaseState : quint8 {
        Untouched, ///< nothing was written
        Uncommitted, ///< rows are being written in a transaction that can be taken back
        Committed,
        Undone,
        Unknown, ///< the connection died inside COMMIT
    };
    Q_ENUM(DatabaseState)

    explicit RecoveryController(QObject *parent = nullptr);
    ~RecoveryController() override;

    const RecoverySession &session() const { return m_session; }
    /// Starts over with what was saved; connects and opens what it names. What still runs for the one before is of no
    /// interest any more. The same database is asked with the password that was given for it.
    void resume(RecoverySession session);

    const std::optional<DatabaseSummary> &database() const { return m_database; }
    const std::optional<SnapshotSummary> &snapshot() const { return m_snapshot; }
    /// Shared, since it holds every row that vanished: null where there is none.
    const std::shared_ptr<const LossSurvey> &survey() const { return m_survey; }
    /// Shared, since a plan may have hundreds of thousands of steps: null where there is none.
    const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    /// Of this very plan; nothing as soon as the plan is another, and while it is rehearsed again. One that could not
    /// be run tells nothing of the plan: the one before it stays.
    const std::optional<Outcome> &rehearsal() const { return m_rehearsal; }
    /// Why rehearsal() could not be repeated, as where another program holds the file.
    const std::optional<Error> &rehearsalTrouble() const { return m_rehearsalTrouble; }
    /// Why the plan does not hold in the database as it is now, where a rehearsal or an injection found that; such a
    /// plan has no rehearsal and is not injected, but made anew.
    const std::optional<Error> &staleness() const { return m_staleness; }
    /// Of the injection, and then of its undo.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    DatabaseState databaseState() const { return m_state; }
    /// Whether this recovery was committed, or may have been; it can only be undone then.
    bool isOver() const { return m_state == DatabaseState::Committed || m_state == DatabaseState::Unknown; }
    bool isBusy() const { return m_runner.isBusy(); }
    /// The task that runs or ran last.
    Task task() const { return m_task; }
    /// Whether rows are being written or taken back.
    bool isWriting() const { return m_isWriting; }
    /// Why nothing else can be done as long as isWriting().
    static Error writingError();
    /// Why the plan cannot be injected yet, a sentence; empty when it can.
    QString whyNotReady() const;
    /// Why the snapshot may be newer than the database, a sentence; empty where nothing hints at it.
    QString doubtOnSnapshot() const;
    /// How many records the plan brings back.
    int recordsToRestore() const;

    // Orders. The password lives in memory only; without one the engines' own files are asked.
    void connectDatabase(const QString &url, const std::optional<QString> &password);
    void openSnapshot(const QString &path);
    void setProfile(const QString &profile, const QString &reading = {}, const QString &timeZone = {});
    void takeSurvey();
    void select(std::vector<RowName> only, std::vector<RowName> except);
    void decide(const Decision &decision);
    /// As RecoverySession does.
    void decide(const std::vector<Finding> &findings, const std::vector<Finding> &all);
    void decide(const Finding &finding, const std::vector<Finding> &all) { decide(std::vector{finding}, all); }
    void forget(const Finding &finding);
    void setRemap(const Remap &remap);
    void confirmHazards(const QString &databaseName);
    void makePlan();
    /// Compares and plans anew, as the database is now. What was selected, decided and paired stays, as far as it still
    /// holds; where nothing of a selection is missing any more there is no plan, but selectionLost().
    void planAnew();
    /// Another language is spoken: has the snapshot's problems and the plan's sentences told in it, and a rehearsal
    /// that failed. What was decided and rehearsed stays; a plan that was committed is told as it was.
    void retell();
    void rehearse();
    void inject(const QString &journalPath);
    void undo();
    /// Some restore was taken back elsewhere in the window; if it was this one, that is how it stands now.
    void noteUndone(const Outcome &outcome);
    void cancel() { m_runner.cancel(); }
    /// Notes the page for when the session is saved.
    void setPage(const QString &page);
    /// Where a row of the snapshot stands, "file:line"; @p done gets an empty text where it is not known.
    void locate(const QString &table, const Key &key, QObject *receiver, std::function<void(QString)> done);
    /// What references in rows of the snapshot refer to, as snapshotLabels(); nobody is called if it fails.
    void nameReferences(const std::vector<LooseRow> &rows, QObject *receiver,
                        std::function<void(std::vector<QStringList>)> done);
    /// What the live records with these numbers are called, by number; @p done gets those that are there, and nobody is
    /// called if the database could not be asked.
    void nameRecords(const QString &root, const QStringList &numbers, QObject *receiver,
                     std::function<void(QHash<QString, QString>)> done);

Q_SIGNALS:
    /// Another recovery has taken the place of the last one; told before what else changes with it.
    void begun();
    void sessionChanged();
    void pageChanged();
    void databaseChanged();
    void snapshotChanged();
    void surveyChanged();
    void planChanged();
    /// Or the plan was found to be stale.
    void rehearsalChanged();
    void selectionLost();
    void outcomeChanged();
    void databaseStateChanged();
    void busyChanged(bool busy);
    void progressChanged(const Rowback::Progress &progress);
    void failed(Rowback::RecoveryController::Task task, const Rowback::Error &error);
    /// An order came while rows are being written.
    void refused(const Rowback::Error &error);

private:
    struct Workshop;

    template <typename T>
    void run(Task task, std::function<Result<T>(Workshop &, const TaskContext &)> work, std::function<void(T)> done);
    bool refuses();
    void readDatabase(std::function<void(Workshop &)> prepare);
    void readSnapshot();
    void compare(std::function<void()> then);
    void retellPlan();
    static Result<Plan> planOf(const RecoverySession &session, Workshop &workshop, const TaskContext &context);
    void dropPlan();
    void dropSurvey();
    void setState(DatabaseState state);
    void showProgress(const Progress &progress);
    void finish(Outcome outcome);
    void noteRefusal(Task task, const std::optional<Error> &error);
    bool keepEarlierRehearsal(const std::optional<Error> &why);

    RecoverySession m_session;
    std::optional<DatabaseSummary> m_database;
    std::optional<SnapshotSummary> m_snapshot;
    std::shared_ptr<const LossSurvey> m_survey;
    std::shared_ptr<const Plan> m_plan;
    QString m_planLanguage; ///< name of the locale that its sentences are in
    QString m_snapshotLanguage; ///< the same of its problems
    std::optional<Outcome> m_rehearsal;
    std::optional<Outcome> m_earlierRehearsal; ///< while another one is run
    std::optional<Error> m_rehearsalTrouble;
    std::optional<Error> m_staleness;
    std::optional<Outcome> m_outcome;
    DatabaseState m_state = DatabaseState::Untouched;
    Task m_task = Task::Connect;
    bool m_isWriting = false;
    int m_edition = 0; ///< of what survey and plan stand on
    int m_recovery = 0; ///< how many were begun
    std::shared_ptr<Workshop> m_workshop; ///< what jobs work with; touched on the runner's thread only
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
