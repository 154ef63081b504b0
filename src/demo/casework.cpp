// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/casework.h"

#include <array>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array subjects{"Erstgespräch",    "Hausbesuch",           "Rückruf",        "Antrag auf Heizkosten",
                              "Suivi du projet", "Lettre à l'employeur", "Budgetberatung", "Telefonat"};
constexpr std::array bodies{"", "Unterlagen fehlen noch.", "Hat gesagt: \"Ich komme morgen.\"\nKam nicht.",
                            "C'est d'accord pour l'essentiel;\nla caution reste à 450 € par mois.",
                            "Pfad: F:\\Akten\\2015\tsiehe dort"};
constexpr std::array summaries{"Termin", "Auswertung", "Gespräch mit dem Arbeitgeber", "Visite à domicile", "Kurs"};

QLatin1String confirmationTable(std::int64_t aidType)
{
    if (aidType < Casework::simpleAidType) {
        return "aids_incomeconfirmation"_L1;
    }
    return aidType == Casework::refundAidType || aidType == Casework::refundAidType + 1 ? "aids_refundconfirmation"_L1
                                                                                        : "aids_simpleconfirmation"_L1;
}

} // namespace

std::int64_t Casework::user()
{
    return m_workshop.random.between(1, 9);
}

QDate Casework::dayBefore2015()
{
    return QDate(2008, 1, 7).addDays(m_workshop.random.between(0, 2500));
}

RowDraft Casework::coaching(std::int64_t client, const QDate &start)
{
    Prng &random = m_workshop.random;
    RowDraft row = m_workshop.draft("pcsw_coaching"_L1);
    row.set("id"_L1, m_workshop.nextKey("pcsw_coaching"_L1))
        .set("start_date"_L1, dateValue(start))
        .set("user_id"_L1, user())
        .set("client_id"_L1, client)
        .set("type_id"_L1, random.between(1, 3))
        .set("primary"_L1, Value::boolean(random.chance(50)));
    return row;
}

RowDraft Casework::note(std::int64_t client, const QDate &day)
{
    Prng &random = m_workshop.random;
    RowDraft row = m_workshop.draft("notes_note"_L1);
    const std::int64_t id = m_workshop.nextKey("notes_note"_L1);
    row.set("id"_L1, id)
        .set("date"_L1, dateValue(day))
        .set("time"_L1, timeValue(random.between(8 * 60, 17 * 60), random.between(0, 59)))
        .set("user_id"_L1, user())
        .set("type_id"_L1, random.between(1, 4))
        .set("subject"_L1, random.oneOf(subjects))
        .set("body"_L1, random.oneOf(bodies))
        .set("language"_L1, "de");
    if (client != 0) {
        row.set("project_id"_L1, client);
    }
    if (client != 0 && random.chance(10)) {
        row.set("owner_type_id"_L1, contentType("pcsw.Client")).set("owner_id"_L1, client);
    }
    return row;
}

RowDraft Casework::event(std::int64_t client, const QDate &day)
{
    Prng &random = m_workshop.random;
    const int start = random.between(16, 34) * 30;
    RowDraft row = m_workshop.draft("cal_event"_L1);
    row.set("id"_L1, m_workshop.nextKey("cal_event"_L1))
        .set("modified"_L1, momentValue(day, random.between(8 * 60, 17 * 60)))
        .set("created"_L1, momentValue(day, random.between(8 * 60, 17 * 60)))
        .set("start_date"_L1, dateValue(day))
        .set("start_time"_L1, timeValue(start))
        .set("end_date"_L1, dateValue(day))
        .set("end_time"_L1, timeValue(start + 30))
        .set("user_id"_L1, user())
        .set("summary"_L1, random.oneOf(summaries))
        .set("event_type_id"_L1, random.between(1, 3))
        .set("state"_L1, random.chance(80) ? "50" : "20");
    if (client != 0) {
        row.set("project_id"_L1, client);
    }
    return row;
}

RowDraft Casework::guest(std::int64_t event, std::int64_t partner)
{
    Prng &random = m_workshop.random;
    RowDraft row = m_workshop.draft("cal_guest"_L1);
    row.set("id"_L1, m_workshop.nextKey("cal_guest"_L1))
        .set("event_id"_L1, event)
        .set("partner_id"_L1, partner)
        .set("role_id"_L1, random.between(1, 3))
        .set("state"_L1, random.chance(50) ? "44" : "10");
    return row;
}

RowDraft Casework::contact(std::int64_t client)
{
    Prng &random = m_workshop.random;
    const Roster &roster = m_workshop.roster;
    RowDraft row = m_workshop.draft("pcsw_clientcontact"_L1);
    row.set("id"_L1, m_workshop.nextKey("pcsw_clientcontact"_L1)).set("client_id"_L1, client);
    if (random.chance(50)) {
        row.set("type_id"_L1, 1).set("company_id"_L1, random.oneOf(roster.pharmacies));
    } else {
        row.set("type_id"_L1, random.between(3, 5)).set("contact_person_id"_L1, random.oneOf(roster.doctors));
    }
    return row;
}

RowDraft Casework::granting(std::int64_t client, std::int64_t aidType, const QDate &start, const QDate &end)
{
    RowDraft row = m_workshop.draft("aids_granting"_L1);
    row.set("id"_L1, m_workshop.nextKey("aids_granting"_L1))
        .set("start_date"_L1, dateValue(start))
        .set("end_date"_L1, dateValue(end))
        .set("user_id"_L1, user())
        .set("decision_date"_L1, dateValue(start.addDays(-m_workshop.random.between(1, 20))))
        .set("signer_id"_L1, user())
        .set("state"_L1, "02")
        .set("client_id"_L1, client)
        .set("aid_type_id"_L1, aidType);
    return row;
}

RowDraft Casework::confirmation(std::int64_t granting, std::int64_t client, std::int64_t aidType, const QDate &start,
                                const QDate &end)
{
    Prng &random = m_workshop.random;
    const QLatin1String table = confirmationTable(aidType);
    RowDraft row = m_workshop.draft(table);
    row.set("id"_L1, m_workshop.nextKey(table))
        .set("created"_L1, momentValue(start, random.between(8 * 60, 17 * 60), random.between(0, 59)))
        .set("start_date"_L1, dateValue(start))
        .set("end_date"_L1, dateValue(end))
        .set("user_id"_L1, user())
        .set("signer_id"_L1, user())
        .set("state"_L1, random.chance(70) ? "02" : "01")
        .set("client_id"_L1, client)
        .set("granting_id"_L1, granting)
        .set("language"_L1, "de");
    if (random.chance(20)) {
        row.set("company_id"_L1, random.oneOf(m_workshop.roster.companies));
    }
    if (table == "aids_incomeconfirmation"_L1) {
        row.set("amount"_L1,
                Value::of(ValueKind::Decimal,
                          std::to_string(random.between(90, 1200)) + (random.chance(50) ? ".00" : ".50")));
    } else if (table == "aids_refundconfirmation"_L1) {
        row.set("doctor_type_id"_L1, 4).set("doctor_id"_L1, random.oneOf(m_workshop.roster.doctors));
        row.set("pharmacy_id"_L1, random.oneOf(m_workshop.roster.pharmacies));
    }
    return row;
}

void Casework::addEvents(std::int64_t client, bool rich, std::vector<RowDraft> &rows)
{
    Prng &random = m_workshop.random;
    for (int i = rich ? 2 : random.between(0, 2); i > 0; --i) {
        rows.push_back(event(client, dayBefore2015()));
        const std::int64_t id = rows.back().key();
        rows.push_back(guest(id, client));
        if (random.chance(30)) {
            rows.push_back(guest(id, random.oneOf(m_workshop.roster.persons)));
        }
    }
}

void Casework::addAids(std::int64_t client, bool rich, std::vector<RowDraft> &rows)
{
    Prng &random = m_workshop.random;
    if (!rich && !random.chance(45)) {
        return;
    }
    const std::int64_t aidType = rich ? incomeAidType : random.between(1, aidTypes);
    const QDate start = dayBefore2015();
    const QDate end = random.chance(70) ? start.addDays(random.between(90, 540)) : QDate();
    rows.push_back(granting(client, aidType, start, end));
    const std::int64_t id = rows.back().key();
    for (int i = random.between(1, 2); i > 0; --i) {
        const QDate from = start.addDays(random.between(0, 60));
        rows.push_back(confirmation(id, client, aidType, from, end.isValid() ? from.addDays(29) : QDate()));
    }
}

std::vector<RowDraft> Casework::history(std::int64_t client, bool rich)
{
    Prng &random = m_workshop.random;
    std::vector<RowDraft> rows{coaching(client, dayBefore2015())};
    if (random.chance(40)) {
        const QDate start = dayBefore2015();
        rows.push_back(coaching(client, start));
        rows.back().set("end_date"_L1, dateValue(start.addDays(random.between(30, 700))));
    }
    for (int i = rich ? 2 : random.between(0, 2); i > 0; --i) {
        rows.push_back(note(client, dayBefore2015()));
        if (random.chance(10)) {
            rows.back().set("company_id"_L1, random.oneOf(m_workshop.roster.pharmacies));
        }
    }
    addEvents(client, rich, rows);
    addAids(client, rich, rows);
    if (rich || random.chance(40)) {
        rows.push_back(contact(client));
    }
    return rows;
}

} // namespace Rowback
