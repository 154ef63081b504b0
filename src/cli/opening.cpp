// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/opening.h"

#include "cli/jsonview.h"
#include "cli/signals.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace Rowback {

namespace {

/// What is typed up to Enter; nothing where it ends before, or somebody asks to stop meanwhile.
std::optional<QString> typedLine(const std::stop_token &stop)
{
    std::array<int, 2> bell{};
    if (pipe2(bell.data(), O_CLOEXEC) != 0) {
        return std::nullopt;
    }
    QByteArray line;
    {
        const std::stop_callback ring(stop, [end = bell[1]] { (void)!write(end, "", 1); });
        std::array<pollfd, 2> sources{{{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}}};
        std::array<char, 4096> bytes{};
        while (!line.endsWith('\n') && poll(sources.data(), sources.size(), -1) > 0 && sources[1].revents == 0) {
            const ssize_t size = read(STDIN_FILENO, bytes.data(), bytes.size());
            if (size <= 0) {
                break;
            }
            line.append(bytes.data(), static_cast<qsizetype>(size));
        }
    }
    close(bell[0]);
    close(bell[1]);
    return line.endsWith('\n') ? std::optional(QString::fromUtf8(line.chopped(1))) : std::nullopt;
}

/// Asks on the terminal, without showing what is typed; nobody to ask means nothing.
std::optional<QString> askPassword(const QString &question)
{
    if (isatty(STDIN_FILENO) != 1) {
        return std::nullopt;
    }
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent); // before the question, which somebody may answer at once
    const char *const overProgress = isatty(STDERR_FILENO) == 1 ? "\r\x1b[K" : "";
    std::fprintf(stderr, "%s%s ", overProgress, question.toUtf8().constData());
    const std::optional<QString> typed = typedLine(stopTokenOfSignals());
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return typed;
}

/// Read once, though a lost connection is opened again: what a pipe gives comes only once.
const Result<Credentials> &credentialsOf(const QString &passwordFile)
{
    static const Result<Credentials> credentials = [&] {
        CredentialSources sources = CredentialSources::fromEnvironment();
        sources.passwordFile = passwordFile;
        sources.prompt = askPassword;
        return Credentials::gather(sources);
    }();
    return credentials;
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
    const auto &credentials = credentialsOf(arguments.passwordFile);
    if (!credentials) {
        return credentials.unexpected();
    }
    if (!options.timeZone.isEmpty() && options.timeZone != ownTimeZone
        && !QTimeZone(options.timeZone.toLatin1()).isValid()) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = QCoreApplication::translate("Rowback", "There is no time zone \"%1\".").arg(options.timeZone),
             .advice = QCoreApplication::translate("Rowback", "Name one as Europe/Brussels with --dump-tz.")}};
    }
    auto database = Database::open(*url, *credentials, options);
    const TaskContext context{stopTokenOfSignals(), nullptr};
    return !database && context.isCancelled() ? Result<std::unique_ptr<Database>>(context.poll().unexpected())
                                              : std::move(database);
}

} // namespace Rowback
