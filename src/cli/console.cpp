// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/signals.h"
#include "report/redactor.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace Rowback {

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Unreadable:
        return ExitCode::Usage;
    case ErrorCode::Connection:
    case ErrorCode::Refused:
        return ExitCode::Refused;
    case ErrorCode::Failed:
        return ExitCode::Failed;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    }
    return ExitCode::Failed;
}

Console::Console(bool json, bool quiet, Secrets secrets)
    : m_json(json)
    , m_quiet(quiet)
    , m_terminal(isatty(STDERR_FILENO) == 1)
    , m_secrets(std::move(secrets))
{ }

void Console::printRaw(const QByteArray &bytes) const
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Console::print(const QString &text) const
{
    printRaw(text.toUtf8() + '\n');
}

void Console::print(const QJsonObject &object) const
{
    printRaw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::note(const QString &text) const
{
    if (!m_quiet) {
        std::fprintf(stderr, "%s\n", m_secrets.masked(text).toUtf8().constData());
    }
}

void Console::complain(const QString &text) const
{
    std::fflush(stdout); // where both go to one place, results come first
    std::fprintf(stderr, "rowback-cli: %s\n", Redactor::printable(m_secrets.masked(text)).toUtf8().constData());
}

ExitCode Console::fail(const Error &error) const
{
    const ExitCode code = exitCodeOf(error);
    if (m_json) {
        print(QJsonObject{{QStringLiteral("error"), m_secrets.masked(error.message)},
                          {QStringLiteral("where"), m_secrets.masked(error.where)},
                          {QStringLiteral("advice"), m_secrets.masked(error.advice)},
                          {QStringLiteral("detail"), m_secrets.masked(error.detail)},
                          {QStringLiteral("exit"), static_cast<int>(code)}});
    }
    complain(error.text());
    return code;
}

TaskContext Console::context()
{
    return {stopTokenOfSignals(), [this](const Progress &progress) { show(progress); }};
}

void Console::show(const Progress &progress)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_quiet || !m_terminal || (m_shown && now - m_last < std::chrono::milliseconds(100))) {
        return;
    }
    m_last = now;
    m_shown = true;
    const QString part
        = progress.total > 0 ? QStringLiteral(" %1 %").arg(100 * progress.done / progress.total) : QString();
    std::fprintf(stderr, "\r\033[K%s%s", progress.stage.toUtf8().constData(), part.toUtf8().constData());
    std::fflush(stderr);
}

void Console::endProgress()
{
    if (m_shown) {
        std::fputs("\r\033[K", stderr);
        m_shown = false;
    }
}

bool Console::outputWorks() const
{
    return std::ferror(stdout) == 0;
}

bool Console::outputWorked() const
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace Rowback
