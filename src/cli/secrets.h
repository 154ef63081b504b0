// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <utility>
#include <vector>

namespace Rowback {

/// The passwords that somebody typed on the command line, although none belongs there. What is said about a word must
/// not repeat them: it stays on the screen, and in the logs of whatever started the program.
class Secrets
{
public:
    /// Finds them in the words as they were typed: in an address, be it right or wrong, and behind "password=".
    explicit Secrets(const QStringList &words);

    /// @p text with *** in the place of each.
    QString masked(QString text) const;

private:
    std::vector<std::pair<QString, QString>> m_replacements; ///< with what stands around it, lest a short one hit words
};

/// An option without its value, which may be a password: "--name" of --name=value, "-n" of -nvalue. Other words as
/// they are.
QString withoutValue(const QString &word);

} // namespace Rowback
