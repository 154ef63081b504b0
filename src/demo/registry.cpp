// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/registry.h"

#include <array>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

struct Town
{
    std::int64_t place;
    const char *zip;
};
constexpr std::array otherTowns{Town{2, "4700"}, Town{4, "4730"}, Town{5, "4710"}, Town{6, "4701"}, Town{7, "4800"}};
constexpr std::array languages{"de", "de", "de", "fr", "en"};
constexpr std::array states{"30", "30", "30", "10", "50"};
constexpr std::array civilStates{"10", "20", "30", "40"};
constexpr std::array nationalities{"BE", "BE", "BE", "DE", "NL", "FR"};

const char *zipOf(std::int64_t place)
{
    for (const Town &town : otherTowns) {
        if (town.place == place) {
            return town.zip;
        }
    }
    return "4720";
}

} // namespace

std::int64_t Registry::town()
{
    return m_workshop.random.chance(33) ? unluckyTown : m_workshop.random.oneOf(otherTowns).place;
}

RowDraft Registry::partner(const Registration &registration, const std::string &name)
{
    Prng &random = m_workshop.random;
    const std::int64_t city = registration.city != 0 ? registration.city : town();
    RowDraft row = m_workshop.draft("contacts_partner"_L1);
    row.set("id"_L1, registration.id)
        .set("modified"_L1, momentValue(registration.day, random.between(8 * 60, 17 * 60), random.between(0, 59)))
        .set("created"_L1, momentValue(registration.day, random.between(8 * 60, 17 * 60), random.between(0, 59)))
        .set("name"_L1, name)
        .set("country_id"_L1, "BE")
        .set("city_id"_L1, city)
        .set("zip_code"_L1, zipOf(city))
        .set("street"_L1, m_workshop.people.street())
        .set("street_no"_L1, std::to_string(random.between(1, 180)))
        .set("language"_L1, random.oneOf(languages));
    if (random.chance(60)) {
        row.set("phone"_L1, m_workshop.people.phone());
    }
    if (random.chance(20)) {
        row.set("email"_L1, std::string("p").append(std::to_string(registration.id)).append("@example.com"));
    }
    if (random.chance(3)) {
        row.set("remarks"_L1, "Bitte nur vormittags anrufen.\nSpricht auch \"Platt\".");
    }
    return row;
}

std::vector<RowDraft> Registry::company(const Registration &registration)
{
    std::vector<RowDraft> rows{partner(registration, m_workshop.people.companyName())};
    RowDraft row = m_workshop.draft("contacts_company"_L1);
    row.set("partner_ptr_id"_L1, registration.id);
    if (m_workshop.random.chance(30)) {
        row.set("vat_id"_L1, "BE-0" + std::to_string(m_workshop.random.between(400000000, 899999999)));
    }
    rows.push_back(std::move(row));
    return rows;
}

std::vector<RowDraft> Registry::person(const Registration &registration)
{
    const PersonName name = registration.name ? *registration.name : m_workshop.people.name();
    const QDate birth = registration.birth ? *registration.birth : m_workshop.people.birthDate();
    std::vector<RowDraft> rows{partner(registration, name.last + ' ' + name.first)};
    RowDraft row = m_workshop.draft("contacts_person"_L1);
    row.set("partner_ptr_id"_L1, registration.id)
        .set("first_name"_L1, name.first)
        .set("last_name"_L1, name.last)
        .set("gender"_L1, name.female ? "F" : "M")
        .set("birth_date"_L1, dateValue(birth).text());
    rows.push_back(std::move(row));
    return rows;
}

RowDraft Registry::clientRow(const Registration &registration, const QDate &birth, bool female)
{
    Prng &random = m_workshop.random;
    const Roster &roster = m_workshop.roster;
    RowDraft row = m_workshop.draft("pcsw_client"_L1);
    row.set("person_ptr_id"_L1, registration.id)
        .set("nationality_id"_L1, random.oneOf(nationalities))
        .set("client_state"_L1, random.oneOf(states))
        .set("civil_state"_L1, random.oneOf(civilStates))
        .set("group_id"_L1, random.between(1, 5))
        .set("gesdos_id"_L1, "SSG" + std::to_string(registration.id))
        .set("is_cpas"_L1, Value::boolean(random.chance(15)))
        .set("is_senior"_L1, Value::boolean(birth.year() < 1950));
    if (!registration.nationalId.empty()) {
        row.set("national_id"_L1, registration.nationalId);
    } else if (random.chance(95)) {
        row.set("national_id"_L1, m_workshop.people.nationalId(birth, female));
    }
    if (random.chance(50)) {
        row.set("card_number"_L1, "59" + std::to_string(random.between(1000000, 9999999)) + "000");
        row.set("card_valid_until"_L1, dateValue(QDate(2015, 1, 1).addDays(random.between(0, 1500))));
    }
    if (random.chance(70)) {
        row.set("health_insurance_id"_L1, random.oneOf(roster.insurances));
    }
    if (random.chance(40)) {
        row.set("pharmacy_id"_L1, random.oneOf(roster.pharmacies));
    }
    return row;
}

std::vector<RowDraft> Registry::client(const Registration &registration)
{
    Registration complete = registration;
    complete.name = registration.name ? *registration.name : m_workshop.people.name();
    complete.birth = registration.birth ? *registration.birth : m_workshop.people.birthDate();
    std::vector<RowDraft> rows = person(complete);
    rows.push_back(clientRow(complete, *complete.birth, complete.name->female));
    return rows;
}

std::vector<RowDraft> Registry::words(std::int64_t client, const PersonName &name, std::int64_t lastKey,
                                      std::int64_t firstKey)
{
    std::vector<RowDraft> rows;
    for (const auto &[key, part] : {std::pair(lastKey, name.last), std::pair(firstKey, name.first)}) {
        rows.push_back(m_workshop.draft("dupable_clients_word"_L1));
        rows.back().set("id"_L1, key).set("word"_L1, phoneticWord(part)).set("owner_id"_L1, client);
    }
    return rows;
}

QDate birthOf(std::string_view nationalId)
{
    const auto two = [&](std::size_t place) { return (nationalId[place] - '0') * 10 + nationalId[place + 1] - '0'; };
    return QDate(1900 + two(0), two(2), two(4));
}

} // namespace Rowback
