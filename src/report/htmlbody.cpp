// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlbody.h"

#include "report/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

QString element(const char *name, const QString &text, const char *cssClass = nullptr)
{
    const QString tag = QLatin1String(name);
    const QString attribute
        = cssClass != nullptr ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass)) : QString();
    return QLatin1Char('<') + tag + attribute + QLatin1Char('>') + text.toHtmlEscaped() + QStringLiteral("</") + tag
        + QStringLiteral(">\n");
}

QString block(const QStringList &lines)
{
    return element("pre", lines.join(QLatin1Char('\n')), "loader");
}

QString detailHtml(const ReportDetail &detail)
{
    const QString label = detail.label.isEmpty()
        ? QString()
        : QStringLiteral("<b>") + labelled(detail.label).toHtmlEscaped() + QStringLiteral("</b> ");
    if (detail.lines.size() == 1) {
        return QStringLiteral("<p>") + label + detail.lines.front().toHtmlEscaped() + QStringLiteral("</p>\n");
    }
    QString out = QStringLiteral("<p>") + label + QStringLiteral("</p>\n<ul>\n");
    for (const QString &line : detail.lines) {
        out += element("li", line);
    }
    return out + QStringLiteral("</ul>\n");
}

QString itemHtml(const ReportItem &item, const QString &group)
{
    QString out = QStringLiteral("<div class=\"item %1\">\n").arg(group) + element("h3", headline(item));
    for (const ReportDetail &detail : detailsOf(item)) {
        out += detailHtml(detail);
    }
    if (!item.loaderLines.isEmpty()) {
        out += element("p", QCoreApplication::translate("Rowback", "Lino's loader would print:"))
            + block(item.loaderLines);
    }
    return out + QStringLiteral("</div>\n");
}

QString tableHtml(const ReportTable &table)
{
    QString out = QStringLiteral("<table>\n<tr>");
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const bool numbers = std::all_of(table.rows.begin(), table.rows.end(),
                                         [i](const QStringList &row) { return isNumber(row[i]); });
        out += element("th", table.header[i], numbers ? "number" : nullptr);
    }
    out += QStringLiteral("</tr>\n");
    for (const QStringList &row : table.rows) {
        out += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            out += element("td", cell, isNumber(cell) ? "number" : nullptr);
        }
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</table>\n");
}

QString factsHtml(const Report &report)
{
    QString out = QStringLiteral("<table class=\"facts\">\n");
    for (const ReportFact &fact : report.about) {
        out += QStringLiteral("<tr>") + element("th", fact.label) + element("td", fact.value)
            + QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</table>\n");
}

QString sectionHtml(const ReportSection &section, const QString &group)
{
    QString out = element("h2", section.title);
    if (!section.note.isEmpty()) {
        out += element("p", section.note);
    }
    for (const ReportItem &item : section.items) {
        out += itemHtml(item, group);
    }
    if (!section.table.rows.empty()) {
        out += tableHtml(section.table);
    }
    if (!section.lines.isEmpty()) {
        out += block(section.lines);
    }
    return out;
}

} // namespace

QString htmlBody(const Report &report)
{
    const QStringList groups{QStringLiteral("attention"), QStringLiteral("explained"), QStringLiteral("done")};
    QString out = element("h1", reportTitle()) + element("p", report.stateSentence, "state") + factsHtml(report);
    qsizetype number = 0;
    for (const ReportSection &section : sectionsOf(report)) {
        out += sectionHtml(section, groups.value(number++));
    }
    return out;
}

} // namespace Rowback
