// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/loaderlines.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

namespace Rowback {

std::optional<LoaderWarning> LoaderWarning::parse(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(- .*) \\((\\d+) object\\(s\\) with primary key (.*)\\)$"));
    const QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return LoaderWarning{match.captured(1), match.captured(2).toInt(), match.captured(3)};
}

QString LoaderWarning::line() const
{
    return QStringLiteral("%1 (%2 object(s) with primary key %3)").arg(problem, QString::number(objects), keys);
}

QStringList mergedLoaderLines(const QStringList &lines)
{
    QStringList result;
    QHash<QString, qsizetype> places; // of problems in result
    QHash<QString, LoaderWarning> warnings;
    for (const QString &line : lines) {
        const std::optional<LoaderWarning> warning = LoaderWarning::parse(line);
        if (!warning) {
            result.append(line);
            continue;
        }
        const auto place = places.constFind(warning->problem);
        if (place == places.constEnd()) {
            places.insert(warning->problem, result.size());
            warnings.insert(warning->problem, *warning);
            result.append(line);
            continue;
        }
        LoaderWarning &merged = warnings[warning->problem];
        merged.objects += warning->objects;
        merged.keys += QLatin1String(", ") + warning->keys;
        result[*place] = merged.line();
    }
    return result;
}

namespace {

/// Where a list of texts goes on: what precedes a quote that opens its first or a later text.
bool opensTextOfList(const QString &line, qsizetype quote, bool inList)
{
    return line[quote - 1] == QLatin1Char('[')
        || (inList && quote > 1 && QStringView(line).sliced(quote - 2, 2) == QLatin1String(", "));
}

bool opensOtherText(const QString &line, qsizetype quote)
{
    static const QRegularExpression label(QStringLiteral("^Deferred .* #\\S+ \\($"));
    const QStringView before = QStringView(line).left(quote);
    return (before.endsWith(QLatin1Char('{')) && QStringView(line).sliced(quote).startsWith(QLatin1String("'id'")))
        || label.match(before.toString()).hasMatch();
}

/// The quote that ends the text which begins at @p from; the end of the line where it never ends.
qsizetype endOfText(const QString &line, qsizetype from)
{
    for (qsizetype at = from + 1; at < line.size(); ++at) {
        if (line[at] == QLatin1Char('\\')) {
            ++at;
        } else if (line[at] == line[from]) {
            return at;
        }
    }
    return line.size() - 1;
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('\'') || c == QLatin1Char('"');
}

} // namespace

QString asPython2(const QString &line)
{
    QString result;
    int lists = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (at == 0 || !isQuote(c)) {
            lists += c == QLatin1Char('[') ? 1 : c == QLatin1Char(']') ? -1 : 0;
            result.append(c);
            continue;
        }
        if (opensTextOfList(line, at, lists > 0) || opensOtherText(line, at)) {
            result.append(QLatin1Char('u'));
        }
        const qsizetype end = endOfText(line, at);
        result.append(QStringView(line).sliced(at, end - at + 1));
        at = end;
    }
    return result;
}

} // namespace Rowback
