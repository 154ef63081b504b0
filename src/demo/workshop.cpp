// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/workshop.h"

#include "demo/story.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

void appendDigits(std::string &text, int number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

std::string dateText(const QDate &date)
{
    std::string text;
    appendDigits(text, date.year() / 100);
    appendDigits(text, date.year());
    text += '-';
    appendDigits(text, date.month());
    text += '-';
    appendDigits(text, date.day());
    return text;
}

std::string timeText(int minutes, int seconds)
{
    std::string text;
    appendDigits(text, minutes / 60);
    text += ':';
    appendDigits(text, minutes % 60);
    text += ':';
    appendDigits(text, seconds);
    return text;
}

void reservePartners(KeyMint &partners)
{
    for (const Story::Recreated &pair : Story::recreated) {
        partners.reserve(pair.original, pair.original);
    }
    for (const std::int64_t id : {Story::driftVictim, Story::drifted, Story::missingDoctor}) {
        partners.reserve(id, id);
    }
    partners.reserve(Story::firstDailyPartner, Story::lastNewPartner);
}

} // namespace

Workshop::Workshop(const Schema &tables)
    : schema(tables)
{
    for (const Table &table : tables.tables()) {
        mints.insert(table.name, KeyMint());
    }
    keys("contacts_partner"_L1) = KeyMint(33);
    keys("contacts_partner"_L1).skipTo(100);
    reservePartners(keys("contacts_partner"_L1));

    keys("dupable_clients_word"_L1) = KeyMint(37);
    keys("dupable_clients_word"_L1).reserve(Story::driftedWords.front(), Story::driftedWords.back());
    keys("dupable_clients_word"_L1).reserve(Story::firstNewWord, Story::lastNewWord);
    keys("pcsw_clientcontact"_L1).reserve(Story::driftedContact, Story::driftedContact);
    for (const std::int64_t id : Story::refundsWithMissingDoctor) {
        keys("aids_refundconfirmation"_L1).reserve(id, id);
    }
    for (const Story::OutOfRange &row : Story::outOfRange) {
        keys("aids_incomeconfirmation"_L1).reserve(row.confirmation, row.confirmation);
    }
    for (const Story::Recreated &pair : Story::recreated) {
        people.reserve(pair.nationalId);
    }
    people.reserve(Story::driftedNationalId);
}

Value dateValue(const QDate &date)
{
    return date.isValid() ? Value::of(ValueKind::Date, dateText(date)) : Value();
}

Value momentValue(const QDate &date, int minutes, int seconds)
{
    return Value::of(ValueKind::DateTime, dateText(date) + ' ' + timeText(minutes, seconds));
}

Value timeValue(int minutes, int seconds)
{
    return Value::of(ValueKind::Time, timeText(minutes, seconds));
}

Value contentType(std::string_view model)
{
    return Value::of(ValueKind::ContentType, model);
}

} // namespace Rowback
