// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/profile.h"

#include "recovery/profilereader.h"

#include <QVersionNumber>

#include <algorithm>

namespace Rowback {

Result<Profile> Profile::fromJson(const QByteArray &json, const QString &fileName)
{
    return ProfileReader(fileName).read(json);
}

QStringList Profile::lookUp(const Rules &rules, const QString &table, const QString &column)
{
    const auto exact = rules.constFind(table + QLatin1Char('.') + column);
    return exact != rules.constEnd() ? *exact : rules.value(column);
}

QStringList Profile::referenceTargets(const QString &table, const QString &column) const
{
    return lookUp(m_references, table, column);
}

QStringList Profile::inheritanceTargets(const QString &table, const QString &column) const
{
    return lookUp(m_inheritance, table, column);
}

bool Profile::speaksOf(const QString &table, const QString &column) const
{
    const auto has = [&](const Rules &rules) {
        return rules.contains(column) || rules.contains(table + QLatin1Char('.') + column);
    };
    return has(m_references) || has(m_inheritance);
}

ComparisonHints Profile::hints(const QString &table, const QString &column) const
{
    const QString name = table + QLatin1Char('.') + column;
    const bool duration = std::any_of(m_durations.begin(), m_durations.end(), [&](const QString &pattern) {
        return pattern.endsWith(QLatin1Char('*')) ? name.startsWith(pattern.chopped(1)) : name == pattern;
    });
    return {duration};
}

QString Profile::verboseName(const QString &table, const QString &model) const
{
    const auto known = m_verboseNames.constFind(table);
    if (known != m_verboseNames.constEnd()) {
        return *known;
    }
    const QString name = model.section(QLatin1Char('.'), -1);
    QString words; // "GuestRole" becomes "Guest role", as Django does it
    for (const QChar c : name) {
        words += c.isUpper() && !words.isEmpty() ? QStringLiteral(" ") + c.toLower() : QString(c);
    }
    return words.isEmpty() ? table : words;
}

const ProfileCheck::Reading *ProfileCheck::reading(const QString &askedFor, const QString &sourceVersion) const
{
    const QVersionNumber version = QVersionNumber::fromString(sourceVersion);
    const Reading *fallback = nullptr;
    for (const Reading &reading : readings) {
        if (reading.name == askedFor) {
            return &reading;
        }
        const bool holds = reading.beforeVersion.isEmpty()
            || (!version.isNull() && version < QVersionNumber::fromString(reading.beforeVersion));
        if (fallback == nullptr && holds) {
            fallback = &reading;
        }
    }
    return fallback;
}

} // namespace Rowback
