// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/incidentjson.h"

#include "demo/story.h"
#include "demo/storylines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Rowback {

using namespace Qt::StringLiterals;

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
    constexpr auto table = "pcsw_client"_L1;
    constexpr auto column = "national_id"_L1;
    return {{"table"_L1, table},
            {"key"_L1, static_cast<qint64>(Story::drifted)},
            {"column"_L1, column},
            {"old"_L1, jsonValue(outcome.beforeLoss.value(table, Story::drifted, column))},
            {"new"_L1, jsonValue(outcome.live.value(table, Story::drifted, column))},
            {"belongsToVanished"_L1, static_cast<qint64>(Story::driftVictim)}};
}

QJsonObject lines(const DemoOutcome &outcome)
{
    const StoryLines all = storyLines(outcome.live, outcome.ideal);
    return {{"deferred"_L1, QJsonArray::fromStringList(all.deferred)},
            {"references"_L1, QJsonArray::fromStringList(all.references)},
            {"dateRanges2015"_L1, QJsonArray::fromStringList(all.dateRanges)},
            {"confirming"_L1, QJsonArray::fromStringList(all.confirming)}};
}

} // namespace

QByteArray incidentJson(const DemoOutcome &outcome)
{
    const Schema &schema = outcome.live.schema();
    const auto iso = [](const QDate &date) { return date.toString(QStringLiteral("yyyyMMdd")); };
    const QJsonObject truth{
        {"lastGoodBackup"_L1, iso(Story::lastGoodBackup)},
        {"lastSnapshotBeforeLoss"_L1, iso(Story::dayOfLoss.addDays(-1))},
        {"firstSnapshotAfterLoss"_L1, iso(Story::dayOfLoss)},
        {"vanished"_L1, onlyIn(outcome.beforeLoss, outcome.live)},
        {"added"_L1, onlyIn(outcome.live, outcome.beforeLoss)},
        {"changed"_L1, changedBetween(outcome.beforeLoss, outcome.live)},
        {"severed"_L1, links(schema, outcome.loss.severed)},
        {"danglingGeneric"_L1, links(schema, outcome.loss.dangling)},
        {"recreated"_L1, recreatedPairs()},
        {"followUps"_L1, rowsOfRecreated(schema, outcome.followUps)},
        {"duplicates"_L1, rowsOfRecreated(schema, outcome.duplicates)},
        {"drift"_L1, drift(outcome)},
        {"missingDoctor"_L1, static_cast<qint64>(Story::missingDoctor)},
        {"commonFactor"_L1, QJsonArray{"contacts_partner"_L1, "city_id"_L1, 3}},
        {"rowsBeforeLoss"_L1, rowCounts(outcome.beforeLoss)},
        {"rowsLive"_L1, rowCounts(outcome.live)},
        {"rowsIdeal"_L1, rowCounts(outcome.ideal)},
        {"lines"_L1, lines(outcome)},
    };
    return QJsonDocument(truth).toJson();
}

} // namespace Rowback
