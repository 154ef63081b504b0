// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverycontroller.h"

#include "recovery/livelabels.h"
#include "session/files.h"
#include "session/injection.h"
#include "session/opendatabase.h"
#include "session/planning.h"

#include <QDir>

#include <algorithm>

namespace Rowback {

/// Lives on the runner's thread, with its files and connections.
struct RecoveryController::Workshop
{
    std::optional<QString> password;
    std::unique_ptr<Snapshot> snapshot;

    /// A connection of its own for every task: none is left idle in a transaction while a person thinks, none dies of
    /// old age.
    Result<std::unique_ptr<Database>> open(const QString &address, const QString &timeZone, bool forWriting) const
    {
        return openDatabase(address, password, {.readOnly = !forWriting, .timeZone = timeZone});
    }

    QString timeZone(const RecoverySession &session) const
    {
        return !session.timeZone.isEmpty() || !snapshot ? session.timeZone : timeZoneOf(snapshot->info());
    }

    Result<Snapshot *> openSnapshot() const
    {
        if (snapshot) {
            return snapshot.get();
        }
        return Unexpected{
            {.code = ErrorCode::Usage, .message = RecoveryController::tr("No snapshot has been chosen yet.")}};
    }
};

namespace {

Key keyOfNumber(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return {isNumber ? Value::integer(number) : Value::text(text.toStdString())};
}

/// Tasks whose answer is worthless as soon as somebody chose otherwise.
bool isFindingOut(RecoveryController::Task task)
{
    using Task = RecoveryController::Task;
    return task == Task::Survey || task == Task::Plan || task == Task::Rehearse;
}

} // namespace

RecoveryController::RecoveryController(QObject *parent)
    : QObject(parent)
    , m_workshop(std::make_shared<Workshop>())
{
    connect(&m_runner, &JobRunner::busyChanged, this, &RecoveryController::busyChanged);
    connect(&m_runner, &JobRunner::progressChanged, this, &RecoveryController::showProgress);
}

RecoveryController::~RecoveryController() = default;

template <typename T>
void RecoveryController::run(Task task, std::function<Result<T>(Workshop &, const TaskContext &)> work,
                             std::function<void(T)> done)
{
    if (isFindingOut(task) && isFindingOut(m_task)) {
        m_runner.cancel(); // it was asked something that has become another question
    }
    m_task = task;
    m_runner.start<T>(
        this,
        [workshop = m_workshop, work = std::move(work)](const TaskContext &context) {
            return work(*workshop, context);
        },
        [this, task, edition = m_edition, done = std::move(done)](Result<T> result) {
            if (isFindingOut(task) && edition != m_edition) {
                return;
            }
            if (result) {
                done(std::move(*result));
                return;
            }
            if (m_state == DatabaseState::Uncommitted) {
                setState(DatabaseState::Untouched); // an error rolls back
            }
            Q_EMIT failed(task, result.error());
        });
}

void RecoveryController::resume(RecoverySession session)
{
    const QString snapshot = session.snapshotPath;
    const QString url = session.databaseUrl;
    m_session = std::move(session);
    m_database.reset();
    m_snapshot.reset();
    m_outcome.reset();
    dropSurvey();
    setState(m_session.journalPath.isEmpty() ? DatabaseState::Untouched : DatabaseState::Committed);
    Q_EMIT sessionChanged();
    Q_EMIT databaseChanged();
    Q_EMIT snapshotChanged();
    Q_EMIT outcomeChanged();
    if (!url.isEmpty()) {
        connectDatabase(url, std::nullopt);
    }
    if (!snapshot.isEmpty()) {
        openSnapshot(snapshot);
    }
}

void RecoveryController::connectDatabase(const QString &url, const std::optional<QString> &password)
{
    if (url != m_session.databaseUrl) {
        m_session.databaseUrl = url;
        Q_EMIT sessionChanged();
    }
    m_database.reset();
    dropSurvey();
    Q_EMIT databaseChanged();
    run<DatabaseSummary>(
        Task::Connect,
        [url, password](Workshop &workshop, const TaskContext &) -> Result<DatabaseSummary> {
            workshop.password = password;
            const auto database = workshop.open(url, {}, false);
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
    m_session.snapshotPath = path;
    m_snapshot.reset();
    dropSurvey();
    Q_EMIT sessionChanged();
    Q_EMIT snapshotChanged();
    run<SnapshotSummary>(
        Task::OpenSnapshot,
        [path](Workshop &workshop, const TaskContext &context) -> Result<SnapshotSummary> {
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

void RecoveryController::setProfile(const QString &profile, const QString &reading, const QString &timeZone)
{
    if (profile == m_session.profile && reading == m_session.reading && timeZone == m_session.timeZone) {
        return;
    }
    m_session.profile = profile;
    m_session.reading = reading;
    m_session.timeZone = timeZone;
    dropSurvey();
    Q_EMIT sessionChanged();
}

void RecoveryController::takeSurvey()
{
    dropSurvey();
    run<LossSurvey>(
        Task::Survey,
        [session = m_session](Workshop &workshop, const TaskContext &context) -> Result<LossSurvey> {
            const auto snapshot = workshop.openSnapshot();
            if (!snapshot) {
                return snapshot.unexpected();
            }
            const auto profile = openProfile(session.profile);
            if (!profile) {
                return profile.unexpected();
            }
            const auto database = workshop.open(session.databaseUrl, workshop.timeZone(session), false);
            if (!database) {
                return database.unexpected();
            }
            return surveyRecovery(**snapshot, **database, *profile, context);
        },
        [this](LossSurvey survey) {
            m_survey = std::make_shared<const LossSurvey>(std::move(survey));
            Q_EMIT surveyChanged();
        });
}

void RecoveryController::select(std::vector<RowName> only, std::vector<RowName> except)
{
    if (only == m_session.only && except == m_session.except) {
        return;
    }
    m_session.only = std::move(only);
    m_session.except = std::move(except);
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::decide(const Decision &decision)
{
    m_session.decide(decision);
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::setRemap(const Remap &remap)
{
    m_session.remap = remap;
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::confirmHazards(const QString &databaseName)
{
    m_session.confirmedName = databaseName;
    dropPlan();
    Q_EMIT sessionChanged();
}

void RecoveryController::makePlan()
{
    dropPlan();
    run<Plan>(
        Task::Plan,
        [session = m_session](Workshop &workshop, const TaskContext &context) -> Result<Plan> {
            const auto snapshot = workshop.openSnapshot();
            if (!snapshot) {
                return snapshot.unexpected();
            }
            const auto profile = openProfile(session.profile);
            if (!profile) {
                return profile.unexpected();
            }
            PlanArguments arguments;
            arguments.selection = session.selection();
            arguments.decisions = session.allDecisions();
            arguments.remap = session.remap;
            arguments.confirmedName = session.confirmedName;
            arguments.profileName = session.profile;
            arguments.reading = session.reading;
            arguments.timeZone = workshop.timeZone(session);
            arguments.now = QDateTime::currentDateTime();
            arguments.user = userName();
            const auto database = workshop.open(session.databaseUrl, arguments.timeZone, false);
            if (!database) {
                return database.unexpected();
            }
            return planRecovery(**snapshot, **database, *profile, std::move(arguments), context);
        },
        [this](Plan plan) {
            m_plan = std::make_shared<const Plan>(std::move(plan));
            Q_EMIT planChanged();
        });
}

void RecoveryController::rehearse()
{
    if (!m_plan) {
        return;
    }
    m_rehearsal.reset();
    Q_EMIT rehearsalChanged();
    using Rehearsal = std::pair<Outcome, QString>; // and the hash of the plan
    run<Rehearsal>(
        Task::Rehearse,
        [plan = m_plan, url = m_session.databaseUrl](Workshop &workshop,
                                                     const TaskContext &context) -> Result<Rehearsal> {
            const auto database = workshop.open(url, plan->origin.timeZone, true);
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
            m_rehearsal = std::move(rehearsal.first);
            m_session.rehearsedPlan = rehearsal.second;
            setState(DatabaseState::Untouched);
            Q_EMIT sessionChanged();
            Q_EMIT rehearsalChanged();
        });
}

void RecoveryController::inject(const QString &journalPath)
{
    if (!whyNotReady().isEmpty()) {
        return;
    }
    run<Outcome>(
        Task::Inject,
        [plan = m_plan, url = m_session.databaseUrl, journalPath](Workshop &workshop,
                                                                  const TaskContext &context) -> Result<Outcome> {
            const QString timeZone = plan->origin.timeZone;
            const auto database = workshop.open(url, timeZone, true);
            if (!database) {
                return database.unexpected();
            }
            InjectionOptions options;
            options.journalPath = journalPath;
            options.clock = [] { return QDateTime::currentDateTime(); };
            options.user = userName();
            return Injection(**database, context).inject(*plan, options, [&workshop, url, timeZone] {
                return workshop.open(url, timeZone, false);
            });
        },
        [this](Outcome outcome) { finish(std::move(outcome)); });
}

void RecoveryController::undo()
{
    run<Outcome>(
        Task::Undo,
        [path = m_session.journalPath, url = m_session.databaseUrl](Workshop &workshop,
                                                                   const TaskContext &context) -> Result<Outcome> {
            const auto journal = readJournal(path);
            if (!journal) {
                return journal.unexpected();
            }
            const QString timeZone = journal->plan.origin.timeZone;
            const auto database = workshop.open(url, timeZone, true);
            if (!database) {
                return database.unexpected();
            }
            return Injection(**database, context)
                .undo(*journal, path, [] { return QDateTime::currentDateTime(); },
                      [&workshop, url, timeZone] { return workshop.open(url, timeZone, false); });
        },
        [this](Outcome outcome) { finish(std::move(outcome)); });
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

void RecoveryController::locate(const QString &table, const Key &key, QObject *receiver,
                                std::function<void(QString)> done)
{
    m_runner.start<QString>(
        receiver,
        [workshop = m_workshop, table, key](const TaskContext &context) -> Result<QString> {
            const auto id = workshop->snapshot ? workshop->snapshot->findTable(table) : std::nullopt;
            return id ? workshop->snapshot->rowLocation(*id, key, context) : Result<QString>(QString());
        },
        [done = std::move(done)](const Result<QString> &location) { done(location ? *location : QString()); });
}

void RecoveryController::nameRecords(const QString &root, const QStringList &numbers, QObject *receiver,
                                     std::function<void(QHash<QString, QString>)> done)
{
    using Names = QHash<QString, QString>;
    m_runner.start<Names>(
        receiver,
        [workshop = m_workshop, session = m_session, root, numbers](const TaskContext &context) -> Result<Names> {
            const auto profile = openProfile(session.profile);
            if (!profile) {
                return profile.unexpected();
            }
            const auto database = workshop->open(session.databaseUrl, {}, false);
            if (!database) {
                return database.unexpected();
            }
            const auto live = (*database)->beginRead(context);
            if (!live) {
                return live.unexpected();
            }
            std::vector<Key> keys;
            std::transform(numbers.begin(), numbers.end(), std::back_inserter(keys), keyOfNumber);
            const auto labels = liveLabels(**live, *profile, root, keys, context);
            if (!labels) {
                return labels.unexpected();
            }
            Names names;
            for (const auto &[key, label] : *labels) {
                names.insert(displayText(key), label);
            }
            return names;
        },
        [done = std::move(done)](const Result<Names> &names) {
            if (names) {
                done(*names);
            }
        });
}

QString RecoveryController::whyNotReady() const
{
    if (!m_plan) {
        return tr("There is no plan yet.");
    }
    if (m_state == DatabaseState::Committed) {
        return tr("This recovery was committed already.");
    }
    if (m_plan->steps.empty()) {
        return tr("There is nothing to restore.");
    }
    if (const int undecided = m_plan->undecided(); undecided > 0) {
        return tr("%n conflict(s) need your decision.", nullptr, undecided);
    }
    if (!m_plan->stoppingHazards().empty()) {
        return tr("A hazard must be confirmed first.");
    }
    if (!m_rehearsal || m_rehearsal->state != Outcome::State::Rehearsed) {
        return tr("This plan has not been rehearsed yet.");
    }
    return {};
}

QString RecoveryController::doubtOnSnapshot() const
{
    return m_survey && m_survey->nothingWasAdded()
        ? tr("Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept "
             "working since, the snapshot is newer than the database, or the database is an old copy. Check both "
             "before you go on.")
        : QString();
}

int RecoveryController::recordsToRestore() const
{
    int result = 0;
    if (m_plan) {
        for (const Finding &finding : m_plan->findings) {
            const bool isLoss = finding.code == FindingCode::VanishedRecord
                || finding.code == FindingCode::PartlyVanished;
            result += isLoss && finding.resolution == Resolution::Restore ? 1 : 0;
        }
    }
    return result;
}

void RecoveryController::finish(Outcome outcome)
{
    switch (outcome.state) {
    case Outcome::State::Committed:
        m_session.journalPath = outcome.journalPath;
        setState(DatabaseState::Committed);
        break;
    case Outcome::State::Undone:
        setState(DatabaseState::Undone);
        break;
    case Outcome::State::Unknown:
        m_session.journalPath = outcome.journalPath;
        setState(DatabaseState::Unknown);
        break;
    case Outcome::State::Rehearsed:
    case Outcome::State::RolledBack:
    case Outcome::State::Cancelled:
        setState(m_task == Task::Undo ? DatabaseState::Committed : DatabaseState::Untouched);
        break;
    }
    m_outcome = std::move(outcome);
    Q_EMIT sessionChanged();
    Q_EMIT outcomeChanged();
}

void RecoveryController::dropPlan()
{
    ++m_edition;
    m_session.rehearsedPlan.clear();
    const bool hadPlan = m_plan != nullptr;
    const bool hadRehearsal = m_rehearsal.has_value();
    m_plan.reset();
    m_rehearsal.reset();
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
