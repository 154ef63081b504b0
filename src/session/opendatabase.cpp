// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/opendatabase.h"

#include <QDir>

namespace Rowback {

Result<std::unique_ptr<Database>> openDatabase(const QString &address, const std::optional<QString> &password,
                                               const OpenOptions &options)
{
    const auto url = DatabaseUrl::parse(address, QDir::currentPath());
    if (!url) {
        return url.unexpected();
    }
    CredentialSources sources = CredentialSources::fromEnvironment();
    if (password) {
        sources.environmentPassword = password;
    }
    const auto credentials = Credentials::gather(sources);
    if (!credentials) {
        return credentials.unexpected();
    }
    return Database::open(*url, *credentials, options);
}

} // namespace Rowback
