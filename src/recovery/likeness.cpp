// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/likeness.h"

#include "schema/ascii.h"

#include <QString>

#include <algorithm>
#include <array>
#include <utility>

namespace Rowback {

namespace {

/// What Unicode's decomposition leaves as it is, and MariaDB's collations do not.
constexpr std::array<std::pair<char16_t, const char *>, 9> letters{{{u'ß', "ss"},
                                                                    {u'œ', "oe"},
                                                                    {u'æ', "ae"},
                                                                    {u'ø', "o"},
                                                                    {u'ł', "l"},
                                                                    {u'đ', "d"},
                                                                    {u'ð', "d"},
                                                                    {u'þ', "th"},
                                                                    {u'ı', "i"}}};

QString plainLetters(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const auto *const letter
            = std::find_if(letters.begin(), letters.end(), [&](const auto &each) { return each.first == c.unicode(); });
        if (letter != letters.end()) {
            result += QLatin1String(letter->second);
        } else if (c.isHighSurrogate()) {
            result += QLatin1Char('?'); // all of them are one to utf8mb4_general_ci
        } else if (!c.isMark() && !c.isLowSurrogate() && c.category() != QChar::Other_Control
                   && c.category() != QChar::Other_Format) {
            result += c;
        }
    }
    return result;
}

/// ß is s to one collation and ss to another, ä is a to one and ae to another.
std::string likeness(const std::string &utf8)
{
    QString text = QString::fromStdString(utf8).normalized(QString::NormalizationForm_KD).toCaseFolded();
    text = plainLetters(text);
    for (const char *const pair : {"ss", "ae", "oe", "ue"}) {
        text.replace(QLatin1String(pair), QString(QLatin1Char(pair[0])));
    }
    return text.trimmed().toStdString();
}

} // namespace

bool isForCollation(const Key &tuple)
{
    return std::any_of(tuple.begin(), tuple.end(),
                       [](const Value &value) { return !isAscii(value.text()) || value.text().ends_with(' '); });
}

Key likeness(const Key &tuple)
{
    Key result;
    std::transform(tuple.begin(), tuple.end(), std::back_inserter(result), [](const Value &value) {
        return value.kind() == ValueKind::Text ? Value::text(likeness(value.text())) : value;
    });
    return result;
}

} // namespace Rowback
