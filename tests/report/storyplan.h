// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/outcome.h"
#include "recovery/plan.h"

#include <QDateTime>

namespace Rowback::Test {

inline Key key(std::int64_t id)
{
    return {Value::integer(id)};
}

inline FindingRow row(const char *table, std::int64_t id, RowRole role = RowRole::Vanished, const char *label = "")
{
    return {QLatin1String(table), {}, key(id), QString::fromUtf8(label), role, {}};
}

inline Finding finding(FindingCode code, Resolution resolution, std::vector<FindingRow> rows)
{
    Finding result;
    result.code = code;
    result.resolution = resolution;
    result.rows = std::move(rows);
    return result;
}

/// An original that was typed in again.
inline Finding merged(std::int64_t original, std::int64_t recreated, const QString &nationalId)
{
    Finding result = finding(FindingCode::Recreated, Resolution::KeepOriginal,
                             {row("pcsw_client", original, RowRole::Original, "Client — Secret, Erna"),
                              row("pcsw_client", recreated, RowRole::Recreated, "Client — Secret, E.")});
    result.sentence = QStringLiteral("Client Secret was typed in again.");
    result.evidence = QStringLiteral("national_id ") + nationalId;
    result.loaderLines = {QStringLiteral("Deferred Client #%1 ('  (%1)') : (1062, \"Duplicate entry '%2' for key "
                                         "'national_id'\")")
                              .arg(recreated)
                              .arg(nationalId)};
    result.confirmingLines
        = {QStringLiteral("- contacts.Partner {'id': ['Partner with this ID already exists.']} (1 object(s) with "
                          "primary key %1)")
               .arg(original),
           QStringLiteral("- pcsw.Client (1062, \"Duplicate entry '%1' for key 'PRIMARY'\") (1 object(s) with primary "
                          "key %1)")
               .arg(original)};
    result.cells = {{QStringLiteral("remarks"), Value::text("SecretRemark|`<b>"), Value(), Value::integer(5)}};
    return result;
}

inline Finding warned(FindingCode code, const char *table, std::int64_t id, const QString &line)
{
    Finding result = finding(code, Resolution::Report, {row(table, id)});
    result.loaderLines = {line};
    return result;
}

/// The story in small: two merged clients, one drifted, doctor 902, a violated rule, restored rows and links.
inline Plan storyPlan()
{
    Plan plan;
    plan.origin.snapshotLabel = QStringLiteral("20150605");
    plan.origin.snapshotPath = QStringLiteral("/backups/20150605");
    plan.origin.snapshotDate = QDateTime(QDate(2015, 6, 5), QTime(1, 30));
    plan.origin.databaseName = QStringLiteral("welfare");
    plan.origin.databaseDisplay = QStringLiteral("welfare on db.example.org");
    plan.origin.engine = QStringLiteral("MariaDB 10.11.19");
    plan.origin.madeAt = QDateTime(QDate(2015, 6, 20), QTime(9, 0), Qt::UTC);
    plan.origin.madeBy = QStringLiteral("admin@server");
    plan.leftOut = {QStringLiteral("2 vanished records of cal_event stay away.")};

    Finding drifted = finding(FindingCode::Drifted, Resolution::Undecided,
                              {row("pcsw_client", 6655), row("pcsw_client", 21148, RowRole::Live)});
    drifted.sentence = QStringLiteral("<script>alert(1)</script> Secret & Sons");
    drifted.evidence = QStringLiteral("national_id 710108 503-76");
    drifted.loaderLines = {QStringLiteral("Deferred Client #21148 ('  (21148)') : (1062, \"Duplicate entry '710108 "
                                          "503-76' for key 'national_id'\")")};
    const QString range = QStringLiteral("- aids.IncomeConfirmation ['Date range 12/1/14… lies outside of granted "
                                         "period 12/1/14…5/31/15.'] (1 object(s) with primary key %1)");
    plan.findings = {
        finding(FindingCode::VanishedRecord, Resolution::Restore, {row("contacts_partner", 4011)}),
        merged(4011, 200708, QStringLiteral("580515 498-14")),
        finding(FindingCode::VanishedRecord, Resolution::Restore, {row("contacts_partner", 20737)}),
        merged(20737, 200714, QStringLiteral("950120 575-51")),
        drifted,
        warned(
            FindingCode::Dangling, "aids_refundconfirmation", 17,
            QStringLiteral("- aids.RefundConfirmation {'doctor': ['Person instance with pk 902 does not exist.']} (4 "
                           "object(s) with primary key 17, 167, 301, 330)")),
        warned(FindingCode::RuleViolated, "aids_incomeconfirmation", 125, range.arg(125)),
        warned(FindingCode::RuleViolated, "aids_incomeconfirmation", 126, range.arg(126)),
        finding(FindingCode::SeveredLink, Resolution::Relink, {row("notes_note", 7)}),
        finding(FindingCode::SeveredLink, Resolution::Relink, {row("notes_note", 8)}),
        finding(FindingCode::SeveredLink, Resolution::Leave, {row("notes_note", 9)}),
        finding(FindingCode::Dangling, Resolution::Heal, {row("dupable_clients_word", 14)}),
    };
    plan.findings.back().rows.front().why = QStringLiteral("Secret why");
    plan.remap.add({QStringLiteral("contacts_partner"),
                    key(200708),
                    key(4011),
                    QStringLiteral("national_id 580515 498-14"),
                    true,
                    {{QStringLiteral("notes_note"), 3}}});
    plan.remap.add({QStringLiteral("contacts_partner"),
                    key(200714),
                    key(20737),
                    QStringLiteral("national_id 950120 575-51"),
                    false,
                    {}});
    const QStringList columns{QStringLiteral("id")};
    plan.steps
        = {{Phase::Insert, Operation::Insert, QStringLiteral("pcsw_client"), key(4011), columns, {}, key(4011), 0, {}},
           {Phase::Repoint, Operation::Update, QStringLiteral("notes_note"), key(1), columns, key(1), key(2), 1, {}}};
    return plan;
}

inline Outcome outcomeOf(Outcome::State state)
{
    Outcome outcome;
    outcome.state = state;
    outcome.at = QDateTime(QDate(2015, 6, 20), QTime(14, 3), Qt::UTC);
    return outcome;
}

} // namespace Rowback::Test
