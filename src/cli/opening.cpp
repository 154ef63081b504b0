// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "session/profiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace Rowback {

namespace {

/// Asks on the terminal, without showing what is typed; nobody to ask means nothing.
std::optional<QString> askPassword(const QString &question)
{
    if (isatty(STDIN_FILENO) != 1) {
        return std::nullopt;
    }
    std::fprintf(stderr, "%s ", question.toUtf8().constData());
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QFile in;
    QByteArray line;
    if (in.open(stdin, QIODevice::ReadOnly)) {
        line = in.readLine();
    }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace

Result<std::unique_ptr<Snapshot>> openSnapshot(const QString &path, const TaskContext &context)
{
    return Snapshot::open(path, {}, context);
}

QString dumpTimeZone(const DatabaseArguments &arguments, const Snapshot &snapshot)
{
    if (!arguments.timeZone.isEmpty()) {
        return arguments.timeZone;
    }
    return snapshot.info().datetimesAreUtc ? QString() : snapshot.info().timeZone;
}

Result<std::unique_ptr<Database>> openDatabase(const DatabaseArguments &arguments, bool forWriting,
                                               const QString &timeZone)
{
    const auto url = DatabaseUrl::parse(arguments.url, QDir::currentPath());
    if (!url) {
        return url.unexpected();
    }
    CredentialSources sources = CredentialSources::fromEnvironment();
    sources.passwordFile = arguments.passwordFile;
    sources.prompt = askPassword;
    const auto credentials = Credentials::gather(sources);
    if (!credentials) {
        return credentials.unexpected();
    }
    OpenOptions options;
    options.readOnly = !forWriting;
    if (!timeZone.isEmpty() && !QTimeZone(timeZone.toLatin1()).isValid()) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "There is no time zone \"%1\".").arg(timeZone),
             .advice = QCoreApplication::translate("Rowback", "Name one as Europe/Brussels with --dump-tz.")}};
    }
    options.timeZone = timeZone;
    return Database::open(*url, *credentials, options);
}

Result<Profile> openProfile(const QString &name)
{
    return loadProfile(name,
                       QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + QStringLiteral("/rowback/profiles"));
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
