// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/basesite.h"

#include "demo/casework.h"
#include "demo/fixtures.h"
#include "demo/registry.h"
#include "demo/story.h"
#include "demo/storyrows.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t firstRecentPartner = 200000; // a later series of numbers, which the story's new ones continue

/// Sorts fresh partner numbers into clients, other persons and companies.
void enrol(Workshop &workshop, int partners)
{
    KeyMint &mint = workshop.keys("contacts_partner"_L1);
    const int recent = std::min(500, partners / 30);
    for (int i = 0; i < partners; ++i) {
        if (i == partners - recent) {
            mint.leaveNoGaps();
            mint.skipTo(firstRecentPartner);
        }
        const std::int64_t id = mint.next(workshop.random);
        const std::size_t percent = workshop.random.below(100);
        Roster &roster = workshop.roster;
        (percent < 33 ? roster.clients : percent < 87 ? roster.persons : roster.companies).push_back(id);
    }
}

/// Moves @p count ids, chosen by chance, from one list to another.
void pick(Prng &random, Ids &from, Ids &to, int count)
{
    for (; count > 0; --count) {
        const auto chosen = from.begin() + static_cast<std::ptrdiff_t>(random.below(from.size()));
        to.push_back(*chosen);
        from.erase(chosen);
    }
}

void chooseVanishing(Workshop &workshop, int vanishing)
{
    Roster &roster = workshop.roster;
    const int persons = std::max(2, vanishing / 10);
    const int companies = std::max(2, vanishing / 24);
    const int named = static_cast<int>(Story::recreated.size()) + 1;
    pick(workshop.random, roster.persons, roster.vanishedPersons, persons);
    pick(workshop.random, roster.companies, roster.vanishedCompanies, companies);
    pick(workshop.random, roster.clients, roster.vanishedClients, vanishing - persons - companies - named);
}

void chooseTrades(Roster &roster)
{
    const auto companies = roster.companies.begin();
    const auto size = static_cast<std::ptrdiff_t>(roster.companies.size());
    const std::ptrdiff_t insurances = std::min<std::ptrdiff_t>(6, size / 3);
    const std::ptrdiff_t pharmacies = std::min<std::ptrdiff_t>(26, size * 2 / 3);
    roster.insurances = Ids(companies, companies + insurances);
    roster.pharmacies = Ids(companies + insurances, companies + pharmacies);
    roster.pharmacies.push_back(roster.vanishedCompanies.front());
    const auto doctors = std::min<std::size_t>(30, roster.persons.size() / 3);
    roster.doctors = Ids(roster.persons.begin(), roster.persons.begin() + static_cast<std::ptrdiff_t>(doctors));
}

class Settlers
{
public:
    Settlers(Workshop &workshop, DemoState &state)
        : m_workshop(workshop)
        , m_state(state)
        , m_registry(workshop)
    { }

    void settle()
    {
        Roster &roster = m_workshop.roster;
        for (const std::int64_t id : roster.companies) {
            insert(m_registry.company({.id = id, .day = day()}));
        }
        for (const std::int64_t id : roster.vanishedCompanies) {
            insert(m_registry.company({.id = id, .day = day(), .city = unluckyTown()}));
        }
        for (const std::int64_t id : roster.persons) {
            insert(m_registry.person({.id = id, .day = day()}));
        }
        for (const std::int64_t id : roster.vanishedPersons) {
            insert(m_registry.person({.id = id, .day = day(), .city = unluckyTown()}));
        }
        for (const std::int64_t id : roster.clients) {
            addClient({.id = id, .day = day()});
        }
        for (const std::int64_t id : roster.vanishedClients) {
            addClient({.id = id, .day = day(), .city = unluckyTown()});
        }
        settleNamed();
    }

private:
    QDate day() { return QDate(2006, 1, 2).addDays(m_workshop.random.between(0, 3300)); }

    /// All but one in forty of those that will vanish live in the same town.
    std::int64_t unluckyTown() { return ++m_unlucky % 40 == 0 ? 2 : Registry::unluckyTown; }

    void insert(const std::vector<RowDraft> &rows)
    {
        for (const RowDraft &row : rows) {
            m_state.insert(row);
        }
    }

    void addClient(Registration registration)
    {
        registration.name = m_workshop.people.name();
        insert(m_registry.client(registration));
        const std::int64_t last = m_workshop.nextKey("dupable_clients_word"_L1);
        insert(
            m_registry.words(registration.id, *registration.name, last, m_workshop.nextKey("dupable_clients_word"_L1)));
    }

    /// The originals and the victim of the drift.
    void settleNamed()
    {
        for (const Story::Recreated &pair : Story::recreated) {
            const PersonName name{pair.originalLast, pair.first, pair.female};
            addNamed({.id = pair.original, .day = day(), .name = name, .nationalId = pair.nationalId});
        }
        const PersonName victim{"Paulus", "Gerda", true};
        addNamed({.id = Story::driftVictim, .day = day(), .name = victim, .nationalId = Story::driftedNationalId});
    }

    void addNamed(Registration registration)
    {
        registration.birth = birthOf(registration.nationalId);
        registration.city = unluckyTown();
        insert(m_registry.client(registration));
        const std::int64_t last = m_workshop.nextKey("dupable_clients_word"_L1);
        insert(
            m_registry.words(registration.id, *registration.name, last, m_workshop.nextKey("dupable_clients_word"_L1)));
        m_workshop.roster.vanishedClients.push_back(registration.id);
    }

    Workshop &m_workshop;
    DemoState &m_state;
    Registry m_registry;
    int m_unlucky = 0;
};

void addHistories(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    const auto addAll = [&](const Ids &clients) {
        for (const std::int64_t client : clients) {
            const bool named = client == Story::driftVictim
                || std::any_of(Story::recreated.begin(), Story::recreated.end(),
                               [client](const Story::Recreated &pair) { return pair.original == client; });
            for (const RowDraft &row : casework.history(client, named)) {
                state.insert(row);
            }
        }
    };
    addAll(workshop.roster.clients);
    addAll(workshop.roster.vanishedClients);
}

} // namespace

DemoState baseSite(Workshop &workshop, int partners, int vanishing)
{
    DemoState state(workshop.schema);
    const int named = static_cast<int>(Story::recreated.size()) + 2; // the drifted one and its victim
    enrol(workshop, partners - named);
    chooseVanishing(workshop, vanishing);
    chooseTrades(workshop.roster);
    addFixtures(workshop, state);
    Settlers(workshop, state).settle();
    addUsersAndSite(workshop, state);
    addHistories(workshop, state);
    addStoryRows(workshop, state);
    return state;
}

} // namespace Rowback
