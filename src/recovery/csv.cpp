// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// The character after all leading apostrophes; 0 at the end.
QChar firstThatCounts(const QString &text)
{
    const auto found = std::find_if(text.begin(), text.end(), [](QChar c) { return c != QLatin1Char('\''); });
    return found == text.end() ? QChar() : *found;
}

bool looksLikeFormula(const QString &text)
{
    const QChar first = firstThatCounts(text);
    return !first.isNull() && QStringLiteral("=+-@\t\r").contains(first);
}

class CsvParser
{
public:
    CsvParser(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    /// The next record; false at the end, and on an error.
    bool next(CsvRecord &record);
    bool isBroken() const { return m_broken; }
    int line() const { return m_line; }

private:
    QString field();
    QString quotedField();
    bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == QLatin1Char('\n'); }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
};

bool CsvParser::next(CsvRecord &record)
{
    while (m_at < m_text.size() && m_text[m_at] == QLatin1Char('\n')) {
        ++m_at;
        ++m_line;
    }
    record = {m_line, {}};
    if (m_at >= m_text.size()) {
        return false;
    }
    record.fields.append(field());
    while (!m_broken && m_at < m_text.size() && m_text[m_at] == m_separator) {
        ++m_at;
        record.fields.append(field());
    }
    m_broken = m_broken || !atLineEnd();
    return !m_broken;
}

QString CsvParser::field()
{
    if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"')) {
        return quotedField();
    }
    const qsizetype from = m_at;
    while (!atLineEnd() && m_text[m_at] != m_separator) {
        ++m_at;
    }
    return m_text.mid(from, m_at - from);
}

QString CsvParser::quotedField()
{
    QString result;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (c != QLatin1Char('"')) {
            m_line += c == QLatin1Char('\n') ? 1 : 0;
            result.append(c);
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == c) {
            result.append(c);
            ++m_at;
        } else {
            ++m_at;
            return result;
        }
    }
    m_broken = true;
    return result;
}

Unexpected unreadable(const QString &message, const QString &fileName, int line)
{
    return Unexpected{Error{ErrorCode::Unreadable, message, QStringLiteral("%1:%2").arg(fileName).arg(line),
                            QCoreApplication::translate("Rowback", "Save the table as CSV in UTF-8.")}};
}

} // namespace

QByteArray csvRecord(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool quote
            = std::any_of(field.begin(), field.end(), [](QChar c) { return QStringLiteral("\",;\r\n").contains(c); });
        const QString doubled = QString(field).replace(QLatin1Char('"'), QLatin1String("\"\""));
        written.append(quote ? QLatin1Char('"') + doubled + QLatin1Char('"') : field);
    }
    return written.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

Result<std::vector<CsvRecord>> parseCsv(const QByteArray &csv, const QString &fileName)
{
    if (!QUtf8StringView(csv).isValidUtf8()) {
        return unreadable(QCoreApplication::translate("Rowback", "The file is not UTF-8."), fileName, 1);
    }
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xfeff))) {
        text.remove(0, 1);
    }
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    const QStringView firstLine = QStringView(text).left(text.indexOf(QLatin1Char('\n')));
    const bool semicolons = !firstLine.contains(QLatin1Char(',')) && firstLine.contains(QLatin1Char(';'));
    CsvParser parser(text, QLatin1Char(semicolons ? ';' : ','));
    std::vector<CsvRecord> result;
    for (CsvRecord record; parser.next(record);) {
        result.push_back(std::move(record));
    }
    if (parser.isBroken()) {
        return unreadable(QCoreApplication::translate("Rowback", "A quote is missing, or there is one too many."),
                          fileName, parser.line());
    }
    return result;
}

QString withFormulaGuard(const QString &text)
{
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString withoutFormulaGuard(const QString &text)
{
    return text.startsWith(QLatin1Char('\'')) && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace Rowback
