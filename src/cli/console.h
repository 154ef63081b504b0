// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/secrets.h"
#include "schema/error.h"
#include "schema/taskcontext.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace Rowback {

/// The exit codes of design section 7.
enum class ExitCode : int { Done = 0, NeedsPerson = 1, Usage = 2, Refused = 3, Failed = 4, Cancelled = 5 };

ExitCode exitCodeOf(const Error &error);

/// What all commands share: results to stdout, progress and errors to stderr. Progress is one line that rewrites itself
/// on a terminal, and nothing elsewhere. What it notes, complains of and fails with is freed of secrets.
class Console
{
public:
    Console(bool json, bool quiet, Secrets secrets);

    bool json() const { return m_json; }
    void print(const QString &text) const; ///< to stdout, with a line end
    void printRaw(const QByteArray &bytes) const; ///< to stdout as it is
    void print(const QJsonObject &object) const; ///< to stdout, one line
    void note(const QString &text) const; ///< to stderr, unless --quiet
    void complain(const QString &text) const; ///< to stderr, also with --quiet
    /// Prints the error to stderr, as JSON to stdout with --json, and answers the exit code.
    ExitCode fail(const Error &error) const;
    /// A context whose progress is shown here, and which stops on the signals of signals.h.
    TaskContext context();
    void endProgress();
    /// Whether stdout could take everything; a full disk or a closed pipe is an error, too.
    bool outputWorked() const;
    /// Whether stdout took what was printed so far; false tells a long command that nobody listens any more.
    bool outputWorks() const;

private:
    void show(const Progress &progress);

    bool m_json;
    bool m_quiet;
    bool m_terminal;
    Secrets m_secrets;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace Rowback
