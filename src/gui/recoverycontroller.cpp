// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoveryworkshop.h"

#include <QDir>

#include <utility>

namespace Rowback {

RecoveryController::RecoveryController(QObject *parent)
    : QObject(parent)
    , m_workshop(std::make_shared<Workshop>())
{
    connect(&m_runner, &JobRunner::busyChanged, this, &RecoveryController::busyChanged);
    connect(&m_runner, &JobRunner::progressChanged, this, &RecoveryController::showProgress);
    connect(&m_runner, &JobRunner::busyChanged, this, &RecoveryController::retell); // if it had to wait
}

RecoveryController::~RecoveryController() = default;

Error RecoveryController::writingError()
{
    return {.code = ErrorCode::Refused,
            .message = tr("Rows are being written."),
            .advice = tr("Wait until it has ended, or cancel it.")};
}

/// The plan that is being written must stay what it is until the end, and so must the way to cancel it.
bool RecoveryController::refuses()
{
    if (m_isWriting) {
        Q_EMIT refused(writingError());
    }
    return m_isWriting;
}

void RecoveryController::resume(RecoverySession session)
{
    if (refuses()) {
        return;
    }
    const QString snapshot = session.snapshotPath;
    const QString url = session.databaseUrl;
    const bool isSameDatabase = url == m_session.databaseUrl;
    m_runner.cancel();
    ++m_recovery;
    m_session = std::move(session);
    m_database.reset();
    m_snapshot.reset();
    m_outcome.reset();
    dropSurvey();
    setState(m_session.journalPath.isEmpty() ? DatabaseState::Untouched : DatabaseState::Committed);
    Q_EMIT begun();
    Q_EMIT sessionChanged();
    Q_EMIT databaseChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT outcomeChanged();
    if (isSameDatabase && !url.isEmpty()) {
        readDatabase([](Workshop &) {});
    } else if (!url.isEmpty()) {
        connectDatabase(url, std::nullopt);
    }
    if (!snapshot.isEmpty()) {
        openSnapshot(snapshot);
    }
}

void RecoveryController::setProfile(const QString &profile, const QString &reading, const QString &timeZone)
{
    const bool isSame = profile == m_session.profile && reading == m_session.reading && timeZone == m_session.timeZone;
    if (isSame || refuses()) {
        return;
    }
    m_session.profile = profile;
    m_session.reading = reading;
    m_session.timeZone = timeZone;
    dropSurvey();
    Q_EMIT sessionChanged();
}

void RecoveryController::select(std::vector<RowName> only, std::vector<RowName> except)
{
    if ((only == m_session.only && except == m_session.except) || refuses()) {
        return;
    }
    m_session.only = std::move(only);
    m_session.except = std::move(except);
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::decide(const Decision &decision)
{
    if (refuses()) {
        return;
    }
    m_session.decide(decision);
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::decide(const std::vector<Finding> &findings, const std::vector<Finding> &all)
{
    if (refuses()) {
        return;
    }
    m_session.decide(findings, all);
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::forget(const Finding &finding)
{
    if (refuses()) {
        return;
    }
    m_session.forget({finding});
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::setRemap(const Remap &remap)
{
    if (refuses()) {
        return;
    }
    m_session.remap = remap;
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::confirmHazards(const QString &databaseName)
{
    if (refuses()) {
        return;
    }
    m_session.confirmedName = databaseName;
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::setPage(const QString &page)
{
    if (page != m_session.page) {
        m_session.page = page;
        Q_EMIT pageChanged();
    }
}

void RecoveryController::noteUndone(const Outcome &outcome)
{
    if (m_runner.isBusy() || m_session.journalPath.isEmpty()
        || QDir::cleanPath(outcome.journalPath) != QDir::cleanPath(m_session.journalPath)) {
        return;
    }
    m_task = Task::Undo;
    finish(outcome);
}

QString RecoveryController::whyNotReady() const
{
    if (!m_plan) {
        return tr("There is no plan yet.");
    }
    if (isOver()) {
        return m_state == DatabaseState::Committed ? tr("This recovery was committed already.")
                                                   : tr("It is not known whether this recovery was committed.");
    }
    if (m_staleness) {
        return tr("The database has changed since this plan was made: it must be made again.");
    }
    if (m_plan->steps.empty()) {
        return tr("There is nothing to restore.");
    }
    if (const int undecided = m_plan->undecided(); undecided > 0) {
        return tr("%Ln conflict(s) need your decision.", nullptr, undecided);
    }
    const std::vector<int> stopping = m_plan->stoppingHazards();
    for (const int index : stopping) { // what nobody can confirm away has to be seen to elsewhere
        const Finding &hazard = m_plan->findings[static_cast<std::size_t>(index)];
        if (!hazard.allows(Resolution::Confirm)) {
            return hazard.sentence;
        }
    }
    if (!stopping.empty()) {
        return tr("A hazard must be confirmed first.");
    }
    if (!m_rehearsal) {
        return tr("This plan has not been rehearsed yet.");
    }
    switch (m_rehearsal->state) {
    case Outcome::State::Rehearsed:
        return {};
    case Outcome::State::Cancelled:
        return tr("The rehearsal of this plan was cancelled.");
    default:
        return tr("The rehearsal of this plan did not work.");
    }
}

QString RecoveryController::doubtOnSnapshot() const
{
    return m_survey && m_survey->nothingWasAdded()
        ? tr(
            "Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept "
            "working since, the snapshot is newer than the database, or the database is an old copy. Check both "
            "before you go on.")
        : QString();
}

int RecoveryController::recordsToRestore() const
{
    return m_plan ? m_plan->records : 0;
}

void RecoveryController::finish(Outcome outcome)
{
    m_outcome = std::move(outcome); // first: who is told of the state looks what came of it
    switch (m_outcome->state) {
    case Outcome::State::Committed:
        m_session.journalPath = m_outcome->journalPath;
        setState(DatabaseState::Committed);
        break;
    case Outcome::State::Undone:
        setState(DatabaseState::Undone);
        break;
    case Outcome::State::Unknown:
        m_session.journalPath = m_outcome->journalPath;
        setState(DatabaseState::Unknown);
        break;
    case Outcome::State::Rehearsed:
    case Outcome::State::RolledBack:
    case Outcome::State::Cancelled:
        setState(m_task == Task::Undo ? DatabaseState::Committed : DatabaseState::Untouched);
        noteRefusal(m_task, m_outcome->error);
        break;
    }
    Q_EMIT sessionChanged();
    Q_EMIT outcomeChanged();
}

/// What was planned by is not so any more, and no rehearsal of before tells how it would go now. What the engine itself
/// objects to, as to a lock or a missing right, has nothing to do with the plan.
void RecoveryController::noteRefusal(Task task, const std::optional<Error> &error)
{
    const bool isOfPlan = task == Task::Rehearse || task == Task::Inject;
    if (isOfPlan && error && error->code == ErrorCode::Refused && error->refusal == Refusal::None) {
        m_staleness = error;
        m_rehearsal.reset();
        m_earlierRehearsal.reset();
        m_session.rehearsedPlan.clear();
        Q_EMIT rehearsalChanged();
    }
}

/// False where there is none.
bool RecoveryController::keepEarlierRehearsal(const std::optional<Error> &why)
{
    if (!m_earlierRehearsal) {
        return false;
    }
    m_rehearsal = std::exchange(m_earlierRehearsal, std::nullopt);
    m_rehearsalTrouble = why;
    Q_EMIT rehearsalChanged();
    return true;
}

void RecoveryController::dropPlan()
{
    ++m_edition;
    m_session.rehearsedPlan.clear();
    const bool hadPlan = m_plan != nullptr;
    const bool hadRehearsal = m_rehearsal.has_value();
    m_plan.reset();
    m_rehearsal.reset();
    m_earlierRehearsal.reset();
    m_rehearsalTrouble.reset();
    m_staleness.reset();
    if (hadPlan) {
        Q_EMIT planChanged();
    }
    if (hadRehearsal) {
        Q_EMIT rehearsalChanged();
    }
}

void RecoveryController::dropSurvey()
{
    const bool hadSurvey = m_survey != nullptr;
    m_survey.reset();
    dropPlan();
    if (hadSurvey) {
        Q_EMIT surveyChanged();
    }
}

void RecoveryController::setState(DatabaseState state)
{
    if (state != m_state) {
        m_state = state;
        Q_EMIT databaseStateChanged();
    }
}

void RecoveryController::showProgress(const Progress &progress)
{
    const bool writes = m_task == Task::Rehearse || m_task == Task::Inject;
    if (writes && progress.uncommitted) {
        setState(DatabaseState::Uncommitted);
    }
    Q_EMIT progressChanged(progress);
}

} // namespace Rowback
