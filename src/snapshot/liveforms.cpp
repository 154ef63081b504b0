// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/liveforms.h"

#include <QDateTime>

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::string_view uuidPattern = "00000000-0000-0000-0000-000000000000";

/// Of the seconds that a clock of the zone shows, those that UTC's does.
qint64 secondsInUtc(qint64 clock, const QTimeZone &zone)
{
    constexpr qint64 day = 86'400;
    const auto offsetAt
        = [&](qint64 seconds) -> qint64 { return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)); };
    const auto [winter, summer] = std::minmax({offsetAt(clock - day), offsetAt(clock + day)});
    const bool isSummer = offsetAt(clock - winter) != winter && offsetAt(clock - summer) == summer;
    return clock - (isSummer ? summer : winter);
}

} // namespace

std::optional<std::string> digitsOfUuid(std::string_view text)
{
    if (text.size() != uuidPattern.size()) {
        return std::nullopt;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'F' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        const bool isDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (uuidPattern[i] == '-' ? c != '-' : !isDigit) {
            return std::nullopt;
        }
        if (isDigit) {
            digits += c;
        }
    }
    return digits;
}

std::string momentInUtc(std::string_view moment, const QTimeZone &zone)
{
    constexpr std::size_t secondsLength = 19;
    const QString form = QStringLiteral("yyyy-MM-dd HH:mm:ss");
    const std::string_view seconds = moment.substr(0, secondsLength);
    QDateTime clock
        = QDateTime::fromString(QString::fromLatin1(seconds.data(), static_cast<qsizetype>(seconds.size())), form);
    clock.setTimeSpec(Qt::UTC);
    if (!clock.isValid()) {
        return std::string(moment);
    }
    const qint64 utc = secondsInUtc(clock.toSecsSinceEpoch(), zone);
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC).toString(form).toStdString()
        + std::string(moment.substr(seconds.size()));
}

} // namespace Rowback
