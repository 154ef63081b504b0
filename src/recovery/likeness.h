// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/situation.h"

namespace Rowback {

/// Whether some collation may tell more or fewer texts apart than schema/comparison.h does: there is another letter in
/// it than those of ASCII, or a space at the end.
bool isForCollation(const Key &tuple);

/// The same for all tuples that some collation may take for one ("Straße", "STRASSE", "Strase"), and for others, too:
/// which of them are one, the engine must be asked.
Key likeness(const Key &tuple);

} // namespace Rowback
