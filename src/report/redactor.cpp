// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redactor.h"

#include "report/loaderlines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Rowback {

namespace {

const QString &mask()
{
    static const QString text = QStringLiteral("•••");
    return text;
}

/// What a sentence from the right puts around a name; left open, it would change the order of all that follows.
bool closesItsIsolates(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c == QChar(0x2068) ? 1 : c == QChar(0x2069) ? -1 : 0;
        if (open < 0) {
            return false;
        }
    }
    return open == 0;
}

bool isUnprintable(QChar c)
{
    const char16_t code = c.unicode();
    const bool changesDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return changesDirection || c.category() == QChar::Other_Control;
}

/// Messages of the loader of which only ids and names of models and columns remain.
QString maskedMessage(const QString &message)
{
    static const QRegularExpression missing(
        QStringLiteral("^\\{'\\w+': \\['\\w+ instance with pk [^' ]+ does not exist\\.'\\]\\}$"));
    static const QRegularExpression taken(
        QStringLiteral("^\\{'\\w+': \\['[\\w ]+ with this [\\w ]+ already exists\\.'\\]\\}$"));
    static const QRegularExpression duplicate(
        QStringLiteral("^\\(1062, \"Duplicate entry '(.*)' for key '([\\w.]+)'\"\\)$"));
    if (missing.match(message).hasMatch() || taken.match(message).hasMatch()) {
        return message;
    }
    const QRegularExpressionMatch match = duplicate.match(message);
    if (match.hasMatch()) {
        const QString key = match.captured(2);
        const bool isPrimary = key == QLatin1String("PRIMARY") || key.endsWith(QLatin1String(".PRIMARY"));
        return isPrimary ? message : QStringLiteral("(1062, \"Duplicate entry '%1' for key '%2'\")").arg(mask(), key);
    }
    return mask();
}

QString maskedWarning(LoaderWarning warning)
{
    static const QRegularExpression form(QStringLiteral("^- ([\\w.]+) (.*)$"));
    const QRegularExpressionMatch match = form.match(warning.problem);
    warning.problem = match.hasMatch()
        ? QStringLiteral("- %1 %2").arg(match.captured(1), maskedMessage(match.captured(2)))
        : QStringLiteral("- ") + mask();
    return warning.line();
}

QString maskedLine(const QString &line)
{
    if (const std::optional<LoaderWarning> warning = LoaderWarning::parse(line)) {
        return maskedWarning(*warning);
    }
    static const QRegularExpression deferred(QStringLiteral("^Deferred ([\\w .]+) #(\\S+) \\('.*?'\\) : (.*)$"));
    const QRegularExpressionMatch match = deferred.match(line);
    return match.hasMatch() ? QStringLiteral("Deferred %1 #%2 ('%3') : %4")
                                  .arg(match.captured(1), match.captured(2), mask(), maskedMessage(match.captured(3)))
                            : mask();
}

QString roleTitle(RowRole role)
{
    switch (role) {
    case RowRole::Vanished:
        return QCoreApplication::translate("Rowback", "vanished");
    case RowRole::Live:
        return QCoreApplication::translate("Rowback", "live");
    case RowRole::Recreated:
        return QCoreApplication::translate("Rowback", "re-created");
    case RowRole::Original:
        return QCoreApplication::translate("Rowback", "original");
    case RowRole::Restored:
        return QCoreApplication::translate("Rowback", "restored");
    case RowRole::Parent:
        return QCoreApplication::translate("Rowback", "parent");
    case RowRole::Referrer:
        return QCoreApplication::translate("Rowback", "refers to it");
    }
    return {};
}

} // namespace

QString Redactor::printable(const QString &text)
{
    QString result = text;
    const bool isClosed = closesItsIsolates(text);
    for (QChar &c : result) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r')) {
            c = QLatin1Char(' ');
        } else if (isUnprintable(c) && !(isClosed && (c == QChar(0x2068) || c == QChar(0x2069)))) {
            c = QChar::ReplacementCharacter;
        }
    }
    return result;
}

QString Redactor::text(const QString &text) const
{
    return m_redact && !text.isEmpty() ? mask() : printable(text);
}

QString Redactor::value(const Value &value) const
{
    return value.isNull() ? QStringLiteral("NULL") : text(displayText(value));
}

QString Redactor::row(const FindingRow &row) const
{
    QString result = QCoreApplication::translate("Rowback", "%1: %2", "role of a row, its name")
                         .arg(roleTitle(row.role), printable(rowName(row)));
    if (!m_redact && !row.label.isEmpty() && !row.key.empty()) {
        result += QLatin1String(", ") + printable(row.label);
    }
    if (!m_redact && !row.why.isEmpty()) {
        result += QLatin1String(" (") + printable(row.why) + QLatin1Char(')');
    }
    return result;
}

QString Redactor::future(const FindingRow &row, const FindingCell &cell, std::optional<Value> TwoFutures::*side) const
{
    if (!cell.futures) {
        return {};
    }
    const std::optional<Value> &then = *cell.futures.*side;
    return QStringLiteral(" → ") + (then ? value(*then) : absenceText(row.role));
}

QString Redactor::cell(const Finding &finding, const FindingCell &cell) const
{
    if (finding.isOfTwoRows()) {
        const FindingRow &old = finding.rows[1];
        const FindingRow &live = finding.rows[0];
        return QCoreApplication::translate("Rowback", "%1: %2, in the snapshot %3 | %4, live now %5",
                                           "column; a row and its value; another row and its value")
            .arg(printable(cell.column), printable(rowName(old)),
                 value(cell.snapshot) + future(old, cell, &TwoFutures::snapshot), printable(rowName(live)),
                 value(cell.live) + future(live, cell, &TwoFutures::live));
    }
    if (finding.isUndecided()) {
        return QCoreApplication::translate("Rowback", "%1: snapshot %2 | live now %3")
            .arg(printable(cell.column), value(cell.snapshot), value(cell.live));
    }
    return QCoreApplication::translate("Rowback", "%1: snapshot %2 | live now %3 | after %4")
        .arg(printable(cell.column), value(cell.snapshot), value(cell.live), value(cell.after));
}

QString Redactor::sentence(const Finding &finding) const
{
    // the others speak of tables and rights; H7 may quote a line of the dump
    const bool speaksOfSchema = finding.isHazard() && finding.code != FindingCode::SnapshotHazard;
    if (!m_redact || speaksOfSchema) {
        return printable(finding.sentence);
    }
    QStringList names;
    for (const FindingRow &row : finding.rows) {
        names.append(printable(rowName(row)));
    }
    return names.join(QLatin1String(", "));
}

QString Redactor::loaderLine(const QString &line) const
{
    const QString safe = printable(line);
    return m_redact ? maskedLine(safe) : safe;
}

QStringList Redactor::loaderLines(const QStringList &lines) const
{
    QStringList result;
    for (const QString &line : lines) {
        result.append(loaderLine(line));
    }
    return result;
}

QString Redactor::error(const Error &error) const
{
    return printable(m_redact ? error.where + QLatin1String(": ") + mask() : error.text());
}

} // namespace Rowback
