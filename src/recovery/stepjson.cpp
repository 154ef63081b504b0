// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/stepjson.h"

#include "recovery/jsonfields.h"
#include "recovery/jsonwriter.h"

#include <array>

namespace Rowback {

namespace {

constexpr std::array phases{Phase::Park, Phase::Insert, Phase::Repoint, Phase::Relink, Phase::Update, Phase::Delete};
constexpr std::array operations{Operation::Insert, Operation::Update, Operation::Erase};

std::optional<Phase> phaseFromName(const QString &name)
{
    for (const Phase phase : phases) {
        if (phaseName(phase) == name) {
            return phase;
        }
    }
    return std::nullopt;
}

std::optional<Operation> operationFromName(const QString &name)
{
    for (const Operation operation : operations) {
        if (operationName(operation) == name) {
            return operation;
        }
    }
    return std::nullopt;
}

/// A row is empty where the operation has none of that side, else as long as the list of columns.
void checkShape(JsonFields &fields, const Step &step)
{
    const auto columns = static_cast<std::size_t>(step.columns.size());
    if (step.before.size() != (step.operation == Operation::Insert ? 0 : columns)) {
        fields.complain("before");
    }
    if (step.after.size() != (step.operation == Operation::Erase ? 0 : columns)) {
        fields.complain("after");
    }
    if (step.key.empty()) {
        fields.complain("key");
    }
}

} // namespace

void appendJson(QByteArray &out, const Step &step)
{
    JsonWriter writer(out);
    writer.text("phase", phaseName(step.phase));
    writer.text("operation", operationName(step.operation));
    writer.text("table", step.table);
    writer.values("key", step.key);
    writer.texts("columns", step.columns);
    writer.values("before", step.before);
    writer.values("after", step.after);
    writer.number("finding", step.finding);
    writer.optionalText("why", step.why);
    writer.end();
}

void appendJson(QByteArray &out, const Guard &guard)
{
    JsonWriter writer(out);
    writer.text("table", guard.table);
    writer.values("key", guard.key);
    writer.texts("columns", guard.columns);
    writer.values("values", guard.values);
    writer.optionalText("why", guard.why);
    writer.end();
}

QStringList StepReader::shared(const QString &table, QStringList columns)
{
    QStringList &last = m_lastColumns[table];
    if (last != columns) {
        last = std::move(columns);
    }
    return last;
}

Result<Step> StepReader::step(const QJsonObject &json)
{
    JsonFields fields(json);
    Step step;
    step.phase = fields.word("phase", phaseFromName);
    step.operation = fields.word("operation", operationFromName);
    step.table = fields.text("table");
    step.key = fields.values("key");
    step.columns = shared(step.table, fields.texts("columns"));
    step.before = fields.values("before");
    step.after = fields.values("after");
    step.finding = fields.smallNumber("finding");
    step.why = fields.optionalText("why");
    checkShape(fields, step);
    return fields.checked(std::move(step));
}

Result<Guard> StepReader::guard(const QJsonObject &json)
{
    JsonFields fields(json);
    Guard guard;
    guard.table = fields.text("table");
    guard.key = fields.values("key");
    guard.columns = shared(guard.table, fields.texts("columns"));
    guard.values = fields.values("values");
    guard.why = fields.optionalText("why");
    if (guard.values.size() != static_cast<std::size_t>(guard.columns.size())) {
        fields.complain("values");
    }
    return fields.checked(std::move(guard));
}

} // namespace Rowback
