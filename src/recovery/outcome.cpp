// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/outcome.h"

namespace Rowback {

QString outcomeStateName(Outcome::State state)
{
    switch (state) {
    case Outcome::State::Rehearsed:
        return QStringLiteral("rehearsed");
    case Outcome::State::Committed:
        return QStringLiteral("committed");
    case Outcome::State::RolledBack:
        return QStringLiteral("rolled-back");
    case Outcome::State::Cancelled:
        return QStringLiteral("cancelled");
    case Outcome::State::Undone:
        return QStringLiteral("undone");
    case Outcome::State::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace Rowback
