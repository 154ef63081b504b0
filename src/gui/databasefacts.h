// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/summaries.h"

#include <vector>

namespace Rowback {

/// One thing that a person should know of a live database before trusting it with rows.
struct DatabaseFact
{
    enum class Kind : quint8 { Good, Neutral, Warning };
    Kind kind = Kind::Neutral;
    QString text; ///< a whole sentence

    bool operator==(const DatabaseFact &) const = default;
};

/// What is known of a database, in words: what it is, what can be taken back, what stands in the way.
std::vector<DatabaseFact> databaseFacts(const DatabaseSummary &database);

} // namespace Rowback
