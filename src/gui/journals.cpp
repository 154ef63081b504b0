// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/journals.h"

#include "schema/savefile.h"
#include "session/injection.h"
#include "session/opendatabase.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Rowback {

namespace {

QString settingKey(const QString &identity)
{
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("addresses/") + QString::fromLatin1(hash.toHex());
}

Unexpected unusable(const QString &message)
{
    return Unexpected{{.code = ErrorCode::Usage, .message = message}};
}

} // namespace

QString journalFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME"); // a path that is not absolute is to be ignored
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state"))
        + QStringLiteral("/rowback/journals");
}

QString proposedJournal(const QString &databaseName, const QDateTime &now)
{
    QString name = databaseName;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    return journalFolder() + QLatin1Char('/') + name + now.toString(QStringLiteral(" yyyy-MM-dd HHmmss"))
        + QStringLiteral(".journal");
}

Result<void> checkJournalPath(const QString &path)
{
    const QFileInfo file(path);
    if (path.trimmed().isEmpty() || file.isRelative()) {
        return unusable(QCoreApplication::translate("Rowback", "Name a file with its whole path."));
    }
    if (file.exists()) {
        return unusable(QCoreApplication::translate(
            "Rowback",
            "There is a file of that name already, and a journal is never overwritten. Choose another name."));
    }
    const QFileInfo folder(file.absolutePath());
    if (folder.filePath() == QDir::cleanPath(journalFolder()) && !folder.exists()) {
        QDir().mkpath(folder.filePath());
    }
    if (const QFileInfo now(folder.filePath()); !now.isDir()) {
        return unusable(QCoreApplication::translate("Rowback", "There is no folder %1. Choose one that is there.")
                            .arg(now.filePath()));
    } else if (!now.isWritable()) {
        return unusable(
            QCoreApplication::translate("Rowback", "You may not write to the folder %1. Choose another one.")
                .arg(now.filePath()));
    }
    const auto saving = checkSaving(path);
    return saving ? Result<void>() : unusable(saving.error().message + QLatin1Char(' ') + saving.error().advice);
}

QStringList journalsInFolder()
{
    QStringList result;
    for (const QFileInfo &file :
         QDir(journalFolder()).entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        result.append(file.absoluteFilePath());
    }
    return result;
}

Result<Outcome> undoJournal(const QString &path, const QString &url, const std::optional<QString> &password,
                            const TaskContext &context)
{
    const auto journal = readJournal(path);
    if (!journal) {
        return journal.unexpected();
    }
    const QString timeZone = journal->plan.origin.timeZone;
    const auto database = openDatabase(url, password, {.readOnly = false, .timeZone = timeZone, .stop = context.stop});
    if (!database) {
        return database.unexpected();
    }
    return Injection(**database, context).undo(*journal, path, [] { return QDateTime::currentDateTime(); }, [&] {
        return openDatabase(url, password, {.timeZone = timeZone});
    });
}

void DatabaseAddresses::remember(const QString &identity, const QString &url)
{
    QSettings().setValue(settingKey(identity), url);
}

QString DatabaseAddresses::of(const QString &identity)
{
    return QSettings().value(settingKey(identity)).toString();
}

} // namespace Rowback
