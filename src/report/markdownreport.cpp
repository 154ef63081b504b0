// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/sections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

/// Markup characters of CommonMark and HTML become text.
QString escaped(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("([\\\\`*_{}\\[\\]<>#|~&])"));
    static const QRegularExpression listMark(QStringLiteral("^(\\s*\\d*)([-+.)])(?=\\s|$)"));
    return QString(text).replace(markup, QStringLiteral("\\\\1")).replace(listMark, QStringLiteral("\\1\\\\2"));
}

/// A fence that is longer than any run of backticks inside.
QString codeBlock(const QStringList &lines)
{
    const QString text = lines.join(QLatin1Char('\n'));
    QString fence = QStringLiteral("```");
    while (text.contains(fence)) {
        fence += QLatin1Char('`');
    }
    return fence + QStringLiteral("text\n") + text + QLatin1Char('\n') + fence + QStringLiteral("\n\n");
}

QString itemMarkdown(const ReportItem &item)
{
    QString out = QStringLiteral("### ") + escaped(headline(item)) + QStringLiteral("\n\n");
    for (const ReportDetail &detail : detailsOf(item)) {
        const QString label = detail.label.isEmpty()
            ? QString()
            : QStringLiteral("**") + escaped(labelled(detail.label)) + QStringLiteral("**");
        if (detail.lines.size() == 1) {
            const QString gap = label.isEmpty() ? QString() : QStringLiteral(" ");
            out += label + gap + escaped(detail.lines.front()) + QStringLiteral("\n\n");
            continue;
        }
        out += label + QStringLiteral("\n\n");
        for (const QString &line : detail.lines) {
            out += QStringLiteral("- ") + escaped(line) + QLatin1Char('\n');
        }
        out += QLatin1Char('\n');
    }
    if (!item.loaderLines.isEmpty()) {
        out += escaped(QCoreApplication::translate("Rowback", "Lino's loader would print:")) + QStringLiteral("\n\n")
            + codeBlock(item.loaderLines);
    }
    return out;
}

QString tableRow(const QStringList &cells)
{
    QStringList out;
    std::transform(cells.begin(), cells.end(), std::back_inserter(out), escaped);
    return QStringLiteral("| ") + out.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableMarkdown(const ReportTable &table)
{
    QString out = tableRow(table.header) + QLatin1Char('|');
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        out += QStringLiteral(" --- |");
    }
    out += QLatin1Char('\n');
    for (const QStringList &row : table.rows) {
        out += tableRow(row);
    }
    return out + QLatin1Char('\n');
}

} // namespace

QString markdownReport(const Report &report)
{
    QString out = QStringLiteral("# ") + escaped(reportTitle()) + QStringLiteral("\n\n**")
        + escaped(report.stateSentence) + QStringLiteral("**\n\n");
    for (const ReportFact &fact : report.about) {
        out += QStringLiteral("- **%1** %2\n").arg(escaped(labelled(fact.label)), escaped(fact.value));
    }
    for (const ReportSection &section : sectionsOf(report)) {
        out += QStringLiteral("\n## ") + escaped(section.title) + QStringLiteral("\n\n");
        if (!section.note.isEmpty()) {
            out += escaped(section.note) + QStringLiteral("\n\n");
        }
        for (const ReportItem &item : section.items) {
            out += itemMarkdown(item);
        }
        if (!section.table.rows.empty()) {
            out += tableMarkdown(section.table);
        }
        if (!section.lines.isEmpty()) {
            out += codeBlock(section.lines);
        }
    }
    return out;
}

} // namespace Rowback
