// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/recoverysession.h"

#include "database/databaseurl.h"
#include "recovery/jsonfields.h"
#include "recovery/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <map>
#include <set>

namespace Rowback {

namespace {

constexpr int formatVersion = 1;

std::vector<RowPattern> patterns(const std::vector<RowName> &names)
{
    std::vector<RowPattern> result;
    for (const RowName &name : names) {
        const auto known = std::find_if(result.begin(), result.end(),
                                        [&](const RowPattern &pattern) { return pattern.table == name.table; });
        if (known == result.end()) {
            result.push_back({name.table, {name.key}});
        } else {
            known->keys.append(name.key);
        }
    }
    return result;
}

void appendJson(QByteArray &out, const RowName &name)
{
    JsonWriter json(out);
    json.text("table", name.table);
    json.text("key", name.key);
    json.end();
}

void appendJson(QByteArray &out, const Decision &decision)
{
    JsonWriter json(out);
    json.text("code", findingCodeName(decision.code));
    json.optionalText("table", decision.table);
    json.optionalText("key", decision.key);
    json.text("resolution", resolutionName(decision.resolution));
    json.texts("columns", decision.columns);
    json.end();
}

void appendJson(QByteArray &out, const RemapEntry &entry)
{
    JsonWriter json(out);
    json.text("root", entry.root);
    json.values("from", entry.from);
    json.values("to", entry.to);
    json.optionalText("evidence", entry.evidence);
    json.boolean("proposed", entry.proposed);
    json.end();
}

Result<RowName> rowName(const QJsonObject &json)
{
    JsonFields fields(json);
    RowName name{fields.text("table"), fields.text("key")};
    return fields.checked(std::move(name));
}

Result<Decision> decision(const QJsonObject &json)
{
    JsonFields fields(json);
    Decision result;
    result.code = fields.word("code", &findingCodeFromName);
    result.table = fields.optionalText("table");
    result.key = fields.optionalText("key");
    result.resolution = fields.word("resolution", &resolutionFromName);
    result.columns = fields.texts("columns");
    return fields.checked(std::move(result));
}

Result<RemapEntry> remapEntry(const QJsonObject &json)
{
    JsonFields fields(json);
    RemapEntry entry;
    entry.root = fields.text("root");
    entry.from = fields.values("from");
    entry.to = fields.values("to");
    entry.evidence = fields.optionalText("evidence");
    entry.proposed = fields.boolean("proposed");
    return fields.checked(std::move(entry));
}

Unexpected notASession(const QString &sentence)
{
    return Unexpected{
        {.code = ErrorCode::Unreadable,
         .message = sentence,
         .advice = QCoreApplication::translate("Rowback", "Choose a file that Rowback saved (.rowback).")}};
}

Result<RecoverySession> read(JsonFields &fields)
{
    RecoverySession session;
    session.databaseUrl = fields.text("database");
    session.snapshotPath = fields.text("snapshot");
    session.profile = fields.text("profile");
    session.reading = fields.optionalText("reading");
    session.timeZone = fields.optionalText("timeZone");
    session.confirmedName = fields.optionalText("confirmed");
    session.rehearsedPlan = fields.optionalText("rehearsed");
    session.journalPath = fields.optionalText("journal");
    session.page = fields.optionalText("page");
    session.savedAt = fields.time("savedAt");
    session.only = fields.list("only", rowName);
    session.except = fields.list("except", rowName);
    session.decisions = fields.list("decisions", decision);
    session.remap.entries() = fields.list("remap", remapEntry);
    if (!fields.check()) {
        return notASession(QCoreApplication::translate("Rowback", "The saved recovery is damaged."));
    }
    return session;
}

} // namespace

QString RecoverySession::databaseName() const
{
    const auto url = DatabaseUrl::parse(databaseUrl, QDir::currentPath());
    return url ? url->name : QString();
}

Selection RecoverySession::selection() const
{
    return {.only = patterns(only), .except = patterns(except), .series = std::nullopt};
}

void RecoverySession::decide(Decision decision)
{
    std::erase_if(decisions, [&](const Decision &other) {
        const bool sameKind = other.code == decision.code;
        return sameKind && (decision.table.isEmpty() || (other.table == decision.table && other.key == decision.key));
    });
    if (decision.resolution != Resolution::Undecided) {
        decisions.push_back(std::move(decision));
    }
}

void RecoverySession::decide(const std::vector<Finding> &findings, const std::vector<Finding> &all)
{
    forget(findings);
    const SingleDecisions single(all);
    std::map<DecidedRow, Decision> last; // of those that have no row of their own
    for (const Finding &finding : findings) {
        if (finding.resolution != Resolution::Undecided) {
            const Decision decision = single.of(finding);
            last.insert_or_assign(decidedRow(decision), decision);
        }
    }
    for (auto &[row, decision] : last) {
        decisions.push_back(std::move(decision));
    }
}

void RecoverySession::forget(const std::vector<Finding> &findings)
{
    std::set<DecidedRow> named;
    for (const Finding &finding : findings) {
        named.merge(decidedRows(finding));
    }
    std::erase_if(decisions, [&](const Decision &decision) { return named.contains(decidedRow(decision)); });
}

Decisions RecoverySession::allDecisions() const
{
    Decisions result;
    for (const Decision &decision : decisions) {
        result.add(decision);
    }
    return result;
}

QByteArray sessionToJson(const RecoverySession &session)
{
    QByteArray out;
    JsonWriter json(out);
    json.text("rowback", QStringLiteral("session"));
    json.number("version", formatVersion);
    json.text("database", session.databaseUrl);
    json.text("snapshot", session.snapshotPath);
    json.text("profile", session.profile);
    json.optionalText("reading", session.reading);
    json.optionalText("timeZone", session.timeZone);
    json.optionalText("confirmed", session.confirmedName);
    json.optionalText("rehearsed", session.rehearsedPlan);
    json.optionalText("journal", session.journalPath);
    json.optionalText("page", session.page);
    json.time("savedAt", session.savedAt);
    const auto append = [](QByteArray &bytes, const auto &entry) { appendJson(bytes, entry); };
    json.list("only", session.only, append);
    json.list("except", session.except, append);
    json.list("decisions", session.decisions, append);
    json.list("remap", session.remap.entries(), append);
    json.end();
    out += '\n';
    return out;
}

Result<RecoverySession> sessionFromJson(const QByteArray &json)
{
    const auto object = objectFromJson(json.trimmed());
    if (!object || object->value(QLatin1String("rowback")).toString() != QLatin1String("session")) {
        return notASession(QCoreApplication::translate("Rowback", "This is no saved recovery."));
    }
    if (object->value(QLatin1String("version")).toInt() != formatVersion) {
        return notASession(QCoreApplication::translate("Rowback", "Another version of Rowback saved this recovery."));
    }
    JsonFields fields(*object);
    return read(fields);
}

} // namespace Rowback
