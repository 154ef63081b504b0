// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/jsonview.h"

namespace Rowback {

namespace {

QString severityName(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Notice:
        return QStringLiteral("notice");
    case Problem::Severity::Warning:
        return QStringLiteral("warning");
    case Problem::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace

QJsonArray problemsJson(const Snapshot &snapshot, const QString &table)
{
    QJsonArray result;
    for (const Problem &problem : snapshot.problems()) {
        if (problem.table == table || (table.isEmpty() && !snapshot.schema().find(problem.table))) {
            result.append(QJsonObject{{QStringLiteral("severity"), severityName(problem.severity)},
                                      {QStringLiteral("where"), problem.where},
                                      {QStringLiteral("message"), problem.message}});
        }
    }
    return result;
}

QString problemText(const Problem &problem)
{
    QStringList parts{severityName(problem.severity), problem.where, problem.message};
    parts.removeAll(QString());
    return parts.join(QLatin1String(": "));
}

QJsonValue keyJson(const Key &key)
{
    const auto one = [](const Value &value) {
        return value.holdsInteger() ? QJsonValue(static_cast<qint64>(value.integer())) : QJsonValue(displayText(value));
    };
    if (key.size() == 1) {
        return one(key.front());
    }
    QJsonArray parts;
    for (const Value &value : key) {
        parts.append(one(value));
    }
    return parts;
}

namespace {

QJsonObject rowView(const FindingRow &row)
{
    return {{QStringLiteral("table"), row.table},
            {QStringLiteral("key"), keyJson(row.key)},
            {QStringLiteral("role"), rowRoleName(row.role)},
            {QStringLiteral("label"), row.label},
            {QStringLiteral("why"), row.why}};
}

QJsonObject findingView(const Finding &finding)
{
    QJsonArray rows;
    for (const FindingRow &row : finding.rows) {
        rows.append(rowView(row));
    }
    QJsonArray allowed;
    for (const Resolution resolution : finding.allowed) {
        allowed.append(resolutionName(resolution));
    }
    return {{QStringLiteral("code"), findingCodeName(finding.code)},
            {QStringLiteral("resolution"), resolutionName(finding.resolution)},
            {QStringLiteral("decided"), finding.decided},
            {QStringLiteral("allowed"), allowed},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("evidence"), finding.evidence},
            {QStringLiteral("sentence"), finding.sentence},
            {QStringLiteral("loader"), QJsonArray::fromStringList(finding.loaderLines)}};
}

QJsonArray countsView(const Plan &plan)
{
    QJsonArray result;
    for (const TableCounts &counts : plan.counts()) {
        result.append(QJsonObject{{QStringLiteral("table"), counts.table},
                                  {QStringLiteral("inserted"), counts.inserted},
                                  {QStringLiteral("repointed"), counts.repointed},
                                  {QStringLiteral("relinked"), counts.relinked},
                                  {QStringLiteral("updated"), counts.updated},
                                  {QStringLiteral("deleted"), counts.deleted}});
    }
    return result;
}

QJsonArray remapView(const Remap &remap)
{
    QJsonArray result;
    for (const RemapEntry &entry : remap.entries()) {
        QJsonObject touched;
        for (const auto &[table, count] : entry.touched) {
            touched.insert(table, count);
        }
        result.append(QJsonObject{{QStringLiteral("root"), entry.root},
                                  {QStringLiteral("from"), keyJson(entry.from)},
                                  {QStringLiteral("to"), keyJson(entry.to)},
                                  {QStringLiteral("evidence"), entry.evidence},
                                  {QStringLiteral("proposed"), entry.proposed},
                                  {QStringLiteral("touched"), touched}});
    }
    return result;
}

} // namespace

QJsonObject planView(const Plan &plan, const QStringList &folded)
{
    QJsonArray findings;
    for (const Finding &finding : plan.findings) {
        findings.append(findingView(finding));
    }
    return {{QStringLiteral("hash"), planHash(plan)},
            {QStringLiteral("undecided"), plan.undecided()},
            {QStringLiteral("counts"), countsView(plan)},
            {QStringLiteral("remap"), remapView(plan.remap)},
            {QStringLiteral("remapNotices"), QJsonArray::fromStringList(folded + plan.remap.notices())},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("leftOut"), QJsonArray::fromStringList(plan.leftOut)}};
}

} // namespace Rowback
