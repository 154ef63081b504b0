// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/journal.h"

#include "recovery/jsonfields.h"
#include "recovery/stepjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace Rowback {

namespace {

constexpr qint64 formatVersion = 1;
constexpr qint64 longestStateLine = 4096;

Unexpected unreadable(const QString &message, const QString &advice = {})
{
    return Unexpected{Error{ErrorCode::Unreadable, message, {}, advice}};
}

Unexpected changedByHand()
{
    return unreadable(
        QCoreApplication::translate("Rowback", "The journal was changed by hand, or damaged."),
        QCoreApplication::translate("Rowback", "Take it from a backup; what it says now must not be run."));
}

class JournalReader
{
public:
    explicit JournalReader(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    Result<Journal> read();
    int line() const { return m_number; }

private:
    bool nextLine();
    Result<void> readHeader();
    Result<void> readPlan();
    Result<void> readSteps();
    bool readFailure(const QJsonObject &json);
    Result<void> readPrepared(const QJsonObject &json, qsizetype before);
    Result<void> readStates();

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_from = 0; ///< where the line begins
    int m_number = 0; ///< of the line, from 1
    QByteArray m_line;
    Journal m_journal;
};

/// False at the end of the file, and for a last line without an end: it was cut off.
bool JournalReader::nextLine()
{
    const qsizetype end = m_bytes.indexOf('\n', m_at);
    if (end < 0) {
        return false;
    }
    m_from = m_at;
    m_line = QByteArray::fromRawData(m_bytes.constData() + m_at, end - m_at);
    m_at = end + 1;
    ++m_number;
    return true;
}

Result<void> JournalReader::readHeader()
{
    const Result<QJsonObject> object = nextLine() ? objectFromJson(m_line) : Result<QJsonObject>(QJsonObject());
    JsonFields fields(object ? *object : QJsonObject());
    if (fields.optionalText("rowback") != QLatin1String("journal")) {
        return unreadable(QCoreApplication::translate("Rowback", "This is not a journal of Rowback."),
                          QCoreApplication::translate("Rowback", "Name a file that the command “inject” wrote."));
    }
    const qint64 version = fields.number("version");
    if (version != formatVersion) {
        return unreadable(
            QCoreApplication::translate("Rowback", "The journal is of version %1, and this Rowback reads version %2.")
                .arg(version)
                .arg(formatVersion),
            QCoreApplication::translate("Rowback", "Undo with the Rowback that injected."));
    }
    m_journal.planHash = fields.text("planHash");
    m_journal.injectedAt = fields.time("at");
    m_journal.injectedBy = fields.text("by");
    return fields.check();
}

Result<void> JournalReader::readPlan()
{
    Result<Plan> plan = planFromJson(QByteArray(m_line).replace('\t', '\n') + '\n');
    if (!plan || planHash(*plan) != m_journal.planHash) {
        return changedByHand();
    }
    m_journal.plan = *std::move(plan);
    return {};
}

/// Up to the line that says that all steps are there. What is unreadable before it counts only if that line comes.
Result<void> JournalReader::readSteps()
{
    StepReader steps;
    bool isGood = true;
    while (nextLine()) {
        const Result<QJsonObject> object = objectFromJson(m_line);
        if (object && object->contains(QLatin1String("state"))) {
            return isGood ? readPrepared(*object, m_from) : changedByHand();
        }
        if (object && object->contains(QLatin1String("failure"))) {
            isGood = readFailure(*object) && isGood;
            continue;
        }
        Result<Step> step = object && isGood ? steps.step(*object) : Result<Step>(Unexpected{Error{}});
        isGood = step.has_value();
        if (isGood) {
            m_journal.steps.push_back(*std::move(step));
        }
    }
    return {};
}

bool JournalReader::readFailure(const QJsonObject &json)
{
    JsonFields fields(json);
    Error failure;
    failure.message = fields.text("failure");
    failure.where = fields.optionalText("where");
    failure.advice = fields.optionalText("advice");
    failure.detail = fields.optionalText("detail");
    m_journal.failures.push_back(failure);
    return fields.check().has_value();
}

Result<void> JournalReader::readPrepared(const QJsonObject &json, qsizetype before)
{
    JsonFields fields(json);
    const bool isPrepared = fields.text("state") == journalStateName(Journal::State::Prepared);
    const bool isWhole = fields.number("steps") == static_cast<qint64>(m_journal.steps.size());
    const QByteArray hash = QCryptographicHash::hash(m_bytes.left(before), QCryptographicHash::Sha256).toHex();
    if (!isPrepared || !isWhole || fields.text("hash") != QLatin1String(hash)) {
        return changedByHand();
    }
    m_journal.state = Journal::State::Prepared;
    return readStates();
}

Result<void> JournalReader::readStates()
{
    while (nextLine()) {
        const Result<QJsonObject> object = objectFromJson(m_line);
        if (!object) {
            continue; // a line that was cut off, with a later one after it
        }
        JsonFields fields(*object);
        const QString name = fields.text("state");
        const bool isUndone = name == journalStateName(Journal::State::Undone);
        if (!isUndone && name != journalStateName(Journal::State::Committed)) {
            return changedByHand();
        }
        m_journal.state = isUndone ? Journal::State::Undone : Journal::State::Committed;
        m_journal.stateAt = fields.time("at");
        if (const Result<void> checked = fields.check(); !checked) {
            return changedByHand();
        }
    }
    return {};
}

Result<Journal> JournalReader::read()
{
    Result<void> state = readHeader();
    if (state && nextLine()) {
        state = readPlan();
        if (state) {
            state = readSteps();
        }
    }
    if (!state) {
        return state.unexpected();
    }
    return std::move(m_journal);
}

} // namespace

Result<void> Journal::checkCanUndo() const
{
    if (state == State::Incomplete) {
        return Unexpected{Error{
            ErrorCode::Refused,
            QCoreApplication::translate(
                "Rowback", "The journal is incomplete: it does not tell whether the injection was committed."),
            {},
            QCoreApplication::translate("Rowback",
                                        "Look in the database whether its rows are there. They can be undone with the "
                                        "whole journal only.")}};
    }
    if (state == State::Undone) {
        return Unexpected{Error{ErrorCode::Refused,
                                QCoreApplication::translate("Rowback", "The injection was undone already, at %1.")
                                    .arg(QLocale().toString(stateAt, QLocale::ShortFormat))}};
    }
    return {};
}

Outcome Journal::outcome() const
{
    Outcome outcome;
    outcome.at = stateAt.isValid() ? stateAt : injectedAt;
    outcome.done = countsOf(steps);
    outcome.tolerated(failures, plan, steps);
    switch (state) {
    case State::Incomplete:
        outcome.state = Outcome::State::Unknown;
        outcome.error = checkCanUndo().error();
        break;
    case State::Prepared:
        outcome.state = Outcome::State::Unknown;
        break;
    case State::Committed:
        outcome.state = Outcome::State::Committed;
        break;
    case State::Undone:
        outcome.state = Outcome::State::Undone;
        break;
    }
    return outcome;
}

QString journalStateName(Journal::State state)
{
    switch (state) {
    case Journal::State::Incomplete:
        return QStringLiteral("incomplete");
    case Journal::State::Prepared:
        return QStringLiteral("prepared");
    case Journal::State::Committed:
        return QStringLiteral("committed");
    case Journal::State::Undone:
        return QStringLiteral("undone");
    }
    return {};
}

Result<Journal> readJournal(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Unexpected{Error{ErrorCode::NotFound, QCoreApplication::translate("Rowback", "There is no such file."),
                                path, QCoreApplication::translate("Rowback", "Name the journal of an injection.")}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected{
            Error{ErrorCode::Unreadable, QCoreApplication::translate("Rowback", "The journal cannot be opened."), path,
                  QCoreApplication::translate("Rowback", "Look at the rights of the file."), file.errorString()}};
    }
    const QByteArray bytes = file.readAll();
    JournalReader reader(bytes);
    Result<Journal> journal = reader.read();
    if (!journal) {
        Error error = journal.error();
        error.where = QStringLiteral("%1:%2").arg(path).arg(std::max(reader.line(), 1));
        return Unexpected{error};
    }
    return journal;
}

std::optional<Journal::State> journalStateAtGlance(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max(file.size() - longestStateLine, qint64(0)))) {
        return std::nullopt;
    }
    QByteArray end = file.readAll();
    end.truncate(end.lastIndexOf('\n')); // what comes after the last end of a line was cut off
    const Result<QJsonObject> object = objectFromJson(end.mid(end.lastIndexOf('\n') + 1));
    const QString name = object ? object->value(QLatin1String("state")).toString() : QString();
    for (const auto state : {Journal::State::Prepared, Journal::State::Committed, Journal::State::Undone}) {
        if (name == journalStateName(state)) {
            return state;
        }
    }
    return std::nullopt;
}

std::vector<Step> inverse(const std::vector<Step> &steps)
{
    std::vector<Step> result(steps.rbegin(), steps.rend());
    for (Step &step : result) {
        std::swap(step.before, step.after);
        if (step.operation == Operation::Insert) {
            step.operation = Operation::Erase;
            step.phase = Phase::Delete;
        } else if (step.operation == Operation::Erase) {
            step.operation = Operation::Insert;
            step.phase = Phase::Insert;
        }
    }
    return result;
}

} // namespace Rowback
