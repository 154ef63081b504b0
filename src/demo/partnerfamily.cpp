// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/partnerfamily.h"

#include <algorithm>
#include <array>

namespace Rowback::PartnerFamily {

using namespace Qt::StringLiterals;

bool holdsTable(const QString &table)
{
    constexpr std::array tables{"contacts_partner"_L1, "contacts_person"_L1, "contacts_company"_L1, "pcsw_client"_L1};
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

bool holdsModel(const Value &contentType)
{
    constexpr std::array models{"contacts.Partner", "contacts.Person", "contacts.Company", "pcsw.Client"};
    return std::find(models.begin(), models.end(), contentType.text()) != models.end();
}

} // namespace Rowback::PartnerFamily
