// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/files.h"

#include "session/profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <unistd.h>

namespace Rowback {

QString timeZoneOf(const SnapshotInfo &snapshot)
{
    return snapshot.datetimesAreUtc ? QString() : snapshot.timeZone;
}

Result<Profile> openProfile(const QString &name)
{
    return loadProfile(name,
                       QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + QStringLiteral("/rowback/profiles"));
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = QFileInfo::exists(path) && QFileInfo(path).isFile()
                               ? file.errorString()
                               : QCoreApplication::translate("Rowback", "There is no such file."),
                           .where = path}};
    }
    return file.readAll();
}

Result<Plan> readPlan(const QString &path)
{
    const auto bytes = readWhole(path);
    if (!bytes) {
        return bytes.unexpected();
    }
    auto plan = planFromJson(*bytes);
    if (!plan) {
        Error error = plan.error();
        error.where = error.where.isEmpty() ? path : path + QLatin1String(", ") + error.where;
        return Unexpected{std::move(error)};
    }
    return plan;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = QCoreApplication::translate("Rowback", "This is no ordinary file."),
                           .where = path,
                           .advice = QCoreApplication::translate("Rowback", "Name a file to write to.")}};
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!written) {
        return Unexpected{
            {.code = ErrorCode::Failed,
             .message
             = QCoreApplication::translate("Rowback", "The file could not be written: %1.").arg(file.errorString()),
             .where = path,
             .advice = QCoreApplication::translate("Rowback", "Look at the folder's permissions and the free space.")}};
    }
    return {};
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QStringLiteral("uid %1").arg(getuid()) : name;
}

} // namespace Rowback
