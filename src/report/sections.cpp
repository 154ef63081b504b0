// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sections.h"

#include "recovery/resolutiontitle.h"
#include "report/redactor.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace Rowback {

namespace {

QString by(bool decided)
{
    return decided ? QCoreApplication::translate("Rowback", "decided by a person")
                   : QCoreApplication::translate("Rowback", "by default");
}

QString resolutionWords(const QString &resolution)
{
    const auto known = resolutionFromName(resolution);
    return known ? resolutionTitle(*known) : resolution;
}

QString doneTitle(const Report &report)
{
    if (report.state == QLatin1String("committed")) {
        return QCoreApplication::translate("Rowback", "Done");
    }
    if (report.state == QLatin1String("planned")) {
        return QCoreApplication::translate("Rowback", "To be done");
    }
    return report.state == QLatin1String("unknown")
        ? QCoreApplication::translate("Rowback", "Done, unless COMMIT failed")
        : QCoreApplication::translate("Rowback", "Done and taken back");
}

/// As the person's language writes it; files for programs have the plain number.
QString numberText(int number)
{
    return QLocale().toString(number);
}

QStringList countRow(const TableCounts &counts)
{
    return {counts.table,
            numberText(counts.inserted),
            numberText(counts.repointed),
            numberText(counts.relinked),
            numberText(counts.updated),
            numberText(counts.deleted)};
}

ReportTable countTable(const Report &report)
{
    if (report.counts.empty()) {
        return {};
    }
    ReportTable table;
    table.header
        = {QCoreApplication::translate("Rowback", "Table"),      QCoreApplication::translate("Rowback", "inserted"),
           QCoreApplication::translate("Rowback", "re-pointed"), QCoreApplication::translate("Rowback", "re-linked"),
           QCoreApplication::translate("Rowback", "updated"),    QCoreApplication::translate("Rowback", "deleted")};
    TableCounts total{QCoreApplication::translate("Rowback", "Total")};
    for (const TableCounts &counts : report.counts) {
        table.rows.push_back(countRow(counts));
        total.inserted += counts.inserted;
        total.repointed += counts.repointed;
        total.relinked += counts.relinked;
        total.updated += counts.updated;
        total.deleted += counts.deleted;
    }
    table.rows.push_back(countRow(total));
    return table;
}

ReportTable decisionTable(const Report &report)
{
    std::map<std::pair<QString, QString>, std::array<int, 3>> numbers; // by a person, by default, by nobody
    std::map<QString, QString> titles;
    for (const auto *group : {&report.attention, &report.explained, &report.done}) {
        for (const ReportItem &item : *group) {
            if (!item.code.isEmpty()) {
                const bool isOpen = item.resolution == resolutionName(Resolution::Undecided);
                numbers[{item.code, item.resolution}][item.decided ? 0U : isOpen ? 2U : 1U] += item.count;
                titles[item.code] = item.title;
            }
        }
    }
    ReportTable table;
    table.header = {
        QCoreApplication::translate("Rowback", "Code"),       QCoreApplication::translate("Rowback", "Finding"),
        QCoreApplication::translate("Rowback", "Decision"),   QCoreApplication::translate("Rowback", "by a person"),
        QCoreApplication::translate("Rowback", "by default"), QCoreApplication::translate("Rowback", "by nobody yet")};
    for (const auto &[what, count] : numbers) {
        table.rows.push_back({what.first, titles[what.first], resolutionWords(what.second), numberText(count[0]),
                              numberText(count[1]), numberText(count[2])});
    }
    return table;
}

ReportTable remapTable(const Report &report)
{
    ReportTable table;
    table.header
        = {QCoreApplication::translate("Rowback", "Root table"),  QCoreApplication::translate("Rowback", "from"),
           QCoreApplication::translate("Rowback", "to"),          QCoreApplication::translate("Rowback", "Evidence"),
           QCoreApplication::translate("Rowback", "Proposed by"), QCoreApplication::translate("Rowback", "References")};
    for (const RemapEntry &entry : report.remap) {
        int references = 0;
        for (const auto &[name, count] : entry.touched) {
            references += count;
        }
        table.rows.push_back(
            {entry.root, Redactor::printable(displayText(entry.from)), Redactor::printable(displayText(entry.to)),
             entry.evidence,
             entry.proposed ? QStringLiteral("Rowback") : QCoreApplication::translate("Rowback", "a person"),
             numberText(references)});
    }
    return table;
}

ReportSection groupSection(const QString &title, const std::vector<ReportItem> &items)
{
    return {title, items.empty() ? QCoreApplication::translate("Rowback", "Nothing.") : QString(), items, {}, {}};
}

} // namespace

QString reportTitle()
{
    return QCoreApplication::translate("Rowback", "Rowback: report on a recovery");
}

std::vector<ReportSection> sectionsOf(const Report &report)
{
    std::vector<ReportSection> sections;
    sections.push_back(groupSection(QCoreApplication::translate("Rowback", "Needs attention"), report.attention));
    sections.push_back(groupSection(QCoreApplication::translate("Rowback", "Explained"), report.explained));
    sections.push_back(groupSection(doneTitle(report), report.done));
    sections.back().table = countTable(report);
    if (!report.counts.empty()) {
        sections.back().note.clear();
    }
    if (const ReportTable decisions = decisionTable(report); !decisions.rows.empty()) {
        sections.push_back({QCoreApplication::translate("Rowback", "Decisions"), {}, {}, decisions, {}});
    }
    if (!report.remap.empty()) {
        sections.push_back({QCoreApplication::translate("Rowback", "Remap"), {}, {}, remapTable(report), {}});
    }
    if (!report.oldLoaderLines.isEmpty()) {
        sections.push_back(
            {QCoreApplication::translate("Rowback", "As a loader of that time spelled it"),
             QCoreApplication::translate("Rowback",
                                         "The same lines as a loader under Python 2 wrote them, to search a log for."),
             {},
             {},
             report.oldLoaderLines});
    }
    return sections;
}

QString headline(const ReportItem &item)
{
    if (item.code.isEmpty()) {
        return item.title;
    }
    const QString what = item.table.isEmpty()
        ? item.code + QLatin1Char(' ') + item.title
        : QCoreApplication::translate("Rowback", "%1 %2, %3", "code, finding, table")
              .arg(item.code, item.title, item.table);
    if (item.resolution == resolutionName(Resolution::Undecided)) {
        return QCoreApplication::translate("Rowback", "%1: not decided yet").arg(what);
    }
    return item.count == 1
        ? QCoreApplication::translate("Rowback", "%1: %2, %3", "finding, decision, by whom")
              .arg(what, resolutionWords(item.resolution), by(item.decided))
        : QCoreApplication::translate("Rowback", "%1: %Ln × %2, %3", "finding, decision, by whom", item.count)
              .arg(what, resolutionWords(item.resolution), by(item.decided));
}

QString labelled(const QString &label)
{
    return QCoreApplication::translate("Rowback", "%1:", "a label; what it is for follows").arg(label);
}

std::vector<ReportDetail> detailsOf(const ReportItem &item)
{
    std::vector<ReportDetail> details;
    const auto add = [&](const QString &label, const QStringList &lines) {
        if (!lines.isEmpty() && !lines.front().isEmpty()) {
            details.push_back({label, lines});
        }
    };
    add({}, {item.sentence});
    add(QCoreApplication::translate("Rowback", "Evidence"), {item.evidence});
    if (item.count > 1) {
        add(QCoreApplication::translate("Rowback", "Keys"), {keyList(item.keys)});
    }
    add(QCoreApplication::translate("Rowback", "Rows"), item.rows);
    add(QCoreApplication::translate("Rowback", "Columns"), item.cells);
    add(QCoreApplication::translate("Rowback", "Explained by"), item.remapRows);
    return details;
}

QString keyList(const std::vector<Key> &keys)
{
    constexpr std::size_t shown = 20;
    QStringList texts;
    for (std::size_t i = 0; i < keys.size() && i < shown; ++i) {
        texts.append(Redactor::printable(displayText(keys[i])));
    }
    const QString list = texts.join(QLatin1String(", "));
    const int more = static_cast<int>(keys.size()) - static_cast<int>(shown);
    return more <= 0 ? list : QCoreApplication::translate("Rowback", "%1 and %Ln more", nullptr, more).arg(list);
}

bool isNumber(const QString &cell)
{
    bool isWhole = false;
    QLocale().toLongLong(cell, &isWhole);
    return isWhole;
}

} // namespace Rowback
