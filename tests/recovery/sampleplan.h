// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

namespace Rowback::Test {

inline Value text(const char *utf8)
{
    return Value::text(utf8);
}

inline Key key(std::int64_t id)
{
    return {Value::integer(id)};
}

/// A small plan with one of everything, values of all kinds included.
inline Plan samplePlan()
{
    Plan plan;
    plan.origin = {QStringLiteral("/backups/20150605"),
                   QStringLiteral("20150605"),
                   QDateTime(QDate(2015, 6, 5), QTime(1, 30)),
                   QStringLiteral("welfare"),
                   QStringLiteral("welfare on db.example.org"),
                   QStringLiteral("mariadb:7f3a"),
                   QStringLiteral("MariaDB 10.11.19"),
                   QStringLiteral("lino-welfare"),
                   QStringLiteral("Europe/Brussels"),
                   QDateTime(QDate(2015, 6, 20), QTime(9, 0, 0, 123), Qt::UTC),
                   QStringLiteral("root@server")};
    plan.leftOut = {QStringLiteral("2 records of contacts_partner stay away,\nas \"--except\" says.")};
    plan.records = 195;

    Finding merged;
    merged.code = FindingCode::Recreated;
    merged.rows
        = {{QStringLiteral("pcsw_client"),
            QStringLiteral("pcsw.Client"),
            key(4011),
            QStringLiteral("Client 4011 — Ärgerlich, Erna"),
            RowRole::Original,
            {}},
           {QStringLiteral("pcsw_client"), QStringLiteral("pcsw.Client"), key(200708),
            QStringLiteral("Client 200708 — Ärgerlich, Erna"), RowRole::Recreated, QStringLiteral("national_id")}};
    merged.sentence = QStringLiteral("Client 4011 vanished and was typed in again as 200708.");
    merged.evidence = QStringLiteral("national_id 580515 498-14");
    merged.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated, Resolution::KeepBoth, Resolution::Skip};
    merged.resolution = Resolution::KeepOriginal;
    merged.columns = {QStringLiteral("phone")};
    merged.score = 0.1;
    merged.cells = {{QStringLiteral("phone"), text("087 1"), Value(), text("087 2")}};
    merged.loaderLines = {QStringLiteral("Deferred Client #200708 ('  (200708)') : (1062, \"Duplicate entry\")")};
    merged.confirmingLines = {QStringLiteral("- contacts.Partner {} (1 object(s) with primary key 4011)")};
    Finding drifted;
    drifted.code = FindingCode::Drifted;
    drifted.sentence = QStringLiteral("Client 21148 bears the national id of 6655.");
    Finding triggers;
    triggers.code = FindingCode::TriggerHazard;
    triggers.resolution = Resolution::Stop;
    Finding dangling;
    dangling.code = FindingCode::Dangling; // undecided, but it stops nothing
    plan.findings = {merged, drifted, triggers, dangling};

    plan.remap.add({QStringLiteral("contacts_partner"),
                    key(200708),
                    key(4011),
                    merged.evidence,
                    true,
                    {{QStringLiteral("notes_note"), 3}}});

    const QStringList columns{QStringLiteral("id"), QStringLiteral("national_id")};
    plan.guards = {{QStringLiteral("contacts_partner"),
                    key(5),
                    columns,
                    {Value::integer(5), text("x")},
                    QStringLiteral("referred to")}};
    const Row parked{Value::integer(200708), text("580515 498-14")};
    plan.steps = {
        {Phase::Park,
         Operation::Update,
         QStringLiteral("pcsw_client"),
         key(200708),
         columns,
         parked,
         {Value::integer(200708), Value()},
         0,
         {}},
        {Phase::Insert,
         Operation::Insert,
         QStringLiteral("pcsw_client"),
         key(4011),
         columns,
         {},
         {Value::integer(4011), text("580515 498-14")},
         0,
         QStringLiteral("original")},
        {Phase::Repoint,
         Operation::Update,
         QStringLiteral("notes_note"),
         key(1442),
         {QStringLiteral("project_id")},
         {Value::integer(200708)},
         {Value::integer(4011)},
         0,
         {}},
        {Phase::Relink,
         Operation::Update,
         QStringLiteral("notes_note"),
         key(7),
         {QStringLiteral("partner_id")},
         {Value()},
         {Value::integer(4011)},
         -1,
         {}},
        {Phase::Update,
         Operation::Update,
         QStringLiteral("notes_note"),
         key(8),
         {QStringLiteral("subject")},
         {text("a")},
         {text("b")},
         -1,
         {}},
        {Phase::Delete,
         Operation::Erase,
         QStringLiteral("pcsw_client"),
         key(200708),
         columns,
         {Value::integer(200708), Value()},
         {},
         0,
         {}},
    };
    return plan;
}

} // namespace Rowback::Test
