// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/createtable.h"

#include <QRegularExpression>

namespace Rowback {

namespace {

struct SqlToken
{
    QString text; ///< as it is written
    qsizetype begin = 0;
    qsizetype end = 0;
    int depth = 0; ///< of the parentheses around it; an opening and its closing one have the same
};

bool isComment(const QString &text)
{
    return text.startsWith(QLatin1String("--")) || text.startsWith(QLatin1String("/*"));
}

/// Words, what is quoted, and the characters that separate; all else is passed over.
std::vector<SqlToken> tokens(const QString &sql)
{
    static const QRegularExpression pattern(
        QStringLiteral("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|"
                       "[^\\W\\d][\\w$]*|[(),]"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<SqlToken> result;
    int depth = 0;
    for (auto match = pattern.globalMatch(sql); match.hasNext();) {
        const auto found = match.next();
        const QString text = found.captured();
        if (isComment(text)) {
            continue;
        }
        depth -= text == QLatin1String(")") ? 1 : 0;
        result.push_back({text, found.capturedStart(), found.capturedEnd(), depth});
        depth += text == QLatin1String("(") ? 1 : 0;
    }
    return result;
}

bool isWord(const SqlToken &token, const char *word)
{
    return token.text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

/// A name without its quotes.
QString unquoted(const QString &text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (first == QLatin1Char('[')) {
        return text.mid(1, text.size() - 2);
    }
    const bool quoted = first == QLatin1Char('"') || first == QLatin1Char('`') || first == QLatin1Char('\'');
    return quoted ? text.mid(1, text.size() - 2).replace(QString(2, first), first) : text;
}

/// The place of what closes the parenthesis at @p open; the end where there is none.
std::size_t closing(const std::vector<SqlToken> &list, std::size_t open)
{
    std::size_t i = open;
    if (i >= list.size() || list[i].text != QLatin1String("(")) {
        return list.size();
    }
    do {
        ++i;
    } while (i < list.size() && !(list[i].text == QLatin1String(")") && list[i].depth == list[open].depth));
    return i;
}

/// What stands between two tokens.
QString between(const QString &sql, const SqlToken &before, const SqlToken &after)
{
    return sql.mid(before.end, after.begin - before.end).trimmed();
}

} // namespace

std::vector<bool> initiallyDeferredReferences(const QString &sql)
{
    std::vector<bool> result;
    int referenceDepth = 0;
    bool inReference = false;
    const auto list = tokens(sql);
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (isWord(list[i], "REFERENCES")) {
            result.push_back(false);
            inReference = true;
            referenceDepth = list[i].depth;
        } else if (list[i].text == QLatin1String(",") && list[i].depth == referenceDepth) {
            inReference = false;
        } else if (inReference && isWord(list[i], "DEFERRED") && isWord(list[i - 1], "INITIALLY")) {
            result.back() = true;
        }
    }
    return result;
}

std::vector<EngineRule> checksOf(const QString &sql)
{
    std::vector<EngineRule> result;
    const auto list = tokens(sql);
    for (std::size_t i = 0; i < list.size(); ++i) {
        const std::size_t end = closing(list, i + 1);
        if (!isWord(list[i], "CHECK") || list[i].depth != 1 || end >= list.size()) {
            continue;
        }
        EngineRule &rule = result.emplace_back();
        rule.isCheck = true;
        rule.terms = {between(sql, list[i + 1], list[end])};
        rule.name = rule.terms.front();
        if (i >= 2 && isWord(list[i - 2], "CONSTRAINT")) {
            rule.name = unquoted(list[i - 1].text);
            rule.meaning = rule.terms.front();
        }
    }
    return result;
}

std::map<QString, QString> generatedColumnsOf(const QString &sql)
{
    std::map<QString, QString> result;
    const auto list = tokens(sql);
    QString column;
    for (std::size_t i = 1; i < list.size(); ++i) {
        const SqlToken &before = list[i - 1];
        const std::size_t end = closing(list, i + 1);
        const bool opens = before.text == QLatin1String("(") && before.depth == 0;
        if (opens || (before.text == QLatin1String(",") && before.depth == 1)) {
            column = unquoted(list[i].text);
        } else if (list[i].depth == 1 && isWord(list[i], "AS") && end < list.size()) {
            result.emplace(column, between(sql, list[i + 1], list[end]));
        }
    }
    return result;
}

EngineRule uniqueRuleOf(const QString &name, const QString &sql)
{
    static const QRegularExpression direction(QStringLiteral("\\s+(ASC|DESC)\\s*$"),
                                              QRegularExpression::CaseInsensitiveOption);
    const auto list = tokens(sql);
    std::size_t open = 0;
    while (open < list.size() && list[open].text != QLatin1String("(")) {
        ++open;
    }
    const std::size_t end = closing(list, open);
    EngineRule rule;
    rule.name = name;
    if (end >= list.size()) {
        rule.terms = {sql};
        rule.operators = {QStringLiteral("=")};
        return rule;
    }
    std::size_t before = open;
    for (std::size_t i = open + 1; i <= end; ++i) {
        if (i == end || (list[i].text == QLatin1String(",") && list[i].depth == list[open].depth + 1)) {
            rule.terms.append(between(sql, list[before], list[i]).remove(direction));
            rule.operators.append(QStringLiteral("="));
            before = i;
        }
    }
    if (end + 1 < list.size() && isWord(list[end + 1], "WHERE")) {
        rule.condition = sql.mid(list[end + 1].end).trimmed();
    }
    return rule;
}

} // namespace Rowback
