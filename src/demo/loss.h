// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

namespace Rowback {

/// A column of a row that stays, and what stood in it.
struct LostLink
{
    TableId table{};
    Value key;
    int column = -1;
    Value old;
};

/// What the loss did, besides the plain deletions.
struct LossFacts
{
    std::vector<std::vector<Value>> vanished; ///< keys per table, by its id
    std::vector<LostLink> severed; ///< set to NULL
    std::vector<LostLink> dangling; ///< generic references that now point to nothing; column is the id column
};

/// Deletes partners with all that hangs on them, as Django's collector does: what cannot stand without them goes, a
/// reference that may be NULL is cleared. Nobody looks after generic references.
LossFacts loseRecords(DemoState &site, const Ids &partners);

} // namespace Rowback
