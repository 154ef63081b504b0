// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/keptwork.h"

#include "database/databaseurl.h"
#include "schema/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <mutex>

namespace Rowback {

namespace {

constexpr std::chrono::milliseconds pause(500);
const QString suffix = QStringLiteral(".rowback");

/// What was chosen, without the time of saving: the same for as long as nobody chooses otherwise.
QByteArray contentOf(RecoverySession session)
{
    session.savedAt = {};
    return sessionToJson(session);
}

QByteArray bytesOf(RecoverySession session)
{
    session.savedAt = QDateTime::currentDateTime();
    return sessionToJson(session);
}

QString nameFor(const RecoverySession &session)
{
    QString name = session.databaseName();
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss ")) + name;
}

/// The one where files were kept at first lies deeper, in one of the same name; what is there is still found.
QStringList allFolders()
{
    QStringList result{QDir::cleanPath(KeptWork::folder()),
                       QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                       + QStringLiteral("/recoveries"))};
    result.removeDuplicates();
    return result;
}

bool isBeyondSnapshot(const QString &page)
{
    return !page.isEmpty() && page != QLatin1String("database") && page != QLatin1String("snapshot");
}

} // namespace

/// The file of one recovery. Written in turn by jobs and by the window, so an older state never replaces a newer one.
class KeptWork::File
{
public:
    explicit File(QString path)
        : m_path(std::move(path))
    { }

    QString path() const
    {
        const std::lock_guard lock(m_mutex);
        return m_path;
    }

    /// @p name is for a file that is not there yet.
    Result<void> write(int edition, const QString &name, const QByteArray &bytes)
    {
        const std::lock_guard lock(m_mutex);
        if (edition < m_edition) {
            return {};
        }
        m_edition = edition;
        const bool isNew = m_path.isEmpty();
        QString path = isNew ? reserve(name) : m_path;
        auto written = saveFile(path, bytes);
        if (written) {
            m_path = std::move(path);
            return {};
        }
        if (isNew) {
            QFile::remove(path);
        }
        Error error = written.error();
        error.message
            = KeptWork::tr("What you have chosen so far could not be kept.") + QLatin1Char(' ') + error.message;
        return Unexpected{std::move(error)};
    }

    /// And writes no state older than @p edition any more.
    void remove(int edition)
    {
        const std::lock_guard lock(m_mutex);
        m_edition = edition;
        if (!m_path.isEmpty()) {
            QFile::remove(m_path);
            m_path.clear();
        }
    }

    /// Leaves it to somebody who has saved there by hand.
    void release(int edition)
    {
        const std::lock_guard lock(m_mutex);
        m_edition = edition;
        m_path.clear();
    }

private:
    /// A name that nobody has, taken at once. Where that is not possible, writing will say why.
    static QString reserve(const QString &name)
    {
        const QString folder = KeptWork::folder();
        if (!QFileInfo::exists(folder) && QDir().mkpath(folder)) {
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        const QString base = folder + QLatin1Char('/') + name;
        QFile file(base + suffix);
        for (int number = 2; !file.open(QIODevice::NewOnly) && file.exists(); ++number) {
            file.setFileName(QStringLiteral("%1 (%2)%3").arg(base).arg(number).arg(suffix));
        }
        return file.fileName();
    }

    mutable std::mutex m_mutex;
    QString m_path;
    int m_edition = 0;
};

KeptWork::KeptWork(std::function<RecoverySession()> current, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &KeptWork::keepInBackground);
    begin();
}

KeptWork::~KeptWork() = default;

QString KeptWork::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1Char('/')
        + QCoreApplication::applicationName() + QStringLiteral("/recoveries");
}

QList<RecentItem> KeptWork::items()
{
    QList<RecentItem> result;
    for (const QString &folder : allFolders()) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files)) {
            result.append({RecentItem::Kind::Session, file.absoluteFilePath(), file.lastModified()});
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const RecentItem &a, const RecentItem &b) { return a.used > b.used; });
    return result;
}

bool KeptWork::isKept(const QString &path)
{
    return allFolders().contains(QFileInfo(path).absolutePath());
}

bool KeptWork::isWorthKeeping(const RecoverySession &session)
{
    const bool isBegun = session.hasSelection() || !session.except.empty() || !session.decisions.empty()
        || !session.remap.entries().empty() || !session.confirmedName.isEmpty() || isBeyondSnapshot(session.page);
    // an address that holds a password is none, and is not written anywhere
    return isBegun && session.journalPath.isEmpty() && !session.snapshotPath.isEmpty()
        && DatabaseUrl::parse(session.databaseUrl, QDir::currentPath());
}

void KeptWork::begin(const QString &path)
{
    m_timer.stop();
    ++m_edition; // nobody waits for what is still written of the one before
    m_file = std::make_shared<File>(path);
    m_saved = contentOf(m_current());
    m_hasFailed = false;
}

QString KeptWork::path() const
{
    return m_file->path();
}

void KeptWork::noteChange()
{
    if (!m_current().journalPath.isEmpty()) {
        m_timer.stop();
        const bool wasKept = !m_file->path().isEmpty();
        m_file->remove(++m_edition);
        if (wasKept) {
            Q_EMIT itemsChanged();
        }
    } else if (!m_timer.isActive()) { // not put off by the next change
        m_timer.start();
    }
}

void KeptWork::noteSaved(const QString &path, const RecoverySession &saved)
{
    m_timer.stop();
    m_saved = contentOf(saved);
    if (QFileInfo(path).absoluteFilePath() == m_file->path()) {
        m_file->release(++m_edition);
    } else {
        m_file->remove(++m_edition);
    }
    Q_EMIT itemsChanged();
    if (contentOf(m_current()) != m_saved) {
        noteChange(); // it went on meanwhile
    }
}

Result<bool> KeptWork::keep()
{
    m_timer.stop();
    const RecoverySession session = m_current();
    if (!isWorthKeeping(session)) {
        return false;
    }
    const QByteArray content = contentOf(session);
    if (content == m_saved && !m_runner.isBusy()) {
        return !m_file->path().isEmpty();
    }
    if (auto written = m_file->write(++m_edition, nameFor(session), bytesOf(session)); !written) {
        return written.unexpected();
    }
    m_saved = content;
    m_hasFailed = false;
    Q_EMIT itemsChanged();
    return true;
}

void KeptWork::keepInBackground()
{
    const RecoverySession session = m_current();
    const QByteArray content = contentOf(session);
    if (!isWorthKeeping(session) || content == m_saved) {
        return;
    }
    m_saved = content; // as soon as the job has run
    const int edition = ++m_edition;
    m_runner.start<void>(
        this,
        [file = m_file, edition, session](const TaskContext &) {
            return file->write(edition, nameFor(session), bytesOf(session));
        },
        [this, edition](const Result<void> &written) {
            if (edition == m_edition) {
                takeResult(written);
            }
        });
}

void KeptWork::takeResult(const Result<void> &written)
{
    if (written) {
        m_hasFailed = false;
        Q_EMIT itemsChanged();
        return;
    }
    m_saved.clear();
    if (!m_hasFailed) {
        m_hasFailed = true;
        Q_EMIT failed(written.error());
    }
}

} // namespace Rowback
