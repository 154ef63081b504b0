// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/tlstrouble.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

bool containsAny(const QString &words, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char *part) { return words.contains(QLatin1String(part)); });
}

/// "(2026, 'TLS/SSL error: self-signed certificate')"
TlsTrouble troubleOfMariaDb(const QString &words)
{
    if (words.contains(QLatin1String("insecure transport"))) {
        return TlsTrouble::Encryption;
    }
    if (!containsAny(words, {"TLS/SSL error: ", "SSL connection error: "})) {
        return TlsTrouble::None;
    }
    if (words.contains(QLatin1String("Validation of SSL server certificate"))) { // it is another name's
        return TlsTrouble::Encryption;
    }
    return containsAny(words, {"certificate", "No such file", "Permission denied"}) ? TlsTrouble::Certificate
                                                                                    : TlsTrouble::Encryption;
}

TlsTrouble troubleOfPostgreSql(QString words)
{
    static const QRegularExpression names(QStringLiteral("\"[^\"]*\""));
    words.remove(names); // of hosts and files, which may be called anything
    if (containsAny(words, {"does not match host name", "server does not support SSL"})) {
        return TlsTrouble::Encryption;
    }
    if (words.contains(QLatin1String("certificate"))) {
        return TlsTrouble::Certificate;
    }
    if (words.contains(QLatin1String("no pg_hba.conf entry"))) { // it may have one for the other way
        const bool both
            = words.contains(QLatin1String("no encryption")) && words.contains(QLatin1String("SSL encryption"));
        return both ? TlsTrouble::None : TlsTrouble::Encryption;
    }
    return words.contains(QLatin1String("SSL")) ? TlsTrouble::Encryption : TlsTrouble::None;
}

} // namespace

TlsTrouble tlsTroubleOf(Engine engine, const Error &error)
{
    if (error.refusal == Refusal::Unprotected) {
        return TlsTrouble::Encryption;
    }
    switch (engine) {
    case Engine::MariaDb:
        return troubleOfMariaDb(error.detail);
    case Engine::PostgreSql:
        return troubleOfPostgreSql(error.detail);
    case Engine::Sqlite:
        break;
    }
    return TlsTrouble::None;
}

} // namespace Rowback
