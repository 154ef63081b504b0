// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/createtable.h"

#include <QRegularExpression>
#include <QStringList>

namespace Rowback {

namespace {

/// Words in upper case and the characters that separate; what is quoted becomes an empty word.
QStringList tokens(const QString &sql)
{
    static const QRegularExpression token(
        QStringLiteral("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|"
                       "[A-Za-z_][\\w$]*|[(),]"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList result;
    for (auto match = token.globalMatch(sql); match.hasNext();) {
        const QString text = match.next().captured();
        const QChar first = text.front();
        if (first.isLetter() || first == QLatin1Char('_') || QStringLiteral("(),").contains(first)) {
            result.append(text.toUpper());
        }
    }
    return result;
}

} // namespace

std::vector<bool> initiallyDeferredReferences(const QString &sql)
{
    std::vector<bool> result;
    int depth = 0;
    int referenceDepth = 0;
    bool inReference = false;
    QString previous;
    for (const QString &token : tokens(sql)) {
        if (token == QLatin1String("(")) {
            ++depth;
        } else if (token == QLatin1String(")")) {
            --depth;
        }
        if (token == QLatin1String("REFERENCES")) {
            result.push_back(false);
            inReference = true;
            referenceDepth = depth;
        } else if (token == QLatin1String(",") && depth == referenceDepth) {
            inReference = false;
        } else if (inReference && token == QLatin1String("DEFERRED") && previous == QLatin1String("INITIALLY")) {
            result.back() = true;
        }
        previous = token;
    }
    return result;
}

} // namespace Rowback
