// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/dailywork.h"

#include "demo/casework.h"
#include "demo/registry.h"
#include "demo/story.h"

#include <array>
#include <unordered_set>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

/// Which partner numbers are given out on a day.
struct Registrations
{
    QDate day;
    std::int64_t first, last;
};
const std::array<Registrations, 10> registrations{{
    {QDate(2015, 6, 2), Story::firstDailyPartner, 200552},
    {QDate(2015, 6, 3), 200553, 200555},
    {QDate(2015, 6, 4), 200556, 200558},
    {QDate(2015, 6, 12), Story::firstNewPartner, 200590},
    {QDate(2015, 6, 15), 200591, 200625},
    {QDate(2015, 6, 16), 200626, 200660},
    {QDate(2015, 6, 17), 200661, 200695},
    {QDate(2015, 6, 18), 200696, 200712},
    {QDate(2015, 6, 19), 200713, 200718},
    {QDate(2015, 6, 20), 200719, Story::lastNewPartner},
}};

/// New partners that become clients, and the keys of their words.
constexpr std::array newClients{Story::Words{200561, 16935, 16936}, Story::Words{200640, 16937, 16938},
                                Story::Words{200700, 16939, 16940}};

constexpr std::int64_t mistakenCompany = 200551; // registered twice; deleted the day after

bool isRecreated(std::int64_t id)
{
    return std::any_of(Story::recreated.begin(), Story::recreated.end(),
                       [id](const Story::Recreated &pair) { return pair.recreated == id; });
}

} // namespace

DailyWork::DailyWork(Workshop &workshop, TwinSite &site, int partners)
    : m_workshop(workshop)
    , m_site(site)
    , m_partners(partners)
{
    const std::unordered_set<std::int64_t> clients(workshop.roster.clients.begin(), workshop.roster.clients.end());
    const auto project = static_cast<std::size_t>(site.live().table("cal_event"_L1).columnIndex("project_id"_L1));
    for (const auto &[key, row] : site.live().rows("cal_event"_L1)) {
        if (clients.contains((*row)[project].integer())) {
            m_events.push_back(key.integer());
        }
    }
}

int DailyWork::scaled(int count) const
{
    return std::max(1, static_cast<int>(static_cast<std::int64_t>(count) * m_partners / Story::partners));
}

std::int64_t DailyWork::someClient()
{
    return m_workshop.random.oneOf(m_workshop.roster.clients);
}

void DailyWork::workOn(const QDate &day, const LossFacts *loss)
{
    registerPartners(day);
    if (day.dayOfWeek() < Qt::Saturday || day == Story::today) {
        takeNotes(day);
        correct(day);
    }
    if (day.dayOfWeek() < Qt::Saturday) {
        grantAids(day);
    }
    deleteForGoodReason(day);
    if (loss != nullptr && day == QDate(2015, 6, 16)) {
        replacePharmacy(*loss);
    }
}

void DailyWork::registerPartners(const QDate &day)
{
    for (const Registrations &today : registrations) {
        if (today.day != day) {
            continue;
        }
        for (std::int64_t id = today.first; id <= today.last; ++id) {
            registerOne(id, day);
        }
        m_site.change("system_siteconfig"_L1, 1, "next_partner_id"_L1, Value::integer(today.last + 1));
    }
}

void DailyWork::registerOne(std::int64_t id, const QDate &day)
{
    if (isRecreated(id)) {
        return;
    }
    Registry registry(m_workshop);
    const auto client = std::find_if(newClients.begin(), newClients.end(),
                                     [id](const Story::Words &words) { return words.owner == id; });
    std::vector<RowDraft> rows;
    if (client != newClients.end()) {
        const PersonName name = m_workshop.people.name();
        rows = registry.client({.id = id, .day = day, .name = name});
        for (RowDraft &word : registry.words(id, name, client->lastName, client->firstName)) {
            rows.push_back(std::move(word));
        }
    } else if (id == mistakenCompany || m_workshop.random.chance(15)) {
        rows = registry.company({.id = id, .day = day});
    } else {
        rows = registry.person({.id = id, .day = day});
    }
    for (const RowDraft &row : rows) {
        m_site.add(row);
    }
}

void DailyWork::takeNotes(const QDate &day)
{
    Casework casework(m_workshop);
    for (int i = scaled(8); i > 0; --i) {
        m_site.add(casework.note(someClient(), day));
    }
    for (int i = scaled(5); i > 0; --i) {
        const std::int64_t client = someClient();
        const RowDraft event = casework.event(client, day.addDays(m_workshop.random.between(1, 20)));
        m_site.add(event);
        m_site.add(casework.guest(event.key(), client));
    }
}

void DailyWork::grantAids(const QDate &day)
{
    Casework casework(m_workshop);
    for (int i = scaled(2); i > 0; --i) {
        const std::int64_t client = someClient();
        const std::int64_t aidType = m_workshop.random.between(1, Casework::aidTypes);
        const RowDraft granting = casework.granting(client, aidType, day, QDate(2015, 12, 31));
        m_site.add(granting);
        m_site.add(casework.confirmation(granting.key(), client, aidType, day, day.addDays(29)));
        m_site.add(casework.coaching(client, day));
    }
}

void DailyWork::correct(const QDate &day)
{
    Prng &random = m_workshop.random;
    for (int i = scaled(4); i > 0; --i) {
        const std::int64_t partner
            = random.oneOf(random.chance(50) ? m_workshop.roster.persons : m_workshop.roster.clients);
        m_site.change("contacts_partner"_L1, partner, "phone"_L1, Value::text(m_workshop.people.phone()));
        m_site.change("contacts_partner"_L1, partner, "modified"_L1, momentValue(day, random.between(8 * 60, 17 * 60)));
    }
    for (int i = scaled(3); i > 0; --i) {
        const std::int64_t event = random.oneOf(m_events);
        m_site.change("cal_event"_L1, event, "state"_L1, Value::text("40"));
        m_site.change("cal_event"_L1, event, "modified"_L1, momentValue(day, random.between(8 * 60, 17 * 60)));
    }
    m_site.change("pcsw_client"_L1, someClient(), "group_id"_L1, Value::integer(random.between(1, 5)));
}

void DailyWork::deleteForGoodReason(const QDate &day)
{
    if (day == QDate(2015, 6, 3)) {
        m_site.remove("contacts_company"_L1, mistakenCompany);
        m_site.remove("contacts_partner"_L1, mistakenCompany);
    }
    if (day == QDate(2015, 6, 4)) {
        const std::int64_t event = m_events.front();
        m_events.erase(m_events.begin());
        const auto column = static_cast<std::size_t>(m_site.live().table("cal_guest"_L1).columnIndex("event_id"_L1));
        Ids guests;
        for (const auto &[key, row] : m_site.live().rows("cal_guest"_L1)) {
            if ((*row)[column].integer() == event) {
                guests.push_back(key.integer());
            }
        }
        for (const std::int64_t guest : guests) {
            m_site.remove("cal_guest"_L1, guest);
        }
        m_site.remove("cal_event"_L1, event);
    }
}

void DailyWork::replacePharmacy(const LossFacts &loss)
{
    const DemoState &live = m_site.live();
    for (const LostLink &link : loss.severed) {
        const Column &column = live.schema().table(link.table).columns[static_cast<std::size_t>(link.column)];
        if (column.name == "pharmacy_id"_L1 && link.table == live.id("pcsw_client"_L1)) {
            m_site.change("pcsw_client"_L1, link.key.integer(), "pharmacy_id"_L1,
                          Value::integer(m_workshop.roster.pharmacies.front()));
            return;
        }
    }
}

} // namespace Rowback
