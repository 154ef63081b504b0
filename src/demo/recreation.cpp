// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/recreation.h"

#include "demo/casework.h"
#include "demo/registry.h"
#include "demo/story.h"
#include "demo/storyrows.h"

namespace Rowback {

using namespace Qt::StringLiterals;

void Recreation::addDuplicate(std::int64_t recreated, const RowDraft &row)
{
    m_site.live().insert(row);
    m_duplicates.push_back({recreated, row.table(), Value::integer(row.key())});
}

void Recreation::followUp(std::int64_t recreated, const RowDraft &row)
{
    m_site.add(row);
    m_followUps.push_back({recreated, row.table(), Value::integer(row.key())});
}

/// What only some of them needed so far: a coach, a grant with its confirmation, a contact.
void Recreation::beginFile(std::int64_t recreated, const QDate &day)
{
    Casework casework(m_workshop);
    followUp(recreated, casework.coaching(recreated, day));
    followUp(recreated, casework.contact(recreated));
    const std::int64_t aidType = recreated == 200716 ? Casework::simpleAidType : Casework::incomeAidType;
    const RowDraft granting = casework.granting(recreated, aidType, day, QDate());
    followUp(recreated, granting);
    followUp(recreated, casework.confirmation(granting.key(), recreated, aidType, day, QDate()));
}

void Recreation::workFor(std::int64_t recreated, const QDate &day)
{
    Casework casework(m_workshop);
    RowDraft note = casework.note(recreated, day);
    note.set("owner_type_id"_L1, recreated == 200708 ? contentType("pcsw.Client") : Value());
    note.set("owner_id"_L1, recreated == 200708 ? Value::integer(recreated) : Value());
    followUp(recreated, note);
    RowDraft event = casework.event(recreated, day.addDays(6));
    if (recreated == 200715) {
        event.set("owner_type_id"_L1, contentType("contacts.Partner")).set("owner_id"_L1, recreated);
        addDuplicate(recreated, casework.guest(eventWithReinvitedGuest(m_site.live()), recreated));
    }
    followUp(recreated, event);
    followUp(recreated, casework.guest(event.key(), recreated));
    if (recreated == 200708 || recreated == 200715 || recreated == 200716) {
        beginFile(recreated, day);
    }
}

void Recreation::happenOn(const QDate &day)
{
    DemoState &live = m_site.live();
    if (day == Story::dayOfDrift) {
        const int column = live.table("pcsw_client"_L1).columnIndex("national_id"_L1);
        live.update(live.id("pcsw_client"_L1), Value::integer(Story::drifted), column,
                    Value::text(Story::driftedNationalId));
    }
    Registry registry(m_workshop);
    for (const Story::Recreated &pair : Story::recreated) {
        if (pair.day != day) {
            continue;
        }
        const PersonName name{pair.last, pair.first, pair.female};
        for (const RowDraft &row : registry.client({.id = pair.recreated,
                                   .day = day,
                                   .name = name,
                                   .nationalId = pair.nationalId,
                                   .birth = birthOf(pair.nationalId),
                                   .city = Registry::unluckyTown})) {
            live.insert(row);
        }
        for (const Story::Words &words : Story::recreatedWords) {
            if (words.owner == pair.recreated) {
                for (const RowDraft &row : registry.words(words.owner, name, words.lastName, words.firstName)) {
                    addDuplicate(pair.recreated, row);
                }
            }
        }
        workFor(pair.recreated, day);
    }
}

} // namespace Rowback
