// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/secrets.h"

#include <QRegularExpression>

namespace Rowback {

namespace {

/// "scheme://user:PASSWORD@", "scheme:user:PASSWORD@" and "user:PASSWORD@host/". A password may hold any character, an
/// @ too, so it goes on to the last one.
const QRegularExpression &passwordOfAddress()
{
    static const QRegularExpression expression(
        QStringLiteral("(?|(?:[a-z][a-z0-9+.-]*:/+|(?:mysql|mariadb|postgres|postgresql):)[^:]*:(.+)@"
                       "|^[^:/@=\\s]+:(.+)@[^/@]*/)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

} // namespace

Secrets::Secrets(const QStringList &words)
{
    static const QRegularExpression option(QStringLiteral("(?:password|passwd|pwd)=([^&]+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    for (const QString &word : words) {
        if (const auto found = passwordOfAddress().match(word); found.hasMatch()) {
            m_replacements.emplace_back(QLatin1Char(':') + found.captured(1) + QLatin1Char('@'),
                                        QStringLiteral(":***@"));
        }
        if (const auto found = option.match(word); found.hasMatch()) {
            m_replacements.emplace_back(QLatin1Char('=') + found.captured(1), QStringLiteral("=***"));
        }
    }
}

QString Secrets::masked(QString text) const
{
    for (const auto &[secret, mask] : m_replacements) {
        text.replace(secret, mask);
    }
    return text;
}

QString withoutValue(const QString &word)
{
    if (word.startsWith(QLatin1String("--"))) {
        return word.section(QLatin1Char('='), 0, 0);
    }
    return word.startsWith(QLatin1Char('-')) ? word.left(2) : word;
}

} // namespace Rowback
