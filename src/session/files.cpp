// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/files.h"

#include "session/profiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace Rowback {

Result<Profile> openProfile(const QString &name)
{
    return loadProfile(name,
                       QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + QStringLiteral("/rowback/profiles"));
}

Result<Profile> openProfile(const QString &name, const Schema &schema)
{
    QStringList tables;
    for (const Table &table : schema.tables()) {
        tables.append(table.name);
    }
    return openProfile(name.isEmpty() ? profileOfTables(tables) : name);
}

Result<QByteArray> readWhole(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isFile() && file.open(QIODevice::ReadOnly)) {
        return file.readAll();
    }
    const QString message = !info.exists() ? QCoreApplication::translate("Rowback", "There is no such file.")
        : !info.isFile()                   ? QCoreApplication::translate("Rowback", "This is no ordinary file.")
                                           : QCoreApplication::translate("Rowback", "The file cannot be read.");
    return Unexpected{{.code = ErrorCode::NotFound,
                       .message = message,
                       .where = path,
                       .advice = QCoreApplication::translate("Rowback", "Check the path, and who may read it."),
                       .detail = info.isFile() ? file.errorString() : QString()}};
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

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return name.isEmpty() ? QStringLiteral("uid %1").arg(getuid()) : name;
}

} // namespace Rowback
