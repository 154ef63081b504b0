// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/incidentjson.h"

#include "demo/story.h"
#include "demo/storylines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rowback {

namespace {

QJsonValue jsonValue(const Value &value)
{
    if (value.isNull()) {
        return QJsonValue::Null;
    }
    return value.holdsInteger() ? QJsonValue(static_cast<qint64>(value.integer())) : QJsonValue(displayText(value));
}

/// Per table that has any: the keys that @p present has and @p absent has not.
QJsonObject onlyIn(const DemoState &present, const DemoState &absent)
{
    QJsonObject tables;
    for (int i = 0; i < present.schema().size(); ++i) {
        QJsonArray keys;
        for (const auto &[key, row] : present.rows(TableId{i})) {
            if (!absent.contains(TableId{i}, key)) {
                keys.append(jsonValue(key));
            }
        }
        if (!keys.isEmpty()) {
            tables.insert(present.schema().table(TableId{i}).name, keys);
        }
    }
    return tables;
}

QJsonObject changedBetween(const DemoState &before, const DemoState &after)
{
    QJsonObject tables;
    for (int i = 0; i < before.schema().size(); ++i) {
        QJsonArray keys;
        for (const auto &[key, row] : before.rows(TableId{i})) {
            if (after.contains(TableId{i}, key) && after.row(TableId{i}, key) != *row) {
                keys.append(jsonValue(key));
            }
        }
        if (!keys.isEmpty()) {
            tables.insert(before.schema().table(TableId{i}).name, keys);
        }
    }
    return tables;
}

QJsonObject rowCounts(const DemoState &state)
{
    QJsonObject counts;
    for (int i = 0; i < state.schema().size(); ++i) {
        counts.insert(state.schema().table(TableId{i}).name, static_cast<qint64>(state.rows(TableId{i}).size()));
    }
    return counts;
}

QJsonArray links(const Schema &schema, const std::vector<LostLink> &lost)
{
    QJsonArray all;
    for (const LostLink &link : lost) {
        const Table &table = schema.table(link.table);
        all.append(QJsonArray{table.name, jsonValue(link.key),
                              table.columns[static_cast<std::size_t>(link.column)].name, jsonValue(link.old)});
    }
    return all;
}

QJsonObject recreatedPairs()
{
    QJsonObject pairs;
    for (const Story::Recreated &pair : Story::recreated) {
        pairs.insert(QString::number(pair.original), static_cast<qint64>(pair.recreated));
    }
    return pairs;
}

/// Re-created id -> [[table, key], ...].
QJsonObject rowsOfRecreated(const Schema &schema, const std::vector<FollowUp> &rows)
{
    QJsonObject byClient;
    for (const FollowUp &row : rows) {
        const QString client = QString::number(row.recreated);
        QJsonArray list = byClient.value(client).toArray();
        list.append(QJsonArray{schema.table(row.table).name, jsonValue(row.key)});
        byClient.insert(client, list);
    }
    return byClient;
}

QJsonObject drift(const DemoOutcome &outcome)
{
    constexpr auto table = QLatin1String("pcsw_client");
    constexpr auto column = QLatin1String("national_id");
    return {{"table", table},
            {"key", static_cast<qint64>(Story::drifted)},
            {"column", column},
            {"old", jsonValue(outcome.beforeLoss.value(table, Story::drifted, column))},
            {"new", jsonValue(outcome.live.value(table, Story::drifted, column))},
            {"belongsToVanished", static_cast<qint64>(Story::driftVictim)}};
}

QJsonObject lines(const DemoOutcome &outcome)
{
    const StoryLines all = storyLines(outcome.live, outcome.ideal);
    return {{"deferred", QJsonArray::fromStringList(all.deferred)},
            {"references", QJsonArray::fromStringList(all.references)},
            {"dateRanges2015", QJsonArray::fromStringList(all.dateRanges)},
            {"confirming", QJsonArray::fromStringList(all.confirming)}};
}

} // namespace

QByteArray incidentJson(const DemoOutcome &outcome)
{
    const Schema &schema = outcome.live.schema();
    const auto iso = [](const QDate &date) { return date.toString(QStringLiteral("yyyyMMdd")); };
    const QJsonObject truth{
        {"lastGoodBackup", iso(Story::lastGoodBackup)},
        {"lastSnapshotBeforeLoss", iso(Story::dayOfLoss.addDays(-1))},
        {"firstSnapshotAfterLoss", iso(Story::dayOfLoss)},
        {"vanished", onlyIn(outcome.beforeLoss, outcome.live)},
        {"added", onlyIn(outcome.live, outcome.beforeLoss)},
        {"changed", changedBetween(outcome.beforeLoss, outcome.live)},
        {"severed", links(schema, outcome.loss.severed)},
        {"danglingGeneric", links(schema, outcome.loss.dangling)},
        {"recreated", recreatedPairs()},
        {"followUps", rowsOfRecreated(schema, outcome.followUps)},
        {"duplicates", rowsOfRecreated(schema, outcome.duplicates)},
        {"drift", drift(outcome)},
        {"missingDoctor", static_cast<qint64>(Story::missingDoctor)},
        {"commonFactor", QJsonArray{QLatin1String("contacts_partner"), QLatin1String("city_id"), 3}},
        {"rowsBeforeLoss", rowCounts(outcome.beforeLoss)},
        {"rowsLive", rowCounts(outcome.live)},
        {"rowsIdeal", rowCounts(outcome.ideal)},
        {"lines", lines(outcome)},
    };
    return QJsonDocument(truth).toJson();
}

} // namespace Rowback
