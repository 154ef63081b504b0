// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <array>
#include <cstdint>

namespace Rowback::Story {

/// What the story tells in numbers. Every other figure of the demo is made up around these.

inline constexpr int partners = 15446;
inline constexpr int vanishedPartners = 195;

inline const QDate firstDay(2015, 6, 1);
inline const QDate lastGoodBackup(2015, 6, 5); ///< the one the story names
inline const QDate dayOfLoss(2015, 6, 11);
inline const QDate lastSnapshot(2015, 6, 19);
inline const QDate today(2015, 6, 20);

struct Recreated
{
    std::int64_t recreated;
    std::int64_t original;
    const char *nationalId;
    const char *first;
    const char *originalLast; ///< as somebody once typed it
    const char *last; ///< as the identity card has it
    bool female;
    QDate day; ///< when it was typed in again
};

/// Names are chosen so that the rows, in the order in which Lino lists them, come in the story's order.
inline const std::array<Recreated, 6> recreated{{
    {200708, 4011, "580515 498-14", "Egon", "Theissen", "Theissen", false, QDate(2015, 6, 18)},
    {200714, 20737, "950120 575-51", "Tristan", "Simons", "Zimons", false, QDate(2015, 6, 19)},
    {200715, 20606, "710608 576-38", "Bettina", "Dahmen", "Dahmen", true, QDate(2015, 6, 19)},
    {200716, 22564, "800721 476-41", "Corinne", "Geelen", "Van Geelen", true, QDate(2015, 6, 19)},
    {200717, 20450, "720619 037-74", "Aline", "Cremer", "Kremer", true, QDate(2015, 6, 19)},
    {200559, 23093, "801112 221-12", "Mireille", "Zander", "Sander", true, QDate(2015, 6, 12)},
}};

inline constexpr std::int64_t drifted = 21148; ///< got the number of driftVictim, who had vanished
inline constexpr std::int64_t driftVictim = 6655;
inline constexpr const char *driftedNationalId = "710108 503-76";
inline const QDate dayOfDrift(2015, 6, 12);

inline constexpr std::int64_t firstDailyPartner = 200550; ///< of those that the days of June add
inline constexpr std::int64_t firstNewPartner = 200559;
inline constexpr std::int64_t lastNewPartner = 200720;

inline constexpr std::array<std::int64_t, 2> driftedWords{14, 15};
inline constexpr std::int64_t driftedContact = 1738;
/// Words of re-created clients: id of the last name's, then of the first name's.
struct Words
{
    std::int64_t owner;
    std::int64_t lastName;
    std::int64_t firstName;
};
inline constexpr std::array<Words, 3> recreatedWords{
    {{200559, 16933, 16934}, {200714, 16941, 16942}, {200717, 16943, 16944}}};
inline constexpr std::int64_t firstNewWord = 16933;
inline constexpr std::int64_t lastNewWord = 16944;

inline constexpr std::int64_t missingDoctor = 902;
inline constexpr std::array<std::int64_t, 4> refundsWithMissingDoctor{17, 167, 301, 330};

struct OutOfRange
{
    std::int64_t confirmation;
    QDate start, end;
    QDate grantedFrom, grantedUntil;
};
inline const std::array<OutOfRange, 7> outOfRange{{
    {144, QDate(2015, 1, 1), QDate(), QDate(2015, 1, 1), QDate(2015, 4, 21)},
    {383, QDate(2015, 6, 1), QDate(2015, 6, 1), QDate(2014, 12, 1), QDate(2015, 5, 31)},
    {248, QDate(2002, 1, 1), QDate(), QDate(2002, 1, 1), QDate(2015, 5, 31)},
    {125, QDate(2014, 12, 1), QDate(), QDate(2014, 12, 1), QDate(2015, 5, 31)},
    {126, QDate(2014, 12, 1), QDate(), QDate(2014, 12, 1), QDate(2015, 5, 31)},
    {127, QDate(2014, 12, 1), QDate(), QDate(2014, 12, 1), QDate(2015, 5, 31)},
    {129, QDate(2014, 12, 1), QDate(), QDate(2014, 12, 1), QDate(2015, 5, 31)},
}};

} // namespace Rowback::Story
