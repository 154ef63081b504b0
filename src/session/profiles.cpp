// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/profiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// Resources of a static library are not known until somebody asks for them.
static void registerResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace Rowback {

namespace {

const QString shippedFolder = QStringLiteral(":/rowback/profiles");
const QString welfareTable = QStringLiteral("pcsw_client");
const QString welfareProfile = QStringLiteral("lino-welfare");

} // namespace

QStringList shippedProfiles()
{
    registerResources();
    QStringList names;
    for (const QString &file : QDir(shippedFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(5));
    }
    return names;
}

QString profileOfTables(const QStringList &tables)
{
    return tables.contains(welfareTable) ? welfareProfile : QString();
}

Result<Profile> loadProfile(const QString &nameOrFile, const QString &userFolder)
{
    if (nameOrFile.isEmpty()) {
        return Profile();
    }
    registerResources();
    const QString fileName = nameOrFile + QLatin1String(".json");
    QStringList candidates{nameOrFile};
    if (!userFolder.isEmpty()) {
        candidates.append(QDir(userFolder).filePath(fileName));
    }
    candidates.append(shippedFolder + QLatin1Char('/') + fileName);
    for (const QString &candidate : candidates) {
        QFile file(candidate);
        if (!QFileInfo(candidate).isFile() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        return Profile::fromJson(file.readAll(), candidate);
    }
    return Unexpected{{.code = ErrorCode::Usage,
                       .message = QCoreApplication::translate("Rowback", "There is no profile \"%1\".").arg(nameOrFile),
                       .advice = QCoreApplication::translate("Rowback", "Known are: %1; or name a file.")
                                     .arg(shippedProfiles().join(QLatin1String(", ")))}};
}

} // namespace Rowback
