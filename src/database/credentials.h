// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QString>

#include <functional>
#include <optional>

namespace Rowback {

/// Asks a person for the password; nothing when there is nobody to ask or they declined.
using PasswordPrompt = std::function<std::optional<QString>(const QString &question)>;

/// Where a password may come from, besides the engines' own files. Values come in as arguments: nothing here looks
/// into the environment but fromEnvironment().
struct CredentialSources
{
    std::optional<QString> environmentPassword; ///< ROWBACK_PASSWORD
    QString passwordFile; ///< of --password-file; empty: none
    QString home; ///< its .my.cnf and .pgpass are read by the engines' own clients; empty: neither
    PasswordPrompt prompt; ///< asked last, and only when the server let nobody in without

    /// ROWBACK_PASSWORD and the user's home folder of this process.
    static CredentialSources fromEnvironment();
};

/// What Database::open() logs in with. Never printed.
struct Credentials
{
    std::optional<QString> password;
    QString myCnf; ///< a file with [client] options for libmariadb; empty: none
    QString pgPass; ///< a password file for libpq; empty: none
    PasswordPrompt prompt;

    /// A password file wins over ROWBACK_PASSWORD, both over .my.cnf and .pgpass. Its first line is the password.
    /// A .pgpass that others may read is passed over, as psql does.
    /// Refuses a password file that others may read (ErrorCode::Refused), or that is not there.
    static Result<Credentials> gather(const CredentialSources &sources);
};

} // namespace Rowback
