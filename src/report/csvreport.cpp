// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/csv.h"
#include "report/formats.h"
#include "report/redactor.h"

namespace Rowback {

namespace {

/// One line of the table; its fields in the order of the columns.
struct Line
{
    QString group;
    QString code = {};
    QString finding = {};
    QString table = {};
    QString keys = {};
    QString count = {};
    QString decision = {};
    QString decidedBy = {};
    QString text = {};
    QString evidence = {};
    QString loaderLines = {};
};

QByteArray written(const Line &line)
{
    QStringList fields{line.group,    line.code,      line.finding, line.table,    line.keys,       line.count,
                       line.decision, line.decidedBy, line.text,    line.evidence, line.loaderLines};
    for (QString &field : fields) {
        bool isNumber = false;
        field.toLongLong(&isNumber);
        field = isNumber ? field : withFormulaGuard(field);
    }
    return csvRecord(fields);
}

QByteArray itemLine(const QString &group, const ReportItem &item)
{
    QStringList keys;
    for (const Key &key : item.keys) {
        keys.append(Redactor::printable(displayText(key)));
    }
    const bool nobody = item.code.isEmpty() || item.resolution == resolutionName(Resolution::Undecided);
    const QString by = item.decided ? QStringLiteral("person") : nobody ? QString() : QStringLiteral("default");
    QStringList text = item.sentence.isEmpty() ? QStringList() : QStringList{item.sentence};
    text += item.rows + item.cells + item.remapRows;
    return written({group, item.code, item.title, item.table, keys.join(QLatin1String(" ")),
                    QString::number(item.count), item.resolution, by, text.join(QLatin1Char('\n')), item.evidence,
                    item.loaderLines.join(QLatin1Char('\n'))});
}

QByteArray countLines(const TableCounts &counts)
{
    QByteArray out;
    const auto add = [&](const char *what, int number) {
        if (number != 0) {
            out += written({.group = QStringLiteral("count"),
                            .table = counts.table,
                            .count = QString::number(number),
                            .decision = QLatin1String(what)});
        }
    };
    add("inserted", counts.inserted);
    add("re-pointed", counts.repointed);
    add("re-linked", counts.relinked);
    add("updated", counts.updated);
    add("deleted", counts.deleted);
    return out;
}

} // namespace

QByteArray csvReport(const Report &report)
{
    QByteArray out("\xef\xbb\xbf"
                   "group,code,finding,table,keys,count,decision,decided_by,text,evidence,loader_lines\r\n");
    out += written(
        {.group = QStringLiteral("about"), .finding = QStringLiteral("state"), .text = report.stateSentence});
    for (const ReportFact &fact : report.about) {
        out += written({.group = QStringLiteral("about"), .finding = fact.name, .text = fact.value});
    }
    for (const ReportItem &item : report.attention) {
        out += itemLine(QStringLiteral("attention"), item);
    }
    for (const ReportItem &item : report.explained) {
        out += itemLine(QStringLiteral("explained"), item);
    }
    for (const ReportItem &item : report.done) {
        out += itemLine(QStringLiteral("done"), item);
    }
    for (const TableCounts &counts : report.counts) {
        out += countLines(counts);
    }
    for (const RemapEntry &entry : report.remap) {
        out += written(
            {.group = QStringLiteral("remap"),
             .table = entry.root,
             .keys = Redactor::printable(displayText(entry.from) + QStringLiteral(" → ") + displayText(entry.to)),
             .decidedBy = entry.proposed ? QStringLiteral("default") : QStringLiteral("person"),
             .evidence = entry.evidence});
    }
    return out;
}

} // namespace Rowback
