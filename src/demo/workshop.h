// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demostate.h"
#include "demo/keymint.h"
#include "demo/people.h"

#include <QHash>

namespace Rowback {

using Ids = std::vector<std::int64_t>;

/// Who is who among the partners. Somebody stands in one of the lists only; those whom the story names stand in none
/// but the vanished ones.
struct Roster
{
    Ids clients; ///< survive
    Ids persons; ///< survive; no clients
    Ids companies; ///< survive
    Ids vanishedClients;
    Ids vanishedPersons;
    Ids vanishedCompanies;

    Ids insurances; ///< some of companies
    Ids pharmacies; ///< some of companies, and the first of vanishedCompanies
    Ids doctors; ///< some of persons
};

/// What all parts of the recipe share: chance, keys, people. Not thread-safe; one per demo.
struct Workshop
{
    explicit Workshop(const Schema &tables);

    KeyMint &keys(QLatin1String table) { return mints[table]; }
    std::int64_t nextKey(QLatin1String table) { return mints[table].next(random); }
    RowDraft draft(QLatin1String table) const { return RowDraft(schema, table); }

    const Schema &schema;
    Prng random{20150611};
    People people{random};
    Roster roster;
    QHash<QString, KeyMint> mints;
};

/// "2015-06-11"; NULL for an invalid date.
Value dateValue(const QDate &date);
/// "2015-06-11 09:30:00".
Value momentValue(const QDate &date, int minutes, int seconds = 0);
/// "09:30:00".
Value timeValue(int minutes, int seconds = 0);
/// A model, as in "pcsw.Client".
Value contentType(std::string_view model);

} // namespace Rowback
