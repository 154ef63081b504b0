// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/storyrows.h"

#include "demo/casework.h"
#include "demo/registry.h"
#include "demo/story.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reunion = "Runder Tisch Kelmis";
constexpr std::int64_t reinvitedOriginal = 20606;

void insertAll(DemoState &state, const std::vector<RowDraft> &rows)
{
    for (const RowDraft &row : rows) {
        state.insert(row);
    }
}

void addDrifted(Workshop &workshop, DemoState &state)
{
    Registry registry(workshop);
    const PersonName name{"Zwick", "Tina", true};
    const QDate birth(1969, 3, 23);
    insertAll(state,
              registry.client({.id = Story::drifted,
                               .day = QDate(2011, 9, 5),
                               .name = name,
                               .nationalId = workshop.people.nationalId(birth, true),
                               .birth = birth}));
    insertAll(state, registry.words(Story::drifted, name, Story::driftedWords[0], Story::driftedWords[1]));
    RowDraft contact = workshop.draft("pcsw_clientcontact"_L1);
    state.insert(contact.set("id"_L1, Story::driftedContact)
                     .set("client_id"_L1, Story::drifted)
                     .set("type_id"_L1, 4)
                     .set("contact_person_id"_L1, workshop.roster.doctors.front()));
}

/// Draws a client of the survivors.
std::int64_t someClient(Workshop &workshop)
{
    return workshop.random.oneOf(workshop.roster.clients);
}

void addRefundsWithMissingDoctor(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    for (const std::int64_t id : Story::refundsWithMissingDoctor) {
        const std::int64_t client = someClient(workshop);
        const QDate start(2014, 2, 3);
        const RowDraft granting = casework.granting(client, Casework::refundAidType, start, QDate());
        state.insert(granting);
        RowDraft row = workshop.draft("aids_refundconfirmation"_L1);
        state.insert(row.set("id"_L1, id)
                         .set("created"_L1, momentValue(start, 10 * 60))
                         .set("start_date"_L1, dateValue(start))
                         .set("end_date"_L1, dateValue(start.addDays(29)))
                         .set("user_id"_L1, 1)
                         .set("signer_id"_L1, 2)
                         .set("state"_L1, "02")
                         .set("client_id"_L1, client)
                         .set("granting_id"_L1, granting.key())
                         .set("language"_L1, "de")
                         .set("doctor_type_id"_L1, 4)
                         .set("doctor_id"_L1, Story::missingDoctor));
    }
}

void addOutOfRange(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    for (const Story::OutOfRange &story : Story::outOfRange) {
        const std::int64_t client = someClient(workshop);
        const RowDraft granting
            = casework.granting(client, Casework::incomeAidType, story.grantedFrom, story.grantedUntil);
        state.insert(granting);
        RowDraft row = workshop.draft("aids_incomeconfirmation"_L1);
        state.insert(row.set("id"_L1, story.confirmation)
                         .set("created"_L1, momentValue(story.start, 11 * 60))
                         .set("start_date"_L1, dateValue(story.start))
                         .set("end_date"_L1, dateValue(story.end))
                         .set("user_id"_L1, 3)
                         .set("signer_id"_L1, 4)
                         .set("state"_L1, "02")
                         .set("client_id"_L1, client)
                         .set("granting_id"_L1, granting.key())
                         .set("language"_L1, "de")
                         .set("amount"_L1, Value::of(ValueKind::Decimal, "817.36")));
    }
}

/// Rows of survivors that refer to what will vanish by a column that may be NULL: they will be severed.
void addSeveredLinks(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    for (const std::int64_t person : workshop.roster.vanishedPersons) {
        RowDraft contact = casework.contact(someClient(workshop));
        state.insert(contact.set("type_id"_L1, 3).set("company_id"_L1, Value()).set("contact_person_id"_L1, person));
        RowDraft note = casework.note(someClient(workshop), QDate(2015, 5, 4));
        state.insert(note.set("contact_person_id"_L1, person));
    }
    for (const std::int64_t company : workshop.roster.vanishedCompanies) {
        RowDraft note = casework.note(someClient(workshop), QDate(2015, 5, 11));
        state.insert(note.set("company_id"_L1, company));
    }
}

/// Rows that stay and point to a vanished record by content type and id: nobody clears that.
void addGenericReferences(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    const Ids &vanished = workshop.roster.vanishedClients;
    for (std::size_t i = 0; i < 3; ++i) {
        RowDraft note = casework.note(0, QDate(2015, 4, 13));
        state.insert(note.set("owner_type_id"_L1, contentType("pcsw.Client")).set("owner_id"_L1, vanished[i]));
    }
    RowDraft event = casework.event(0, QDate(2015, 6, 24));
    state.insert(event.set("owner_type_id"_L1, contentType("contacts.Company"))
                     .set("owner_id"_L1, workshop.roster.vanishedCompanies.back()));
}

/// Meetings that are nobody's own: guests vanish from them.
void addMeetings(Workshop &workshop, DemoState &state)
{
    Casework casework(workshop);
    RowDraft meeting = casework.event(0, QDate(2015, 6, 25));
    state.insert(meeting.set("summary"_L1, reunion));
    state.insert(casework.guest(meeting.key(), reinvitedOriginal));
    for (const std::int64_t person : workshop.roster.vanishedPersons) {
        state.insert(casework.guest(meeting.key(), person));
    }
    for (std::size_t i = 0; i < 4; ++i) {
        state.insert(casework.guest(meeting.key(), workshop.roster.persons[i]));
    }
}

} // namespace

void addStoryRows(Workshop &workshop, DemoState &state)
{
    addDrifted(workshop, state);
    addRefundsWithMissingDoctor(workshop, state);
    addOutOfRange(workshop, state);
    addSeveredLinks(workshop, state);
    addGenericReferences(workshop, state);
    addMeetings(workshop, state);
}

std::int64_t eventWithReinvitedGuest(const DemoState &state)
{
    const Table &table = state.table("cal_event"_L1);
    const auto summary = static_cast<std::size_t>(table.columnIndex("summary"_L1));
    for (const auto &[key, row] : state.rows("cal_event"_L1)) {
        if ((*row)[summary].text() == reunion) {
            return key.integer();
        }
    }
    return 0;
}

} // namespace Rowback
