// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

QString underlined(const QString &title, char line)
{
    return title + QLatin1Char('\n') + QString(title.size(), QLatin1Char(line)) + QLatin1Char('\n');
}

QString itemText(const ReportItem &item)
{
    QString out = headline(item) + QLatin1Char('\n');
    for (const ReportDetail &detail : detailsOf(item)) {
        if (detail.label.isEmpty() || detail.lines.size() == 1) {
            const QString label = detail.label.isEmpty() ? QString() : labelled(detail.label) + QLatin1Char(' ');
            out += QStringLiteral("    ") + label + detail.lines.front() + QLatin1Char('\n');
            continue;
        }
        out += QStringLiteral("    ") + labelled(detail.label) + QLatin1Char('\n');
        for (const QString &line : detail.lines) {
            out += QStringLiteral("      ") + line + QLatin1Char('\n');
        }
    }
    if (!item.loaderLines.isEmpty()) {
        out += QStringLiteral("    ") + QCoreApplication::translate("Rowback", "Lino's loader would print:")
            + QLatin1Char('\n');
    }
    for (const QString &line : item.loaderLines) {
        out += QStringLiteral("      ") + line + QLatin1Char('\n');
    }
    return out + QLatin1Char('\n');
}

QString tableText(const ReportTable &table)
{
    std::vector<qsizetype> widths(static_cast<std::size_t>(table.header.size()), 0);
    std::vector<QStringList> lines{table.header};
    lines.insert(lines.end(), table.rows.begin(), table.rows.end());
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i) {
            qsizetype &width = widths[static_cast<std::size_t>(i)];
            width = std::max(width, line[i].size());
        }
    }
    QString out;
    for (const QStringList &line : lines) {
        QString text;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            text += QStringLiteral("  ")
                + (isNumber(line[i]) ? line[i].rightJustified(width) : line[i].leftJustified(width));
        }
        while (text.endsWith(QLatin1Char(' '))) {
            text.chop(1);
        }
        out += text + QLatin1Char('\n');
    }
    return out + QLatin1Char('\n');
}

QString factsText(const Report &report)
{
    qsizetype width = 0;
    for (const ReportFact &fact : report.about) {
        width = std::max(width, fact.label.size());
    }
    QString out;
    for (const ReportFact &fact : report.about) {
        out += fact.label.leftJustified(width) + QStringLiteral("  ") + fact.value + QLatin1Char('\n');
    }
    return out + QLatin1Char('\n');
}

} // namespace

QString textReport(const Report &report)
{
    QString out = underlined(reportTitle(), '=') + QLatin1Char('\n') + report.stateSentence + QStringLiteral("\n\n")
        + factsText(report);
    for (const ReportSection &section : sectionsOf(report)) {
        out += underlined(section.title, '-');
        if (!section.note.isEmpty()) {
            out += section.note + QLatin1Char('\n');
        }
        out += QLatin1Char('\n');
        for (const ReportItem &item : section.items) {
            out += itemText(item);
        }
        if (!section.table.rows.empty()) {
            out += tableText(section.table);
        }
        for (const QString &line : section.lines) {
            out += line + QLatin1Char('\n');
        }
    }
    return out;
}

} // namespace Rowback
