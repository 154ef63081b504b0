// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/findingjson.h"

#include "recovery/jsonfields.h"
#include "recovery/jsonwriter.h"

namespace Rowback {

namespace {

void appendRow(QByteArray &out, const FindingRow &row)
{
    JsonWriter writer(out);
    writer.text("role", rowRoleName(row.role));
    writer.text("table", row.table);
    writer.optionalText("model", row.model);
    writer.values("key", row.key);
    writer.optionalText("label", row.label);
    writer.optionalText("why", row.why);
    writer.end();
}

/// A row that is not there has no field.
void appendFutures(QByteArray &out, const TwoFutures &futures)
{
    JsonWriter writer(out);
    if (futures.snapshot) {
        writer.value("snapshot", *futures.snapshot);
    }
    if (futures.live) {
        writer.value("live", *futures.live);
    }
    writer.end();
}

void appendCell(QByteArray &out, const FindingCell &cell, bool isOfTwoRows)
{
    JsonWriter writer(out);
    writer.text("column", cell.column);
    writer.value("snapshot", cell.snapshot);
    writer.value("live", cell.live);
    if (!isOfTwoRows) {
        writer.value("after", cell.after);
    } else if (cell.futures) {
        writer.object("afterwards", [&](QByteArray &to) { appendFutures(to, *cell.futures); });
    } else {
        writer.value("afterwards", Value());
    }
    writer.end();
}

Result<FindingRow> rowFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    FindingRow row;
    row.role = fields.word("role", rowRoleFromName);
    row.table = fields.text("table");
    row.model = fields.optionalText("model");
    row.key = fields.values("key");
    row.label = fields.optionalText("label");
    row.why = fields.optionalText("why");
    return fields.checked(std::move(row));
}

Result<TwoFutures> futuresFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    TwoFutures futures;
    if (fields.has("snapshot")) {
        futures.snapshot = fields.value("snapshot");
    }
    if (fields.has("live")) {
        futures.live = fields.value("live");
    }
    return fields.checked(std::move(futures));
}

Result<FindingCell> cellFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    FindingCell cell;
    cell.column = fields.text("column");
    cell.snapshot = fields.value("snapshot");
    cell.live = fields.value("live");
    if (!fields.has("afterwards")) { // of one record; older files knew no other
        cell.after = fields.value("after");
    } else if (const QJsonValue afterwards = json.value(QLatin1String("afterwards")); !afterwards.isNull()) {
        auto futures = futuresFromJson(afterwards.toObject());
        if (!afterwards.isObject() || !futures) {
            fields.complain("afterwards");
        } else {
            cell.futures = std::move(*futures);
        }
    }
    return fields.checked(std::move(cell));
}

Result<std::pair<QString, int>> touchedFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    std::pair<QString, int> touched{fields.text("table"), fields.smallNumber("references")};
    return fields.checked(std::move(touched));
}

std::vector<Resolution> allowedOf(JsonFields &fields)
{
    std::vector<Resolution> result;
    for (const QString &name : fields.texts("allowed")) {
        const std::optional<Resolution> resolution = resolutionFromName(name);
        if (!resolution) {
            fields.complain("allowed");
        }
        result.push_back(resolution.value_or(Resolution::Undecided));
    }
    return result;
}

} // namespace

void appendJson(QByteArray &out, const Finding &finding)
{
    JsonWriter writer(out);
    writer.text("code", findingCodeName(finding.code));
    writer.text("resolution", resolutionName(finding.resolution));
    writer.boolean("decided", finding.decided);
    writer.list("allowed", finding.allowed,
                [](QByteArray &to, Resolution resolution) { appendJson(to, resolutionName(resolution)); });
    writer.texts("columns", finding.columns);
    writer.real("score", finding.score);
    writer.text("sentence", finding.sentence);
    writer.optionalText("evidence", finding.evidence);
    writer.list("rows", finding.rows, appendRow);
    writer.list("cells", finding.cells, [isOfTwoRows = finding.isOfTwoRows()](QByteArray &to, const FindingCell &cell) {
        appendCell(to, cell, isOfTwoRows);
    });
    writer.texts("loaderLines", finding.loaderLines);
    writer.texts("confirmingLines", finding.confirmingLines);
    writer.end();
}

Result<Finding> findingFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    Finding finding;
    finding.code = fields.word("code", findingCodeFromName);
    finding.resolution = fields.word("resolution", resolutionFromName);
    finding.decided = fields.boolean("decided");
    finding.allowed = allowedOf(fields);
    finding.columns = fields.texts("columns");
    finding.score = fields.real("score");
    finding.sentence = fields.text("sentence");
    finding.evidence = fields.optionalText("evidence");
    finding.rows = fields.list("rows", rowFromJson);
    finding.cells = fields.list("cells", cellFromJson);
    finding.loaderLines = fields.texts("loaderLines");
    finding.confirmingLines = fields.texts("confirmingLines");
    return fields.checked(std::move(finding));
}

void appendJson(QByteArray &out, const RemapEntry &entry)
{
    JsonWriter writer(out);
    writer.text("root", entry.root);
    writer.values("from", entry.from);
    writer.values("to", entry.to);
    writer.optionalText("evidence", entry.evidence);
    writer.boolean("proposed", entry.proposed);
    writer.list("touched", entry.touched, [](QByteArray &to, const std::pair<QString, int> &touched) {
        JsonWriter inner(to);
        inner.text("table", touched.first);
        inner.number("references", touched.second);
        inner.end();
    });
    writer.end();
}

Result<RemapEntry> remapEntryFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    RemapEntry entry;
    entry.root = fields.text("root");
    entry.from = fields.values("from");
    entry.to = fields.values("to");
    entry.evidence = fields.optionalText("evidence");
    entry.proposed = fields.boolean("proposed");
    entry.touched = fields.list("touched", touchedFromJson);
    return fields.checked(std::move(entry));
}

void appendJson(QByteArray &out, const PlanOrigin &origin)
{
    JsonWriter writer(out);
    writer.text("snapshotPath", origin.snapshotPath);
    writer.text("snapshotLabel", origin.snapshotLabel);
    writer.time("snapshotDate", origin.snapshotDate);
    writer.text("databaseName", origin.databaseName);
    writer.text("databaseDisplay", origin.databaseDisplay);
    writer.text("databaseIdentity", origin.databaseIdentity);
    writer.text("engine", origin.engine);
    writer.text("profile", origin.profile);
    writer.text("timeZone", origin.timeZone);
    writer.time("madeAt", origin.madeAt);
    writer.text("madeBy", origin.madeBy);
    writer.end();
}

Result<PlanOrigin> originFromJson(const QJsonObject &json)
{
    JsonFields fields(json);
    PlanOrigin origin;
    origin.snapshotPath = fields.text("snapshotPath");
    origin.snapshotLabel = fields.text("snapshotLabel");
    origin.snapshotDate = fields.time("snapshotDate");
    origin.databaseName = fields.text("databaseName");
    origin.databaseDisplay = fields.text("databaseDisplay");
    origin.databaseIdentity = fields.text("databaseIdentity");
    origin.engine = fields.text("engine");
    origin.profile = fields.text("profile");
    origin.timeZone = fields.text("timeZone");
    origin.madeAt = fields.time("madeAt");
    origin.madeBy = fields.text("madeBy");
    return fields.checked(std::move(origin));
}

} // namespace Rowback
