// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/redactor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rowback {

namespace {

QJsonValue valueJson(const Value &value)
{
    switch (value.kind()) {
    case ValueKind::Null:
        return QJsonValue::Null;
    case ValueKind::Boolean:
        return value.integer() != 0;
    case ValueKind::Integer:
        return qint64{value.integer()};
    default:
        return Redactor::printable(displayText(value));
    }
}

QJsonValue keyJson(const Key &key)
{
    if (key.size() == 1) {
        return valueJson(key.front());
    }
    QJsonArray parts;
    for (const Value &value : key) {
        parts.append(valueJson(value));
    }
    return parts;
}

QJsonObject itemJson(const ReportItem &item)
{
    QJsonArray keys;
    for (const Key &key : item.keys) {
        keys.append(keyJson(key));
    }
    return {{QStringLiteral("code"), item.code},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("table"), item.table},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("count"), item.count},
            {QStringLiteral("resolution"), item.resolution},
            {QStringLiteral("decided"), item.decided},
            {QStringLiteral("sentence"), item.sentence},
            {QStringLiteral("evidence"), item.evidence},
            {QStringLiteral("rows"), QJsonArray::fromStringList(item.rows)},
            {QStringLiteral("cells"), QJsonArray::fromStringList(item.cells)},
            {QStringLiteral("loader_lines"), QJsonArray::fromStringList(item.loaderLines)},
            {QStringLiteral("remap"), QJsonArray::fromStringList(item.remapRows)}};
}

QJsonArray itemsJson(const std::vector<ReportItem> &items)
{
    QJsonArray out;
    for (const ReportItem &item : items) {
        out.append(itemJson(item));
    }
    return out;
}

QJsonArray countsJson(const Report &report)
{
    QJsonArray out;
    for (const TableCounts &counts : report.counts) {
        out.append(QJsonObject{{QStringLiteral("table"), counts.table},
                               {QStringLiteral("inserted"), counts.inserted},
                               {QStringLiteral("repointed"), counts.repointed},
                               {QStringLiteral("relinked"), counts.relinked},
                               {QStringLiteral("updated"), counts.updated},
                               {QStringLiteral("deleted"), counts.deleted}});
    }
    return out;
}

QJsonArray remapJson(const Report &report)
{
    QJsonArray out;
    for (const RemapEntry &entry : report.remap) {
        out.append(QJsonObject{{QStringLiteral("root"), entry.root},
                               {QStringLiteral("from"), keyJson(entry.from)},
                               {QStringLiteral("to"), keyJson(entry.to)},
                               {QStringLiteral("evidence"), entry.evidence},
                               {QStringLiteral("proposed"), entry.proposed}});
    }
    return out;
}

} // namespace

QByteArray jsonReport(const Report &report)
{
    QJsonObject about;
    for (const ReportFact &fact : report.about) {
        about.insert(fact.name, fact.value);
    }
    const QJsonObject out{{QStringLiteral("rowback"), QStringLiteral("report")},
                          {QStringLiteral("version"), 1},
                          {QStringLiteral("state"), report.state},
                          {QStringLiteral("sentence"), report.stateSentence},
                          {QStringLiteral("redacted"), report.redacted},
                          {QStringLiteral("about"), about},
                          {QStringLiteral("attention"), itemsJson(report.attention)},
                          {QStringLiteral("explained"), itemsJson(report.explained)},
                          {QStringLiteral("done"), itemsJson(report.done)},
                          {QStringLiteral("counts"), countsJson(report)},
                          {QStringLiteral("remap"), remapJson(report)},
                          {QStringLiteral("old_loader_lines"), QJsonArray::fromStringList(report.oldLoaderLines)}};
    return QJsonDocument(out).toJson();
}

} // namespace Rowback
