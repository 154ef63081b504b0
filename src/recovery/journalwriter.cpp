// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/journalwriter.h"

#include "recovery/jsonwriter.h"
#include "recovery/stepjson.h"
#include "schema/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Rowback {

namespace {

constexpr qint64 formatVersion = 1;

Unexpected cannotWrite(const QFile &file, const QString &reason)
{
    return Unexpected{Error{
        ErrorCode::Failed, QCoreApplication::translate("Rowback", "The journal cannot be written."), file.fileName(),
        QCoreApplication::translate("Rowback", "Make room, or name a file in another folder with --journal."), reason}};
}

/// Flushes to the disk itself: to the system alone would not survive a power cut.
Result<void> sync(QFile &file)
{
    if (!file.flush()) {
        return cannotWrite(file, reasonOfFailure(file));
    }
    if (::fsync(file.handle()) != 0) {
        return cannotWrite(file, qt_error_string(errno));
    }
    return {};
}

/// The folder's entry for the file, too. Some file systems cannot do this for folders, and need not (EINVAL).
Result<void> syncFolder(const QFile &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return cannotWrite(file, qt_error_string(errno));
    }
    const bool good = ::fsync(handle) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(handle);
    return good ? Result<void>() : Result<void>(cannotWrite(file, qt_error_string(reason)));
}

QByteArray headerLine(const Plan &plan, const QDateTime &at, const QString &by)
{
    QByteArray line;
    JsonWriter writer(line);
    writer.text("rowback", QStringLiteral("journal"));
    writer.number("version", formatVersion);
    writer.text("planHash", planHash(plan));
    writer.text("databaseIdentity", plan.origin.databaseIdentity);
    writer.text("databaseName", plan.origin.databaseName);
    writer.text("databaseDisplay", plan.origin.databaseDisplay);
    writer.text("snapshot", plan.origin.snapshotPath);
    writer.time("at", at);
    writer.text("by", by);
    writer.end();
    return line + '\n';
}

/// A plan has line feeds between its parts only, so tabs in their places put it on one line and can be undone.
QByteArray planLine(const Plan &plan)
{
    return planToJson(plan).trimmed().replace('\n', '\t') + '\n';
}

QByteArray stateLine(Journal::State state, const QDateTime &at)
{
    QByteArray line;
    JsonWriter writer(line);
    writer.text("state", journalStateName(state));
    writer.time("at", at);
    writer.end();
    return line + '\n';
}

} // namespace

Result<JournalWriter> JournalWriter::create(const QString &path, const Plan &plan, const QDateTime &at,
                                            const QString &by)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        if (QFileInfo::exists(path)) {
            return Unexpected{
                Error{ErrorCode::Usage,
                      QCoreApplication::translate("Rowback", "There is a file of the journal's name already."), path,
                      QCoreApplication::translate("Rowback", "Name another file: a journal is never overwritten.")}};
        }
        return cannotWrite(*file, reasonOfFailure(*file));
    }
    JournalWriter writer(std::move(file));
    Result<void> written = writer.write(headerLine(plan, at, by));
    if (written) {
        written = writer.write(planLine(plan));
    }
    if (!written) {
        writer.discard();
        return written.unexpected();
    }
    return writer;
}

JournalWriter::~JournalWriter()
{
    if (m_file && !m_isPrepared) {
        discard();
    }
}

Result<void> JournalWriter::write(const QByteArray &bytes)
{
    if (m_file->write(bytes) != bytes.size()) {
        return cannotWrite(*m_file, reasonOfFailure(*m_file));
    }
    m_hash->addData(bytes);
    return {};
}

Result<void> JournalWriter::add(const Step &step)
{
    m_line.resize(0);
    appendJson(m_line, step);
    m_line += '\n';
    ++m_steps;
    return write(m_line);
}

Result<void> JournalWriter::addFailure(const Error &failure)
{
    QByteArray line;
    JsonWriter writer(line);
    writer.text("failure", failure.message);
    writer.optionalText("where", failure.where);
    writer.optionalText("advice", failure.advice);
    writer.optionalText("detail", failure.detail);
    writer.end();
    return write(line + '\n');
}

Result<void> JournalWriter::prepare()
{
    QByteArray line;
    JsonWriter writer(line);
    writer.text("state", journalStateName(Journal::State::Prepared));
    writer.number("steps", m_steps);
    writer.text("hash", QString::fromLatin1(m_hash->result().toHex()));
    writer.end();
    Result<void> done = write(line + '\n');
    if (done) {
        done = sync(*m_file);
    }
    if (done) {
        done = syncFolder(*m_file);
    }
    m_isPrepared = done.has_value();
    return done;
}

Result<void> JournalWriter::markCommitted(const QDateTime &at)
{
    const Result<void> written = write(stateLine(Journal::State::Committed, at));
    return written ? sync(*m_file) : written.unexpected();
}

void JournalWriter::discard()
{
    m_file->close();
    m_file->remove();
}

Result<void> appendJournalState(const QString &path, Journal::State state, const QDateTime &at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return cannotWrite(file, reasonOfFailure(file));
    }
    // a last line that was cut off ends here, so that the next one stays readable
    const bool cutOff = file.size() > 0 && file.seek(file.size() - 1) && file.read(1) != "\n";
    const QByteArray line = (cutOff ? QByteArray("\n") : QByteArray()) + stateLine(state, at);
    if (!file.seek(file.size()) || file.write(line) != line.size()) {
        return cannotWrite(file, reasonOfFailure(file));
    }
    return sync(file);
}

} // namespace Rowback
