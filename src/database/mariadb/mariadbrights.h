// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "database/mariadb/mariadbconnection.h"

#include <QSet>

namespace Rowback {

/// Where the user was granted one right.
struct MariaDbGrant
{
    bool everywhere = false;
    QSet<QString> tables; ///< else
};

/// Rights of a role are not listed anywhere for its users; who has one is believed. @p right: "DELETE".
Result<MariaDbGrant> mariaDbGrant(MariaDbConnection &connection, const std::string &right);

/// Fills in what the user may not do.
Result<void> readMariaDbRights(MariaDbConnection &connection, DatabaseFacts &facts);

} // namespace Rowback
