// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "cli/jsonview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

ExitCode tellDamage(const Console &console, const Snapshot &snapshot, const QStringList &tables)
{
    bool damaged = false;
    for (const Problem &problem : snapshot.problems()) {
        const bool concernsAll = problem.table.isEmpty();
        const bool isError = problem.severity == Problem::Severity::Error;
        if (isError && (tables.isEmpty() || concernsAll || tables.contains(problem.table))) {
            console.complain(problemText(problem));
            damaged = true;
        } else if (problem.severity == Problem::Severity::Warning && concernsAll) {
            console.complain(problemText(problem));
        }
    }
    return damaged ? ExitCode::NeedsPerson : ExitCode::Done;
}

QString dumpTimeZone(const DatabaseArguments &arguments, const Snapshot &snapshot)
{
    return timeZoneFor(snapshot.info(), arguments.timeZone);
}

Result<std::unique_ptr<Database>> openDatabase(const DatabaseArguments &arguments, const OpenOptions &options)
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
    if (!options.timeZone.isEmpty() && !QTimeZone(options.timeZone.toLatin1()).isValid()) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "There is no time zone \"%1\".").arg(options.timeZone),
             .advice = QCoreApplication::translate("Rowback", "Name one as Europe/Brussels with --dump-tz.")}};
    }
    return Database::open(*url, *credentials, options);
}

} // namespace Rowback
