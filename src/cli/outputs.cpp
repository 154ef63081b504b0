// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outputs.h"

#include "database/databaseurl.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Rowback {

namespace {

/// One name for one file, whatever links lead to it; it need not exist yet.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return info.canonicalFilePath();
    }
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + QLatin1Char('/') + info.fileName();
}

QStringList realPaths(const QStringList &paths)
{
    QStringList result;
    for (const QString &path : paths) {
        if (!path.isEmpty()) {
            result.append(realPath(path));
        }
    }
    return result;
}

/// Whatever is named here otherwise, such a file may be somebody's live database.
bool isSqliteFile(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

Unexpected refused(const QString &message, const QString &path)
{
    return Unexpected{{.code = ErrorCode::Usage,
                       .message = message,
                       .where = path,
                       .advice = QCoreApplication::translate("Rowback", "Name another file to write.")}};
}

} // namespace

Result<void> checkOutputs(const QStringList &outputs, const QStringList &inputs, const QString &databaseUrl)
{
    QStringList read = realPaths(inputs);
    if (const auto url = DatabaseUrl::parse(databaseUrl, QDir::currentPath()); url && !url->path.isEmpty()) {
        read.append(realPath(url->path));
    }
    QStringList written;
    for (const QString &output : realPaths(outputs)) {
        for (const QString &input : std::as_const(read)) {
            if (output == input || output.startsWith(input + QLatin1Char('/'))) {
                return refused(QCoreApplication::translate("Rowback", "This would write over what is read."), output);
            }
        }
        if (isSqliteFile(output)) {
            return refused(QCoreApplication::translate("Rowback", "This would write over a SQLite database."), output);
        }
        if (written.contains(output)) {
            return refused(QCoreApplication::translate("Rowback", "Two results would be written to one file."), output);
        }
        written.append(output);
    }
    return {};
}

} // namespace Rowback
