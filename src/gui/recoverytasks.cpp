// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoveryworkshop.h"

#include "session/injection.h"
#include "session/planning.h"

#include <QLocale>

#include <utility>

namespace Rowback {

namespace {

/// What a plan does, whatever language it says why in.
QString hashWithoutWords(Plan plan)
{
    for (Step &step : plan.steps) {
        step.why.clear();
    }
    for (Guard &guard : plan.guards) {
        guard.why.clear();
    }
    return planHash(plan);
}

/// Else it was kept from running to its end by what has nothing to do with the plan.
bool tellsOfPlan(const Outcome &rehearsal)
{
    const Refusal refusal = rehearsal.error ? rehearsal.error->refusal : Refusal::None;
    return rehearsal.state != Outcome::State::Cancelled && refusal != Refusal::Locked
        && refusal != Refusal::ConnectionLost;
}

} // namespace

Result<RecoveryController::Workshop::Opened> RecoveryController::Workshop::openAll(const RecoverySession &session,
                                                                                   const TaskContext &context) const
{
    const auto chosen = openSnapshot();
    if (!chosen) {
        return chosen.unexpected();
    }
    auto profile = openProfile(session.profile);
    if (!profile) {
        return profile.unexpected();
    }
    auto database = open(session.databaseUrl, {.timeZone = timeZone(session), .stop = context.stop});
    if (!database) {
        return database.unexpected();
    }
    return Opened{*chosen, *std::move(profile), *std::move(database)};
}

void RecoveryController::connectDatabase(const QString &url, const std::optional<QString> &password)
{
    if (refuses()) {
        return;
    }
    if (url != m_session.databaseUrl) {
        m_session.databaseUrl = url;
        Q_EMIT sessionChanged();
    }
    m_database.reset();
    dropSurvey();
    Q_EMIT databaseChanged();
    readDatabase([password](Workshop &workshop) { workshop.password = password; });
}

void RecoveryController::readDatabase(std::function<void(Workshop &)> prepare)
{
    run<DatabaseSummary>(
        Task::Connect,
        [url = m_session.databaseUrl,
         prepare = std::move(prepare)](Workshop &workshop, const TaskContext &context) -> Result<DatabaseSummary> {
            prepare(workshop);
            const auto database = workshop.open(url, {.stop = context.stop});
            if (!database) {
                return database.unexpected();
            }
            return summarise(**database);
        },
        [this](DatabaseSummary summary) {
            m_database = std::move(summary);
            Q_EMIT databaseChanged();
        });
}

void RecoveryController::openSnapshot(const QString &path)
{
    if (refuses()) {
        return;
    }
    m_session.snapshotPath = path;
    m_snapshot.reset();
    dropSurvey();
    Q_EMIT sessionChanged();
    Q_EMIT snapshotChanged();
    readSnapshot();
}

void RecoveryController::readSnapshot()
{
    m_snapshotLanguage = QLocale().name();
    run<SnapshotSummary>(
        Task::OpenSnapshot,
        [path = m_session.snapshotPath](Workshop &workshop, const TaskContext &context) -> Result<SnapshotSummary> {
            workshop.snapshot.reset();
            auto opened = Snapshot::open(path, {}, context);
            if (!opened) {
                return opened.unexpected();
            }
            workshop.snapshot = std::move(*opened);
            return summarise(*workshop.snapshot);
        },
        [this](SnapshotSummary summary) {
            m_snapshot = std::move(summary);
            Q_EMIT snapshotChanged();
        });
}

void RecoveryController::takeSurvey()
{
    if (!refuses()) {
        compare([] {});
    }
}

void RecoveryController::compare(std::function<void()> then)
{
    dropSurvey();
    run<LossSurvey>(
        Task::Survey,
        [session = m_session](Workshop &workshop, const TaskContext &context) -> Result<LossSurvey> {
            const auto opened = workshop.openAll(session, context);
            return opened
                ? surveyRecovery(*opened->snapshot, *opened->database, opened->profile, session.timeZone, context)
                : opened.unexpected();
        },
        [this, then = std::move(then)](LossSurvey survey) {
            m_survey = std::make_shared<const LossSurvey>(std::move(survey));
            Q_EMIT surveyChanged();
            then();
        });
}

Result<Plan> RecoveryController::planOf(const RecoverySession &session, Workshop &workshop, const TaskContext &context)
{
    const auto opened = workshop.openAll(session, context);
    if (!opened) {
        return opened.unexpected();
    }
    PlanArguments arguments;
    arguments.selection = session.selection();
    arguments.decisions = session.allDecisions();
    arguments.remap = session.remap;
    arguments.confirmedName = session.confirmedName;
    arguments.profileName = session.profile;
    arguments.reading = session.reading;
    arguments.dumpZone = session.timeZone;
    arguments.now = QDateTime::currentDateTime();
    arguments.user = userName();
    return planRecovery(*opened->snapshot, *opened->database, opened->profile, std::move(arguments), context);
}

void RecoveryController::makePlan()
{
    if (refuses()) {
        return;
    }
    dropPlan();
    m_planLanguage = QLocale().name();
    run<Plan>(
        Task::Plan,
        [session = m_session](Workshop &workshop, const TaskContext &context) {
            return planOf(session, workshop, context);
        },
        [this](Plan plan) {
            m_plan = std::make_shared<const Plan>(std::move(plan));
            Q_EMIT planChanged();
        });
}

void RecoveryController::planAnew()
{
    if (refuses()) {
        return;
    }
    compare([this, hadSelection = m_session.hasSelection()] {
        if (hadSelection && !m_session.hasSelection()) { // which would mean everything
            Q_EMIT selectionLost();
        } else {
            makePlan();
        }
    });
}

void RecoveryController::retell()
{
    if (isBusy() || m_state != DatabaseState::Untouched) {
        return;
    }
    if (m_snapshot && !m_snapshot->problems.empty() && m_snapshotLanguage != QLocale().name()) {
        readSnapshot(); // only reading it tells what is wrong with it
    } else if (m_plan && m_planLanguage != QLocale().name()) {
        retellPlan();
    }
}

void RecoveryController::retellPlan()
{
    m_planLanguage = QLocale().name();
    struct Told
    {
        Plan plan;
        bool isSame = false; ///< but for its words
        QString hash;
    };
    run<Told>(
        Task::Plan,
        [session = m_session, before = m_plan](Workshop &workshop, const TaskContext &context) -> Result<Told> {
            auto plan = planOf(session, workshop, context);
            if (!plan) {
                return plan.unexpected();
            }
            const bool isSame = hashWithoutWords(*plan) == hashWithoutWords(*before);
            QString hash = planHash(*plan);
            return Told{*std::move(plan), isSame, std::move(hash)};
        },
        [this](Told told) {
            if (m_state != DatabaseState::Untouched) {
                return; // it is being written
            }
            const bool isRehearsed = !m_session.rehearsedPlan.isEmpty();
            const bool hasFailed = m_rehearsal && m_rehearsal->state == Outcome::State::RolledBack;
            auto rehearsal = std::move(m_rehearsal);
            dropPlan(); // with its rehearsal, if the database moved on
            if (told.isSame && isRehearsed) {
                m_session.rehearsedPlan = told.hash;
                m_rehearsal = std::move(rehearsal);
            }
            m_plan = std::make_shared<const Plan>(std::move(told.plan));
            Q_EMIT planChanged();
            Q_EMIT rehearsalChanged();
            if (told.isSame && hasFailed) {
                rehearse(); // only another one tells what went wrong
            }
        });
}

void RecoveryController::rehearse()
{
    if (!m_plan || m_staleness || isOver() || refuses()) {
        return;
    }
    m_earlierRehearsal = std::exchange(m_rehearsal, std::nullopt);
    m_rehearsalTrouble.reset();
    Q_EMIT rehearsalChanged();
    using Rehearsal = std::pair<Outcome, QString>; // and the hash of the plan
    run<Rehearsal>(
        Task::Rehearse,
        [plan = m_plan, url = m_session.databaseUrl](Workshop &workshop,
                                                     const TaskContext &context) -> Result<Rehearsal> {
            const auto database
                = workshop.open(url, {.readOnly = false, .timeZone = plan->origin.timeZone, .stop = context.stop});
            if (!database) {
                return database.unexpected();
            }
            auto outcome = Injection(**database, context).rehearse(*plan, QDateTime::currentDateTime());
            if (!outcome) {
                return outcome.unexpected();
            }
            const bool fits = outcome->state == Outcome::State::Rehearsed;
            return Rehearsal(std::move(*outcome), fits ? planHash(*plan) : QString());
        },
        [this](Rehearsal rehearsal) {
            setState(DatabaseState::Untouched);
            if (!tellsOfPlan(rehearsal.first) && keepEarlierRehearsal(rehearsal.first.error)) {
                return;
            }
            m_earlierRehearsal.reset();
            m_rehearsal = std::move(rehearsal.first);
            m_session.rehearsedPlan = rehearsal.second;
            noteRefusal(Task::Rehearse, m_rehearsal->error);
            Q_EMIT sessionChanged();
            Q_EMIT rehearsalChanged();
        });
}

void RecoveryController::inject(const QString &journalPath)
{
    if (!whyNotReady().isEmpty() || refuses()) {
        return;
    }
    run<Outcome>(
        Task::Inject,
        [plan = m_plan, url = m_session.databaseUrl, journalPath](Workshop &workshop,
                                                                  const TaskContext &context) -> Result<Outcome> {
            const QString timeZone = plan->origin.timeZone;
            const auto database = workshop.open(url, {.readOnly = false, .timeZone = timeZone, .stop = context.stop});
            if (!database) {
                return database.unexpected();
            }
            InjectionOptions options;
            options.journalPath = journalPath;
            options.clock = [] { return QDateTime::currentDateTime(); };
            options.user = userName();
            return Injection(**database, context).inject(*plan, options, [&workshop, url, timeZone] {
                return workshop.open(url, {.timeZone = timeZone});
            });
        },
        [this](Outcome outcome) { finish(std::move(outcome)); });
}

void RecoveryController::undo()
{
    if (refuses()) {
        return;
    }
    run<Outcome>(
        Task::Undo,
        [path = m_session.journalPath, url = m_session.databaseUrl](Workshop &workshop,
                                                                    const TaskContext &context) -> Result<Outcome> {
            const auto journal = readJournal(path);
            if (!journal) {
                return journal.unexpected();
            }
            const QString timeZone = journal->plan.origin.timeZone;
            const auto database = workshop.open(url, {.readOnly = false, .timeZone = timeZone, .stop = context.stop});
            if (!database) {
                return database.unexpected();
            }
            return Injection(**database, context)
                .undo(
                    *journal, path, [] { return QDateTime::currentDateTime(); },
                    [&workshop, url, timeZone] { return workshop.open(url, {.timeZone = timeZone}); });
        },
        [this](Outcome outcome) { finish(std::move(outcome)); });
}

} // namespace Rowback
