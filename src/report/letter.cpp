// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/letter.h"

#include "recovery/finding.h"
#include "recovery/resolutiontitle.h"
#include "report/amounts.h"
#include "report/isolates.h"
#include "report/redactor.h"
#include "report/sections.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

constexpr qsizetype mostLines = 12; ///< of a list; nobody reads more of them in a mail

/// A title and its lines below it; nothing without lines.
QString list(const QString &title, QStringList lines)
{
    if (lines.isEmpty()) {
        return {};
    }
    if (lines.size() > mostLines) {
        const auto more = static_cast<int>(lines.size() - mostLines);
        lines.resize(mostLines);
        lines.append(QCoreApplication::translate("Rowback", "and %Ln more; the report has them", nullptr, more));
    }
    return title + QStringLiteral("\n- ") + lines.join(QLatin1String("\n- ")) + QStringLiteral("\n\n");
}

QStringList whatCameBack(const Report &report)
{
    std::vector<TableCounts> counts = report.counts;
    std::stable_sort(counts.begin(), counts.end(),
                     [](const TableCounts &a, const TableCounts &b) { return a.inserted > b.inserted; });
    QStringList lines;
    for (const TableCounts &table : counts) {
        if (table.inserted > 0) {
            lines.append(
                QCoreApplication::translate("Rowback", "%1: %2", "something, what it is")
                    .arg(table.table, QCoreApplication::translate("Rowback", "%Ln row(s)", nullptr, table.inserted)));
        }
    }
    return lines;
}

QString whatOf(const ReportItem &item)
{
    return item.table.isEmpty()
        ? item.title
        : QCoreApplication::translate("Rowback", "%1, %2", "finding, table").arg(item.title, item.table);
}

QString counted(const QString &what, int number)
{
    return number == 1 ? what
                       : QCoreApplication::translate("Rowback", "%1 (%2)", "something, how often")
                             .arg(what, QLocale().toString(number));
}

/// "re-created record, pcsw_client: keep the original (6)"
QStringList whatWasDecided(const Report &report)
{
    std::map<QString, int> numbers;
    for (const ReportItem &item : report.explained) {
        const auto resolution = resolutionFromName(item.resolution);
        if (item.code.startsWith(QLatin1Char('C')) && resolution) {
            numbers[QCoreApplication::translate("Rowback", "%1: %2", "something, what it is")
                        .arg(whatOf(item), resolutionTitle(*resolution))]
                += item.count;
        }
    }
    QStringList lines;
    for (const auto &[decision, number] : numbers) {
        lines.append(counted(decision, number));
    }
    return lines;
}

/// Hazards concerned whoever restored, and were confirmed.
QStringList whatToLookAt(const Report &report)
{
    QStringList lines;
    for (const ReportItem &item : report.attention) {
        const QString details = item.sentence.isEmpty() ? keyList(item.keys) : item.sentence;
        if (!item.code.startsWith(QLatin1Char('H'))) {
            lines.append(details.isEmpty() ? whatOf(item)
                                           : QCoreApplication::translate("Rowback", "%1: %2", "something, what it is")
                                                 .arg(whatOf(item), details));
        }
    }
    return lines;
}

QString committed(const ReportInput &input, const Report &report, const QString &opening)
{
    const QDateTime at = input.outcome->at.toLocalTime();
    QString text = opening
        + QCoreApplication::translate("Rowback", "On %1 at %2 this came back: %3.", "date, time, records and rows")
              .arg(QLocale().toString(at.date(), QLocale::LongFormat),
                   QLocale().toString(at.time(), QLocale::ShortFormat),
                   amountText(amountOf(*input.plan, report.counts)))
        + QStringLiteral("\n\n");
    text += list(QCoreApplication::translate("Rowback", "What came back, by table:"), whatCameBack(report));
    text += list(QCoreApplication::translate("Rowback", "What was decided where old and new data met:"),
                 whatWasDecided(report));
    const QString attention
        = list(QCoreApplication::translate("Rowback", "Please look at this:"), whatToLookAt(report));
    text += attention.isEmpty()
        ? QCoreApplication::translate("Rowback", "There is nothing that needs your attention.") + QStringLiteral("\n\n")
        : attention;
    return text
        + QCoreApplication::translate(
               "Rowback",
               "If something of it looks wrong, please say so before you correct it: all of it can be taken back as "
               "long as nobody has changed what came back. The report tells of each record what became of it.");
}

} // namespace

QString letterToOwner(const ReportInput &input)
{
    const Report report = buildReport(input);
    const PlanOrigin &origin = input.plan->origin;
    const QString opening = QCoreApplication::translate("Rowback", "Hello,") + QStringLiteral("\n\n")
        + QCoreApplication::translate(
              "Rowback", "data had vanished from the database %1. It was to be brought back from a snapshot of %2.",
              "database, date")
              .arg(Redactor::printable(origin.databaseDisplay),
                   QLocale().toString(origin.snapshotDate.date(), QLocale::LongFormat))
        + QLatin1Char(' ');
    const bool isDone = input.outcome != nullptr && input.outcome->state == Outcome::State::Committed;
    const QString text = isDone ? committed(input, report, opening) : opening + report.stateSentence;
    return QString::fromUtf8(withoutIsolates((text + QLatin1Char('\n')).toUtf8()));
}

} // namespace Rowback
