// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/declaredencoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t longestLine = 4096; // of those that a person wrote

/// Empty if the text ends in it, so that nothing that could be read otherwise comes after it, or if it is very long.
QString takeLine(std::string_view &text)
{
    const std::size_t end = text.substr(0, longestLine).find_first_of("\r\n");
    if (end == std::string_view::npos) {
        text = {};
        return {};
    }
    const QString line = QString::fromLatin1(text.data(), static_cast<qsizetype>(end));
    text.remove_prefix(text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
    return line;
}

bool isUtf8(const QString &encoding)
{
    static const QRegularExpression names(QStringLiteral("^(utf-8(-.*)?|utf8|utf|u8|cp65001)$"));
    return names.match(encoding).hasMatch();
}

/// Of most encodings, ASCII is a part; of the others (UTF-7, UTF-16, Python's own) nobody knows.
bool keepsAscii(const QString &encoding)
{
    static const QRegularExpression names(
        QStringLiteral("^(us-)?ascii|^(iso-?)?8859|^(iso-)?latin|^l\\d|^(cp|windows-?)\\d|^koi8|^mac"),
        QRegularExpression::CaseInsensitiveOption);
    return names.match(encoding).hasMatch();
}

} // namespace

QString declaredEncoding(std::string_view file)
{
    static const QRegularExpression declaration(QStringLiteral("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)"));
    static const QRegularExpression remark(QStringLiteral("^[ \\t\\f]*(#|$)"));
    for (int i = 0; i < 2; ++i) {
        const QString line = takeLine(file);
        if (const auto match = declaration.match(line); match.hasMatch()) {
            const QString encoding = match.captured(1);
            return isUtf8(encoding.toLower().replace(QLatin1Char('_'), QLatin1Char('-'))) ? QString() : encoding;
        }
        if (!remark.match(line).hasMatch()) {
            break;
        }
    }
    return {};
}

bool isReadOtherwise(std::string_view bytes, const QString &declared, TextEncoding used)
{
    static const QRegularExpression windows(QStringLiteral("^(cp|windows-?)1252$"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (used == TextEncoding::Cp1252 && windows.match(declared).hasMatch()) {
        return false;
    }
    return !keepsAscii(declared)
        || std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

QString otherEncoding(const QString &declared)
{
    return QCoreApplication::translate("Rowback",
                                       "The file says that it is in the encoding %1, in which it was not read; its texts "
                                       "may be others.")
        .arg(declared);
}

} // namespace Rowback
