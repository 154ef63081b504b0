// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/credentials.h"

#include "schema/say.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Rowback {

namespace {

constexpr QFile::Permissions othersMayRead
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

Result<QString> readPasswordFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists() || info.isDir()) { // whose name is not repeated: it may be the password itself
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = info.isDir() ? say(QT_TRANSLATE_NOOP("Rowback", "The password file is a folder."))
                                                   : say(QT_TRANSLATE_NOOP("Rowback", "There is no password file.")),
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Check what was given for --password-file."))}};
    }
    if (info.isFile() && (file.permissions() & othersMayRead)) { // a pipe is read once, by whoever holds it
        return Unexpected{{.code = ErrorCode::Refused,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "Others may read the password file.")),
                           .where = path,
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Make it yours alone: chmod 600."))}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Unexpected{{.code = ErrorCode::Unreadable,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "The password file cannot be read.")),
                           .where = path,
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Check who owns it.")),
                           .detail = file.errorString()}};
    }
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

QString ifThere(const QString &home, const QString &name)
{
    const QString path = home.isEmpty() ? QString() : QDir(home).filePath(name);
    return QFileInfo(path).isFile() ? path : QString();
}

/// libpq prints a warning of its own and passes over a password file that others may read.
QString ifPrivate(const QString &path)
{
    return (QFile::permissions(path) & othersMayRead) ? QString() : path;
}

} // namespace

CredentialSources CredentialSources::fromEnvironment()
{
    CredentialSources sources;
    if (qEnvironmentVariableIsSet("ROWBACK_PASSWORD")) {
        sources.environmentPassword = qEnvironmentVariable("ROWBACK_PASSWORD");
    }
    sources.home = QDir::homePath();
    return sources;
}

Result<Credentials> Credentials::gather(const CredentialSources &sources)
{
    Credentials credentials;
    credentials.password = sources.environmentPassword;
    credentials.prompt = sources.prompt;
    credentials.myCnf = ifThere(sources.home, QStringLiteral(".my.cnf"));
    credentials.pgPass = ifPrivate(ifThere(sources.home, QStringLiteral(".pgpass")));
    if (!sources.passwordFile.isEmpty()) {
        auto password = readPasswordFile(sources.passwordFile);
        if (!password) {
            return password.unexpected();
        }
        credentials.password = *std::move(password);
    }
    return credentials;
}

} // namespace Rowback
