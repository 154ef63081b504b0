// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/comparisonjson.h"

#include "cli/jsonview.h"

#include <QJsonDocument>

namespace Rowback {

namespace {

/// The elements without the brackets.
QByteArray elementsOf(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

template <typename Keys, typename KeyOf>
void printKeys(const Console &console, const Keys &keys, KeyOf keyOf)
{
    constexpr qsizetype atOnce = 5000;
    QJsonArray part;
    QByteArray before("[");
    const auto flush = [&] {
        console.printRaw(before + elementsOf(part));
        before = part.isEmpty() ? before : QByteArray(",");
        part = {};
    };
    for (const auto &key : keys) {
        part.append(keyJson(keyOf(key)));
        if (part.size() == atOnce) {
            flush();
            if (!console.outputWorks()) {
                return;
            }
        }
    }
    if (!part.isEmpty() || before == "[") {
        flush();
    }
    console.printRaw("]");
}

/// All but the keys, for which null stands.
QJsonObject fieldsOf(const ComparedTable &table, const QJsonArray &problems)
{
    const TableComparison &comparison = table.comparison;
    return {{QStringLiteral("name"), table.name},
            {QStringLiteral("snapshot_rows"), comparison.snapshotRows},
            {QStringLiteral("live_rows"), comparison.liveRows},
            {QStringLiteral("missing"), table.missing},
            {QStringLiteral("comparable"), table.comparable},
            {QStringLiteral("vanished"), {}},
            {QStringLiteral("added"), {}},
            {QStringLiteral("changed"), {}}, // stays so where cells are not looked at
            {QStringLiteral("not_live"), QJsonArray::fromStringList(table.notLive)},
            {QStringLiteral("not_in_snapshot"), QJsonArray::fromStringList(table.notInSnapshot)},
            {QStringLiteral("problems"), problems}};
}

void printTable(const Console &console, const ComparedTable &table, bool cells, const QJsonArray &problems)
{
    const TableComparison &comparison = table.comparison;
    const auto itself = [](const Key &key) -> const Key & { return key; };
    const QJsonObject fields = fieldsOf(table, problems);
    char before = '{';
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        console.printRaw(before + elementsOf({field.key()}) + ':');
        before = ',';
        if (field.key() == QLatin1String("vanished")) {
            printKeys(console, comparison.vanished, itself);
        } else if (field.key() == QLatin1String("added")) {
            printKeys(console, comparison.added, itself);
        } else if (field.key() == QLatin1String("changed") && cells && table.comparable) {
            printKeys(console, comparison.changed, [](const ChangedRow &row) -> const Key & { return row.key; });
        } else {
            console.printRaw(elementsOf({field.value()}));
        }
    }
    console.printRaw("}");
}

} // namespace

void printComparisonJson(const Console &console, const Snapshot &snapshot, const std::vector<ComparedTable> &tables,
                         bool cells)
{
    console.printRaw("{\"problems\":[" + elementsOf(problemsJson(snapshot, {})) + "],\"tables\":[");
    for (const ComparedTable &table : tables) {
        console.printRaw(&table == &tables.front() ? "" : ",");
        printTable(console, table, cells, problemsJson(snapshot, table.name));
    }
    console.printRaw("]}\n");
}

} // namespace Rowback
